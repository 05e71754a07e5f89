import type { Clipping } from "../../core/clipping/clipping.ts";
import { sayTheSame } from "../../core/clipping/merge.ts";
import { mergeLists, mergeNotes } from "../../core/clipping/merge-edits.ts";
import { limits } from "../../core/limits.ts";
import type { ClippingChanges } from "../../core/requests.ts";
import { done, failed, type Result } from "../../core/result.ts";
import { openLedger } from "./ledger.ts";
import { write } from "./transact.ts";

/**
 * Changes note, tags, colour or dossiers of one clipping; what is not named stays. A tag named twice is kept once.
 * An edit that names what it started from (`base`) is merged with what was written meanwhile; see `merge-edits.ts`.
 * @param now ISO instant
 * @returns the clipping as it now is; `not-found`; `bad-input` when two notes merged are too long to keep
 */
export async function changeClipping(id: string, changes: ClippingChanges, now: string): Promise<Result<Clipping>> {
  const changed = await write(async (transaction): Promise<Clipping | "too-long" | undefined> => {
    const row = await transaction.objectStore("clippings").get(id);
    if (!row) return undefined;
    const stored = row.clipping;
    const edited = applyChanges(stored, changes);
    if (edited.note.length > limits.note) return "too-long";
    if (sayTheSame(edited, stored)) return stored;
    const clipping = { ...edited, updatedAt: later(now, stored.updatedAt) };
    const ledger = await openLedger(transaction);
    ledger.put(row, clipping);
    await ledger.close();
    return clipping;
  });
  if (!changed.ok) return changed;
  if (changed.value === "too-long") return failed("bad-input", `note: longer than ${limits.note}`);
  return changed.value ? done(changed.value) : failed("not-found");
}

/** `now`, or just after `before` when the clock was set back: the last edit must also be the newest. */
export function later(now: string, before: string): string {
  return now > before ? now : new Date(Date.parse(before) + 1).toISOString();
}

function applyChanges(stored: Clipping, { note, tags, colour, collections, base = {} }: ClippingChanges): Clipping {
  const { colour: before, ...rest } = stored;
  const now = colour ?? before ?? "none";
  const held = stored.collections ?? [];
  return {
    ...rest,
    note: note === undefined ? stored.note : mergeNotes(base.note ?? stored.note, stored.note, note),
    tags: tags === undefined ? stored.tags : mergeLists(base.tags ?? stored.tags, stored.tags, tags),
    ...(now === "none" ? {} : { colour: now }),
    ...(collections ? { collections: mergeLists(base.collections ?? held, held, collections) } : {}),
  };
}
