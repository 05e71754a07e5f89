import type { Clipping } from "../../core/clipping/clipping.ts";
import { sayTheSame } from "../../core/clipping/merge.ts";
import type { ClippingChanges } from "../../core/requests.ts";
import { done, failed, type Result } from "../../core/result.ts";
import { rowOf } from "./schema.ts";
import { write } from "./transact.ts";

/**
 * Changes note, tags, colour or dossiers of one clipping; what is not named stays. A tag named twice is kept once.
 * @param now ISO instant
 * @returns the clipping as it now is, or `not-found`
 */
export async function changeClipping(id: string, changes: ClippingChanges, now: string): Promise<Result<Clipping>> {
  const changed = await write(async (transaction) => {
    const clippings = transaction.objectStore("clippings");
    const stored = (await clippings.get(id))?.clipping;
    if (!stored) return undefined;
    const edited = applyChanges(stored, changes);
    if (sayTheSame(edited, stored)) return stored;
    const clipping = { ...edited, updatedAt: later(now, stored.updatedAt) };
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

function applyChanges(stored: Clipping, { note, tags, colour, collections }: ClippingChanges): Clipping {
  const { colour: before, ...rest } = stored;
  const now = colour ?? before ?? "none";
  return {
    ...rest,
    note: note ?? stored.note,
    tags: tags ? [...new Set(tags)] : stored.tags,
    ...(now === "none" ? {} : { colour: now }),
    ...(collections ? { collections: [...new Set(collections)] } : {}),
  };
}
