/** Makes the search index anew where there is none, or one of another format: after an update, and never else. */
import type { IDBPDatabase } from "idb";
import { openLedger } from "./ledger.ts";
import { indexFormat, type LibrarySchema, stores } from "./schema.ts";

/** Clippings held in memory at once. */
const batch = 1_000;

/** Two of our pages may come here together; the second finds the work done. */
export async function ensureIndex(library: IDBPDatabase<LibrarySchema>): Promise<void> {
  const before = await library.transaction("meta").store.get("index");
  if (before?.key === "index" && before.format === indexFormat) return;
  const transaction = library.transaction(stores, "readwrite", { durability: "strict" });
  transaction.done.catch(() => {});
  const meta = transaction.objectStore("meta");
  const now = await meta.get("index");
  if (now?.key === "index" && now.format === indexFormat) return;
  for (const store of ["tail", "columns", "postings", "sequences", "dead", "meta"] as const)
    transaction.objectStore(store).clear();
  meta.put({ key: "index", format: indexFormat, next: 0, tailFrom: 0 });
  const clippings = transaction.objectStore("clippings");
  // In the order in which they were saved, which is nearly the order of the list.
  const ids = await clippings.index("savedAt").getAllKeys();
  for (let from = 0; from < ids.length; from += batch) {
    const ledger = await openLedger(transaction);
    const rows = await Promise.all(ids.slice(from, from + batch).map((id) => clippings.get(id)));
    for (const row of rows) if (row) ledger.put(undefined, row.clipping, row.found);
    await ledger.close();
  }
  await transaction.done;
}
