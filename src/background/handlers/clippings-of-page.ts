import { failed } from "../../core/result.ts";
import type { Handlers } from "../../platform/serve.ts";
import { clippingsOfPage } from "../../platform/store/list.ts";
import { isSameSite } from "../hosts.ts";

/** A page sees the clippings of its own site's addresses only, whatever it claims to be. */
export const ofPage: Handlers["clippings.ofPage"] = ({ canonical, url }, asker) => {
  if (!isSameSite(url, asker.url)) return failed("refused");
  // A canonical address on another site (syndication) is left out rather than refused.
  const addresses = isSameSite(canonical, asker.url) ? [...new Set([canonical, url])] : [url];
  return clippingsOfPage(addresses);
};
