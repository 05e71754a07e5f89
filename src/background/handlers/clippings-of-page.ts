import { createAnchorer } from "../../core/clipping/anchor.ts";
import { done, failed } from "../../core/result.ts";
import type { Handlers } from "../../platform/serve.ts";
import { clippingsOfPage } from "../../platform/store/list.ts";
import { isSameSite } from "../hosts.ts";

/**
 * The clippings of a page, each with its place in the article. They are sought here, so that not every page read
 * carries what it takes to find them. A page sees the clippings of its own site's addresses only, whatever it
 * claims to be.
 */
export const ofPage: Handlers["clippings.ofPage"] = async ({ canonical, url, blocks }, asker) => {
  if (!isSameSite(url, asker.url)) return failed("refused");
  // A canonical address on another site (syndication) is left out rather than refused.
  const addresses = isSameSite(canonical, asker.url) ? [...new Set([canonical, url])] : [url];
  const found = await clippingsOfPage(addresses);
  if (!found.ok) return found;
  const anchor = createAnchorer({ blocks });
  return done(found.value.map((clipping) => ({ clipping, anchor: anchor(clipping) })));
};
