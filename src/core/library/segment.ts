/**
 * A segment: the search index of up to 512 clippings, in typed arrays that IndexedDB stores and gives back as
 * they are, so that opening a library builds nothing. A segment is never changed: a clipping that changes gets a
 * new number in the newest one, and its old number is marked dead (as in Lucene; McCandless et al., *Lucene in
 * Action*, 2010, § 2.1.2).
 */
import type { Entry } from "./entry.ts";

/** Entries in one; a number `n` is entry `n % segmentSize` of segment `n / segmentSize`. */
export const segmentSize = 512;

/** One value an entry, in order of number; those of numbers that nothing has are zero. */
export interface Columns {
  /** All ids, parted by line breaks. */
  ids: string;
  saved: Float64Array;
  /** `undated` when the article has no date. */
  published: Int32Array;
  article: Float64Array;
  /** The number of its `outlet` facet in the word list. */
  outlet: Uint32Array;
  /** `absent`, `kept` or `removed`. */
  state: Uint8Array;
}

export const undated = -0x8000_0000;
export const absent = 0;
export const kept = 1;
export const removed = 2;

/** Which entries hold a word or facet. */
export interface Postings {
  /** All words and facets, sorted by UTF-16 unit, end to end; `list` says where each begins. */
  letters: string;
  /** Where each begins in `letters`, and after the last its end. */
  list: Uint32Array;
  /** Where the entries of each begin in `entries`, and after the last their end. */
  from: Uint32Array;
  /** Ascending for each word. */
  entries: Uint16Array;
}

/** The words of each entry in their order, as numbers in the word list: what a phrase is looked for in. */
export interface Sequences {
  from: Uint32Array;
  /** A number that no word has stands between two fields, so that no phrase reaches across. */
  words: Uint16Array | Uint32Array;
}

export interface Segment {
  columns: Columns;
  postings: Postings;
  sequences: Sequences;
}

/** @param entries by their place in the segment; a place may be empty */
export function buildSegment(entries: readonly (Entry | undefined)[]): Segment {
  const lists = createLists();
  const order: number[] = [];
  const from = new Uint32Array(entries.length + 1);
  entries.forEach((entry, at) => {
    for (const field of entry?.words ? entry.words.split("\n") : []) {
      for (const word of field.split(" ")) order.push(lists.post(word, at));
      order.push(fieldBreak);
    }
    from[at + 1] = order.length;
    for (const facet of entry?.facets ?? []) lists.post(facet, at);
  });
  const { words, ranks, entriesOf } = lists.sort();
  const numbers = words.length < 0xffff ? new Uint16Array(order.length) : new Uint32Array(order.length);
  // The break becomes the greatest number that the array holds.
  for (let at = 0; at < order.length; at += 1) numbers[at] = ranks[order[at] ?? 0] ?? fieldBreak;
  return {
    columns: columnsOf(entries, words),
    postings: postingsOf(words, entriesOf),
    sequences: { from, words: numbers },
  };
}

const fieldBreak = 0xffff_ffff;

/** Words in the order in which they come, and for each the entries that hold it. */
function createLists() {
  const numbers = new Map<string, number>();
  const lists: number[][] = [];
  return {
    /** @returns the word's number, in the order in which words came */
    post(word: string, entry: number): number {
      const known = numbers.get(word);
      if (known === undefined) {
        numbers.set(word, lists.length);
        lists.push([entry]);
        return lists.length - 1;
      }
      const list = lists[known];
      if (list && list[list.length - 1] !== entry) list.push(entry);
      return known;
    },
    /** @returns the words sorted; where each stands now, by its first number; the entries of each */
    sort() {
      const words = [...numbers.keys()].sort();
      const ranks = new Uint32Array(words.length);
      const entriesOf = words.map((word, rank) => {
        const number = numbers.get(word) ?? 0;
        ranks[number] = rank;
        return lists[number] ?? [];
      });
      return { words, ranks, entriesOf };
    },
  };
}

function columnsOf(entries: readonly (Entry | undefined)[], words: readonly string[]): Columns {
  const count = entries.length;
  const outlets = new Map<string, number>();
  words.forEach((word, number) => {
    if (word.startsWith("#outlet:")) outlets.set(word, number);
  });
  const columns: Columns = {
    ids: entries.map((entry) => entry?.id ?? "").join("\n"),
    saved: new Float64Array(count),
    published: new Int32Array(count).fill(undated),
    article: new Float64Array(count),
    outlet: new Uint32Array(count),
    state: new Uint8Array(count),
  };
  entries.forEach((entry, at) => {
    if (!entry) return;
    columns.saved[at] = entry.saved;
    columns.published[at] = entry.published ?? undated;
    columns.article[at] = entry.article;
    columns.outlet[at] = outlets.get(entry.facets.find((one) => one.startsWith("#outlet:")) ?? "") ?? 0;
    columns.state[at] = entry.removed ? removed : kept;
  });
  return columns;
}

function postingsOf(words: readonly string[], entriesOf: readonly number[][]): Postings {
  const list = new Uint32Array(words.length + 1);
  const from = new Uint32Array(words.length + 1);
  words.forEach((word, number) => {
    list[number + 1] = (list[number] ?? 0) + word.length;
    from[number + 1] = (from[number] ?? 0) + (entriesOf[number]?.length ?? 0);
  });
  const entries = new Uint16Array(from[words.length] ?? 0);
  for (const [number, of] of entriesOf.entries()) entries.set(of, from[number]);
  return { letters: words.join(""), list, from, entries };
}
