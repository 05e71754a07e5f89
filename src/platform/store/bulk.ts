/** One change of many clippings, in one transaction. */
import type { Clipping } from "../../core/clipping/clipping.ts";
import type { BulkChange } from "../../core/requests.ts";
import type { Result } from "../../core/result.ts";
import { replaceIn, type Undoable, writeUndoable } from "./undo.ts";

/**
 * Tags, colours, dossiers or the trash, for any number of clippings: all of them or none. Unknown ids are passed over.
 * @returns how many were changed; `undoChange` takes it back
 */
export function changeMany(ids: readonly string[], change: BulkChange, how: Undoable): Promise<Result<number>> {
  return writeUndoable(how, async (transaction, record, ledger) => {
    const clippings = transaction.objectStore("clippings");
    const rows = await Promise.all([...new Set(ids)].map((id) => clippings.get(id)));
    for (const row of rows) if (row) replaceIn(record, ledger, row, applyBulk(row.clipping, change, how.now), how.now);
  });
}

function applyBulk(clipping: Clipping, change: BulkChange, now: string): Clipping {
  const { colour: before, collections: held, removedAt, ...rest } = clipping;
  const colour = change.colour ?? before ?? "none";
  const collections = addAndTake(held ?? [], change.addTo, change.takeFrom);
  const removed = change.removed === undefined ? removedAt : change.removed ? (removedAt ?? now) : undefined;
  return {
    ...rest,
    tags: addAndTake(clipping.tags, change.addTags, change.removeTags),
    ...(colour === "none" ? {} : { colour }),
    ...(held === undefined && collections.length === 0 ? {} : { collections }),
    ...(removed === undefined ? {} : { removedAt: removed }),
  };
}

function addAndTake(list: readonly string[], add: readonly string[] = [], take: readonly string[] = []): string[] {
  return [...new Set([...list, ...add])].filter((one) => !take.includes(one));
}
