/** Words for what happened that stand so near a date that it may be theirs. */
import { latestDay } from "../../dates.ts";
import type { PlacedDate } from "./dated-events.ts";
import { between, distance, type Noun, type Sentences } from "./dated-sentences.ts";
import { isToldOn } from "./loose-dates.ts";

const yearLength = 4;
/** Characters between a day or month and the word for the event, and between a year and that. */
export const nearNoun = 45;
const nearYear = 25;
/** "In August, officers seized power": the date stands before its clause. */
const fronted = /^,\s(?!(?:et|and|puis|then|mais|but|ou|or)\s)[^,;:]*$/iu;
/** "Two coups, in August 2020 and May 2021". */
const apposed =
  /^(?:\sd[’']État)?(?:\smilitaires?)?,\s(?:(?:the (?:first|last)|d[’']abord)\s)?(?:in|en)\s(?:(?:\p{L}+\s)?(?:19|20)\d\d\s(?:et|and|puis|then)\s(?:(?:in|en)\s)?)?$/iu;

/** @returns of its sentence, in order of place */
export function nounsBeside(date: PlacedDate, { nouns, numberOf, text }: Sentences): readonly Noun[] {
  const isDay = date.date === latestDay(date.date);
  const isYear = date.date.length === yearLength;
  const mayBeFronted = !isYear && date.until === undefined;
  return (nouns.get(numberOf(date.start)) ?? []).filter((noun) => {
    const words = between(noun, date, text);
    if (distance(noun, date) > (isYear ? nearYear : nearNoun)) return false;
    if (!isDay && /[,;:]/.test(words) && !apposed.test(words) && !(mayBeFronted && fronted.test(words))) return false;
    return !isToldOn(noun, date, text);
  });
}
