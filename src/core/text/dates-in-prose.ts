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
/** Not part of a longer number ("12,022", "S/RES/2100"), nor a count of things ("2,000", "2 000"). */
const yearAlone = new RegExp(`(?<![\\d/,.-])\\b(${year})\\b(?!\\/?\\d)`, "g");
/** "1959–60", "2012-2014". */
const yearSpan = new RegExp(`\\b(${year})-(\\d{2}|\\d{4})\\b`, "g");

export interface WrittenDate {
  date: PartialDate;
  /** As written, folded. */
  text: string;
}

/** @returns every date, as exact as it is written; a month without a year is none */
export function findDates(prose: string): WrittenDate[] {
  let rest = foldText(prose).replace(/\s+/g, " ");
  const found: WrittenDate[] = [];
  const take = (pattern: RegExp, read: (match: string[]) => PartialDate | undefined) => {
    rest = rest.replace(pattern, (...match: string[]) => {
      const date = read(match);
      if (date === undefined) return match[0] ?? "";
      found.push({ date, text: match[0] ?? "" });
      return " ";
    });
  };
  take(dayMonthYear, ([, day = "", name = "", y = ""]) => `${y}-${monthNumber(name)}-${day.padStart(2, "0")}`);
  take(monthYear, ([, name = "", y = ""]) => `${y}-${monthNumber(name)}`);
  take(yearSpan, ([, from = "", to = ""]) => {
    const last = to.length === 2 ? from.slice(0, 2) + to : to;
    return last > from ? last : undefined;
  });
  take(yearAlone, ([, y = ""]) => y);
  return found;
}

/** The latest day, month or year written in a text; `undefined` when it holds none. */
export function latestDateIn(prose: string): PartialDate | undefined {
  return findDates(prose)
    .map(({ date }) => date)
    .sort()
    .at(-1);
}

function monthNumber(name: string): string {
  return String(numbers.get(name as (typeof months)[number][number]) ?? 0).padStart(2, "0");
}
