import type { Language } from "../core/record.ts";
import type { Settings } from "../core/settings.ts";
import { browser } from "../platform/browser.ts";

/** The language outside any article: as chosen, else the browser's. */
export function ownLanguage(chosen: Settings["language"]): Language {
  if (chosen !== "auto") return chosen;
  return browser.i18n.getUILanguage().toLowerCase().startsWith("fr") ? "fr" : "en";
}
