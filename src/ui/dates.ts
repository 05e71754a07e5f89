/** Dates as a reader of each language writes them, at the precision they are known. */
import { earliestDay, type PartialDate, type Precision, precisionOf } from "../core/dates.ts";
import type { Tongue } from "../core/record.ts";

/** The region whose habits are followed, for languages that have several. */
const regions: Partial<Record<Tongue, string>> = { en: "en-GB", fr: "fr-FR" };

/** @returns the BCP 47 locale in which dates, lists and numbers are written */
export function localeOf(tongue: Tongue): string {
  return regions[tongue] ?? tongue;
}

const shapes = {
  long: {
    day: { day: "numeric", month: "long", year: "numeric" },
    month: { month: "long", year: "numeric" },
    year: { year: "numeric" },
  },
  short: {
    day: { day: "numeric", month: "short", year: "numeric" },
    month: { month: "short", year: "numeric" },
    year: { year: "numeric" },
  },
} as const;

/**
 * @param date a partial date; what is not a date comes back as it is
 * @param style `long` "20 September 2025", `short` "20 Sept 2025"
 */
export function sayDate(date: PartialDate, language: Tongue, style: "long" | "short" = "long"): string {
  const precision = precisionOf(date);
  if (!precision) return date;
  const said = formatOf(language, style, precision).format(new Date(`${earliestDay(date)}T00:00:00Z`));
  // French writes the first of the month as an ordinal. A date is not broken over two lines.
  const ordinal = language === "fr" && precision === "day" ? said.replace(/^1 /, "1er ") : said;
  return ordinal.replaceAll(" ", "\u00A0");
}

/** Making one takes longer than drawing a row of a list with what it says. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Tongue, style: keyof typeof shapes, precision: Precision): Intl.DateTimeFormat {
  const key = `${language} ${style} ${precision}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.DateTimeFormat(localeOf(language), { ...shapes[style][precision], timeZone: "UTC" });
  formats.set(key, made);
  return made;
}
