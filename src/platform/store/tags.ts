/** Tags over all clippings, the trash included. */
import { done, type Result } from "../../core/result.ts";
import { read } from "./transact.ts";
import { replaceIn, type Undoable, writeUndoable } from "./undo.ts";

export interface TagCount {
  tag: string;
  count: number;
}

/** Every tag in use, with how many clippings have it; by name. */
export async function listTags(): Promise<Result<TagCount[]>> {
  const tags = await read(async (transaction) => {
    const index = transaction.objectStore("clippings").index("tags");
    const found: Promise<TagCount>[] = [];
    for (let at = await index.openKeyCursor(null, "nextunique"); at; at = await at.continue()) {
      const tag = at.key;
      found.push(index.count(tag).then((count) => ({ tag, count })));
    }
    return Promise.all(found);
  });
  return tags.ok ? done(tags.value.sort((a, b) => a.tag.localeCompare(b.tag))) : tags;
}

/**
 * Renames tags, or merges several into one, wherever they stand.
 * @param from as they are written, accents and capitals included
 * @returns how many clippings were changed; `undoChange` takes it back
 */
export function renameTags(from: readonly string[], to: string, how: Undoable): Promise<Result<number>> {
  return writeUndoable(how, async (transaction, record, ledger) => {
    const index = transaction.objectStore("clippings").index("tags");
    const rows = (await Promise.all([...new Set(from)].map((tag) => index.getAll(tag)))).flat();
    for (const row of new Map(rows.map((one) => [one.id, one])).values()) {
      const tags = [...new Set(row.clipping.tags.map((tag) => (from.includes(tag) ? to : tag)))];
      replaceIn(record, ledger, row, { ...row.clipping, tags }, how.now);
    }
  });
}
