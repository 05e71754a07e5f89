/** An empty IndexedDB, and what is in the library without passing through our own connection. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { ClippingRow } from "../../../src/platform/store/schema.ts";

export function renewIndexedDB(): void {
  globalThis.indexedDB = new IDBFactory();
}

/** Opens the library as a stranger would (another tab, an older version). */
export function openRaw(version?: number, upgrade: (database: IDBDatabase) => void = () => {}): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("arriere-plan", version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

export async function readRaw(): Promise<ClippingRow[]> {
  const database = await openRaw();
  const rows = await new Promise<ClippingRow[]>((resolve, reject) => {
    const request = database.transaction("clippings").objectStore("clippings").getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return rows;
}

export async function storedKeys(store: string): Promise<IDBValidKey[]> {
  const database = await openRaw();
  const keys = await new Promise<IDBValidKey[]>((resolve, reject) => {
    const request = database.transaction(store).objectStore(store).getAllKeys();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  database.close();
  return keys;
}
