/** How French and English prose writes dates, each pattern with its reading. The more exact ones come first. */
import { addDays, type Day, lastDayOfMonth, latestDay, type PartialDate } from "../../dates.ts";
import type { Language } from "../../record.ts";
import {
  countOf,
  type DatePattern,
  enAnyMonths,
  enCount,
  enDays,
  enMonths,
  frCount,
  frDays,
  frMonths,
  monthOf,
  ordinal,
  pattern,
  type ReadDate,
  weekdayNames,
  year,
} from "./date-words.ts";
import { followingPatterns } from "./following-dates.ts";
import { readLastSeason, readStretch, readWeekend } from "./seasons.ts";

/** A day and month without a year may lie so many days ahead of the article; otherwise it is the last such day. */
const mostAhead = 61;
const week = 7;
/** From so many months on a distance is rounded. */
const roughMonths = 6;

export function patternsOf(language: Language): readonly DatePattern[] {
  return language === "fr" ? all.fr : all.en;
}

const french: readonly DatePattern[] = [
  pattern(
    `(?:(?:${weekdayNames.fr.join("|")}) )?(?<first>\\d{1,2})${ordinal}(?:\\s?(?:et|au|-|–)\\s?(?:le )?(?:(?:${weekdayNames.fr.join("|")}) )?(?<day>\\d{1,2})${ordinal})? ${frMonths}(?: ${year})?`,
    "named",
    false,
    readDay,
  ),
  pattern(`${frMonths} ${year}`, "named", false, readMonth),
  pattern(
    `(?<season>printemps|été|automne|hiver|semestre|trimestre|fin|début|mi)[\\s-](?:de |d['’])?(?:l['’]année )?${year}`,
    "named",
    false,
    ({ season = "", year: y }) => readStretch(season, Number(y)),
  ),
  pattern("(?<season>printemps|été|automne) (?:dernier|passé)", "relative", true, ({ season = "" }, day) =>
    readLastSeason(season, day),
  ),
  pattern("(?:ce|le|du) week-end(?: (?:dernier|passé))?", "relative", true, (_, day) => readWeekend(day)),
  pattern(`(?:${frMonths}) dernier`, "relative", true, (groups, day) => readLastMonth(groups, day)),
  pattern(
    `(?<lead>(?:en|depuis|dès|fin|début|mi|courant|jusqu['’]en|au mois d['’e]|en ce mois de|d['’])[\\s-]*)${frMonths}`,
    "relative",
    true,
    readNearMonth,
  ),
  pattern(`${frDays}(?: (?<way>dernier|passé|prochain))?`, "relative", true, readWeekday),
  pattern(`il y a ${frCount} (?<unit>jour|semaine|mois|an)s?`, "relative", true, (groups, day) => readAgo(groups, day)),
  pattern(
    `il y a (?:un peu |déjà |environ |presque )?(?:(?:plus|près) de )?${frCount} (?<unit>an)s?`,
    "relative",
    true,
    (groups, day) => readAgo(groups, day),
  ),
  pattern("avant-hier", "relative", true, (_, day) => ({ date: addDays(day, -2) })),
  pattern("hier", "relative", true, (_, day) => ({ date: addDays(day, -1) })),
  pattern("aujourd['’]hui", "relative", true, (_, day) => ({ date: day })),
  pattern("la semaine (?:dernière|passée)", "relative", true, (_, day) => readLastWeek(day)),
  pattern("(?:le |(?<lead>du ))mois (?:dernier|passé)", "relative", true, (_, day) => ({ date: monthsBefore(day, 1) })),
  pattern("(?:l['’]an (?:dernier|passé)|l['’]année (?:dernière|passée))", "relative", true, (_, day) =>
    yearsBefore(day, 1),
  ),
  pattern("cette année", "relative", true, (_, day) => yearsBefore(day, 0)),
  pattern(
    `(?:(?<lead>(?:en|de|dès) )|(?<=(?:19|20)\\d\\d (?:et|puis) ))${year}`,
    "named",
    false,
    ({ year: y = "" }) => ({ date: y }),
  ),
];

const english: readonly DatePattern[] = [
  pattern(
    `(?:(?:${weekdayNames.en.join("|")}),? )?(?:the )?(?<first>\\d{1,2})${ordinal}(?:\\s?(?:and|to|-|–)\\s?(?<day>\\d{1,2})${ordinal})? (?:of )?${enMonths}(?:,? ${year})?`,
    "named",
    false,
    readDay,
  ),
  pattern(
    `(?:(?:${weekdayNames.en.join("|")}),? )?${enAnyMonths} (?<first>\\d{1,2})${ordinal}(?:\\s?(?:and|to|-|–)\\s?(?<day>\\d{1,2})${ordinal})?(?:,? ${year})?`,
    "named",
    false,
    readDay,
  ),
  pattern(`${enMonths},? (?:of )?${year}`, "named", false, readMonth),
  pattern(
    `(?<season>spring|summer|autumn|fall|winter|half|quarter|end|start|beginning|early|late|mid)[\\s-](?:of )?${year}`,
    "named",
    false,
    ({ season = "", year: y }) => readStretch(season, Number(y)),
  ),
  pattern("last (?<season>spring|summer|autumn|fall)", "relative", true, ({ season = "" }, day) =>
    readLastSeason(season, day),
  ),
  pattern("(?:at|over|this|last) (?:the )?weekend", "relative", true, (_, day) => readWeekend(day)),
  pattern(`last ${enMonths}`, "relative", true, (groups, day) => readLastMonth(groups, day)),
  pattern(
    `(?<lead>(?:in|since|until|by|early|late|mid|of|during|the|this)[\\s-]+)${enMonths}`,
    "relative",
    true,
    readNearMonth,
  ),
  pattern(`(?:(?<way>last|next) )?${enDays}`, "relative", true, readWeekday),
  pattern(`${enCount} (?<unit>day|week|month|year)s? ago`, "relative", true, (groups, day) => readAgo(groups, day)),
  pattern("yesterday", "relative", true, (_, day) => ({ date: addDays(day, -1) })),
  pattern("today", "relative", true, (_, day) => ({ date: day })),
  pattern("last week", "relative", true, (_, day) => readLastWeek(day)),
  pattern("last month", "relative", true, (_, day) => ({ date: monthsBefore(day, 1) })),
  pattern("last year", "relative", true, (_, day) => yearsBefore(day, 1)),
  pattern("this year", "relative", true, (_, day) => yearsBefore(day, 0)),
  pattern(
    `(?:(?<lead>(?:in|of|the|by)[\\s-]+)|(?<=(?:19|20)\\d\\d (?:and|then) ))${year}`,
    "named",
    false,
    ({ year: y = "" }) => ({
      date: y,
    }),
  ),
];

const all = { fr: [...followingPatterns.fr, ...french], en: [...followingPatterns.en, ...english] } as const;

type Groups = Record<string, string | undefined>;

/** "18 septembre", "17 et 18 août 2022": a day, or from one to another. */
function readDay({ first = "", day: last = first, month, year: y }: Groups, day: Day): ReadDate | undefined {
  const m = monthOf(month);
  if (m === 0) return undefined;
  const to = y === undefined ? nearYear(m, Number(last), day) : Number(y);
  if (to === undefined || !isDay(to, m, Number(first)) || !isDay(to, m, Number(last))) return undefined;
  const [date, until] = [first, last].map((number) => `${to}-${pad(m)}-${pad(Number(number))}`);
  if (date === undefined || until === undefined || until < date) return undefined;
  return until === date ? { date } : { date, until };
}

function readMonth({ month, year: y }: Groups): ReadDate {
  return { date: `${y}-${pad(monthOf(month))}` };
}

/** "En août": this year's when it has begun, else last year's. */
function readNearMonth({ month }: Groups, day: Day): ReadDate {
  const m = pad(monthOf(month));
  return { date: `${m <= day.slice(5, 7) ? yearOf(day) : yearOf(day) - 1}-${m}` };
}

/** "Août dernier": never the month we are in. */
function readLastMonth({ month }: Groups, day: Day): ReadDate {
  const m = pad(monthOf(month));
  return { date: `${m < day.slice(5, 7) ? yearOf(day) : yearOf(day) - 1}-${m}` };
}

/** "Mardi": the last one, be it the article's own day. "Mardi dernier" is before it, "mardi prochain" after. */
function readWeekday({ weekday = "", way }: Groups, day: Day): ReadDate {
  const names = [...weekdayNames.fr, ...weekdayNames.en];
  const wanted = names.indexOf(weekday.toLowerCase()) % week;
  const back = (weekdayOf(day) - wanted + week) % week;
  if (way && /^(?:prochain|next)$/i.test(way)) return { date: addDays(day, week - back) };
  return { date: addDays(day, -(way && back === 0 ? week : back)) };
}

function readAgo({ count, unit = "" }: Groups, day: Day): ReadDate | undefined {
  const number = countOf(count);
  switch (unit.toLowerCase()) {
    case "jour":
    case "day":
      return { date: addDays(day, -number) };
    case "semaine":
    case "week": {
      const middle = addDays(day, -number * week);
      return { date: addDays(middle, -4), until: addDays(middle, 4) };
    }
    case "mois":
    case "month":
      // "Eighteen months ago" is not counted to the month.
      return number < roughMonths
        ? { date: monthsBefore(day, number) }
        : { date: monthsBefore(day, number + 1), until: latestDay(monthsBefore(day, number - 1)) };
    default:
      return yearsBefore(day, number);
  }
}

/** From Monday to Sunday of the week before. */
function readLastWeek(day: Day): ReadDate {
  const monday = addDays(day, -((weekdayOf(day) + week - 1) % week) - week);
  return { date: monday, until: addDays(monday, week - 1) };
}

function nearYear(month: number, number: number, day: Day): number | undefined {
  if (day === "") return undefined;
  const latest = addDays(day, mostAhead);
  const here = yearOf(latest);
  return `${here}-${pad(month)}-${pad(number)}` <= latest ? here : here - 1;
}

function monthsBefore(day: Day, months: number): PartialDate {
  const count = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`;
}

function yearsBefore(day: Day, years: number): ReadDate {
  return { date: String(yearOf(day) - years) };
}

function isDay(y: number, month: number, number: number): boolean {
  return number >= 1 && number <= lastDayOfMonth(y, month);
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
