/** Searches that the reader gave a name. */
import type { SavedSearch } from "../../core/clipping/clipping.ts";
import { done, failed, type Result } from "../../core/result.ts";
import { later } from "./change.ts";
import { read, write } from "./transact.ts";
import { type Undoable, writeUndoable } from "./undo.ts";

/** By name. */
export async function listSearches(): Promise<Result<SavedSearch[]>> {
  const all = await read((transaction) => transaction.objectStore("searches").getAll());
  return all.ok ? done(all.value.sort((a, b) => a.name.localeCompare(b.name))) : all;
}

/** Keeps a search; asked twice with one id, it is kept once. @returns it as stored */
export function createSearch(
  given: { id: string; name: string; query: string },
  now: string,
): Promise<Result<SavedSearch>> {
  return write(async (transaction) => {
    const searches = transaction.objectStore("searches");
    const before = await searches.get(given.id);
    if (before) return before;
    const search: SavedSearch = { ...given, createdAt: now, updatedAt: now };
    await searches.put(search);
    return search;
  });
}

/** Renames a search or changes its query. @returns it as it now is, or `not-found` */
export async function changeSearch(
  id: string,
  changes: { name?: string | undefined; query?: string | undefined },
  now: string,
): Promise<Result<SavedSearch>> {
  const changed = await write(async (transaction) => {
    const searches = transaction.objectStore("searches");
    const before = await searches.get(id);
    if (!before) return undefined;
    const { name = before.name, query = before.query } = changes;
    const search = { ...before, name, query, updatedAt: later(now, before.updatedAt) };
    await searches.put(search);
    return search;
  });
  if (!changed.ok) return changed;
  return changed.value ? done(changed.value) : failed("not-found");
}

/** Deletes a search; `undoChange` gives it back. */
export function deleteSearch(id: string, how: Undoable): Promise<Result<number>> {
  return writeUndoable(how, async (transaction, record) => {
    const searches = transaction.objectStore("searches");
    const search = await searches.get(id);
    if (!search) return;
    record.search = search;
    await searches.delete(id);
  });
}
