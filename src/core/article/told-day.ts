/**
 * The day of an article whose page gives none, where its own text says it: "ce vendredi 11 juin 2021", "on Friday,
 * June 11, 2021, the court ruled today". Only a day whose name is the calendar's is believed; else the reader is asked.
 */
import { type Day, daysBetween } from "../dates.ts";
import type { Article } from "./article.ts";
import { findWrittenDates } from "./written-date.ts";

/** How far into the text it is looked for, in characters of each of the first paragraphs. */
const reach = { blocks: 3, characters: 900 } as const;
/** Days by which an article's own days may differ: what happened on Sunday, told on Monday. */
const mostApart = 7;

const names = {
  fr: "dimanche lundi mardi mercredi jeudi vendredi samedi".split(" "),
  en: "sunday monday tuesday wednesday thursday friday saturday".split(" "),
} as const;

/** "Ce lundi", "aujourd’hui lundi": the article's own day, not one that it looks back upon. */
const leads = {
  fr: new RegExp(`(?:^|[^\\p{L}])(?:ce|aujourd[’']hui,?)\\s+(${names.fr.join("|")}),?\\s+(?:le\\s+)?$`, "iu"),
  en: new RegExp(`(?:^|[^\\p{L}])(?:this|today,?)\\s+(${names.en.join("|")}),?\\s+(?:the\\s+)?$`, "iu"),
} as const;

/**
 * @param today no article is of a later day
 * @returns the latest of its own days; nothing where there is none, where a weekday is wrong, or where they lie apart
 */
export function findToldDay({ language, blocks }: Article, today: Day): Day | undefined {
  if (language !== "fr" && language !== "en") return undefined;
  const found: Day[] = [];
  for (const { text } of blocks.slice(0, reach.blocks)) {
    const opening = text.slice(0, reach.characters);
    for (const { day, start } of findWrittenDates(opening, language)) {
      const weekday = leads[language].exec(opening.slice(Math.max(0, start - 40), start))?.[1];
      if (weekday === undefined) continue;
      const isRight = names[language][new Date(`${day}T00:00:00Z`).getUTCDay()] === weekday.toLowerCase();
      if (!isRight || day > today) return undefined;
      found.push(day);
    }
  }
  found.sort();
  const [first, last] = [found[0], found.at(-1)];
  return first !== undefined && last !== undefined && daysBetween(first, last) <= mostApart ? last : undefined;
}
