/** How clippings were found when their article was last open. */
import type { LastFound } from "../../core/clipping/clipping.ts";
import { done, type Result } from "../../core/result.ts";
import { openLedger } from "./ledger.ts";
import { read, write } from "./transact.ts";

/**
 * Notes how clippings were found. What says the same as before is written once a day only, so that reading an
 * article again costs nothing. Unknown ids are passed over.
 * @returns how many were written
 */
export function noteFound(all: readonly { id: string; found: LastFound }[]): Promise<Result<number>> {
  return write(async (transaction) => {
    const clippings = transaction.objectStore("clippings");
    const ledger = await openLedger(transaction);
    let written = 0;
    for (const { id, found } of all) {
      const row = await clippings.get(id);
      if (!row || sayTheSame(row.found, found)) continue;
      ledger.put(row, row.clipping, found);
      written += 1;
    }
    await ledger.close();
    return written;
  });
}

/** How a clipping was last found; `undefined` when its article was not opened since. */
export async function lastFound(id: string): Promise<Result<LastFound | undefined>> {
  const row = await read((transaction) => transaction.objectStore("clippings").get(id));
  return row.ok ? done(row.value?.found) : row;
}

function sayTheSame(before: LastFound | undefined, after: LastFound): boolean {
  return (
    before !== undefined &&
    before.state === after.state &&
    before.score === after.score &&
    before.text === after.text &&
    before.checkedAt.slice(0, 10) === after.checkedAt.slice(0, 10)
  );
}
