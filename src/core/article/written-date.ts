/**
 * Dates as pages write them: for machines (ISO 8601, RFC 5322, what content systems make of them) and for
 * readers, in French and English.
 */
import { addDays, type Day, precisionOf } from "../dates.ts";

export interface WrittenDate {
  /** The calendar day as written, whatever the zone. */
  day: Day;
  /** The ISO instant, when a time with a zone is written. */
  instant?: string | undefined;
}

/** Earlier than any news site; such dates are the epoch, a birthday, or zeros. */
const earliest: Day = "1995-01-01";

const months = [
  ["janvier", "janv", "january", "jan"],
  ["février", "fevrier", "févr", "fevr", "fév", "fev", "february", "feb"],
  ["mars", "march", "mar"],
  ["avril", "avr", "april", "apr"],
  ["mai", "may"],
  ["juin", "june", "jun"],
  ["juillet", "juil", "july", "jul"],
  ["août", "aout", "august", "aug"],
  ["septembre", "september", "sept", "sep"],
  ["octobre", "october", "oct"],
  ["novembre", "november", "nov"],
  ["décembre", "decembre", "déc", "dec", "december"],
];
const monthNumbers = new Map(months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const monthName = [...monthNumbers.keys()].sort((a, b) => b.length - a.length).join("|");

const iso =
  /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?:[T ]\s*(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?)?/i;
const dayFirst = new RegExp(
  `(?<![\\d.])(\\d{1,2})(?:er|st|nd|rd|th)?[\\s-]+(?:of\\s+)?(${monthName})\\.?,?[\\s-]+(\\d{4})(?!\\d)`,
  "giu",
);
const monthFirst = new RegExp(
  `(?<!\\p{L})(${monthName})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
  "giu",
);
const numeric = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-])/g;
const clockWithZone = /(\d{2}):(\d{2})(?::(\d{2}))?\s*(?:GMT|UTC|Z)?\s*([+-]\d{2}:?\d{2}|GMT|UTC|Z)(?![\p{L}\d])/u;

/** Whether a publication date is possible: not before news sites, not later than tomorrow (somewhere it is). */
export function isPlausible(day: Day, today: Day): boolean {
  return precisionOf(day) === "day" && day >= earliest && day <= addDays(today, 1);
}

/**
 * A date written for machines, in a meta tag, JSON-LD or `datetime`.
 * @param language decides how 04/05/2025 is read; undecided, such a date is none
 * @returns `undefined` when it is not a full day
 */
export function parseMachineDate(text: string, language?: string): WrittenDate | undefined {
  const trimmed = text.trim();
  // 20250920 is a day, 1758376920 and 1758376920000 are seconds and milliseconds since 1970.
  if (/^\d{10}(?:\d{3})?$/.test(trimmed)) {
    const time = new Date(Number(trimmed) * (trimmed.length === 10 ? 1_000 : 1));
    return { day: time.toISOString().slice(0, 10), instant: time.toISOString() };
  }
  const parts = iso.exec(trimmed);
  if (parts) {
    const [, year = "", month, day, hour, minute, second = "00", zone] = parts;
    const written = `${year}-${month}-${day}`;
    if (precisionOf(written) !== "day") return undefined;
    return withClock(written, hour, minute, second, zone);
  }
  const [first] = findWrittenDates(trimmed, language);
  if (!first) return undefined;
  const [, hour, minute, second = "00", zone] = clockWithZone.exec(trimmed) ?? [];
  return withClock(first.day, hour, minute, second, zone);
}

/**
 * Dates written for readers: "20 septembre 2025", "September 20, 2025", "20/09/2025".
 * @returns days with their place in the text, in reading order
 */
export function findWrittenDates(text: string, language?: string): { day: Day; start: number; end: number }[] {
  const found = [
    ...[...text.matchAll(dayFirst)].map((match) => place(match, match[3], monthNumbers.get(lower(match[2])), match[1])),
    ...[...text.matchAll(monthFirst)].map((match) =>
      place(match, match[3], monthNumbers.get(lower(match[1])), match[2]),
    ),
    ...[...text.matchAll(numeric)].map((match) => {
      const [, a = "", , b = "", year] = match;
      const order = orderOf(Number(a), Number(b), language);
      return order === "day-first"
        ? place(match, year, b, a)
        : order === "month-first"
          ? place(match, year, a, b)
          : undefined;
    }),
    ...[...text.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)].map((match) =>
      place(match, match[1], match[2], match[3]),
    ),
  ];
  return found.filter((date) => date !== undefined).sort((a, b) => a.start - b.start);
}

/**
 * A date in an address: /2025/09/20/, /2025/9/5/, /2025/sep/20/, -20250920-, -20-09-2025-.
 * @param path path of the address
 */
export function dateInPath(path: string): Day | undefined {
  const digits = /(?<!\d)((?:19|20)\d{2})([/_-]?)(\d{2})\2(\d{2})(?!\d)/.exec(path);
  const named = /\/((?:19|20)\d{2})\/([a-z]{3})\/(\d{1,2})\//i.exec(path);
  const short = /\/((?:19|20)\d{2})\/(\d{1,2})\/(\d{1,2})\//.exec(path);
  const dayFirstDigits = /(?<!\d)(\d{2})-(\d{2})-(20\d{2})(?!\d)/.exec(path);
  const [year, month, day] = digits
    ? [digits[1], digits[3], digits[4]]
    : short
      ? [short[1], short[2], short[3]]
      : dayFirstDigits
        ? [dayFirstDigits[3], dayFirstDigits[2], dayFirstDigits[1]]
        : [named?.[1], monthNumbers.get(lower(named?.[2])), named?.[3]];
  return compose(year, month, day);
}

function orderOf(a: number, b: number, language: string | undefined): "day-first" | "month-first" | undefined {
  if (a > 12 || (language !== undefined && language !== "en" && language !== "und")) return "day-first";
  return b > 12 ? "month-first" : undefined;
}

function place(match: RegExpExecArray, year?: string, month?: string | number, day?: string) {
  const composed = compose(year, month, day);
  return composed ? { day: composed, start: match.index, end: match.index + match[0].length } : undefined;
}

function compose(year?: string, month?: string | number, day?: string): Day | undefined {
  const composed = `${year}-${String(month ?? "").padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
  return precisionOf(composed) === "day" ? composed : undefined;
}

function withClock(day: Day, hour?: string, minute?: string, second?: string, zone?: string): WrittenDate {
  if (!hour || !minute || !zone) return { day };
  const offset = /^[+-]/.test(zone)
    ? zone.replace(/^(...):?(\d\d)?$/, (_, hours, rest = "00") => `${hours}:${rest}`)
    : "Z";
  const instant = `${day}T${hour}:${minute}:${second}${offset}`;
  return Number.isNaN(Date.parse(instant)) ? { day } : { day, instant };
}

function lower(text: string | undefined): string {
  return (text ?? "").toLowerCase();
}
