/**
 * A segment: the search index of up to 1,024 clippings, in typed arrays that IndexedDB stores and gives back as
 * they are, so that opening a library builds nothing. A segment is never changed: a clipping that changes gets a
 * new number in the newest one, and its old number is marked dead (as in Lucene; McCandless et al., *Lucene in
 * Action*, 2010, § 2.1.2).
 */
import type { Entry } from "./entry.ts";

/** Entries in one; a number `n` is entry `n % segmentSize` of segment `n / segmentSize`. */
export const segmentSize = 1024;

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
  words: Uint32Array;
}
/** Stands between two fields: no phrase reaches across. */
export const fieldBreak = 0xffff_ffff;

export interface Segment {
  columns: Columns;
  postings: Postings;
  sequences: Sequences;
}

/** @param entries by their place in the segment; a place may be empty */
export function buildSegment(entries: readonly (Entry | undefined)[]): Segment {
  const lists = new Map<string, number[]>();
  const post = (word: string, entry: number) => {
    const list = lists.get(word);
    if (!list) lists.set(word, [entry]);
    else if (list.at(-1) !== entry) list.push(entry);
  };
  const fields = entries.map((entry) => entry?.words.split("\n").map((field) => field.split(" ")) ?? []);
  fields.forEach((ofEntry, number) => {
    for (const field of ofEntry) for (const word of field) if (word !== "") post(word, number);
    for (const facet of entries[number]?.facets ?? []) post(facet, number);
  });
  const words = [...lists.keys()].sort();
  const numbers = new Map(words.map((word, number) => [word, number]));
  return {
    columns: columnsOf(entries, numbers),
    postings: postingsOf(words, lists),
    sequences: sequencesOf(fields, numbers),
  };
}

function columnsOf(entries: readonly (Entry | undefined)[], numbers: ReadonlyMap<string, number>): Columns {
  const count = entries.length;
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
    columns.outlet[at] = numbers.get(entry.facets.find((one) => one.startsWith("#outlet:")) ?? "") ?? 0;
    columns.state[at] = entry.removed ? removed : kept;
  });
  return columns;
}

function postingsOf(words: readonly string[], lists: ReadonlyMap<string, number[]>): Postings {
  const list = new Uint32Array(words.length + 1);
  const from = new Uint32Array(words.length + 1);
  words.forEach((word, number) => {
    list[number + 1] = (list[number] ?? 0) + word.length;
    from[number + 1] = (from[number] ?? 0) + (lists.get(word)?.length ?? 0);
  });
  const entries = new Uint16Array(from[words.length] ?? 0);
  for (const [number, word] of words.entries()) entries.set(lists.get(word) ?? [], from[number]);
  return { letters: words.join(""), list, from, entries };
}

function sequencesOf(fields: readonly (readonly string[][])[], numbers: ReadonlyMap<string, number>): Sequences {
  const from = new Uint32Array(fields.length + 1);
  fields.forEach((ofEntry, entry) => {
    const length = ofEntry.reduce((sum, field) => sum + field.length + 1, 0);
    from[entry + 1] = (from[entry] ?? 0) + length;
  });
  const words = new Uint32Array(from[fields.length] ?? 0);
  let at = 0;
  for (const ofEntry of fields) {
    for (const field of ofEntry) {
      for (const word of field) words[at++] = numbers.get(word) ?? fieldBreak;
      words[at++] = fieldBreak;
    }
  }
  return { from, words };
}
