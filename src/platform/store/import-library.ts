/** Brings a whole file in, in one transaction, and takes it out again. For our own pages, which hold the file. */
import type { Clipping, Collection, PageVersion, SavedSearch } from "../../core/clipping/clipping.ts";
import { latest, type Policy, type Preview, resolve } from "../../core/clipping/formats/preview.ts";
import type { LibraryContent } from "../../core/clipping/library-content.ts";
import { sayTheSame } from "../../core/clipping/merge.ts";
import type { Result } from "../../core/result.ts";
import { openLedger } from "./ledger.ts";
import { type Reading, read, write } from "./transact.ts";

/** Rows read and written at once: one by one the wait for each adds up, all at once they fill the memory. */
const batch = 2_000;

interface Swap<T> {
  before: T | undefined;
  after: T;
}

/** What an import replaced, so that it can be given back exactly. */
export interface ImportUndo {
  clippings: Swap<Clipping>[];
  collections: Swap<Collection>[];
  searches: Swap<SavedSearch>[];
  pages: Swap<PageVersion>[];
}

/** Everything that the database holds; what colours mean stands in the settings. */
export async function readLibrary(): Promise<Result<LibraryContent>> {
  return read(async (transaction) => {
    const [rows, beside] = await Promise.all([
      transaction.objectStore("clippings").index("savedAt").getAll(),
      besideClippings(transaction),
    ]);
    return { ...beside, clippings: rows.map(({ clipping }) => clipping) };
  });
}

/** The same without its clippings, which may be a hundred thousand when three are wanted. */
export async function readShelves(): Promise<Result<LibraryContent>> {
  return read(besideClippings);
}

async function besideClippings(transaction: Reading): Promise<LibraryContent> {
  const [collections, searches, pages] = await Promise.all([
    transaction.objectStore("collections").getAll(),
    transaction.objectStore("searches").getAll(),
    transaction.objectStore("pages").getAll(),
  ]);
  return { clippings: [], collections, searches, pages, colourNames: {} };
}

/** What is here of what a file holds: the clippings with its ids, and those of its articles. */
export async function readCounterparts(
  { clippings }: LibraryContent,
  foreign: boolean,
): Promise<Result<LibraryContent>> {
  return read(async (transaction) => {
    const store = transaction.objectStore("clippings");
    const found = new Map<string, Clipping>();
    for (let from = 0; from < clippings.length; from += batch) {
      const rows = await Promise.all(clippings.slice(from, from + batch).map(({ id }) => store.get(id)));
      for (const row of rows) if (row) found.set(row.id, row.clipping);
    }
    const articles = foreign ? [...new Set(clippings.map(({ source }) => source.canonical))] : [];
    for (let from = 0; from < articles.length; from += batch) {
      const index = store.index("canonical");
      const rows = await Promise.all(articles.slice(from, from + batch).map((address) => index.getAll(address)));
      for (const row of rows.flat()) found.set(row.id, row.clipping);
    }
    const [collections, searches] = await Promise.all([
      transaction.objectStore("collections").getAll(),
      transaction.objectStore("searches").getAll(),
    ]);
    return { clippings: [...found.values()], collections, searches, pages: [], colourNames: {} };
  });
}

/**
 * Writes what a preview showed, all of it or none. What changed here since the preview is judged as it now is.
 * @returns what it replaced
 */
export function importLibrary(
  { content, format }: Pick<Preview, "content" | "format">,
  policy: Policy,
): Promise<Result<ImportUndo>> {
  return write(async (transaction) => {
    const undo: ImportUndo = { clippings: [], collections: [], searches: [], pages: [] };
    const store = transaction.objectStore("clippings");
    for (let from = 0; from < content.clippings.length; from += batch) {
      const part = content.clippings.slice(from, from + batch);
      const rows = await Promise.all(part.map(({ id }) => store.get(id)));
      const ledger = await openLedger(transaction);
      for (const [at, incoming] of part.entries()) {
        const row = rows[at];
        const after = resolve(row?.clipping, incoming, policy, format === "archive");
        if (!after) continue;
        undo.clippings.push({ before: row?.clipping, after });
        ledger.put(row, after);
      }
      await ledger.close();
    }
    for (const name of ["collections", "searches"] as const) {
      const rows = transaction.objectStore(name);
      for (const incoming of content[name]) {
        const before = await rows.get(incoming.id);
        const after = latest(before, incoming as never, policy);
        if (!after) continue;
        (undo[name] as Swap<unknown>[]).push({ before, after });
        await rows.put(after);
      }
    }
    const pages = transaction.objectStore("pages");
    for (const incoming of content.pages) {
      const before = await pages.get(incoming.canonical);
      if (before && before.seenAt >= incoming.seenAt) continue;
      undo.pages.push({ before, after: incoming });
      await pages.put(incoming);
    }
    return undo;
  });
}

/**
 * Undoes an import exactly: what it added goes, what it replaced comes back. What was edited since stays as it is,
 * because an undo must not lose what came after.
 * @returns how many clippings were undone, and how many were left because they were edited since
 */
export function undoImport(undo: ImportUndo): Promise<Result<{ undone: number; left: number }>> {
  return write(async (transaction) => {
    const store = transaction.objectStore("clippings");
    let undone = 0;
    let left = 0;
    for (let from = 0; from < undo.clippings.length; from += batch) {
      const part = undo.clippings.slice(from, from + batch);
      const rows = await Promise.all(part.map(({ after }) => store.get(after.id)));
      const ledger = await openLedger(transaction);
      for (const [at, { before, after }] of part.entries()) {
        const row = rows[at];
        if (!row) continue;
        if (row.clipping.removedAt !== after.removedAt || !sayTheSame(row.clipping, after)) {
          left += 1;
          continue;
        }
        undone += 1;
        if (before) ledger.put(row, before);
        else ledger.delete(row);
      }
      await ledger.close();
    }
    for (const name of ["collections", "searches", "pages"] as const) {
      const rows = transaction.objectStore(name);
      for (const { before, after } of undo[name]) {
        const key = "canonical" in after ? after.canonical : after.id;
        if (JSON.stringify(await rows.get(key)) !== JSON.stringify(after)) continue;
        await (before ? rows.put(before) : rows.delete(key));
      }
    }
    return { undone, left };
  });
}

/** How many clippings an import wrote, by whether they were there before. */
export function countSwaps({ clippings }: ImportUndo): { added: number; changed: number } {
  const added = clippings.filter(({ before }) => before === undefined).length;
  return { added, changed: clippings.length - added };
}
