/** An empty IndexedDB, and what is in the library without passing through our own connection. */
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import type { Clipping } from "../../../src/core/clipping/clipping.ts";
import { done, type Result } from "../../../src/core/result.ts";
import { changeMany } from "../../../src/platform/store/bulk.ts";
import { readLibrary } from "../../../src/platform/store/import-library.ts";
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

/** All clippings as our own connection sees them, the trash included, last saved first. */
export async function listClippings(): Promise<Result<Clipping[]>> {
  const library = await readLibrary();
  return library.ok ? done(library.value.clippings.reverse()) : library;
}

let taken = 0;

/** Takes clippings out of the trash, as the library page does. @returns how many were in it */
export function restoreClippings(ids: readonly string[]): Promise<Result<number>> {
  taken += 1;
  return changeMany(ids, { removed: false }, { undo: `restored ${taken}`, now: "2026-01-02T03:04:05.678Z" });
}
