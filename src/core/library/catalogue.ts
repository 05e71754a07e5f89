/**
 * A library's index in memory, as of one moment: finds, sorts and counts without reading a single clipping.
 * Made anew from the same segments whenever something was written, which costs no more than the sorting.
 */
import type { Day } from "../dates.ts";
import { addAll, type Bits, countBits, emptyBits, hasBit, keepShared, setBit } from "./bits.ts";
import type { FacetName } from "./entry.ts";
import { evaluate, type PlacedSegment, type Searched } from "./evaluate.ts";
import { type Named, partsOf } from "./facet-rule.ts";
import { type FacetGroup, groupByFacet } from "./group-by-facet.ts";
import { type Orders, orderEntries, type Sorting } from "./order-entries.ts";
import type { Query } from "./query.ts";
import { absent, kept, segmentSize, undated } from "./segment.ts";
import { rangeOfPrefix, wordAt } from "./word-list.ts";

const dayLength = 86_400_000;

export interface Found {
  /** The entries found, in the order asked for: resolve them with `idOf`. */
  entries: Uint32Array;
  articles: number;
}

export interface FacetCount {
  /** The key, and what is shown of it. */
  parts: string[];
  count: number;
}

export interface Catalogue {
  /** Clippings in the library, and in its trash. */
  kept: number;
  removed: number;
  /** Whether phrases can be answered: all sequences are loaded. */
  knowsOrder: boolean;
  /** For the catalogue that takes the place of this one. */
  order: Orders["keep"];
  find(query: Query, how: { sorting: Sorting; trash: boolean; named: Named }): Found;
  idOf(entry: number): string;
  /** When it was saved, in milliseconds. */
  savedAt(entry: number): number;
  /** What the clippings in the library have of one kind, the most frequent first. */
  count(name: FacetName): FacetCount[];
  /** The day its article appeared, where it is dated. */
  publishedOn(entry: number): Day | undefined;
  /** Alike for the clippings of one article. */
  articleOf(entry: number): number;
  /** Domain and name. */
  outletOf(entry: number): { domain: string; name: string };
  /** The given entries by what they have of one kind: the most frequent first, of each the entries as they came. */
  groupBy(name: FacetName, entries: Uint32Array): FacetGroup[];
  /** How many clippings in the library a query finds. */
  countOf(query: Query, named: Named): number;
}

/**
 * @param dead numbers whose clipping has another number now, or is gone
 * @param before the catalogue as it was before the last change
 */
export function createCatalogue(segments: readonly PlacedSegment[], dead: Bits, before?: Catalogue): Catalogue {
  const size = Math.max(0, ...segments.map(({ number }) => number + 1)) * segmentSize;
  const byNumber: (PlacedSegment | undefined)[] = Array.from({ length: size / segmentSize });
  for (const segment of segments) byNumber[segment.number] = segment;
  const live = emptyBits(size);
  const inTrash = emptyBits(size);
  for (const { number, columns } of segments) {
    columns.state.forEach((state, at) => {
      const entry = number * segmentSize + at;
      if (state !== absent && !hasBit(dead, entry)) setBit(state === kept ? live : inTrash, entry);
    });
  }
  const orders = orderEntries(segments, addAll(live.slice(), inTrash), before?.order);
  let articles: Uint32Array | undefined;
  const ids = new Map<number, string[]>();
  // Asked for of every entry when a view counts, and few.
  const outlets = new Map<number, { domain: string; name: string }>();
  const days = new Map<number, Day>();
  function dayOf(number: number): Day {
    const known = days.get(number) ?? new Date(number * dayLength).toISOString().slice(0, 10);
    days.set(number, known);
    return known;
  }

  const searched: Searched = { segments, size, named: { dossiers: [] } };
  function answer(query: Query, named: Named): Bits {
    searched.named = named;
    return evaluate(query, searched);
  }

  function countArticles(entries: Uint32Array): number {
    articles ??= numberArticles(segments, size);
    const seen = emptyBits(size + 1);
    for (const entry of entries) setBit(seen, articles[entry] ?? 0);
    return countBits(seen);
  }

  return {
    kept: countBits(live),
    removed: countBits(inTrash),
    order: orders.keep,
    knowsOrder: segments.every(({ sequences }) => sequences !== undefined),
    find(query, { sorting, trash, named }) {
      const bits = keepShared(answer(query, named), trash ? inTrash : live);
      const order = orders.by(sorting);
      const entries = new Uint32Array(countBits(bits));
      let count = 0;
      for (const entry of order) if (hasBit(bits, entry)) entries[count++] = entry;
      return { entries, articles: countArticles(entries) };
    },
    idOf(entry) {
      const number = Math.floor(entry / segmentSize);
      const known = ids.get(number) ?? byNumber[number]?.columns.ids.split("\n") ?? [];
      ids.set(number, known);
      return known[entry % segmentSize] ?? "";
    },
    savedAt: (entry) => byNumber[Math.floor(entry / segmentSize)]?.columns.saved[entry % segmentSize] ?? 0,
    publishedOn(entry) {
      const day = byNumber[Math.floor(entry / segmentSize)]?.columns.published[entry % segmentSize] ?? undated;
      return day === undated ? undefined : dayOf(day);
    },
    articleOf: (entry) => byNumber[Math.floor(entry / segmentSize)]?.columns.article[entry % segmentSize] ?? 0,
    outletOf(entry) {
      const segment = byNumber[Math.floor(entry / segmentSize)];
      const word = segment?.columns.outlet[entry % segmentSize] ?? 0;
      const key = Math.floor(entry / segmentSize) * 2 ** 32 + word;
      const known = outlets.get(key);
      if (known) return known;
      const [domain = "", name = domain] = segment ? partsOf(wordAt(segment.postings, word)) : [];
      const outlet = { domain, name: name || domain };
      outlets.set(key, outlet);
      return outlet;
    },
    groupBy: (name, entries) => groupByFacet(name, segments, entries, size),
    count: (name) => countFacets(name, segments, live),
    countOf: (query, named) => countBits(keepShared(answer(query, named), live)),
  };
}

function countFacets(name: FacetName, segments: readonly PlacedSegment[], live: Bits): FacetCount[] {
  const counts = new Map<string, number>();
  for (const { number, postings } of segments) {
    const range = rangeOfPrefix(postings, `#${name}:`);
    for (let word = range.first; word < range.end; word += 1) {
      let count = 0;
      for (let at = postings.from[word] ?? 0; at < (postings.from[word + 1] ?? 0); at += 1)
        if (hasBit(live, number * segmentSize + (postings.entries[at] ?? 0))) count += 1;
      const facet = wordAt(postings, word);
      if (count > 0) counts.set(facet, (counts.get(facet) ?? 0) + count);
    }
  }
  return [...counts]
    .map(([facet, count]) => ({ parts: partsOf(facet), count }))
    .sort((a, b) => b.count - a.count || ((a.parts[0] ?? "") < (b.parts[0] ?? "") ? -1 : 1));
}

/** Each entry's article as a small number, so that articles can be counted as bits. */
function numberArticles(segments: readonly PlacedSegment[], size: number): Uint32Array {
  const numbers = new Map<number, number>();
  const articles = new Uint32Array(size);
  for (const { number, columns } of segments) {
    columns.article.forEach((article, at) => {
      let known = numbers.get(article);
      if (known === undefined) {
        known = numbers.size;
        numbers.set(article, known);
      }
      articles[number * segmentSize + at] = known;
    });
  }
  return articles;
}
