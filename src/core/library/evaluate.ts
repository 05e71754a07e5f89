/** Answers a query from the index: every word and filter becomes a set of entries, and sets are joined. */
import { addAll, type Bits, emptyBits, invert, keepShared, setBit } from "./bits.ts";
import { facetRules, type Named } from "./facet-rule.ts";
import type { Query } from "./query.ts";
import { type Columns, type Postings, type Sequences, segmentSize, undated } from "./segment.ts";
import { rangeOfPrefix, rangeOfWord, type WordRange, wordAt } from "./word-list.ts";

/** A segment with its place; the sequences are needed for phrases only. */
export interface PlacedSegment {
  number: number;
  columns: Columns;
  postings: Postings;
  sequences?: Sequences | undefined;
}

/** Whether a query asks which words stand together, and so for the sequences. */
export function asksForOrder(query: Query): boolean {
  if (query.is === "and" || query.is === "or") return query.of.some(asksForOrder);
  if (query.is === "not") return asksForOrder(query.of);
  return query.is === "words" && query.words.length > 1;
}

/** The index as `evaluate` needs it. */
export interface Searched {
  segments: readonly PlacedSegment[];
  /** Numbers in use: the bits to give back. */
  size: number;
  named: Named;
  /** What the last phrase found: one that is still being typed is looked for only where its beginning was found. */
  lastPhrase?: { words: readonly string[]; bits: Bits } | undefined;
}

/** @returns every entry that the query is true of; also true of dead and absent ones under "not" */
export function evaluate(query: Query, searched: Searched): Bits {
  const into = emptyBits(searched.size);
  switch (query.is) {
    case "all":
      return invert(into);
    case "and":
      return query.of
        .map((part) => evaluate(part, searched))
        .reduce((all, part) => keepShared(all, part), invert(into));
    case "or":
      return query.of.map((part) => evaluate(part, searched)).reduce(addAll, into);
    case "not":
      return invert(evaluate(query.of, searched));
    case "words":
      return findAllWords(query, searched, into);
    case "published":
    case "saved":
      for (const segment of searched.segments) findDays(segment, query, into);
      return into;
    default:
      findFacets(query, searched, into);
      return into;
  }
}

function findAllWords({ words, prefix }: Extract<Query, { is: "words" }>, searched: Searched, into: Bits): Bits {
  const { lastPhrase } = searched;
  const within = lastPhrase && goesOnFrom(words, lastPhrase.words) ? lastPhrase.bits : undefined;
  for (const segment of searched.segments) findWords(segment, words, prefix, within, into);
  if (words.length > 1 && prefix) searched.lastPhrase = { words, bits: into.slice() };
  return into;
}

/** Whether what begins with `words` begins with `before`, whose last word had only begun. */
function goesOnFrom(words: readonly string[], before: readonly string[]): boolean {
  return before.every((word, at) => (at === before.length - 1 ? words[at]?.startsWith(word) : words[at] === word));
}

function findFacets(filter: Extract<Query, { value: string }>, { segments, named }: Searched, into: Bits): void {
  for (const { begins, test } of facetRules(filter, named)) {
    // The same few facets stand in every segment; each is judged once.
    const judged = new Map<string, boolean>();
    for (const { number, postings } of segments) {
      const range = rangeOfPrefix(postings, begins);
      for (let word = range.first; word < range.end; word += 1) {
        if (test) {
          const facet = wordAt(postings, word);
          const before = judged.get(facet);
          const passes = before ?? test(facet);
          if (before === undefined) judged.set(facet, passes);
          if (!passes) continue;
        }
        collect(postings, { first: word, end: word + 1 }, number * segmentSize, into);
      }
    }
  }
}

function findWords(
  segment: PlacedSegment,
  words: readonly string[],
  prefix: boolean,
  within: Bits | undefined,
  into: Bits,
): void {
  const { postings, number } = segment;
  const last = words.length - 1;
  const ranges = words.map((word, at) =>
    at === last && prefix ? rangeOfPrefix(postings, word) : rangeOfWord(postings, word),
  );
  const [first] = ranges;
  if (!first || ranges.some((range) => range.first === range.end)) return;
  if (last === 0) {
    collect(postings, first, number * segmentSize, into);
    return;
  }
  const candidates = ranges
    .map((range) => {
      const bits = emptyBits(segmentSize);
      collect(postings, range, 0, bits);
      return bits;
    })
    .reduce(keepShared);
  const from = (number * segmentSize) / 32;
  if (within) keepShared(candidates, within.subarray(from, from + segmentSize / 32));
  findPhrase(segment, ranges, candidates, into);
}

/** Looks for the rarest of the words first, and around it for the others. */
function findPhrase(segment: PlacedSegment, ranges: readonly WordRange[], candidates: Bits, into: Bits): void {
  if (!segment.sequences) throw new Error("a phrase is looked for without the order of the words");
  const { from, words } = segment.sequences;
  const sizes = ranges.map(({ first, end }) => (segment.postings.from[end] ?? 0) - (segment.postings.from[first] ?? 0));
  const pivot = sizes.indexOf(Math.min(...sizes));
  for (let at = 0; at < candidates.length; at += 1) {
    for (let left = candidates[at] ?? 0; left !== 0; left &= left - 1) {
      const entry = (at << 5) + 31 - Math.clz32(left & -left);
      if (holdsRanges(words, from[entry] ?? 0, from[entry + 1] ?? 0, ranges, pivot))
        setBit(into, segment.number * segmentSize + entry);
    }
  }
}

function holdsRanges(
  words: Uint16Array | Uint32Array,
  from: number,
  end: number,
  ranges: readonly WordRange[],
  pivot: number,
): boolean {
  const first = ranges[pivot]?.first ?? 0;
  const span = (ranges[pivot]?.end ?? 0) - first;
  const last = end - ranges.length + pivot;
  for (let at = from + pivot; at <= last; at += 1) {
    // One unsigned comparison for both ends of the range: this line is run for every word of every candidate.
    if (((words[at] as number) - first) >>> 0 < span && standsAround(words, at - pivot, ranges)) return true;
  }
  return false;
}

function standsAround(words: Uint16Array | Uint32Array, at: number, ranges: readonly WordRange[]): boolean {
  for (let index = 0; index < ranges.length; index += 1) {
    const word = words[at + index] as number;
    const range = ranges[index] as WordRange;
    if (word < range.first || word >= range.end) return false;
  }
  return true;
}

/** Adds the entries of some words that stand together in the list. */
function collect({ from, entries }: Postings, range: WordRange, offset: number, into: Bits): void {
  const end = from[range.end] ?? 0;
  for (let at = from[range.first] ?? 0; at < end; at += 1) {
    const entry = (entries[at] ?? 0) + offset;
    into[entry >> 5] = (into[entry >> 5] ?? 0) | (1 << (entry & 31));
  }
}

const dayLength = 86_400_000;

function findDays(
  { columns, number }: PlacedSegment,
  { is, from, to }: Extract<Query, { is: "published" | "saved" }>,
  into: Bits,
): void {
  const first = from === undefined ? Number.NEGATIVE_INFINITY : Date.parse(from) / dayLength;
  const last = to === undefined ? Number.POSITIVE_INFINITY : Date.parse(to) / dayLength;
  for (let entry = 0; entry < columns.state.length; entry += 1) {
    const published = columns.published[entry] ?? undated;
    if (is === "published" && published === undated) continue;
    const day = is === "published" ? published : Math.floor((columns.saved[entry] ?? 0) / dayLength);
    if (day >= first && day <= last) setBit(into, number * segmentSize + entry);
  }
}
