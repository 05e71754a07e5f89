/** What holds on one site, and what is remembered of it. */
import {
  mostSites,
  type Opening,
  type PageChanges,
  type PageSettings,
  type Settings,
  type SiteChoice,
  tabLimits,
} from "./settings.ts";

/** @param site its key; for a page that has none, what was chosen for all holds */
export function settingsOn({ sites, ...settings }: Settings, site: string | undefined): PageSettings {
  const { opens, closed, width, side, overlay, tab } = choiceOn(sites, site) ?? {};
  return {
    ...settings,
    opens: opens ?? settings.opens,
    closed: closed ?? false,
    panelWidth: width ?? settings.panelWidth,
    side: side ?? settings.side,
    overlay: overlay ?? settings.overlay,
    tab: tab ?? tabLimits.usual,
  };
}

/**
 * @param changes what the reader chose in a page of that site; its language holds everywhere
 * @param now ISO instant
 * @returns the settings that are to be stored anew
 */
export function changeOn(
  settings: Settings,
  site: string | undefined,
  { language, closed, opens, panelWidth, side, overlay, tab }: PageChanges,
  now: string,
): Partial<Settings> {
  const general = language === undefined ? {} : { language };
  if (site === undefined) return general;
  const { closed: wasClosed, ...before } = choiceOn(settings.sites, site) ?? { changedAt: now };
  const after: SiteChoice = {
    ...before,
    ...((closed ?? wasClosed) ? { closed: true } : {}),
    ...(opens === undefined ? {} : { opens }),
    ...(panelWidth === undefined ? {} : { width: panelWidth }),
    ...(side === undefined ? {} : { side }),
    ...(overlay === undefined ? {} : { overlay }),
    ...(tab === undefined ? {} : { tab }),
  };
  if (isSame(after, choiceOn(settings.sites, site))) return general;
  return { ...general, sites: withSite(settings.sites, site, { ...after, changedAt: now }) };
}

/**
 * @param opens when the panel opens by itself there; without it, as chosen for all
 * @returns the sites with that choice, and the panel no longer closed there: the reader has just decided about it
 */
export function chooseOpening(
  sites: Settings["sites"],
  site: string,
  opens: Opening | undefined,
  now: string,
): Settings["sites"] {
  const { opens: _, closed: _closed, ...others } = choiceOn(sites, site) ?? {};
  return withSite(sites, site, { ...others, ...(opens === undefined ? {} : { opens }), changedAt: now });
}

/** A site on which nothing is chosen any more is not remembered. */
function withSite(sites: Settings["sites"], site: string, choice: SiteChoice): Settings["sites"] {
  const { [site]: _, ...others } = sites;
  return Object.keys(choice).length === 1 ? others : capSites({ ...others, [site]: choice });
}

/** Forgets the sites that were left alone for longest, where there are too many. */
export function capSites(sites: Settings["sites"], most = mostSites): Settings["sites"] {
  const entries = Object.entries(sites);
  if (entries.length <= most) return sites;
  entries.sort(([, a], [, b]) => (a.changedAt < b.changedAt ? 1 : -1));
  return Object.fromEntries(entries.slice(0, most));
}

/** A site may be called "constructor". */
function choiceOn(sites: Settings["sites"], site: string | undefined): SiteChoice | undefined {
  return site !== undefined && Object.hasOwn(sites, site) ? sites[site] : undefined;
}

function isSame(a: SiteChoice, b: SiteChoice | undefined): boolean {
  const keys: (keyof SiteChoice)[] = ["opens", "closed", "width", "side", "overlay", "tab"];
  return keys.every((key) => a[key] === b?.[key]);
}
