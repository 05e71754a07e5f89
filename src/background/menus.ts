import type { OrderName } from "../core/requests.ts";
import { browser, type Menus } from "../platform/browser.ts";
import { type LanguageFolder, wordsIn } from "../ui/words/languages.ts";
import { ownLanguage } from "./own-language.ts";

/** What the context menu offers, by the order it becomes. */
const menus = [
  { order: "selection.save", contexts: ["selection"], title: "menuSaveSelection" },
  { order: "article.save", contexts: ["page"], title: "menuSaveArticle" },
] as const satisfies { order: OrderName; contexts: Menus.ContextType[]; title: keyof LanguageFolder["browser"] }[];

/** Makes the context menu anew. Browsers keep it from one start to the next, in the language of that day. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  const words = wordsIn(ownLanguage("auto")).browser;
  for (const { order, contexts, title } of menus) {
    browser.contextMenus.create({ id: order, contexts: [...contexts], title: words[title] }, () => {
      // Read, so that a second call at the same time (installed and started at once) is not reported as an error.
      void browser.runtime.lastError;
    });
  }
}

/** @returns the order that a menu item stands for, if it is one of ours */
export function orderOfMenu(item: string | number): OrderName | undefined {
  return menus.find(({ order }) => order === item)?.order;
}
