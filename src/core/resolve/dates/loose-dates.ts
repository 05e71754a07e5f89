/** What keeps a date from meaning the event of that day: a span of years, several at once, the day of the words. */
import type { EventRecord, RecordId } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import type { PlacedDate } from "./dated-events.ts";
import type { Noun, Sentences } from "./dated-sentences.ts";

const yearLength = 4;
const monthLength = 7;

/** "Entre 2021 et 2022": a span of years is nobody's event. */
export function isOfRange({ start, end, date }: PlacedDate, text: string): boolean {
  if (date.length !== yearLength) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 12);
  return spans.some(([from, to]) => {
    const isLast = new RegExp(`(?:^|[^\\p{L}])${from}\\s+(?:19|20)\\d\\d\\s+${to}\\s+$`, "iu").test(before);
    return (
      isLast ||
      (new RegExp(`(?:^|[^\\p{L}])${from}\\s+$`, "iu").test(before) &&
        new RegExp(`^\\s+${to}\\s+(?:19|20)\\d\\d`, "iu").test(after))
    );
  });
}

const spans = [
  ["entre", "et"],
  ["between", "and"],
  ["de", "à"],
  ["from", "to"],
] as const;

/** The date is that of the words about it, or of its speaker's. */
export function isToldOn(word: Span, date: Span, text: string): boolean {
  return (word.end <= date.start && reported.test(text.slice(word.end, date.start))) || isOfSpeaker(word, date, text);
}

/** "Deux coups d’État depuis août 2020", where the two have a name together: not the one of that month. */
export function isSeveral({ start, end }: Noun, { concepts, text }: Sentences): boolean {
  return concepts.some(
    (one) => one.start <= start && one.end >= end && several.test(text.slice(Math.max(0, one.start - 24), end)),
  );
}

const several = /(?:^|[^\p{L}])(?:deux|trois|two|three|several|plusieurs|double)\s/iu;

/** "To leave, a source said on Friday": the day of the words, not of the deed. */
export const reported = /,.*(?:said|told|says|annonc|déclar|a dit|affirm|indiqu|expliqu|selon|according)/iu;

/** "The ministry said late on [Friday]", "a annoncé [mardi]": what was said then may have happened then, or not. */
const saidOn =
  /(?:^|[^\p{L}])(?:said|says|told(?: [\p{L}-]+){1,3}?|declared|stated|added|warned|insisted|announced|(?:a|ont|avait) (?:annoncé|indiqué|déclaré|affirmé|assuré|précisé|ajouté|averti|fait savoir))\s(?:(?:late|early|in a statement|dans un communiqué)[\s,]+)?(?:(?:on|late|early|this|ce|le)\s)*$/iu;

export function isOfSaying({ start }: Span, text: string): boolean {
  return saidOn.test(text.slice(Math.max(0, start - 60), start));
}

/** "The coup leader said Friday": who says it is told before the day on which he does, and what he did is of another. */
export function isOfSpeaker(word: Span, date: Span, text: string): boolean {
  return word.end <= date.start && !/[,;:]/.test(text.slice(word.end, date.start)) && isOfSaying(date, text);
}

/** "The director left in September": what anybody does every day, told of people who had no part in it. */
export function isOfOthers(
  { actors, related }: EventRecord,
  { people, text }: { people: ReadonlySet<RecordId>; text: string },
  noun: Noun | undefined,
): boolean {
  if (!noun || !everyday.test(text.slice(noun.start, noun.end))) return false;
  return people.size > 0 && ![...people].some((id) => actors.includes(id) || related.includes(id));
}

const everyday =
  /^(?:left|leaves?|leaving|exit|quitt\p{L}*|took|takes?|taken|pris|prend|free[sd]?|fell|ends?|ended|hand\p{L}*|struck|signe?|visit\p{L}*)$/iu;

/** "BAMAKO, Mali, 16 August 2025 (Reuters) –": the day on which it was written. @param text of the first paragraph */
export function isOfDateline({ start, end }: Span, text: string): boolean {
  return beforeDateline.test(text.slice(0, start)) && afterDateline.test(text.slice(end));
}

/** Places in capitals or with one, and the like. */
const beforeDateline = /^[^.!?]{0,40}$/u;
const afterDateline = /^\s*(?:,?\s*\([^)]{2,30}\)\s*[-–—:.]?|[-–—]{1,2}\s|\s:\s|\/)/u;

/** "Coups d’État en 2020 et 2021", "in August 2020 and May 2021": each is the year, or the month, of one. */
export function isListed({ start, end, date }: PlacedDate, text: string): boolean {
  if (date.length > monthLength) return false;
  return nextYear.test(text.slice(end, end + 28)) || yearBefore.test(text.slice(Math.max(0, start - 14), start));
}

const nextYear = /^,?\s+(?:et|and|puis|then)\s+(?:en\s+|in\s+)?(?:\p{L}+\s+)?(?:19|20)\d\d/iu;
const yearBefore = /(?:19|20)\d\d,?\s+(?:et|and|puis|then)\s+(?:en\s+|in\s+)?$/iu;

/** "The first of two coups, in August 2020": one of them after all. */
export function isFirstOfSeveral({ start }: Noun, text: string): boolean {
  return firstOf.test(text.slice(Math.max(0, start - 48), start));
}

const firstOf =
  /(?<!\p{L})(?:first|second|last|latest|premier|dernier|deuxième)\s(?:of|de|des)\s(?:(?:the|ces|les|its)\s)?(?:two|deux|three|trois)\s(?:[\p{L}-]+\s)?$/iu;
