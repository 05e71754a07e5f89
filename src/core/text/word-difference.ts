/** Two wordings of one text, word by word; the difference is found by the `diff` package (Myers 1986). */
import { diffWordsWithSpace } from "diff";

export interface DifferencePart {
  text: string;
  /** Only in the old text, only in the new one, or in both. */
  is: "taken" | "added" | "same";
}

/** Beyond this share of change a difference cannot be read; the texts are then shown one after the other. */
const readable = 0.6;

/** @returns the parts in order: joined without the added ones they are the old text, without the taken ones the new */
export function wordDifference(old: string, now: string): DifferencePart[] {
  const parts = diffWordsWithSpace(old, now).map(
    ({ value, added, removed }): DifferencePart => ({ text: value, is: added ? "added" : removed ? "taken" : "same" }),
  );
  const same = parts.reduce((sum, { is, text }) => sum + (is === "same" ? text.length : 0), 0);
  if (same >= Math.max(old.length, now.length) * (1 - readable)) return parts;
  return [
    { text: old, is: "taken" },
    { text: now, is: "added" },
  ];
}

/** How much of two texts is the same, 0 to 1. */
export function shareOfWords(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  const same = diffWordsWithSpace(a, b).reduce(
    (sum, { value, added, removed }) => sum + (added || removed ? 0 : value.length),
    0,
  );
  return same / longest;
}
