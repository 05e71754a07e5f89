import type { Clipping, ClippingDraft } from "../../core/clipping/clipping.ts";
import type { Result } from "../../core/result.ts";
import { openLedger } from "./ledger.ts";
import { write } from "./transact.ts";

/**
 * Saves a clipping. Saving the same id again changes nothing and gives back what is stored, so that a page
 * whose worker died before it answered may simply ask again.
 * @param now ISO instant
 * @returns the stored clipping, once it is on disk; or `storage-full`, `storage-broken`, `storage-newer`
 */
export function saveClipping(draft: ClippingDraft, now: string): Promise<Result<Clipping>> {
  return write(async (transaction) => {
    const stored = await transaction.objectStore("clippings").get(draft.id);
    if (stored) return stored.clipping;
    const clipping: Clipping = { ...draft, savedAt: now, updatedAt: now, note: "", tags: [] };
    const ledger = await openLedger(transaction);
    ledger.put(undefined, clipping);
    await ledger.close();
    return clipping;
  });
}
