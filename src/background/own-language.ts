import type { Tongue } from "../core/record.ts";
import type { Settings } from "../core/settings.ts";
import { browser } from "../platform/browser.ts";
import { closestTongue } from "../ui/words/languages.ts";

/** The language outside any article: as chosen, else the browser's. */
export function ownLanguage(chosen: Settings["language"]): Tongue {
  return closestTongue([chosen === "auto" ? browser.i18n.getUILanguage() : chosen]);
}
