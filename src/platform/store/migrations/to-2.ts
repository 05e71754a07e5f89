/**
 * Version 2: the reader's dossiers and searches, articles as they were last seen, what can be undone, and the
 * search index. The index is left empty here: it holds nothing that the clippings do not say, and `open.ts` makes
 * it before anyone reads. Imports nothing: see `to-1.ts`.
 */
export function migrateTo2(database: IDBDatabase, transaction: IDBTransaction): void {
  database.createObjectStore("collections", { keyPath: "id" });
  database.createObjectStore("searches", { keyPath: "id" });
  database.createObjectStore("pages", { keyPath: "canonical" });
  database.createObjectStore("undos", { keyPath: "id" }).createIndex("at", "at");
  for (const store of ["tail", "columns", "postings", "sequences", "dead"]) database.createObjectStore(store);
  const clippings = transaction.objectStore("clippings");
  clippings.createIndex("collections", "clipping.collections", { multiEntry: true });
  clippings.createIndex("newest", "newest");
  clippings.createIndex("tags", "clipping.tags", { multiEntry: true });
}
