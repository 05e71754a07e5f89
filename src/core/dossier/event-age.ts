/** How long ago an event was on the article's day, and whether the article marks the day on which it comes round. */
import { type Article, TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import { type Day, daysBetween, earliestDay } from "../dates.ts";
import type { EventRecord } from "../record.ts";
import type { Mention } from "../resolve/mention.ts";
import { endOf } from "./near-events.ts";

/** Days around the anniversary on which articles about it appear. */
const around = 8;

/** Days from an event to the article; what still goes on counts from its first day, for nobody knew of its end. */
export function ageOf(event: EventRecord, day: Day): number {
  const sinceEnd = daysBetween(endOf(event), day);
  return sinceEnd >= 0 ? sinceEnd : daysBetween(earliestDay(event.date), day);
}

/** "A Frenchman arrested, Paris protests": of several events in a title the last to happen is the news. */
export function freshestTitled(
  told: readonly Mention[],
  { records }: Context,
  day: Day | undefined,
): Mention | undefined {
  if (day === undefined) return undefined;
  const aged = told.flatMap((mention) => {
    const event = records.get(mention.records[0] ?? "");
    return mention.block === TITLE && event?.kind === "event" ? [{ mention, age: ageOf(event, day) }] : [];
  });
  const known = aged.filter(({ age }) => age >= 0);
  return known.sort((a, b) => a.age - b.age)[0]?.mention;
}

/** Whether the article appears about the day of an event in a later year. */
export function isAnniversary({ date }: EventRecord, day: Day | undefined, within: number = around): boolean {
  if (day === undefined || date.length < day.length || day.slice(0, 4) <= date.slice(0, 4)) return false;
  const there = `${day.slice(0, 4)}${date.slice(4)}`;
  return !there.endsWith("02-29") && Math.abs(daysBetween(there, day)) <= within;
}

/** Numbers of years as articles write them: the number is the place in the list. */
const numbers = [
  "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze".split(" "),
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" "),
];
const years = /(?<!\p{L})([\p{L}\d-]+)\s(?:ans?|years?)(?!\p{L})/giu;

/** "Treize ans ce dimanche": the numbers of years that title and first two paragraphs speak of. */
export function countYears({ title, blocks }: Pick<Article, "title" | "blocks">): ReadonlySet<number> {
  const counted = new Set<number>();
  for (const text of [title, ...blocks.slice(0, 2).map((block) => block.text.slice(0, opening))]) {
    for (const [, written = ""] of text.matchAll(years)) {
      const inWords = Math.max(...numbers.map((words) => words.indexOf(written.toLowerCase())));
      const number = /^\d+$/.test(written) ? Number(written) : inWords;
      if (number > 0) counted.add(number);
    }
  }
  return counted;
}

/** How many calendar years lie between an event and a day. */
export function yearsSince({ date }: EventRecord, day: Day): number {
  return Number(day.slice(0, 4)) - Number(date.slice(0, 4));
}

const looksBack =
  /anniversa|(?:^|[^\p{L}])(?:il y a (?:[\p{L}-]+|\d+) ans?|(?:[\p{L}-]+|\d+) ans (?:après|plus tard|déjà)|un an (?:après|plus tard|déjà)|(?:[\p{L}-]+|\d+) years? (?:on|ago|after|later))(?:$|[^\p{L}])/iu;
const opening = 400;

/** "Ten years on", "il y a un an déjà", in title or first paragraph. */
export function speaksOfAnniversary({ title, blocks }: Pick<Article, "title" | "blocks">): boolean {
  return looksBack.test(title) || looksBack.test((blocks[TITLE + 1]?.text ?? "").slice(0, opening));
}
