/** Tells French from English by their commonest function words, none of which is a word of the other, and few of a third. */

const words = {
  fr: /(?<!\p{L})(?:le|les|des|du|et|une|est|dans|pour|qui|sur|avec|au|aux|ont|été|cette|ses|leur|selon)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:the|of|and|to|is|that|for|with|have|had|from|which|its|their|were|said|this)(?!\p{L})/giu,
};
/** Fewer function words than this say nothing. */
const fewest = 4;
/** How many times the words of one language must outnumber the other's. */
const lead = 3;
/** Characters looked at. */
const sample = 6_000;

/** @returns "fr", "en", or `undefined` when the text is too short, mixed, or in neither */
export function guessLanguage(text: string): "en" | "fr" | undefined {
  const start = text.slice(0, sample);
  const fr = start.match(words.fr)?.length ?? 0;
  const en = start.match(words.en)?.length ?? 0;
  // Running text is dense with them; a third language shares a few.
  const dense = Math.max(fr, en) >= Math.max(fewest, start.length / 60);
  if (!dense) return undefined;
  return fr >= en * lead ? "fr" : en >= fr * lead ? "en" : undefined;
}

/**
 * The language of an article. What the page declares stands, unless its text is plainly French where it says
 * English or the reverse: many sites in French run on a content system that was never told so.
 * @param declared tags of BCP 47 in order of trust ("fr-FR", "en_US", …)
 * @returns a primary subtag in lower case, "und" when nobody knows
 */
export function decideLanguage(declared: readonly (string | undefined)[], text: string): string {
  const [stated] = declared.flatMap(
    (tag) => /^\s*([a-z]{2,3})(?:[-_]|\s*$)/i.exec(tag ?? "")?.[1]?.toLowerCase() ?? [],
  );
  const guessed = guessLanguage(text);
  if (guessed && (!stated || stated === "en" || stated === "fr")) return guessed;
  return stated ?? "und";
}
