import type { Tongue } from "../core/record.ts";
import type { Settings } from "../core/settings.ts";

/** The language to speak: as chosen, else the article's or the page's, else the browser's. */
export function chooseLanguage(chosen: Settings["language"], article: string | undefined): Tongue {
  if (chosen !== "auto") return chosen;
  const read = article ?? document.documentElement.lang.slice(0, 2).toLowerCase();
  if (read === "fr" || read === "en") return read;
  return navigator.language;
}
