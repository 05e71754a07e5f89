/** Vague stretches of a year, as news names them: "à l’été 2014", "late 2013", "last winter", "at the weekend". */
import { addDays, type Day, latestDay, type PartialDate } from "../../dates.ts";

const saturday = 6;

interface Stretch {
  date: PartialDate;
  until: Day;
}

/** First month, last month, counted from the year's own January; winter runs into the next. */
const months = new Map<string, readonly [number, number]>([
  ["spring", [3, 6]],
  ["printemps", [3, 6]],
  ["summer", [6, 9]],
  ["été", [6, 9]],
  ["autumn", [9, 12]],
  ["fall", [9, 12]],
  ["automne", [9, 12]],
  ["early", [1, 4]],
  ["start", [1, 4]],
  ["beginning", [1, 4]],
  ["début", [1, 4]],
  ["mid", [4, 9]],
  ["mi", [4, 9]],
  ["late", [9, 12]],
  ["end", [9, 12]],
  ["fin", [9, 12]],
]);

/** @returns nothing for what is read too differently: a winter, a quarter, a half */
export function readStretch(name: string, year: number): Stretch | undefined {
  const [from, to] = months.get(name.toLowerCase()) ?? [];
  if (from === undefined || to === undefined) return undefined;
  return { date: `${year}-${pad(from)}`, until: latestDay(`${year}-${pad(to)}`) };
}

/** The last one of which the day has left all but the last month. */
export function readLastSeason(name: string, day: Day): Stretch | undefined {
  const year = Number(day.slice(0, 4));
  const here = readStretch(name, year);
  return here && here.until.slice(0, 7) <= day.slice(0, 7) ? here : readStretch(name, year - 1);
}

/** From Friday to Sunday, before the day or around it. */
export function readWeekend(day: Day): Stretch {
  const sinceSunday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (sinceSunday === saturday) return { date: addDays(day, -1), until: day };
  const sunday = addDays(day, -sinceSunday);
  return { date: addDays(sunday, -2), until: sunday };
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
