/** Into the trash, out of it, and out of it for good. Unknown ids are passed over. */
import type { Clipping } from "../../core/clipping/clipping.ts";
import { done, type Result } from "../../core/result.ts";
import { openLedger } from "./ledger.ts";
import { forgetPages } from "./pages.ts";
import { read, type Writing, write } from "./transact.ts";

/** How long the trash keeps what is thrown away, in days. */
export const trashDays = 30;

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

/** Deletes clippings for good, but only those that are in the trash. @returns how many were deleted */
export function purgeClippings(ids: readonly string[]): Promise<Result<number>> {
  return write((transaction) => purge(transaction, ids));
}

/**
 * Deletes for good what has been in the trash for `trashDays`.
 * @param now ISO instant
 * @returns how many were deleted
 */
export async function emptyOldTrash(now: string): Promise<Result<number>> {
  const limit = new Date(Date.parse(now) - trashDays * 86_400_000).toISOString();
  const old = await read((transaction) =>
    transaction.objectStore("clippings").index("removedAt").getAllKeys(IDBKeyRange.upperBound(limit)),
  );
  if (!old.ok || old.value.length === 0) return old.ok ? done(0) : old;
  return write(async (transaction) => {
    // Asked again: one of them may have been taken out of the trash meanwhile.
    const range = IDBKeyRange.upperBound(limit);
    return purge(transaction, await transaction.objectStore("clippings").index("removedAt").getAllKeys(range));
  });
}

async function purge(transaction: Writing, ids: readonly string[]): Promise<number> {
  const clippings = transaction.objectStore("clippings");
  const ledger = await openLedger(transaction);
  const rows = await Promise.all([...new Set(ids)].map((id) => clippings.get(id)));
  const removed = rows.filter((row) => row?.clipping.removedAt !== undefined);
  for (const row of removed) if (row) ledger.delete(row);
  await ledger.close();
  await forgetPages(
    transaction,
    removed.flatMap((row) => (row ? [row.clipping.source.canonical, row.clipping.source.url] : [])),
  );
  return removed.length;
}

function replaceEach(ids: readonly string[], replace: (clipping: Clipping) => Clipping): Promise<Result<number>> {
  return write(async (transaction) => {
    const clippings = transaction.objectStore("clippings");
    const ledger = await openLedger(transaction);
    const rows = await Promise.all([...new Set(ids)].map((id) => clippings.get(id)));
    let found = 0;
    for (const row of rows) {
      if (!row) continue;
      found += 1;
      const after = replace(row.clipping);
      if (after !== row.clipping) ledger.put(row, after);
    }
    await ledger.close();
    return found;
  });
}
