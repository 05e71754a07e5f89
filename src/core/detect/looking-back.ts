/** Sentences that look back: by a year that is past, or by words for a time ago. */
import { numberSentences } from "../text/sentence-starts.ts";

const yearWritten = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** @returns the numbers of the sentences of a text that name a year before the article's */
export function findPastYears(text: string, year: number): ReadonlySet<number> {
  const past = [...text.matchAll(yearWritten)].filter(([written]) => Number(written) < year);
  if (past.length === 0) return new Set();
  const sentenceAt = numberSentences(text);
  return new Set(past.map(({ index }) => sentenceAt(index)));
}
