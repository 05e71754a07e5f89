import type { Clipping } from "../../core/clipping/clipping.ts";
import { leaveUnplaced } from "../../core/clipping/placed.ts";
import { done, failed, type Result } from "../../core/result.ts";
import type { Asker, Handlers } from "../../platform/serve.ts";
import { countByOutlet } from "../../platform/store/elsewhere.ts";
import { clippingsOfPage } from "../../platform/store/list.ts";
import { isSameSite } from "../hosts.ts";

export const ofPage: Handlers["clippings.ofPage"] = async (addresses, asker) => {
  const kept = await keptOfPage(addresses, asker);
  return kept.ok ? done(kept.value.map(leaveUnplaced)) : kept;
};

/** A page sees the clippings of its own site's addresses only, whatever it claims to be. */
export async function keptOfPage(
  { canonical, url }: { canonical: string; url: string },
  asker: Asker,
): Promise<Result<Clipping[]>> {
  if (!isSameSite(url, asker.url)) return failed("refused");
  // A canonical address on another site (syndication) is left out rather than refused.
  const addresses = isSameSite(canonical, asker.url) ? [...new Set([canonical, url])] : [url];
  return clippingsOfPage(addresses);
}

/** So many outlets are named; the library shows the rest. */
const mostOutlets = 6;

export const elsewhere: Handlers["clippings.elsewhere"] = async ({ event }, asker) => {
  const counted = await countByOutlet(event, (address) => isSameSite(address, asker.url));
  return counted.ok ? done(counted.value.slice(0, mostOutlets)) : counted;
};
