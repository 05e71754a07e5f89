/** Hosts that show the same outlet's pages: with and without "www.", for telephones, for AMP. */
const variants = /^(www|m|mobile|amp)\./;

/**
 * Whether two addresses are of one site. Used to keep what a page may see and do to its own clippings, so a
 * doubtful case is "no": a neighbouring subdomain may be someone else's.
 */
export function isSameSite(a: string, b: string): boolean {
  const site = siteOf(a);
  return site !== undefined && site === siteOf(b);
}

/** The key of a site in the settings: what was chosen for one file on this computer holds for all of them. */
export function settingsKeyOf(address: string): string | undefined {
  const site = siteOf(address);
  return site?.startsWith("file:") ? "file:" : site;
}

function siteOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  if (protocol === "file:") return `file:${pathname}`;
  return protocol === "http:" || protocol === "https:" ? hostname.replace(variants, "") : undefined;
}
