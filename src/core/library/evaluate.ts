/** Answers a query from the index: every word and filter becomes a set of entries, and sets are joined. */
import { addAll, type Bits, emptyBits, invert, keepShared, setBit } from "./bits.ts";
import { facetRules, type Named } from "./facet-rule.ts";
import type { Query } from "./query.ts";
import { type Columns, fieldBreak, type Postings, type Sequences, segmentSize, undated } from "./segment.ts";
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

/**
 * @param size numbers in use: the bits to give back
 * @returns every entry that the query is true of; also true of dead and absent ones under "not"
 */
export function evaluate(query: Query, segments: readonly PlacedSegment[], size: number, named: Named): Bits {
  const into = emptyBits(size);
  switch (query.is) {
    case "all":
      return invert(into);
    case "and":
      return query.of
        .map((part) => evaluate(part, segments, size, named))
        .reduce((all, part) => keepShared(all, part), invert(into));
    case "or":
      return query.of.map((part) => evaluate(part, segments, size, named)).reduce(addAll, into);
    case "not":
      return invert(evaluate(query.of, segments, size, named));
    case "words":
      for (const segment of segments) findWords(segment, query.words, query.prefix, into);
      return into;
    case "published":
    case "saved":
      for (const segment of segments) findDays(segment, query, into);
      return into;
    default:
      findFacets(query, segments, named, into);
      return into;
  }
}

function findFacets(
  filter: Extract<Query, { value: string }>,
  segments: readonly PlacedSegment[],
  named: Named,
  into: Bits,
): void {
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

function findWords(segment: PlacedSegment, words: readonly string[], prefix: boolean, into: Bits): void {
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
  findPhrase(segment, ranges, candidates, into);
}

function findPhrase(segment: PlacedSegment, ranges: readonly WordRange[], candidates: Bits, into: Bits): void {
  if (!segment.sequences) throw new Error("a phrase is looked for without the order of the words");
  const { from, words } = segment.sequences;
  for (let at = 0; at < candidates.length; at += 1) {
    for (let left = candidates[at] ?? 0; left !== 0; left &= left - 1) {
      const entry = (at << 5) + 31 - Math.clz32(left & -left);
      if (holdsRanges(words, from[entry] ?? 0, from[entry + 1] ?? 0, ranges))
        setBit(into, segment.number * segmentSize + entry);
    }
  }
}

function holdsRanges(words: Uint32Array, from: number, end: number, ranges: readonly WordRange[]): boolean {
  const length = ranges.length;
  search: for (let at = from; at + length <= end; at += 1) {
    for (let index = 0; index < length; index += 1) {
      const word = words[at + index] ?? fieldBreak;
      const range = ranges[index];
      if (!range || word < range.first || word >= range.end) continue search;
    }
    return true;
  }
  return false;
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
