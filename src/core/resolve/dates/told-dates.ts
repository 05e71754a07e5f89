/** Whether a date is an event's, and how long before the article an event happened. */
import type { Day } from "../../dates.ts";
import { addDays, daysBetween, earliestDay, latestDay } from "../../dates.ts";
import { endOf } from "../../dossier/near-events.ts";
import type { EventRecord } from "../../record.ts";
import { publicSince } from "../../record-on-day.ts";
import type { ToldFeature } from "../told/told-features.ts";
import type { PlacedDate } from "./dated-events.ts";

/** How long ago, in days, by feature. */
const ages = [
  [2, "days-2"],
  [8, "days-8"],
  [31, "days-31"],
  [200, "days-200"],
  [800, "days-800"],
  [Number.POSITIVE_INFINITY, "older"],
] as const satisfies readonly (readonly [number, ToldFeature])[];

/** @returns how long before the article's day the event ended or, where that was later, became known */
export function ageOf(event: EventRecord, day: Day): ToldFeature {
  const age = Math.min(daysBetween(endOf(event), day), daysBetween(publicSince(event), day));
  return ages.find(([days]) => age <= days)?.[1] ?? "older";
}

/** @returns how exactly a date names the event's day */
export function exactnessOf({ date, until, manner }: PlacedDate): ToldFeature {
  if (date.length === yearLength) return "year";
  if (date.length === monthLength || until) return "month";
  return manner === "named" ? "day-in-full" : "day";
}

export function isDay({ date, until }: PlacedDate): boolean {
  return date.length > monthLength && !until;
}

/** What begins in the evening is dated by the day after: the day before the event's is no other. */
export function isEve(date: PlacedDate, event: EventRecord): boolean {
  return date.until === undefined && addDays(latestDay(date.date), 1) === earliestDay(event.date);
}

const yearLength = 4;
const monthLength = 7;

interface Stretch {
  from: Day;
  to: Day;
}
const stretches = new WeakMap<PlacedDate, Stretch[]>();

/** The day after is still the event's, for what is told at night is dated by the morning. */
export function isOf(date: PlacedDate, event: EventRecord): boolean {
  const known = stretches.get(date) ?? readStretches(date);
  stretches.set(date, known);
  const days = lasting.get(event) ?? { from: earliestDay(event.date), to: latestDay(event.end ?? event.date) };
  lasting.set(event, days);
  return known.some(({ from, to }) => days.from <= to && days.to >= from);
}

/** From an event's first day to its last: asked of every event for each date of an article. */
const lasting = new WeakMap<EventRecord, Stretch>();

/** "In 2020 … in August": that of the year spoken of, too. */
function readStretches(date: PlacedDate): Stretch[] {
  return [date.date, ...(date.or ? [date.or] : [])].map((one) => readStretch({ ...date, date: one }));
}

function readStretch({ date, until }: PlacedDate): Stretch {
  const from = earliestDay(date);
  return { from: date === latestDay(date) ? addDays(from, -1) : from, to: until ?? latestDay(date) };
}
