/** The reader's own dossiers. */
import type { Collection } from "../../core/clipping/clipping.ts";
import { done, failed, type Result } from "../../core/result.ts";
import { later } from "./change.ts";
import { read, write } from "./transact.ts";
import { replaceIn, type Undoable, writeUndoable } from "./undo.ts";

/** By name. */
export async function listCollections(): Promise<Result<Collection[]>> {
  const all = await read((transaction) => transaction.objectStore("collections").getAll());
  return all.ok ? done(all.value.sort((a, b) => a.name.localeCompare(b.name))) : all;
}

/** Makes a dossier; asked twice with one id, it is made once. @returns it as stored */
export function createCollection(
  given: { id: string; name: string; note?: string | undefined },
  now: string,
): Promise<Result<Collection>> {
  return write(async (transaction) => {
    const collections = transaction.objectStore("collections");
    const before = await collections.get(given.id);
    if (before) return before;
    const { id, name, note = "" } = given;
    const collection: Collection = { id, name, note, createdAt: now, updatedAt: now };
    await collections.put(collection);
    return collection;
  });
}

/** Renames a dossier or changes its note. @returns it as it now is, or `not-found` */
export async function changeCollection(
  id: string,
  changes: { name?: string | undefined; note?: string | undefined },
  now: string,
): Promise<Result<Collection>> {
  const changed = await write(async (transaction) => {
    const collections = transaction.objectStore("collections");
    const before = await collections.get(id);
    if (!before) return undefined;
    const { name = before.name, note = before.note } = changes;
    const collection = { ...before, name, note, updatedAt: later(now, before.updatedAt) };
    await collections.put(collection);
    return collection;
  });
  if (!changed.ok) return changed;
  return changed.value ? done(changed.value) : failed("not-found");
}

/**
 * Deletes a dossier. Its clippings stay in the library and lose its id, and get it back with `undoChange`.
 * @returns how many clippings it held
 */
export function deleteCollection(id: string, how: Undoable): Promise<Result<number>> {
  return writeUndoable(how, async (transaction, record, ledger) => {
    const collections = transaction.objectStore("collections");
    const collection = await collections.get(id);
    if (!collection) return;
    record.collection = collection;
    await collections.delete(id);
    for (const row of await transaction.objectStore("clippings").index("collections").getAll(id)) {
      const left = row.clipping.collections?.filter((one) => one !== id);
      replaceIn(record, ledger, row, { ...row.clipping, collections: left }, how.now);
    }
  });
}
