import type { Clipping } from "../../core/clipping/clipping.ts";
import { isNewer, mergeClippings, sayTheSame } from "../../core/clipping/merge.ts";
import type { ImportReport } from "../../core/requests.ts";
import type { Result } from "../../core/result.ts";
import { openLedger } from "./ledger.ts";
import { write } from "./transact.ts";

/** Clippings whose index entries are held in memory at once. */
const batch = 2_000;

/**
 * Brings clippings in, all of them or none. One that is here already is merged with its copy (see
 * `mergeClippings`): importing twice adds nothing, and a clipping that was thrown away since the archive was
 * written is taken out of the trash, since the reader asks for it again.
 */
export function importClippings(imported: readonly Clipping[]): Promise<Result<ImportReport>> {
  return write(async (transaction) => {
    const clippings = transaction.objectStore("clippings");
    const report: ImportReport = { added: 0, same: 0, kept: 0, updated: 0 };
    for (let from = 0; from < imported.length; from += batch) {
      const ledger = await openLedger(transaction);
      for (const clipping of imported.slice(from, from + batch)) {
        const row = await clippings.get(clipping.id);
        const here = row?.clipping;
        const merged = here ? mergeClippings(here, clipping) : clipping;
        report[judge(here, clipping, merged)] += 1;
        if (here && here.removedAt === merged.removedAt && sayTheSame(here, merged)) continue;
        ledger.put(row, merged);
      }
      await ledger.close();
    }
    return report;
  });
}

function judge(here: Clipping | undefined, imported: Clipping, merged: Clipping): keyof ImportReport {
  if (!here || (here.removedAt !== undefined && merged.removedAt === undefined)) return "added";
  if (sayTheSame(here, imported)) return "same";
  return isNewer(here, imported) ? "kept" : "updated";
}
