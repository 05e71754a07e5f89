/** The order of a list, kept from one state of the library to the next: after a change little has to be sorted. */
import { type Bits, emptyBits, hasBit, setBit } from "./bits.ts";
import type { PlacedSegment } from "./evaluate.ts";
import { partsOf } from "./facet-rule.ts";
import { segmentSize, undated } from "./segment.ts";
import { rangeOfPrefix, wordAt } from "./word-list.ts";

export const sortings = ["saved", "published", "outlet"] as const;
export type Sorting = (typeof sortings)[number];

export interface Orders {
  /** All entries that are there, the last first; of equals, the last written. */
  by(sorting: Sorting): Uint32Array;
  /** What can be used again when the library has changed: orders, and which of their entries cannot change any more. */
  keep: { orders: ReadonlyMap<Sorting, Uint32Array>; settled: Bits };
}

/**
 * @param present the entries that are there
 * @param before what was kept of the order before the last change
 */
export function orderEntries(segments: readonly PlacedSegment[], present: Bits, before?: Orders["keep"]): Orders {
  const orders = new Map<Sorting, Uint32Array>();
  return {
    keep: { orders, settled: settledIn(segments, present) },
    by(sorting) {
      const known = orders.get(sorting);
      if (known) return known;
      const old = before?.orders.get(sorting);
      const compare = comparison(sorting, segments, present.length * 32);
      const fresh = entriesIn(
        segments,
        (entry) => hasBit(present, entry) && !(old && before && hasBit(before.settled, entry)),
      );
      // Reversed first: what was saved last stands last, and the engine's sort is fast on what is nearly in order.
      fresh.reverse();
      fresh.sort(compare);
      const kept =
        old && before ? old.filter((entry) => hasBit(before.settled, entry) && hasBit(present, entry)) : undefined;
      const order = kept ? merge(kept, fresh, compare) : Uint32Array.from(fresh);
      orders.set(sorting, order);
      return order;
    },
  };
}

type Compare = (a: number, b: number) => number;

function comparison(sorting: Sorting, segments: readonly PlacedSegment[], size: number): Compare {
  const saved = new Float64Array(size);
  const rank = new Float64Array(size);
  const outlets = sorting === "outlet" ? rankOutlets(segments) : undefined;
  for (const { number, columns, postings } of segments) {
    const offset = number * segmentSize;
    saved.set(columns.saved, offset);
    if (sorting === "saved") rank.set(columns.saved, offset);
    else if (sorting === "published") rank.set(columns.published, offset);
    else
      columns.outlet.forEach((outlet, at) => {
        rank[offset + at] = -(outlets?.get(wordAt(postings, outlet)) ?? 0);
      });
  }
  return (a, b) => (rank[b] ?? undated) - (rank[a] ?? undated) || (saved[b] ?? 0) - (saved[a] ?? 0) || b - a;
}

/** Outlets in the order of their names. */
function rankOutlets(segments: readonly PlacedSegment[]): Map<string, number> {
  const names = new Map<string, string>();
  for (const { postings } of segments) {
    const range = rangeOfPrefix(postings, "#outlet:");
    for (let word = range.first; word < range.end; word += 1) {
      const facet = wordAt(postings, word);
      const [domain = "", name = ""] = partsOf(facet);
      names.set(facet, `${name || domain}\n${domain}`);
    }
  }
  const compare = new Intl.Collator(["fr", "en"]).compare;
  return new Map([...names].sort(([, a], [, b]) => compare(a, b)).map(([facet], rank) => [facet, rank]));
}

/** Entries of the last segment may be written anew under the same number; all others stay as they are. */
function settledIn(segments: readonly PlacedSegment[], present: Bits): Bits {
  const last = Math.max(0, ...segments.map(({ number }) => number));
  const settled = emptyBits(present.length * 32);
  for (const entry of entriesIn(segments, (one) => one < last * segmentSize && hasBit(present, one)))
    setBit(settled, entry);
  return settled;
}

function entriesIn(segments: readonly PlacedSegment[], wanted: (entry: number) => boolean): number[] {
  const entries: number[] = [];
  for (const { number, columns } of segments) {
    for (let at = 0; at < columns.state.length; at += 1) {
      const entry = number * segmentSize + at;
      if (wanted(entry)) entries.push(entry);
    }
  }
  return entries;
}

function merge(a: Uint32Array, b: readonly number[], compare: Compare): Uint32Array {
  const merged = new Uint32Array(a.length + b.length);
  let [ofA, ofB] = [0, 0];
  for (let at = 0; at < merged.length; at += 1) {
    const nextA = a[ofA];
    const nextB = b[ofB];
    if (nextB === undefined || (nextA !== undefined && compare(nextA, nextB) <= 0)) {
      merged[at] = nextA ?? 0;
      ofA += 1;
    } else {
      merged[at] = nextB;
      ofB += 1;
    }
  }
  return merged;
}
