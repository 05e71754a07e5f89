/** The days that the timeline's picture shows, and the marks along its axis. */
import { addDays, type Day, daysBetween, earliestDay } from "../../core/dates.ts";
import type { TimelineEvent } from "../../core/dossier/dossier.ts";
import type { Tongue } from "../../core/record.ts";
import { localeOf } from "../dates.ts";

export const zooms = ["all", "decade", "year", "near"] as const;
export type Zoom = (typeof zooms)[number];

/** Days shown at each zoom but the widest; and the share of them kept free after the last day. */
const lengths = { decade: 3653, year: 366, near: 92 } as const;
const margin = 0.05;
/** A move shows this much of what is before or after. */
const step = 0.5;
/** Pixels that two ticks are at least apart. */
const apart = 46;

export interface Span {
  from: Day;
  to: Day;
}

/**
 * @param events oldest first
 * @param asOf the article's day, which is in the picture until the reader moves
 * @param until the last day that there is to see: that day, or the last event after it
 * @param moves halves of the span by which the reader went back (negative) or forward
 * @returns the first and last day of the picture
 */
export function spanOf(zoom: Zoom, events: readonly TimelineEvent[], asOf: Day, until: Day, moves: number): Span {
  const first = events[0] ? earliestDay(events[0].date) : asOf;
  const length = zoom === "all" ? Math.max(lengths.near, daysBetween(first, until)) : lengths[zoom];
  const free = Math.max(1, Math.round(length * margin));
  const after = daysBetween(asOf, until);
  const last = addDays(asOf, zoom === "all" ? after : Math.min(after, Math.round(length / 2)));
  const to = addDays(last, free + Math.round(moves * step * length));
  return { from: addDays(to, -length - free * 2), to };
}

/** Pixels from the left edge. */
export function place(day: Day, { from, to }: Span, width: number): number {
  return (daysBetween(from, day) / daysBetween(from, to)) * width;
}

export interface Tick {
  day: Day;
  text: string;
}

/** Ticks on the first of years, months or, where there is room, half months. */
export function ticksOf(span: Span, width: number, language: Tongue): Tick[] {
  const days = daysBetween(span.from, span.to);
  const most = Math.max(2, Math.floor(width / apart));
  const years = [1, 2, 5, 10, 20, 50].find((one) => days / 365.25 / one <= most) ?? 100;
  const months = [1, 2, 3, 6].find((one) => days / 30.4 / one <= most);
  const ticks: Day[] = [];
  for (let at = Number(span.from.slice(0, 4)); `${at}` <= span.to; at++) {
    if (months === undefined && at % years !== 0) continue;
    for (let month = 1; month <= 12; month += months ?? 12) ticks.push(`${at}-${String(month).padStart(2, "0")}-01`);
  }
  const named = new Intl.DateTimeFormat(localeOf(language), { month: "short", timeZone: "UTC" });
  return ticks
    .filter((day) => day >= span.from && day <= span.to)
    .map((day) => ({
      day,
      text:
        day.endsWith("-01-01") || months === undefined ? day.slice(0, 4) : named.format(new Date(`${day}T00:00:00Z`)),
    }));
}
