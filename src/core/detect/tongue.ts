/** Where the word for a people means its language: "le français perd son rang", "French is no longer official". */
import type { Span } from "../text/cover.ts";

/** "Le français" with a small letter is the language; "le Français" is a man, "le président français" his country's. */
const frenchBefore = /(?<!\p{L})(?:le|du|au|en|parl\p{L}*)\s$/iu;
const englishBefore =
  /(?<!\p{L})(?:speak\w*|spoken?|learn\w*|taught|teach\w*|fluent|written|translated)\s(?:in\s|into\s)?$/iu;
/** "French becomes a working language"; not "French-language", which is said of France's own media. */
const englishAfter =
  /^(?:-speak|\s(?:is|was|as|becomes?|became|remains?|remained|stays|loses|lost|drops|will|would|no longer)\s[^.]{0,40}\blanguage)/iu;
const reach = { before: 14, after: 60 } as const;

/** @param hit the word as found in a text, with a capital or without */
export function isTongue(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - reach.before), start);
  if (written === "français") return frenchBefore.test(before);
  if (written !== "French") return false;
  return englishBefore.test(before) || englishAfter.test(text.slice(end, end + reach.after));
}
