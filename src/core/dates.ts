/**
 * Days and partial dates. A `Day` is an ISO calendar date, `YYYY-MM-DD`; a `PartialDate` may stop at
 * the month or the year, because a false day is worse than an honest month (EDTF level 0, ISO 8601-2).
 */
export type Day = string;
export type PartialDate = string;

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

export type Precision = "day" | "month" | "year";

/** How exact a partial date is, or `undefined` when the text is not a date at all. */
export function precisionOf(text: string): Precision | undefined {
  const parts = shape.exec(text);
  if (!parts) return undefined;
  const [, year, month, day] = parts;
  if (month && (Number(month) < 1 || Number(month) > 12)) return undefined;
  if (month && day && (Number(day) < 1 || Number(day) > lastDayOfMonth(Number(year), Number(month)))) {
    return undefined;
  }
  return day ? "day" : month ? "month" : "year";
}

/** Days in a month (1–12) of the Gregorian calendar. */
export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Of a date with its day; most are, and they are asked for by the thousand. */
const fullLength = 10;

/**
 * The last day a partial date may mean. Used wherever something is said to be known *from* a date:
 * a thing dated "2023-12" is certain only once December 2023 is over, so nothing leaks early.
 */
export function latestDay(date: PartialDate): Day {
  if (date.length === fullLength) return date;
  const [year = "", month] = date.split("-");
  if (month) return `${year}-${month}-${String(lastDayOfMonth(Number(year), Number(month))).padStart(2, "0")}`;
  return `${year}-12-31`;
}

/** The first day a partial date may mean; used to order and to draw. */
export function earliestDay(date: PartialDate): Day {
  if (date.length === fullLength) return date;
  const [year = "", month] = date.split("-");
  return `${year}-${month ?? "01"}-01`;
}

/** A span of validity: `from` is in, `to` is out; either may be open. */
export interface Span {
  from?: PartialDate | undefined;
  to?: PartialDate | undefined;
}

/** Whether something valid over `span` is in force on `day`. Partial ends are read at their last day. */
export function isInForce(span: Span, day: Day): boolean {
  if (span.from !== undefined && latestDay(span.from) > day) return false;
  if (span.to !== undefined && latestDay(span.to) <= day) return false;
  return true;
}

/** Whole days from `a` to `b` (negative when `b` is earlier). */
export function daysBetween(a: Day, b: Day): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

/** The day `days` after `day` (before, when negative). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
