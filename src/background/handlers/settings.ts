import { done, failed, type Result } from "../../core/result.ts";
import { mostMuted, type Settings } from "../../core/settings.ts";
import { changeOn, settingsOn } from "../../core/site-settings.ts";
import { orderEverywhere } from "../../platform/orders.ts";
import type { Handlers } from "../../platform/serve.ts";
import { changeSettings, readSettings } from "../../platform/settings.ts";
import { now } from "../clock.ts";
import { settingsKeyOf } from "../hosts.ts";
import { showInTab } from "../own-page.ts";

const settingsPage = "src/settings/index.html";

export const read: Handlers["settings.read"] = () => attempt(readSettings);

export const change: Handlers["settings.change"] = (changes) => changed(() => changes);

/** A page learns nothing of other sites. */
export const ofPage: Handlers["settings.ofPage"] = (_ask, { url }) =>
  attempt(async () => settingsOn(await readSettings(), settingsKeyOf(url)));

/** Which site a page belongs to is told by the browser, never by the page. */
export const changeOfPage: Handlers["settings.changeOfPage"] = async (changes, { url, tabId }) => {
  const site = settingsKeyOf(url);
  const result = await changed((settings) => changeOn(settings, site, changes, now()), tabId);
  return result.ok ? done(settingsOn(result.value, site)) : result;
};

export const mute: Handlers["record.mute"] = async ({ record, muted }, { tabId }) => {
  const result = await changed((settings) => {
    if (settings.muted.includes(record) === muted) return {};
    const others = settings.muted.filter((one) => one !== record);
    return { muted: muted ? [...others, record].slice(-mostMuted) : others };
  }, tabId);
  return result.ok ? done(true) : result;
};

/** From a page, its site is shown among those that the reader may choose for. */
export const open: Handlers["settings.open"] = async (_ask, { sender, url }) => {
  const site = sender === "page" ? settingsKeyOf(url) : undefined;
  await showInTab(settingsPage, site === undefined ? {} : { site });
  return done(true);
};

/** @param by the tab whose reader changed it, which shows it already */
async function changed(how: (settings: Settings) => Partial<Settings>, by?: number): Promise<Result<Settings>> {
  const result = await attempt(() => changeSettings(how));
  // Nobody waits for it: what changed is stored already.
  if (result.ok) orderEverywhere("settings.changed", by).catch(() => {});
  return result;
}

async function attempt<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return done(await work());
  } catch {
    // Full disk, or a profile whose extension storage cannot be read.
    return failed("storage-broken", "settings");
  }
}
