/** Years, months and days as written in reviewed prose, in both languages. */
import type { PartialDate } from "../dates.ts";
import { foldText } from "./fold.ts";

const months = [
  ["january", "janvier"],
  ["february", "fevrier"],
  ["march", "mars"],
  ["april", "avril"],
  ["may", "mai"],
  ["june", "juin"],
  ["july", "juillet"],
  ["august", "aout"],
  ["september", "septembre"],
  ["october", "octobre"],
  ["november", "novembre"],
  ["december", "decembre"],
] as const;

const numbers = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const month = [...numbers.keys()].join("|");
const year = "(?:1[89]|20)\\d\\d";
/** "2 May 2022", "1er août 2014", "17 and 18 August 2022" gives its last day. */
const dayMonthYear = new RegExp(`\\b(\\d{1,2})(?:er|st|nd|rd|th)? (${month}) (${year})\\b`, "g");
const monthYear = new RegExp(`\\b(${month}) (${year})\\b`, "g");
/** "2012", "the 1990s". Not part of a longer number ("12,022", "S/RES/2100"), nor a count of things ("2,000", "2 000"), nor "resolution 2085". */
const yearAlone = new RegExp(`(?<![\\d/,.-]|(?:resolution|no|n°|nr|decret|law|loi) )\\b(${year})s?\\b(?!\\/?\\d)`, "g");
/** "1959–60", "2012-2014". */
const yearSpan = new RegExp(`\\b(${year})-(\\d{2}|\\d{4})\\b`, "g");

/** "18 September", the year being understood. */
const dayMonth = new RegExp(`\\b(\\d{1,2})(?:er|st|nd|rd|th)? (${month})\\b`, "g");

export interface WrittenDate {
  date: PartialDate;
  /** As written, folded. */
  text: string;
  /** Where, in the folded text. */
  at: number;
}

/**
 * @param kind whether a day and month without a year count; they are given as "--09-18"
 * @returns every date, as exact as it is written, in the order of the text
 */
export function findDates(prose: string, kind: "with a year" | "with day and month" = "with a year"): WrittenDate[] {
  return read(prose, kind).dates;
}

/** The text, folded, without its dates; for reading its other numbers. */
export function stripDates(prose: string): string {
  return read(prose, "with day and month").rest;
}

/** The latest day, month or year written in a text; `undefined` when it holds none. */
export function latestDateIn(prose: string): PartialDate | undefined {
  return findDates(prose)
    .map(({ date }) => date)
    .sort()
    .at(-1);
}

type Match = readonly string[];
const patterns: readonly { pattern: RegExp; toDate: (match: Match) => PartialDate | undefined; yearless?: true }[] = [
  {
    pattern: dayMonthYear,
    toDate: ([, day = "", name = "", y = ""]) => `${y}-${monthNumber(name)}-${day.padStart(2, "0")}`,
  },
  { pattern: monthYear, toDate: ([, name = "", y = ""]) => `${y}-${monthNumber(name)}` },
  {
    pattern: yearSpan,
    toDate: ([, from = "", to = ""]) => {
      const last = to.length === 2 ? from.slice(0, 2) + to : to;
      return last > from ? last : undefined;
    },
  },
  { pattern: yearAlone, toDate: ([, y = ""]) => y },
  {
    pattern: dayMonth,
    toDate: ([, day = "", name = ""]) => `--${monthNumber(name)}-${day.padStart(2, "0")}`,
    yearless: true,
  },
];

/** The more exact patterns go first and leave blanks, so that "2 May 2022" is not also "May 2022" and "2022". */
function read(prose: string, kind: "with a year" | "with day and month"): { dates: WrittenDate[]; rest: string } {
  let rest = foldText(prose).replace(/\s/g, " ");
  const dates: WrittenDate[] = [];
  for (const { pattern, toDate, yearless } of patterns) {
    if (yearless && kind === "with a year") continue;
    for (const match of [...rest.matchAll(pattern)]) {
      const date = toDate(match);
      if (date === undefined) continue;
      dates.push({ date, text: match[0], at: match.index });
      rest = rest.slice(0, match.index) + " ".repeat(match[0].length) + rest.slice(match.index + match[0].length);
    }
  }
  return { dates: dates.sort((a, b) => a.at - b.at), rest };
}

function monthNumber(name: string): string {
  return String(numbers.get(name as (typeof months)[number][number]) ?? 0).padStart(2, "0");
}
