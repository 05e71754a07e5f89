/**
 * Saying things: a sentence by its key, its blanks filled, its plural by `Intl.PluralRules`.
 * A language is one folder of this one; each file in it has the type of the English one.
 */
import type { Tongue } from "../../core/record.ts";
import type { Phrase, Words } from "../../core/words.ts";

export type Say<W extends Words> = (key: keyof W & string, blanks?: Record<string, string | number>) => string;

/**
 * @param language picks the plural rule and the number format
 * @param words the sentences in that language; `W` names their keys, for words that came as a message
 * @returns a function from key and blanks to the sentence; a blank without a value stays visible, so that it is noticed
 */
export function createSay<W extends Words>(language: Tongue, words: Words): Say<W> {
  const plural = new Intl.PluralRules(language);
  const number = new Intl.NumberFormat(language);
  return (key, blanks = {}) => {
    const phrase = words[key] as Phrase;
    const form =
      typeof phrase === "string" ? phrase : phrase[plural.select(Number(blanks.n)) === "one" ? "one" : "other"];
    return form.replace(/\{(\w+)\}/g, (blank, name: string) => {
      const value = blanks[name];
      return value === undefined ? blank : typeof value === "number" ? number.format(value) : value;
    });
  };
}
