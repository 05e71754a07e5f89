/** The reader's own dossiers. */
import type { Collection } from "../../core/clipping/clipping.ts";
import { mergeNotes } from "../../core/clipping/merge-edits.ts";
import { limits } from "../../core/limits.ts";
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

/**
 * Renames a dossier or changes its note.
 * @param changes with `base`, the note that the edit started from, it is merged with what was written meanwhile
 * @returns it as it now is, or `not-found`; `bad-input` when two notes merged are too long to keep
 */
export async function changeCollection(
  id: string,
  changes: { name?: string | undefined; note?: string | undefined; base?: string | undefined },
  now: string,
): Promise<Result<Collection>> {
  const changed = await write(async (transaction): Promise<Collection | "too-long" | undefined> => {
    const collections = transaction.objectStore("collections");
    const before = await collections.get(id);
    if (!before) return undefined;
    const { name = before.name, base = before.note } = changes;
    const note = changes.note === undefined ? before.note : mergeNotes(base, before.note, changes.note);
    if (note.length > limits.note) return "too-long";
    const collection = { ...before, name, note, updatedAt: later(now, before.updatedAt) };
    await collections.put(collection);
    return collection;
  });
  if (!changed.ok) return changed;
  if (changed.value === "too-long") return failed("bad-input", `note: longer than ${limits.note}`);
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
