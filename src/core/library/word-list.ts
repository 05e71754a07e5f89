/** Looking words up in a segment's sorted list. */
import type { Postings } from "./segment.ts";

/** Words `first` up to, not including, `end`. */
export interface WordRange {
  first: number;
  end: number;
}

export function wordAt({ letters, list }: Postings, number: number): string {
  return letters.slice(list[number], list[number + 1]);
}

/** The word itself: a range of one, or empty. */
export function rangeOfWord(postings: Postings, word: string): WordRange {
  const first = search(postings, word, false);
  const { list } = postings;
  const there =
    first < list.length - 1 &&
    (list[first + 1] ?? 0) - (list[first] ?? 0) === word.length &&
    compare(postings, first, word) === 0;
  return { first, end: there ? first + 1 : first };
}

/** All words that begin so; they stand together. */
export function rangeOfPrefix(postings: Postings, prefix: string): WordRange {
  return { first: search(postings, prefix, false), end: search(postings, prefix, true) };
}

/** The first word that is not smaller than `text`; or, `past` them, the first that neither is smaller nor begins with it. */
function search(postings: Postings, text: string, past: boolean): number {
  let low = 0;
  let high = postings.list.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = compare(postings, middle, text);
    if (order < 0 || (past && order === 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Negative when the word is smaller than `text`, 0 when it begins with it, positive when it is greater. */
function compare({ letters, list }: Postings, number: number, text: string): number {
  const from = list[number] ?? 0;
  const length = (list[number + 1] ?? 0) - from;
  const shared = Math.min(length, text.length);
  for (let at = 0; at < shared; at += 1) {
    const difference = letters.charCodeAt(from + at) - text.charCodeAt(at);
    if (difference !== 0) return difference;
  }
  return length < text.length ? -1 : 0;
}
