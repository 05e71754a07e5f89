import type { Day } from "../core/dates.ts";

/** ISO instant. */
export function now(): string {
  return new Date().toISOString();
}

/** The day it is where the reader is. */
export function today(): Day {
  const date = new Date();
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0"));
  return `${date.getFullYear()}-${month}-${day}`;
}
