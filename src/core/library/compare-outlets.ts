/**
 * What each outlet has and has not, in the reader's own clippings: which records are named in the context of its
 * clippings. It says what was clipped, not what the outlet never wrote.
 */
import type { Kind, RecordId, Text } from "../record.ts";
import type { Catalogue } from "./catalogue.ts";

export interface ComparedOutlet {
  domain: string;
  name: string;
  /** Clippings. */
  count: number;
}

export interface ComparedFact {
  record: RecordId;
  kind: Kind;
  name: Text;
  /** Clippings of each outlet, in the order of `outlets`; 0 where it has none. */
  counts: number[];
  /** In all. */
  entries: number[];
}

export interface Comparison {
  outlets: ComparedOutlet[];
  /** Those that most outlets have first. */
  facts: ComparedFact[];
}

export function compareOutlets(catalogue: Pick<Catalogue, "groupBy">, entries: Uint32Array): Comparison {
  const groups = catalogue.groupBy("outlet", entries);
  const outlets = groups.map(({ parts: [domain = "", name = domain], entries: { length } }) => ({
    domain,
    name: name || domain,
    count: length,
  }));
  const placeOf = new Map<number, number>();
  for (const [at, group] of groups.entries()) for (const entry of group.entries) placeOf.set(entry, at);
  const facts = catalogue.groupBy("record", entries).map((group): ComparedFact => {
    const counts = outlets.map(() => 0);
    for (const entry of group.entries) {
      const at = placeOf.get(entry);
      if (at !== undefined) counts[at] = (counts[at] ?? 0) + 1;
    }
    return { ...recordOf(group.parts), counts, entries: group.entries };
  });
  const having = ({ counts }: ComparedFact) => counts.filter((count) => count > 0).length;
  return { outlets, facts: facts.sort((a, b) => having(b) - having(a) || b.entries.length - a.entries.length) };
}

/** A record as the index tells it: its id, its kind, its name in both languages. */
export function recordOf([record = "", kind = "concept", en = record, fr = en]: readonly string[]): {
  record: RecordId;
  kind: Kind;
  name: Text;
} {
  return { record, kind: kind as Kind, name: { en, fr } };
}
