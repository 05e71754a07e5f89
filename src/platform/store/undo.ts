/** Changes of many clippings that can be taken back, and taking them back. */
import type { Clipping } from "../../core/clipping/clipping.ts";
import { sayTheSame } from "../../core/clipping/merge.ts";
import { done, failed, type Result } from "../../core/result.ts";
import { later } from "./change.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import type { ClippingRow } from "./schema.ts";
import { type Writing, write } from "./transact.ts";
import { type Touched, touchedOf, type UndoRow } from "./undo-record.ts";

/** How long a change can be taken back, in milliseconds. */
const kept = 24 * 3_600_000;

/** Who asks: the id under which the change can be taken back (made by the asker, so that asking twice does it once), and the instant. */
export interface Undoable {
  undo: string;
  now: string;
}

/**
 * Does something that can be taken back, once for an id.
 * @param work makes the change; what it touches it puts into the record
 * @returns how many clippings were changed
 */
export function writeUndoable(
  { undo, now }: Undoable,
  work: (transaction: Writing, record: UndoRow, ledger: Ledger) => Promise<void>,
): Promise<Result<number>> {
  return write(async (transaction) => {
    const undos = transaction.objectStore("undos");
    const before = await undos.get(undo);
    if (before) return before.clippings.length;
    const record: UndoRow = { id: undo, at: now, clippings: [] };
    const ledger = await openLedger(transaction);
    await work(transaction, record, ledger);
    await ledger.close();
    const old = new Date(Date.parse(now) - kept).toISOString();
    for (const key of await undos.index("at").getAllKeys(IDBKeyRange.upperBound(old))) await undos.delete(key);
    await undos.put(record);
    return record.clippings.length;
  });
}

/** Changes one clipping within such a change, and notes what it was. */
export function replaceIn(record: UndoRow, ledger: Ledger, row: ClippingRow, after: Clipping, now: string): void {
  const before = row.clipping;
  if (after.removedAt === before.removedAt && sayTheSame(after, before)) return;
  // Removal is no edit: see `Clipping.updatedAt`.
  const edited = sayTheSame(after, before) ? after : { ...after, updatedAt: later(now, before.updatedAt) };
  ledger.put(row, edited);
  record.clippings.push({ id: row.id, before: touchedOf(before), after: touchedOf(edited) });
}

/**
 * Takes a change back: what it changed is exactly as it was before, unless it was changed again since; then
 * only what this change did is undone, and the later edits stay.
 * @returns how many clippings were given back, the same when asked again; `not-found` when it is too late
 */
export async function undoChange(id: string, now: string): Promise<Result<number>> {
  const undone = await write(async (transaction) => {
    const undos = transaction.objectStore("undos");
    const record = await undos.get(id);
    if (!record) return undefined;
    if (record.undone !== undefined) return record.undone;
    if (record.collection) await transaction.objectStore("collections").put(record.collection);
    if (record.merged) await giveNoteBack(transaction, record.merged);
    if (record.search) await transaction.objectStore("searches").put(record.search);
    const clippings = transaction.objectStore("clippings");
    const ledger = await openLedger(transaction);
    let count = 0;
    for (const { id: clippingId, before, after } of record.clippings) {
      const row = await clippings.get(clippingId);
      if (!row) continue;
      ledger.put(row, giveBack(row.clipping, before, after, now));
      count += 1;
    }
    await ledger.close();
    await undos.put({ id, at: record.at, clippings: [], undone: count });
    return count;
  });
  if (!undone.ok) return undone;
  return undone.value === undefined ? failed("not-found") : done(undone.value);
}

/** A note that was edited since the two became one stays as it is. */
async function giveNoteBack(transaction: Writing, { before, after }: NonNullable<UndoRow["merged"]>): Promise<void> {
  const collections = transaction.objectStore("collections");
  const now = await collections.get(after.id);
  if (now?.note === after.note) await collections.put({ ...now, note: before.note, updatedAt: before.updatedAt });
}

function giveBack(clipping: Clipping, before: Touched, after: Touched, now: string): Clipping {
  const { colour, collections, removedAt, ...rest } = clipping;
  const lists = (
    is: readonly string[] | undefined,
    was: readonly string[] | undefined,
    set: readonly string[] | undefined,
  ) => (sameList(is, set) ? was : subtract(is ?? [], was ?? [], set ?? []));
  const given = {
    colour: colour === after.colour ? before.colour : colour,
    collections: lists(collections, before.collections, after.collections),
    removedAt: removedAt === after.removedAt ? before.removedAt : removedAt,
  };
  return {
    ...rest,
    tags: [...(lists(clipping.tags, before.tags, after.tags) ?? [])],
    updatedAt: clipping.updatedAt === after.updatedAt ? before.updatedAt : later(now, clipping.updatedAt),
    ...(given.colour === undefined ? {} : { colour: given.colour }),
    ...(given.collections === undefined ? {} : { collections: [...given.collections] }),
    ...(given.removedAt === undefined ? {} : { removedAt: given.removedAt }),
  };
}

/** What a list would be had the change from `was` to `set` not been made. */
function subtract(is: readonly string[], was: readonly string[], set: readonly string[]): string[] {
  const added = new Set(set.filter((one) => !was.includes(one)));
  const taken = was.filter((one) => !set.includes(one));
  return [...new Set([...is.filter((one) => !added.has(one)), ...taken])];
}

function sameList(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
