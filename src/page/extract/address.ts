/** The address that identifies an article. */
import { isFrontPath } from "../news-article.ts";

/** Query parameters that say where the reader came from, not what is read. */
const tracking =
  /^(?:utm_\w+|at_\w+|mc_\w+|ns_\w+|fbclid|gclid|dclid|msclkid|igshid|yclid|twclid|xtor|xts|cmp|cmpid|ito|ref|ref_src|source|smid|smtyp|partner|campaign|origin|_ga|share|outputtype)$/i;

/** `URL.parse`, which Node 20 lacks; the tests and tools run there. */
export function parseAddress(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

/** An address without its fragment and without what only tracks. */
export function cleanAddress(address: string): string {
  const url = parseAddress(address);
  if (!url) return address.replace(/#.*$/s, "");
  url.hash = "";
  // Firefox 153: in a content script the iterators of `URLSearchParams` are not iterable (Xray); `forEach` is.
  const names: string[] = [];
  url.searchParams.forEach((_value, name) => {
    names.push(name);
  });
  for (const name of names) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}

/**
 * The canonical link or `og:url`, if it is sane: http(s), of the same site, and not the front page of it
 * (some content systems put the same address on every page). Else the cleaned address.
 * @param address as read, absolute
 */
export function findCanonical(document: Document, address: string): string {
  const own = parseAddress(address);
  const stated = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute("href"),
    document.querySelector('meta[property="og:url"]')?.getAttribute("content"),
  ];
  for (const link of stated) {
    const url = link ? parseAddress(link.trim(), address) : undefined;
    if (!url || !own || !/^https?:$/.test(url.protocol)) continue;
    if (!isSameSite(url.hostname, own.hostname) || (isFrontPath(url.pathname) && !url.search)) continue;
    return cleanAddress(url.href);
  }
  return cleanAddress(address);
}

function isSameSite(a: string, b: string): boolean {
  const [first = "", second = ""] = [a, b].map((host) => host.replace(/^(?:www|m|amp|mobile)\./, ""));
  return first === second || first.endsWith(`.${second}`) || second.endsWith(`.${first}`);
}
