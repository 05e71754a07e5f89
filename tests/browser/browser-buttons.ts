/**
 * Presses what belongs to the browser and not to a page: the toolbar button and the keyboard shortcuts.
 * Chromium over its protocol and, for shortcuts, the worker's own event; Firefox in its privileged scope.
 */
import type { Page } from "puppeteer-core";
import { type RunningBrowser, waitUntil } from "../../tools/browsers/launch.ts";

const name = "Arrière-plan";
const widget = "arriere-plan_arriere-plan_org-browser-action";

/** With Alt and Shift. */
const keys = { "toggle-panel": "V", "save-selection": "S", "next-mention": "J", "previous-mention": "K" } as const;

export async function pressToolbarButton({ browser, kind }: RunningBrowser, page: Page): Promise<void> {
  await page.bringToFront();
  if (kind === "firefox") {
    await inFirefox(
      browser,
      `const { CustomizableUI } = ChromeUtils.importESModule("moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs");
       CustomizableUI.addWidgetToArea("${widget}", CustomizableUI.AREA_NAVBAR);
       document.querySelector("#${widget} .unified-extensions-item-action-button").click();`,
    );
    return;
  }
  const extension = await ourExtension(browser);
  await page.triggerExtensionAction(extension);
}

export async function pressShortcut(
  { browser, kind }: RunningBrowser,
  page: Page,
  command: keyof typeof keys,
): Promise<void> {
  await page.bringToFront();
  if (kind === "firefox") {
    await inFirefox(
      browser,
      `document.querySelector("keyset[id*='arriere'] key[key='${keys[command]}']").doCommand();`,
    );
    return;
  }
  const extension = await ourExtension(browser);
  const [worker] = await extension.workers();
  await worker?.evaluate(async (asked: string) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch(asked, tab);
  }, command);
}

interface WorkerGlobal {
  tabs: { query(what: object): Promise<unknown[]> };
  commands: { onCommand: { dispatch(command: string, tab: unknown): void; hasListeners(): boolean } };
  contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
}
declare const chrome: WorkerGlobal;

/** Our extension, once its worker listens: puppeteer has it before the worker's script has run. */
async function ourExtension(browser: RunningBrowser["browser"]) {
  const extension = [...(await browser.extensions()).values()].find((one) => one.name === name);
  if (!extension) throw new Error("the extension is not installed");
  await waitUntil(async () => {
    const [worker] = await extension.workers();
    return worker?.evaluate(() => chrome.commands.onCommand.hasListeners());
  }, "the worker to listen");
  return extension;
}

/** Runs a script in Firefox's own window (needs --remote-allow-system-access). */
async function inFirefox(browser: RunningBrowser["browser"], script: string): Promise<void> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: Record<string, never> }> };
  };
  const tree = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const { contexts } = tree.result as unknown as { contexts: { context: string }[] };
  const told = await connection.send("script.evaluate", {
    expression: `(() => { ${script} })()`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  if ((told.result as { type?: string }).type === "exception") throw new Error(JSON.stringify(told.result));
}

/** What the worker does when an item of the context menu is chosen; the menu itself is the browser's and not the page's. */
export async function orderByMenu({ browser, kind }: RunningBrowser, page: Page, item: string): Promise<void> {
  await page.bringToFront();
  if (kind === "firefox") {
    await inFirefox(
      browser,
      `const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
       const extension = WebExtensionPolicy.getByID("arriere-plan@arriere-plan.org").extension;
       const tab = ExtensionParent.apiManager.global.tabTracker.activeTab;
       extension.tabManager.addActiveTabPermission(tab);
       extension.emit("webext-menu-menuitem-click", { menuItemId: "${item}", editable: false, modifiers: [], button: 0 }, tab);`,
    );
    return;
  }
  const extension = await ourExtension(browser);
  const [worker] = await extension.workers();
  await worker?.evaluate(async (asked: string) => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.contextMenus.onClicked.dispatch({ menuItemId: asked, editable: false, pageUrl: "" }, tab);
  }, item);
}
