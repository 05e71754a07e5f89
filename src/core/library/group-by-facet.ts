/** Entries by what they have of one kind: by record, tag or outlet, from the index alone. */
import type { FacetName } from "./entry.ts";
import type { PlacedSegment } from "./evaluate.ts";
import { partsOf } from "./facet-rule.ts";
import { segmentSize } from "./segment.ts";
import { rangeOfPrefix, wordAt } from "./word-list.ts";

export interface FacetGroup {
  /** The key, and what is shown of it in most of the entries: a record may have had several names. */
  parts: string[];
  /** In the order given. */
  entries: number[];
}

/**
 * @param entries numbers below `size`, none twice
 * @returns the most frequent first, then by key
 */
export function groupByFacet(
  name: FacetName,
  segments: readonly PlacedSegment[],
  entries: Uint32Array,
  size: number,
): FacetGroup[] {
  const rank = new Int32Array(size).fill(-1);
  entries.forEach((entry, at) => {
    rank[entry] = at;
  });
  const groups = new Map<string, { parts: string[]; most: number; ranks: number[] }>();
  for (const { number, postings } of segments) {
    const range = rangeOfPrefix(postings, `#${name}:`);
    for (let word = range.first; word < range.end; word += 1) {
      const ranks: number[] = [];
      for (let at = postings.from[word] ?? 0; at < (postings.from[word + 1] ?? 0); at += 1) {
        const place = rank[number * segmentSize + (postings.entries[at] ?? 0)] ?? -1;
        if (place >= 0) ranks.push(place);
      }
      if (ranks.length > 0) addTo(groups, partsOf(wordAt(postings, word)), ranks);
    }
  }
  return [...groups.values()]
    .map(({ parts, ranks }) => ({
      parts,
      // Two names of one record may stand in one clipping.
      entries: Array.from(Int32Array.from(new Set(ranks)).sort(), (at) => entries[at] ?? 0),
    }))
    .sort((a, b) => b.entries.length - a.entries.length || ((a.parts[0] ?? "") < (b.parts[0] ?? "") ? -1 : 1));
}

function addTo(
  groups: Map<string, { parts: string[]; most: number; ranks: number[] }>,
  parts: string[],
  ranks: readonly number[],
): void {
  const key = parts[0] ?? "";
  const group = groups.get(key);
  if (!group) {
    groups.set(key, { parts, most: ranks.length, ranks: [...ranks] });
    return;
  }
  for (const one of ranks) group.ranks.push(one);
  if (ranks.length <= group.most) return;
  group.most = ranks.length;
  group.parts = parts;
}
