/**
 * The library's database. `idb` wraps IndexedDB: 1.3 kB, typed by a schema, promises that follow the
 * transaction's life, nothing hidden (no cache, no query language, no versions of its own as in Dexie), so that
 * what the specification says of durability and aborts holds here word for word.
 */
import type { DBSchema } from "idb";
import type { Clipping, Collection, PageVersion, SavedSearch } from "../../core/clipping/clipping.ts";
import type { RecordId } from "../../core/record.ts";
import { migrateTo1 } from "./migrations/to-1.ts";
import { migrateTo2 } from "./migrations/to-2.ts";

export const databaseName = "arriere-plan";

/** A clipping as stored: its key and what is indexed beside it. */
export interface ClippingRow {
  id: string;
  clipping: Clipping;
  /** Every record frozen in its context; indexed one by one. */
  records: RecordId[];
}

/** How many clippings there are, changed in the transaction that changes them: counting 100,000 takes long. */
export interface CountsRow {
  key: "counts";
  /** In the library. */
  kept: number;
  /** In the trash. */
  removed: number;
}

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
    };
  };
  collections: { key: string; value: Collection };
  searches: { key: string; value: SavedSearch };
  pages: { key: string; value: PageVersion };
  meta: { key: string; value: CountsRow };
}

/** One a version, in order. A released one is never edited; add the next. */
export const migrations: readonly ((database: IDBDatabase, transaction: IDBTransaction) => void)[] = [
  migrateTo1,
  migrateTo2,
];
export const databaseVersion = migrations.length;

export function rowOf(clipping: Clipping): ClippingRow {
  return { id: clipping.id, clipping, records: [...new Set(clipping.context.cards.map((card) => card.record))] };
}
