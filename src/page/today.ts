import type { Day } from "../core/dates.ts";

/** The reader's calendar day, which near midnight is not the day in UTC. */
export function localToday(now = new Date()): Day {
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, "0")}-${String(now.getDate()).padStart(2, "0")}`;
}
