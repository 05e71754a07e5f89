/**
 * The library's database. `idb` wraps IndexedDB: 1.3 kB, typed by a schema, promises that follow the
 * transaction's life, nothing hidden (no cache, no query language, no versions of its own as in Dexie), so that
 * what the specification says of durability and aborts holds here word for word.
 */
import type { DBSchema, StoreNames } from "idb";
import type { Clipping, Collection, LastFound, PageVersion, SavedSearch } from "../../core/clipping/clipping.ts";
import type { Entry } from "../../core/library/entry.ts";
import type { Columns, Postings, Sequences } from "../../core/library/segment.ts";
import type { RecordId } from "../../core/record.ts";
import { migrateTo1 } from "./migrations/to-1.ts";
import { migrateTo2 } from "./migrations/to-2.ts";
import type { UndoRow } from "./undo-record.ts";

export const databaseName = "arriere-plan";

/** A clipping as stored: its key and what is indexed beside it. */
export interface ClippingRow {
  id: string;
  clipping: Clipping;
  /** Every record frozen in its context; indexed one by one. */
  records: RecordId[];
  /** Its number in the search index; see `core/library/segment.ts`. */
  entry: number;
  /** Minus the time it was saved, so that the newest is read first; absent in the trash. */
  newest?: number;
  /** How it was found when its article was last open. */
  found?: LastFound;
}

/** How many clippings there are, changed in the transaction that changes them: counting 100,000 takes long. */
export interface CountsRow {
  key: "counts";
  /** In the library. */
  kept: number;
  /** In the trash. */
  removed: number;
}

/** Where the search index ends. */
export interface IndexRow {
  key: "index";
  /** Of the code that wrote it; an index of another format is made anew. */
  format: number;
  /** The number that the next clipping gets. */
  next: number;
  /** The first number that is not in a segment but in `tail`. */
  tailFrom: number;
}

/** Raised when what the index holds of a clipping changes. */
export const indexFormat = 1;

export interface LibrarySchema extends DBSchema {
  clippings: {
    key: string;
    value: ClippingRow;
    indexes: {
      canonical: string;
      url: string;
      savedAt: string;
      removedAt: string;
      records: RecordId;
      collections: string;
      newest: number;
      tags: string;
    };
  };
  collections: { key: string; value: Collection };
  searches: { key: string; value: SavedSearch };
  pages: { key: string; value: PageVersion };
  meta: { key: string; value: CountsRow | IndexRow };
  undos: { key: string; value: UndoRow; indexes: { at: string } };
  /** The search index: the newest entries one by one, all others in segments; keyed by number. */
  tail: { key: number; value: Entry };
  columns: { key: number; value: Columns };
  postings: { key: number; value: Postings };
  sequences: { key: number; value: Sequences };
  /** Of each segment, a bit for each number that is no longer anyone's. */
  dead: { key: number; value: Uint32Array };
}

export type Stores = StoreNames<LibrarySchema>[];
/** All of them, so that whatever a transaction does is done in one. */
export const stores: Stores = [
  "clippings",
  "collections",
  "searches",
  "pages",
  "meta",
  "undos",
  "tail",
  "columns",
  "postings",
  "sequences",
  "dead",
];

/** One a version, in order. A released one is never edited; add the next. */
export const migrations: readonly ((database: IDBDatabase, transaction: IDBTransaction) => void)[] = [
  migrateTo1,
  migrateTo2,
];
export const databaseVersion = migrations.length;

export function rowOf(clipping: Clipping, entry: number, found: LastFound | undefined): ClippingRow {
  return {
    id: clipping.id,
    clipping,
    records: [...new Set(clipping.context.cards.map((card) => card.record))],
    entry,
    ...(clipping.removedAt === undefined ? { newest: -Date.parse(clipping.savedAt) } : {}),
    ...(found ? { found } : {}),
  };
}
