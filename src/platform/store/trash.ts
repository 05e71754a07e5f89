/** Into the trash, out of it, and out of it for good. Unknown ids are passed over. */
import type { Clipping } from "../../core/clipping/clipping.ts";
import type { Result } from "../../core/result.ts";
import { createTally } from "./counts.ts";
import { rowOf } from "./schema.ts";
import { write } from "./transact.ts";

/**
 * Moves clippings to the trash.
 * @param now ISO instant
 * @returns how many of them are there now, those that were there before included
 */
export function removeClippings(ids: readonly string[], now: string): Promise<Result<number>> {
  return replaceEach(ids, (clipping) =>
    clipping.removedAt === undefined ? { ...clipping, removedAt: now } : clipping,
  );
}

/** Takes clippings out of the trash. @returns how many of them are in the library now */
export function restoreClippings(ids: readonly string[]): Promise<Result<number>> {
  return replaceEach(ids, (clipping) => {
    if (clipping.removedAt === undefined) return clipping;
    const { removedAt: _, ...kept } = clipping;
    return kept;
  });
}

/** Deletes clippings for good, but only those that are in the trash. @returns how many were deleted */
export function purgeClippings(ids: readonly string[]): Promise<Result<number>> {
  return write(async (transaction) => {
    const clippings = transaction.objectStore("clippings");
    const tally = createTally();
    let purged = 0;
    for (const id of new Set(ids)) {
      const stored = (await clippings.get(id))?.clipping;
      if (stored?.removedAt === undefined) continue;
      await clippings.delete(id);
      tally.swap(stored, undefined);
      purged += 1;
    }
    await tally.write(transaction);
    return purged;
  });
}

function replaceEach(ids: readonly string[], replace: (clipping: Clipping) => Clipping): Promise<Result<number>> {
  return write(async (transaction) => {
    const clippings = transaction.objectStore("clippings");
    const tally = createTally();
    let found = 0;
    for (const id of new Set(ids)) {
      const before = (await clippings.get(id))?.clipping;
      if (!before) continue;
      found += 1;
      const after = replace(before);
      if (after === before) continue;
      await clippings.put(rowOf(after));
      tally.swap(before, after);
    }
    await tally.write(transaction);
    return found;
  });
}
