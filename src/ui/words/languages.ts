/**
 * Every language of the interface, by its folder: another one is another folder beside `en`, with the same files.
 * Records are told in two languages only; a folder's `about.records` says which of them its readers are shown.
 */
import type { Language, Tongue } from "../../core/record.ts";
import type * as english from "./en/index.ts";

export type LanguageFolder = typeof english;

const found = import.meta.glob<LanguageFolder>("./*/index.ts", { eager: true });
const folders = new Map<Tongue, LanguageFolder>(
  Object.entries(found).map(([path, folder]) => [path.replace(/^\.\/|\/index\.ts$/g, ""), folder]),
);
/** What is spoken where a language is asked for that has no folder. */
const fallback: Tongue = "en";

/** The languages there are, by name. */
export const tongues: readonly { tag: Tongue; name: string }[] = [...folders].map(([tag, { about }]) => ({
  tag,
  name: about.name,
}));

/** The folder of a language, or the English one. */
export function wordsIn(tongue: Tongue): LanguageFolder {
  return folders.get(tongue) ?? (folders.get(fallback) as LanguageFolder);
}

/** In which of the database's languages the readers of this one are shown its records. */
export function recordsIn(tongue: Tongue): Language {
  return wordsIn(tongue).about.records;
}

/**
 * @param wanted BCP 47 tags, best first
 * @returns the first for which there is a folder, whatever its region; else English
 */
export function closestTongue(wanted: readonly string[]): Tongue {
  for (const tag of wanted) {
    const found = [tag, tag.toLowerCase().split("-")[0] ?? ""].find((one) => folders.has(one));
    if (found !== undefined) return found;
  }
  return fallback;
}
