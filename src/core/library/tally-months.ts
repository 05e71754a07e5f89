/** How many clippings of which outlet fall into which month. */
import type { Catalogue } from "./catalogue.ts";

export interface OutletShare {
  /** Empty for all outlets that are not counted by themselves. */
  domain: string;
  name: string;
  count: number;
}

export interface TimeTally {
  unit: "month" | "year";
  /** The most frequent first; what is left, last, under an empty domain. */
  outlets: OutletShare[];
  /** Without a gap, oldest first: "2025-09", or "2025"; of each outlet so many, in the order of `outlets`. */
  bars: { date: string; total: number; counts: number[] }[];
  /** Clippings of articles without a date. */
  undated: number;
}

/** Outlets counted by themselves: more colours cannot be told apart. */
const mostOutlets = 6;
/** More bars than this are drawn by year. */
const mostMonths = 120;

/** @param by the day the article appeared, or the day of saving */
export function tallyMonths(
  catalogue: Pick<Catalogue, "publishedOn" | "savedAt" | "outletOf">,
  entries: Uint32Array,
  by: "published" | "saved",
): TimeTally {
  const months = new Map<string, Map<string, number>>();
  const outlets = new Map<string, OutletShare>();
  let undated = 0;
  for (const entry of entries) {
    const day = by === "published" ? catalogue.publishedOn(entry) : dayOf(catalogue.savedAt(entry));
    if (day === undefined) {
      undated += 1;
      continue;
    }
    const { domain, name } = catalogue.outletOf(entry);
    const share = outlets.get(domain) ?? { domain, name, count: 0 };
    share.count += 1;
    outlets.set(domain, share);
    const month = day.slice(0, 7);
    const counts = months.get(month) ?? new Map<string, number>();
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
    months.set(month, counts);
  }
  const ranked = [...outlets.values()].sort((a, b) => b.count - a.count || (a.domain < b.domain ? -1 : 1));
  // One outlet is not put under "others": that would say less in the same room.
  const named = ranked.length <= mostOutlets + 1 ? ranked : ranked.slice(0, mostOutlets);
  const others = ranked.slice(named.length).reduce((sum, { count }) => sum + count, 0);
  const shown = others > 0 ? [...named, { domain: "", name: "", count: others }] : named;
  const { unit, dates } = datesOf([...months.keys()]);
  const place = new Map(named.map(({ domain }, at) => [domain, at]));
  const bars = new Map(dates.map((date) => [date, { date, total: 0, counts: shown.map(() => 0) }]));
  for (const [month, counts] of months) {
    const bar = bars.get(unit === "month" ? month : month.slice(0, 4));
    if (!bar) continue;
    for (const [domain, count] of counts) {
      const at = place.get(domain) ?? named.length;
      bar.counts[at] = (bar.counts[at] ?? 0) + count;
      bar.total += count;
    }
  }
  return { unit, outlets: shown, bars: [...bars.values()], undated };
}

/** Every month from the first to the last; every year where that would be too many. */
function datesOf(months: readonly string[]): { unit: TimeTally["unit"]; dates: string[] } {
  const sorted = [...months].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return { unit: "month", dates: [] };
  const [from, to] = [numberOf(first), numberOf(last)];
  if (to - from < mostMonths) {
    return { unit: "month", dates: Array.from({ length: to - from + 1 }, (_, at) => monthOf(from + at)) };
  }
  const year = Number(first.slice(0, 4));
  const years = Number(last.slice(0, 4)) - year + 1;
  return { unit: "year", dates: Array.from({ length: years }, (_, at) => String(year + at).padStart(4, "0")) };
}

function numberOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function monthOf(number: number): string {
  return `${String(Math.floor(number / 12)).padStart(4, "0")}-${String((number % 12) + 1).padStart(2, "0")}`;
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
