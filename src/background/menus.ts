import type { Text } from "../core/record.ts";
import { browser } from "../platform/browser.ts";

export const saveMenu = "save-selection";
const title: Text = { en: "Save this passage in Arrière-plan", fr: "Garder ce passage dans Arrière-plan" };

/** Makes the context menu anew. Browsers keep it from one start to the next, in the language of that day. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const language = browser.i18n.getUILanguage().toLowerCase().startsWith("fr") ? "fr" : "en";
  browser.contextMenus.create({ id: saveMenu, contexts: ["selection"], title: title[language] }, () => {
    // Read, so that a second call at the same time (installed and started at once) is not reported as an error.
    void browser.runtime.lastError;
  });
}
