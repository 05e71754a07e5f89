/** Both languages say the same: the same dates, the same figures, at about the same length. */
import type { ContextRecord, Language } from "../../core/record.ts";
import { findDates, stripDates } from "../../core/text/dates-in-prose.ts";
import { findNumbers, type Numbers } from "./numbers.ts";
import { labelsOf, type Problem, type Prose, proseOf } from "./problem.ts";

/** How much shorter one language may be than the other, as a share of the longer. */
const mostShorter = 0.25;
/** A difference of so many characters is no difference: short texts cannot keep a proportion. */
const tolerated = 25;

export function checkParity(record: ContextRecord): Problem[] {
  return [
    ...proseOf(record).flatMap((prose) => [...compareFigures(record, prose), ...compareLengths(record, prose)]),
    ...labelsOf(record).flatMap((prose) => compareFigures(record, prose)),
  ];
}

function compareFigures(record: ContextRecord, { path, en, fr }: Prose): Problem[] {
  const problem = (rule: string, message: string) => ({ record: record.id, path, rule, message });
  const dates = differences(datesOf(en), datesOf(fr));
  const problems: Problem[] = [];
  if (dates) {
    problems.push(problem("dates-differ", `${dates}: give both languages the same dates, equally exact`));
  }
  const english = findNumbers(stripDates(en), "en");
  const french = findNumbers(stripDates(fr), "fr");
  const missing = (from: Numbers, to: Numbers) => [...new Set(from.stated)].filter((number) => !to.all.has(number));
  const [notInFrench, notInEnglish] = [missing(english, french), missing(french, english)];
  if (notInFrench.length + notInEnglish.length > 0) {
    const said = [
      ...(notInFrench.length ? [`only the English has ${notInFrench.join(", ")}`] : []),
      ...(notInEnglish.length ? [`only the French has ${notInEnglish.join(", ")}`] : []),
    ].join("; ");
    problems.push(problem("figures-differ", `${said}: give both languages the same figures`));
  }
  return problems;
}

function datesOf(text: string): string[] {
  return findDates(text, "with day and month").map(({ date }) => date);
}

function differences(en: string[], fr: string[]): string | undefined {
  const onlyEnglish = en.filter((date) => !fr.includes(date));
  const onlyFrench = fr.filter((date) => !en.includes(date));
  if (onlyEnglish.length + onlyFrench.length === 0) return undefined;
  return [
    ...(onlyEnglish.length ? [`only the English has ${onlyEnglish.join(", ")}`] : []),
    ...(onlyFrench.length ? [`only the French has ${onlyFrench.join(", ")}`] : []),
  ].join("; ");
}

function compareLengths(record: ContextRecord, { path, en, fr }: Prose): Problem[] {
  const [longer, shorter] = en.length > fr.length ? [en.length, fr.length] : [fr.length, en.length];
  if (longer - shorter <= Math.max(tolerated, longer * mostShorter)) return [];
  const short: Language = en.length < fr.length ? "en" : "fr";
  const message = `is ${Math.round((1 - shorter / longer) * 100)} % shorter than the other language: say as much in both, or cut the longer one`;
  return [{ record: record.id, path: `${path}.${short}`, rule: "lengths-differ", message }];
}
