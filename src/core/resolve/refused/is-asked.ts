/**
 * "Will France withdraw from Mali?", "Vers un retrait ?", "Barkhane peut-elle quitter Gao ?": asked, so not yet so. What
 * a question takes for granted ("Can Mali do without the troops that left?") has happened.
 */
import { anyOf, forSubject, type Subject } from "../../subject.ts";
import type { Span } from "../../text/cover.ts";

/** "Mali: ", "And ". */
const openingOf = ({ parties, scene }: Subject) =>
  `^[\\s"“‘«]*(?:(?:And|But|So|Et|Mais|${anyOf([...parties.flatMap(({ land }) => land), ...scene.region])})\\s?[,:]?\\s)?`;
/** Who would do it; another verb between, and the deed is taken for granted. */
const doer =
  "(?:(?:\\p{Lu}[\\p{L}’'-]*|the|its|and|last|remaining|troops|soldiers|forces|army|junta|government|military|authorities|president|really|ever|now|finally|then|soon|be|have to)\\s+){0,6}";
const englishBefore = forSubject(
  (subject) =>
    new RegExp(
      `${openingOf(subject)}(?:(?:Will|Could|Can|Would|Should|Might|May|Must)\\s+${doer}|(?:Is|Are)\\s+${doer}(?:about to|going to|set to|ready to|on the verge of)\\s+|What if\\s+${doer})$`,
      "u",
    ),
);
const determined = /(?<!\p{L})(?:the|its|their|his|this|that)\s+$/iu;
const inversion =
  "(?<!\\p{L})(?:va|vont|peut|peuvent|doit|doivent|\\p{L}+(?:ra|ront|rait|raient))-(?:t-)?(?:il|elle|ils|elles|on)";
const frenchBefore = forSubject(
  (subject) =>
    new RegExp(
      `${inversion}\\s+(?:(?:bientôt|vraiment|enfin|aussi|donc|encore|définitivement)\\s+)?$|${openingOf(subject)}(?:[^:?]{2,24}\\s?:\\s)?(?:vers|bientôt)\\s+(?:une?|la fin d\\p{L}+|le|la)?\\s*(?:l[’'])?$|^[\\s"“‘«]*Et\\ssi\\s|faut-il\\s(?:craindre|redouter|s[’']attendre à)\\s[\\p{L}\\s]{0,12}[’']?$`,
      "iu",
    ),
);
const frenchWithin = new RegExp(`^[^,;]{0,40}?${inversion}\\s`, "iu");
const englishWithin = /^(?:Will|Could|Can|Would|Should|Might|May)\s/u;
const reach = 120;

/** @returns whether the wording of an event is what a question asks */
export function isAsked({ start, end }: Span, text: string, subject: Subject): boolean {
  if (/^[^.!?]*\?/u.exec(text.slice(end, end + reach)) === null) return false;
  const [before = ""] = text
    .slice(Math.max(0, start - reach), start)
    .split(/[.!?]\s/u)
    .slice(-1);
  const within = text.slice(start, end);
  if (englishBefore(subject).test(before) && !determined.test(before)) return true;
  return (
    frenchBefore(subject).test(before) ||
    frenchWithin.test(within) ||
    (before.trim() === "" && englishWithin.test(within))
  );
}
