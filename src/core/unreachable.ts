/** Why our reader cannot run in a tab, as far as its address tells. */
export const unreachableReasons = ["browser-page", "store", "pdf", "file", "not-allowed", "no-answer"] as const;
export type UnreachableReason = (typeof unreachableReasons)[number];

/** Browsers let no extension into their stores, so that none can vouch for itself. */
const stores =
  /^https?:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|microsoftedge\.microsoft\.com\/addons|addons\.mozilla\.org|addons\.opera\.com)([/?#]|$)/i;

/** @param address of the tab; browsers keep some of their own to themselves, hence `undefined` */
export function whyUnreachable(address: string | undefined): UnreachableReason {
  if (!address) return "browser-page";
  if (stores.test(address)) return "store";
  if (/^[^?#]*\.pdf([?#]|$)/i.test(address)) return "pdf";
  if (/^file:/i.test(address)) return "file";
  return /^https?:/i.test(address) ? "not-allowed" : "browser-page";
}
