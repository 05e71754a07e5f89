/** Shows pages of our own, each once. */
import { browser } from "../platform/browser.ts";

/** Of small windows, in pixels of the screen. */
const windowWidth = 460;

/** Opens a page of ours in a tab, or brings the tab that shows it to the front, with the new query if there is one. */
export async function showInTab(path: string, query: Record<string, string> = {}): Promise<void> {
  const address = addressOf(path, query);
  if (await bringToFront(path, Object.keys(query).length > 0 ? address : undefined)) return;
  await browser.tabs.create({ url: address });
}

/** Opens a page of ours in a small window, or brings the one that shows it to the front. */
export async function showInWindow(path: string, query: Record<string, string>, height: number): Promise<void> {
  const address = addressOf(path, query);
  if (await bringToFront(path, address)) return;
  try {
    await browser.windows.create({ url: address, type: "popup", width: windowWidth, height });
  } catch {
    // Where there are no windows (Firefox for Android).
    await browser.tabs.create({ url: address });
  }
}

/** Both browsers show an extension the addresses of its own tabs without the permission "tabs". */
async function bringToFront(path: string, address: string | undefined): Promise<boolean> {
  const [tab] = await browser.tabs.query({ url: `${browser.runtime.getURL(path)}*` });
  if (tab?.id === undefined) return false;
  await browser.tabs.update(tab.id, { active: true, ...(address === undefined ? {} : { url: address }) });
  if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true });
  return true;
}

function addressOf(path: string, query: Record<string, string>): string {
  const search = new URLSearchParams(query).toString();
  return browser.runtime.getURL(path) + (search === "" ? "" : `?${search}`);
}
