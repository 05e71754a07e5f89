/** The publication date written near the top of a plain text, in French or English or ISO form. */
import { type Day, precisionOf } from "../../src/core/dates.ts";

const months = [
  ["janvier", "january", "jan"],
  ["février", "fevrier", "february", "feb"],
  ["mars", "march", "mar"],
  ["avril", "april", "apr"],
  ["mai", "may"],
  ["juin", "june", "jun"],
  ["juillet", "july", "jul"],
  ["août", "aout", "august", "aug"],
  ["septembre", "september", "sept", "sep"],
  ["octobre", "october", "oct"],
  ["novembre", "november", "nov"],
  ["décembre", "decembre", "december", "dec"],
];

/** How far from the top a date is taken for the date of publication, in UTF-16 units. */
const reach = 600;

/** @returns the first full day (with a year) in the opening of the text, or `undefined` */
export function findDateInText(text: string): Day | undefined {
  const opening = text.slice(0, reach);
  const word = "([\\p{L}]{3,9})\\.?";
  const shapes: [RegExp, (parts: string[]) => string | undefined][] = [
    [/\b(\d{4}-\d{2}-\d{2})\b/, ([day]) => day],
    [
      new RegExp(`\\b(\\d{1,2})(?:er)?\\s+${word},?\\s+(\\d{4})\\b`, "iu"),
      ([day, month, year]) => compose(year, month, day),
    ],
    [
      new RegExp(`\\b${word}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "iu"),
      ([month, day, year]) => compose(year, month, day),
    ],
  ];
  const found = shapes.flatMap(([shape, read]) => {
    const match = shape.exec(opening);
    const day = match && read(match.slice(1));
    return match && day && precisionOf(day) === "day" ? [{ at: match.index, day }] : [];
  });
  return found.sort((a, b) => a.at - b.at)[0]?.day;
}

function compose(year?: string, month?: string, day?: string): Day | undefined {
  const index = months.findIndex((names) => names.includes((month ?? "").toLowerCase()));
  return index < 0 ? undefined : `${year}-${String(index + 1).padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`;
}
