/** Version 2: the reader's dossiers and searches, and articles as they were last seen. Imports nothing: see `to-1.ts`. */
export function migrateTo2(database: IDBDatabase, transaction: IDBTransaction): void {
  database.createObjectStore("collections", { keyPath: "id" });
  database.createObjectStore("searches", { keyPath: "id" });
  database.createObjectStore("pages", { keyPath: "canonical" });
  transaction.objectStore("clippings").createIndex("collections", "clipping.collections", { multiEntry: true });
}
