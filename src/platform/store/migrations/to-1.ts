/**
 * Version 1. A migration imports nothing: it must do in ten years what it did when it was released, whatever
 * has become of the code around it.
 */
export function migrateTo1(database: IDBDatabase): void {
  const clippings = database.createObjectStore("clippings", { keyPath: "id" });
  clippings.createIndex("canonical", "clipping.source.canonical");
  clippings.createIndex("url", "clipping.source.url");
  clippings.createIndex("savedAt", "clipping.savedAt");
  clippings.createIndex("removedAt", "clipping.removedAt");
  clippings.createIndex("records", "records", { multiEntry: true });
  database.createObjectStore("meta", { keyPath: "key" });
}
