/** Bare surnames, and how to tell that one belongs to somebody else. */

/** @returns the last word of a full name; `undefined` for a name of one word */
export function surnameOf(name: string): string | undefined {
  const words = name.trim().split(/\s+/);
  return words.length > 1 ? words.at(-1) : undefined;
}

/** Words with a capital that stand before a surname without being a first name. */
const titles = new Set(
  (
    "m mm mr mrs ms mme mlle me dr pr prof général general gén gen colonel col commandant capitaine captain lieutenant " +
    "président president présidente ministre minister premier prime secretary ambassadeur ambassador maréchal marshal " +
    "affaire dossier case camp clan junte " +
    "imam cheikh sheikh junta transition interim foreign defence defense leader chief ex-président former "
  )
    .trim()
    .split(/\s+/),
);
/** Words that may begin a sentence with a capital before a surname. */
const openers = new Set(
  (
    "selon pour et mais de à avec par le la les si quand comme or car puis depuis contre chez après avant sans sous " +
    "according to for but and with as when if while since then after before by from on in under against both that"
  ).split(" "),
);

const wordBefore = /([\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*)(\.?[\s]+|-)$/u;
const wordAfter = /^[\s-]([\p{Lu}][\p{L}\p{M}’']+)/u;
const sentenceEnd = /(?:^|[.!?…:»”"«“(]\s*)$/u;

/**
 * Whether a surname at `start` is the tail of another person's name ("Soungalo Diop"), or goes on ("Diop Diallo").
 * @param text the paragraph
 */
export function isPartOfOtherName(text: string, start: number, end: number, isTitle: boolean): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const match = wordBefore.exec(before);
  const word = match?.[1] ?? "";
  if (/^\p{Lu}/u.test(word) && !titles.has(word.toLowerCase())) {
    const opensSentence = sentenceEnd.test(before.slice(0, match?.index));
    if (!(opensSentence && openers.has(word.toLowerCase())) && !(isTitle && !/^\p{Lu}\p{Ll}/u.test(word))) return true;
  }
  return !isTitle && wordAfter.test(text.slice(end, end + 30)) && !/^\s(?:I|The)\b/.test(text.slice(end, end + 6));
}
