/** Clippings hung on the events of the story, and on the days their articles appeared. */
import { type Day, earliestDay } from "../dates.ts";
import type { TimelineEvent } from "../dossier/dossier.ts";
import type { RecordId, Text } from "../record.ts";
import type { Catalogue } from "./catalogue.ts";
import { recordOf } from "./compare-outlets.ts";

export interface HungEvent {
  event: TimelineEvent;
  /** Clippings whose context names it, in the order given. */
  entries: number[];
}

export interface Hung {
  /** Every event told, oldest first. */
  events: HungEvent[];
  /** Events that clippings name and the story does not tell: not public by that day, or no longer vouched for. */
  untold: { record: RecordId; name: Text; entries: number[] }[];
  /** Clippings that name no event. */
  unhung: number[];
  /** Clippings by the day of their article. */
  byDay: Map<Day, number>;
}

export function hangClippings(
  catalogue: Pick<Catalogue, "groupBy" | "publishedOn">,
  entries: Uint32Array,
  events: readonly TimelineEvent[],
): Hung {
  const groups = new Map(
    catalogue
      .groupBy("record", entries)
      .map((group) => ({ ...recordOf(group.parts), entries: group.entries }))
      .filter(({ kind }) => kind === "event")
      .map((group) => [group.record, group]),
  );
  const hung = new Set([...groups.values()].flatMap((group) => group.entries));
  const told = new Set(events.map(({ record }) => record));
  const byDay = new Map<Day, number>();
  for (const entry of entries) {
    const day = catalogue.publishedOn(entry);
    if (day !== undefined) byDay.set(day, (byDay.get(day) ?? 0) + 1);
  }
  return {
    events: events.map((event) => ({ event, entries: groups.get(event.record)?.entries ?? [] })),
    untold: [...groups.values()].filter(({ record }) => !told.has(record)),
    unhung: [...entries].filter((entry) => !hung.has(entry)),
    byDay,
  };
}

/** The events of each year, oldest year first, with how many clippings' articles appeared in it. */
export function byYear(
  events: readonly HungEvent[],
  byDay: ReadonlyMap<Day, number>,
): { year: string; events: HungEvent[]; published: number }[] {
  const years = new Map<string, { year: string; events: HungEvent[]; published: number }>();
  const of = (day: Day) => {
    const year = day.slice(0, 4);
    const known = years.get(year) ?? { year, events: [], published: 0 };
    years.set(year, known);
    return known;
  };
  for (const one of events) of(earliestDay(one.event.date)).events.push(one);
  for (const [day, count] of byDay) of(day).published += count;
  return [...years.values()].sort((a, b) => (a.year < b.year ? -1 : 1));
}
