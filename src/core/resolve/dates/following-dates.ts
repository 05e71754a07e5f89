/**
 * Dates that count from another: "two days later", "le mois suivant", "six mois plus tard", "that same year". They mean
 * nothing without the date that the text named last.
 */
import { addDays, type Day, earliestDay, latestDay, type PartialDate, precisionOf } from "../../dates.ts";
import { countOf, enCount, enMonths, frCount, frMonths, monthOf, ordinal, pattern } from "./date-words.ts";
import { readStretch } from "./seasons.ts";

/** How far from the date before, or which part of its year. */
export type Following =
  | { unit: "day" | "week" | "month" | "year"; count: number }
  | { unit: "same"; part: "day" | "month" | "year" }
  | { unit: "named-month"; month: number; day?: number }
  | { unit: "season"; season: string };

const week = 7;
/** From so many on a distance is rounded. */
const rough = 6;

const units = {
  jour: "day",
  semaine: "week",
  mois: "month",
  an: "year",
  année: "year",
  day: "day",
  week: "week",
  month: "month",
  year: "year",
} as const;

function unitOf(name = ""): "day" | "week" | "month" | "year" {
  return Object.entries(units).find(([unit]) => unit === name.toLowerCase())?.[1] ?? "day";
}

const french = [
  pattern(
    `(?<lead>(?:plus d['’]|près d['’])?)${frCount} (?<unit>jour|semaine|mois|an)s? (?:plus tard|après(?! (?:un|une|le|la|les|l['’]|son|sa|ses|leur|leurs|que|qu['’]|avoir|des)))`,
    "relative",
    false,
    ({ count, unit }) => follow(unitOf(unit), countOf(count)),
  ),
  pattern(`${frCount} (?<unit>jour|semaine|mois|an)s? (?:plus tôt|auparavant)`, "relative", false, ({ count, unit }) =>
    follow(unitOf(unit), -countOf(count)),
  ),
  pattern("(?:le lendemain|au lendemain)(?! d)", "relative", false, () => follow("day", 1)),
  pattern("(?:la veille)(?! d)", "relative", false, () => follow("day", -1)),
  pattern("(?:le |la |l['’])(?<unit>mois|semaine|année) (?:suivante?|d['’]après)", "relative", false, ({ unit }) =>
    follow(unitOf(unit), 1),
  ),
  pattern("(?:le |la |l['’])(?<unit>mois|semaine|année) (?:précédente?|d['’]avant)", "relative", false, ({ unit }) =>
    follow(unitOf(unit), -1),
  ),
  pattern(
    `(?<lead>(?:en )?)(?:(?<number>\\d{1,2})${ordinal} )?${frMonths} (?:de (?:la même|cette même) année|de cette année-là)`,
    "relative",
    false,
    ({ month, number }) => namedMonth(month, number),
  ),
  pattern("cet (?<season>été|automne)-là|ce (?<season2>printemps)-là", "relative", false, ({ season, season2 }) => ({
    date: "",
    follows: { unit: "season", season: season ?? season2 ?? "" },
  })),
  pattern("le même (?<unit>jour|mois)", "relative", false, ({ unit }) => same(unit)),
  pattern("ce (?<unit>jour|mois)-là|(?<year>cette année-là|la même année)", "relative", false, ({ unit, year }) =>
    same(year ? "année" : unit),
  ),
];

const english = [
  pattern(
    `${enCount} (?<unit>day|week|month|year)s? (?:later|afterwards|after(?! (?:a|an|the|his|her|its|their|being|having|that|it|they|he|she)\\b))`,
    "relative",
    false,
    ({ count, unit }) => follow(unitOf(unit), countOf(count)),
  ),
  pattern(`${enCount} (?<unit>day|week|month|year)s? (?:earlier|previously)`, "relative", false, ({ count, unit }) =>
    follow(unitOf(unit), -countOf(count)),
  ),
  pattern("the (?:next|following) (?<unit>day|week|month|year)", "relative", false, ({ unit }) =>
    follow(unitOf(unit), 1),
  ),
  pattern(
    "the (?:(?<unit>day|week|month|year) before|previous (?<unit2>day|week|month|year))",
    "relative",
    false,
    ({ unit, unit2 }) => follow(unitOf(unit ?? unit2), -1),
  ),
  pattern(
    `(?<lead>(?:in )?)(?:(?:(?<number>\\d{1,2})${ordinal} )?${enMonths} (?:of )?(?:that|the same) year|that (?<month2>january|february|march|april|june|july|august|september|october|november|december))`,
    "relative",
    false,
    ({ month, month2, number }) => namedMonth(month ?? month2, number),
  ),
  pattern("that (?:same )?(?<season>spring|summer|autumn|fall)", "relative", false, ({ season = "" }) => ({
    date: "",
    follows: { unit: "season", season },
  })),
  pattern("(?:the|that) same (?<unit>day|month|year)|that (?<unit2>month|year)", "relative", false, ({ unit, unit2 }) =>
    same(unit ?? unit2),
  ),
];

export const followingPatterns = { fr: french, en: english } as const;

function follow(unit: "day" | "week" | "month" | "year", count: number) {
  return { date: "", follows: { unit, count } as const };
}

function namedMonth(month: string | undefined, day: string | undefined) {
  const follows = { unit: "named-month", month: monthOf(month), ...(day && { day: Number(day) }) } as const;
  return { date: "", follows };
}

function same(unit: string | undefined) {
  const part = unitOf(unit);
  return part === "week" ? undefined : { date: "", follows: { unit: "same", part } as const };
}

interface Counted {
  date: PartialDate;
  until?: Day | undefined;
}

/**
 * @param before the date that the text named last, as exact as it was
 * @returns nothing where that date is not exact enough to count from
 */
export function countFrom(before: PartialDate, follows: Following): Counted | undefined {
  switch (follows.unit) {
    case "same": {
      const length = follows.part === "day" ? 10 : follows.part === "month" ? 7 : 4;
      return before.length < length ? undefined : { date: before.slice(0, length) };
    }
    case "season":
      return readStretch(follows.season, Number(before.slice(0, 4)));
    case "named-month": {
      const month = `${before.slice(0, 4)}-${pad(follows.month)}`;
      if (follows.day === undefined) return follows.month === 0 ? undefined : { date: month };
      const date = `${month}-${pad(follows.day)}`;
      return precisionOf(date) === "day" ? { date } : undefined;
    }
    case "day":
      return before.length < 10 ? undefined : { date: addDays(before, follows.count) };
    case "week": {
      if (before.length < 7) return undefined;
      const [from, to] = [earliestDay(before), latestDay(before)].map((day) => addDays(day, follows.count * week));
      return from && to ? { date: addDays(from, -4), until: addDays(to, 4) } : undefined;
    }
    case "month": {
      if (before.length < 7) return undefined;
      if (Math.abs(follows.count) < rough) return { date: monthFrom(before, follows.count) };
      return {
        date: monthFrom(before, follows.count - 1),
        until: latestDay(monthFrom(before, follows.count + 1)),
      };
    }
    default:
      return { date: String(Number(before.slice(0, 4)) + follows.count) };
  }
}

function monthFrom(before: PartialDate, months: number): PartialDate {
  const count = Number(before.slice(0, 4)) * 12 + Number(before.slice(5, 7)) - 1 + months;
  return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
