/**
 * The worker (Chrome) or event page (Firefox). It may be stopped between any two lines and is started again by
 * the next event, so every listener is registered while this file runs, and nothing is remembered here.
 */
import { browser } from "../platform/browser.ts";
import { serve } from "../platform/serve.ts";
import { handlers } from "./handlers/all.ts";
import { expireTrash } from "./handlers/library.ts";
import { createMenus, orderOfMenu } from "./menus.ts";
import { orderReader } from "./reach.ts";

serve(handlers);

browser.runtime.onInstalled.addListener(() => void createMenus());
browser.runtime.onStartup.addListener(() => {
  void createMenus();
  void expireTrash();
});

browser.action.onClicked.addListener((tab) => void orderReader(tab, "panel.toggle"));

browser.contextMenus.onClicked.addListener((info, tab) => {
  const order = orderOfMenu(info.menuItemId);
  if (order) void orderReader(tab, order);
});

/** Firefox below 126 names no tab; `activeTab` is granted to the one that is shown all the same. */
browser.commands.onCommand.addListener(async (command, given) => {
  const [shown] = given ? [given] : await browser.tabs.query({ active: true, currentWindow: true });
  if (command === "toggle-panel") await orderReader(shown, "panel.toggle");
  if (command === "save-selection") await orderReader(shown, "selection.save");
  if (command === "next-mention") await orderReader(shown, "mention.next");
  if (command === "previous-mention") await orderReader(shown, "mention.previous");
});
