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

/** Numbers of years as articles write them, by their value. */
const numbers: readonly (readonly string[])[] = [
  [],
  ["un", "one"],
  ["deux", "two"],
  ["trois", "three"],
  ["quatre", "four"],
  ["cinq", "five"],
  ["six"],
  ["sept", "seven"],
  ["huit", "eight"],
  ["neuf", "nine"],
  ["dix", "ten"],
  ["onze", "eleven"],
  ["douze", "twelve"],
  ["treize", "thirteen"],
  ["quatorze", "fourteen"],
  ["quinze", "fifteen"],
];
const years = /(?<!\p{L})([\p{L}\d-]+)\s(?:ans?|years?)(?!\p{L})/giu;

/** "Treize ans ce dimanche", where an event was so many years ago: in title or in the first two paragraphs. */
export function countsYears({ title, blocks }: Pick<Article, "title" | "blocks">, since: Day, day: Day): boolean {
  const passed = Number(day.slice(0, 4)) - Number(since.slice(0, 4));
  const written = [String(passed), ...(numbers[passed] ?? [])];
  return [title, ...blocks.slice(0, 2).map(({ text }) => text.slice(0, opening))].some((text) =>
    [...text.matchAll(years)].some(([, number]) => written.includes(number?.toLowerCase() ?? "")),
  );
}

const looksBack =
  /anniversa|(?:^|[^\p{L}])(?:il y a (?:[\p{L}-]+|\d+) ans?|(?:[\p{L}-]+|\d+) ans (?:après|plus tard|déjà)|un an (?:après|plus tard|déjà)|(?:[\p{L}-]+|\d+) years? (?:on|ago|after|later))(?:$|[^\p{L}])/iu;
const opening = 400;

/** "Ten years on", "il y a un an déjà", in title or first paragraph. */
export function speaksOfAnniversary({ title, blocks }: Pick<Article, "title" | "blocks">): boolean {
  return looksBack.test(title) || looksBack.test((blocks[TITLE + 1]?.text ?? "").slice(0, opening));
}
