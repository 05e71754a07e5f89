import type { Clipping, LastFound } from "../../core/clipping/clipping.ts";
import { done, type Result } from "../../core/result.ts";
import { type Counts, countsOf } from "./counts.ts";
import type { ClippingRow } from "./schema.ts";
import { read } from "./transact.ts";

/**
 * The clippings of a page that are not in the trash, last saved first.
 * @param addresses any of them: an article is known by its canonical address and by those it was read at
 */
export async function clippingsOfPage(addresses: readonly string[]): Promise<Result<Clipping[]>> {
  const rows = await read(async (transaction) => {
    const clippings = transaction.objectStore("clippings");
    const found = await Promise.all(
      addresses.flatMap((address) => [
        clippings.index("canonical").getAll(address),
        clippings.index("url").getAll(address),
      ]),
    );
    return found.flat();
  });
  if (!rows.ok) return rows;
  const byId = new Map(rows.value.map((row) => [row.id, row.clipping]));
  return done(
    [...byId.values()]
      .filter((clipping) => clipping.removedAt === undefined)
      .sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0)),
  );
}

/** A clipping with how it was last found in its article. */
export interface Kept {
  clipping: Clipping;
  found?: LastFound | undefined;
}

/** The clippings of these ids, in this order; those that are not there are left out. */
export async function readClippings(ids: readonly string[]): Promise<Result<Kept[]>> {
  const rows = await read(
    (transaction) => {
      const clippings = transaction.objectStore("clippings");
      return Promise.all(ids.map((id) => clippings.get(id)));
    },
    ["clippings"],
  );
  return rows.ok ? done(rows.value.flatMap((row) => (row ? [keptOf(row)] : []))) : rows;
}

/** The clippings last saved, the trash left out, and how many there are: all that a library shows when it opens. */
export async function readNewest(most: number): Promise<Result<{ clippings: Kept[]; counts: Counts }>> {
  return read(async (transaction) => {
    const [rows, counts] = await Promise.all([
      transaction.objectStore("clippings").index("newest").getAll(null, most),
      transaction.objectStore("meta").get("counts"),
    ]);
    return { clippings: rows.map(keptOf), counts: countsOf(counts) };
  });
}

function keptOf({ clipping, found }: ClippingRow): Kept {
  return found ? { clipping, found } : { clipping };
}

/** One clipping, or `undefined`. */
export async function findClipping(id: string): Promise<Result<Clipping | undefined>> {
  const row = await read((transaction) => transaction.objectStore("clippings").get(id));
  return row.ok ? done(row.value?.clipping) : row;
}
