/** Brings the reader into a page, or tells why it cannot be brought there. */
import type { OrderName } from "../core/requests.ts";
import { type UnreachableReason, whyUnreachable } from "../core/unreachable.ts";
import { browser, type Tabs } from "../platform/browser.ts";
import { order } from "../platform/orders.ts";
import { showInWindow } from "./own-page.ts";

/** A fixed name, built apart: taken through the bundler it would become web-accessible. */
const readerFile = "reader.js";
const noticePage = "src/notice/index.html";
const noticeHeight = 380;
/** Of an address, as much as a person needs to recognise it. */
const shownAddress = 300;

/**
 * Injects the reader into a tab's top frame.
 * @param documentId the very document that asked, so that another which took its place meanwhile is spared
 * @returns whether it runs there now
 */
export async function injectReader(tabId: number, documentId?: string): Promise<boolean> {
  const top = { tabId, frameIds: [0] };
  try {
    return await inject(documentId === undefined ? top : { tabId, documentIds: [documentId] });
  } catch (error) {
    // Browsers that tell a document's id but cannot inject by it complain of the property.
    if (documentId === undefined || !/propert/i.test(String(error))) return false;
  }
  try {
    return await inject(top);
  } catch {
    return false;
  }
}

async function inject(target: { tabId: number; frameIds?: number[]; documentIds?: string[] }): Promise<boolean> {
  const results = await browser.scripting.executeScript({ target, files: [readerFile] });
  return results.length > 0 && results.every((result) => !result.error);
}

/** Gives an order in a tab, with the reader brought there first if need be; where it cannot be, a notice says why. */
export async function orderReader(tab: Tabs.Tab | undefined, name: OrderName): Promise<void> {
  // Chrome's PDF viewer gives its menu clicks a tab with the id -1.
  if (tab?.id === undefined || tab.id < 0) return notify(whyUnreachable(tab?.url), tab?.url);
  if (await order(tab.id, name)) return;
  if (!(await injectReader(tab.id))) return notify(whyUnreachable(tab.url), tab.url);
  if (!(await order(tab.id, name))) return notify("no-answer", tab.url);
}

function notify(reason: UnreachableReason, url = ""): Promise<void> {
  return showInWindow(noticePage, { reason, url: url.slice(0, shownAddress) }, noticeHeight);
}
