/**
 * When the library was last backed up, and into which folder: beside the library, not in it, because an archive
 * brought to another browser must not bring that browser a folder. A folder can only be kept in IndexedDB.
 */
import { type DBSchema, openDB } from "idb";
import { countClippings } from "./store/counts.ts";
import { read } from "./store/transact.ts";

/** What the File System Access API adds to a directory; Chrome and Edge have it, Firefox has not. */
export interface BackupFolder extends FileSystemDirectoryHandle {
  queryPermission?(mode: { mode: "readwrite" }): Promise<PermissionState>;
  requestPermission?(mode: { mode: "readwrite" }): Promise<PermissionState>;
}

export interface StoredBackup {
  last?: string | undefined;
  silentUntil?: string | undefined;
  folder?: BackupFolder | undefined;
}

interface Schema extends DBSchema {
  state: { key: string; value: StoredBackup };
}

const key = "backup";
const open = () =>
  openDB<Schema>("arriere-plan-backup", 1, { upgrade: (database) => void database.createObjectStore("state") });

export async function readBackupState(): Promise<StoredBackup> {
  const database = await open();
  const state = await database.get("state", key);
  database.close();
  return state ?? {};
}

/** Changes what is named and keeps the rest. @returns the state as it now is */
export async function changeBackupState(change: StoredBackup): Promise<StoredBackup> {
  const database = await open();
  const transaction = database.transaction("state", "readwrite");
  const next = { ...(await transaction.store.get(key)), ...change };
  await transaction.store.put(next, key);
  await transaction.done;
  database.close();
  return next;
}

/** How many clippings were saved after an instant; all of them without one, which the store knows without counting. */
export async function countSavedSince(instant: string | undefined): Promise<number> {
  if (instant === undefined) {
    const counts = await countClippings();
    return counts.ok ? counts.value.kept + counts.value.removed : 0;
  }
  const counted = await read((transaction) =>
    transaction.objectStore("clippings").index("savedAt").count(IDBKeyRange.lowerBound(instant, true)),
  );
  return counted.ok ? counted.value : 0;
}
