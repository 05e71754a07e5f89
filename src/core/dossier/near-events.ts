/** Events by when they became public, asked for without going through all of them. */
import type { Context, EventClass } from "../context.ts";
import { type Day, earliestDay, latestDay } from "../dates.ts";
import type { EventRecord } from "../record.ts";
import { publicSince } from "../record-on-day.ts";
import { countWhile } from "../text/cover.ts";

/** Whether an event stands between the two parties, rather than in one of them. */
export function isBetween(event: EventRecord, context: Context): boolean {
  const sides = context.sides.get(event.id);
  return sides?.[0] === true && sides[1];
}

/** Older first; events of one day in the order of the database. */
export function byPlace(context: Context): (a: EventRecord, b: EventRecord) => number {
  return (a, b) => (context.places.get(a.id) ?? 0) - (context.places.get(b.id) ?? 0);
}

/** How many events were public by a day. */
export function countTold({ classes }: Context, day: Day): number {
  return classes.reduce((sum, one) => sum + countPublic(one, day), 0);
}

/** Of each class the last events public by `day`, up to so many. */
export function lastBefore({ classes }: Context, day: Day, count: number): EventRecord[] {
  return classes.flatMap((one) => {
    const told = countPublic(one, day);
    return one.events.slice(Math.max(0, told - count), told);
  });
}

/** Of each class the first events that became public after `day`, up to so many. */
export function firstAfter({ classes }: Context, day: Day, count: number): EventRecord[] {
  return classes.flatMap((one) => {
    const told = countPublic(one, day);
    return one.events.slice(told, told + count);
  });
}

/** The last event of a weight public by `day` that fulfils a condition, as far as dates go. */
export function lastOf(
  context: Context,
  weight: EventRecord["weight"],
  day: Day,
  holds: (event: EventRecord) => boolean,
): EventRecord | undefined {
  const found = context.classes.flatMap((one) => {
    if (one.weight !== weight) return [];
    return one.events.slice(0, countPublic(one, day)).findLast(holds) ?? [];
  });
  return found.sort(byPlace(context)).at(-1);
}

/** Events that ended, or happened, from one day to another, both included. */
export function eventsEnding({ byEnd }: Context, from: Day, to: Day): EventRecord[] {
  const start = countWhile(byEnd, (event) => endOf(event) < from);
  const end = countWhile(byEnd, (event) => endOf(event) <= to);
  return byEnd.slice(start, end);
}

/** Events that began on these days. Those known by their month or year only are never meant by a date. */
export function eventsBeginning({ events }: Context, from: Day, to: Day): EventRecord[] {
  const start = countWhile(events, ({ date }) => earliestDay(date) < from);
  const end = countWhile(events, ({ date }) => earliestDay(date) <= to);
  return events.slice(start, end).filter(({ date }) => date === latestDay(date));
}

export function endOf({ date, end }: EventRecord): Day {
  return earliestDay(end ?? date);
}

function countPublic({ events }: EventClass, day: Day): number {
  return countWhile(events, (event) => publicSince(event) <= day);
}
