import type { RecordId } from "../../core/record.ts";
import type { KeptOf } from "../../core/requests.ts";
import { done, type Result } from "../../core/result.ts";
import { read } from "./transact.ts";

/**
 * How many clippings of each outlet hold a record in the context that was shown with them, the trash left out.
 * @param isLeftOut tells by the address which ones do not count
 * @returns the outlets with most of them first
 */
export async function countByOutlet(
  record: RecordId,
  isLeftOut: (address: string) => boolean,
): Promise<Result<KeptOf[]>> {
  const rows = await read((transaction) => transaction.objectStore("clippings").index("records").getAll(record));
  if (!rows.ok) return rows;
  const counts = new Map<string, KeptOf>();
  for (const { clipping } of rows.value) {
    const { outlet, url } = clipping.source;
    if (clipping.removedAt !== undefined || isLeftOut(url)) continue;
    const count = counts.get(outlet.domain) ?? { outlet: outlet.name, clippings: 0 };
    counts.set(outlet.domain, { ...count, clippings: count.clippings + 1 });
  }
  return done([...counts.values()].sort((a, b) => b.clippings - a.clippings || a.outlet.localeCompare(b.outlet)));
}
