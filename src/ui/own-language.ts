import type { Language } from "../core/record.ts";
import type { Settings } from "../core/settings.ts";

/** The language of a page of ours: as chosen, else the browser's. */
export function chooseOwnLanguage(chosen: Settings["language"]): Language {
  if (chosen !== "auto") return chosen;
  return navigator.language.toLowerCase().startsWith("fr") ? "fr" : "en";
}
