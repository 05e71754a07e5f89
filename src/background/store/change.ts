import type { Clipping } from "../../core/clipping/clipping.ts";
import type { ClippingChanges } from "../../core/requests.ts";
import { done, failed, type Result } from "../../core/result.ts";
import { rowOf } from "./schema.ts";
import { write } from "./transact.ts";

/**
 * Changes the note or the tags of one clipping; what is not named stays. A tag named twice is kept once.
 * @param now ISO instant
 * @returns the clipping as it now is, or `not-found`
 */
export async function changeClipping(id: string, changes: ClippingChanges, now: string): Promise<Result<Clipping>> {
  const changed = await write(async (transaction) => {
    const clippings = transaction.objectStore("clippings");
    const stored = (await clippings.get(id))?.clipping;
    if (!stored) return undefined;
    const note = changes.note ?? stored.note;
    const tags = changes.tags ? [...new Set(changes.tags)] : stored.tags;
    if (note === stored.note && sameTags(tags, stored.tags)) return stored;
    const clipping = { ...stored, note, tags, updatedAt: later(now, stored.updatedAt) };
    await clippings.put(rowOf(clipping));
    return clipping;
  });
  if (!changed.ok) return changed;
  return changed.value ? done(changed.value) : failed("not-found");
}

/** `now`, or just after `before` when the clock was set back: the last edit must also be the newest. */
function later(now: string, before: string): string {
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}

function sameTags(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tag, index) => tag === b[index]);
}
