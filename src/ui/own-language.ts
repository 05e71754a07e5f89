import type { Tongue } from "../core/record.ts";
import type { Settings } from "../core/settings.ts";
import { closestTongue } from "./words/languages.ts";

/** The language of a page of ours: as chosen, else the browser's. */
export function chooseOwnLanguage(chosen: Settings["language"]): Tongue {
  return closestTongue(chosen === "auto" ? navigator.languages : [chosen]);
}
