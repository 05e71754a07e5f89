/** An engine's mentions against the gold ones of an article: which are right, wrong, missed, or fallen into a trap. */
import type { RecordId } from "../../src/core/record.ts";
import type { Mention } from "../../src/core/resolve/mention.ts";
import type { GoldMention, Stretch } from "./annotated-text.ts";
import type { GoldArticle, InBlock } from "./read-gold.ts";

/** A mention is at the right place when it shares at least this part of the longer of the two spans. */
const leastShare = 0.5;
/** Loosely, when it shares this part of the shorter: the right thing, marked too wide or too narrow. */
const leastLooseShare = 0.5;

export interface Tally {
  /** Gold mentions that count: not the optional ones. */
  wanted: number;
  /** Of these, found with exactly a right set of records, and with one that shares a record. */
  foundStrict: number;
  foundLenient: number;
  /** As lenient, wherever the words overlap. */
  foundLoose: number;
  /** Mentions of the engine that count: not those on optional gold mentions. */
  taken: number;
  rightStrict: number;
  rightLenient: number;
  rightLoose: number;
  traps: number;
  trapsTaken: number;
}

export type Fault =
  | { sort: "missed"; gold: InBlock<GoldMention> }
  | { sort: "other record"; gold: InBlock<GoldMention>; got: Mention }
  | { sort: "other set"; gold: InBlock<GoldMention>; got: Mention }
  | { sort: "other span"; gold: InBlock<GoldMention>; got: Mention }
  | { sort: "not wanted"; got: Mention }
  | { sort: "trap taken"; trap: InBlock<Stretch>; got: Mention };

/** @param gold what a careful reader finds in an article; @param mentions what an engine found in it */
export function scoreMentions(
  gold: Pick<GoldArticle, "mentions" | "traps">,
  mentions: readonly Mention[],
): { tally: Tally; faults: Fault[] } {
  const faults: Fault[] = [];
  const pairs = pairUp(gold.mentions, mentions);
  const tally: Tally = { ...emptyTally, traps: gold.traps.length };
  for (const trap of gold.traps) {
    const got = mentions.find((one) => one.block === trap.block && overlap(one, trap) > 0);
    if (!got) continue;
    tally.trapsTaken += 1;
    faults.push({ sort: "trap taken", trap, got });
  }
  const paired = new Set(pairs.values());
  const optional = new Set([...pairs].flatMap(([mention, got]) => (mention.isOptional ? [got] : [])));
  const loose = new Set<Mention>();
  for (const mention of gold.mentions) {
    const got = pairs.get(mention);
    if (!got) {
      // What stands for an optional mention inside it stands for this one, too.
      const around = mentions.find((one) => isAround(mention, one) && (!paired.has(one) || optional.has(one)));
      if (around) loose.add(around);
      if (mention.isOptional) continue;
      tally.wanted += 1;
      tally.foundLoose += around ? 1 : 0;
      faults.push(around ? { sort: "other span", gold: mention, got: around } : { sort: "missed", gold: mention });
      continue;
    }
    const [isStrict, isLenient] = [isEqual(mention, got), isShared(mention, got)];
    if (!isStrict) faults.push({ sort: isLenient ? "other set" : "other record", gold: mention, got });
    // An optional mention that is taken and right counts on neither side.
    if (mention.isOptional && isLenient) continue;
    if (!mention.isOptional) {
      tally.wanted += 1;
      tally.foundStrict += isStrict ? 1 : 0;
      tally.foundLenient += isLenient ? 1 : 0;
      tally.foundLoose += isLenient ? 1 : 0;
    }
    tally.taken += 1;
    tally.rightStrict += isStrict ? 1 : 0;
    tally.rightLenient += isLenient ? 1 : 0;
    tally.rightLoose += isLenient ? 1 : 0;
  }
  for (const got of mentions) {
    if (paired.has(got)) continue;
    tally.taken += 1;
    const isTrap = gold.traps.some((trap) => trap.block === got.block && overlap(got, trap) > 0);
    tally.rightLoose += loose.has(got) ? 1 : 0;
    if (!isTrap && !loose.has(got)) faults.push({ sort: "not wanted", got });
  }
  return { tally, faults };
}

export const emptyTally: Tally = {
  wanted: 0,
  foundStrict: 0,
  foundLenient: 0,
  foundLoose: 0,
  taken: 0,
  rightStrict: 0,
  rightLenient: 0,
  rightLoose: 0,
  traps: 0,
  trapsTaken: 0,
};

export function addTallies(one: Tally, other: Tally): Tally {
  return {
    wanted: one.wanted + other.wanted,
    foundStrict: one.foundStrict + other.foundStrict,
    foundLenient: one.foundLenient + other.foundLenient,
    foundLoose: one.foundLoose + other.foundLoose,
    taken: one.taken + other.taken,
    rightStrict: one.rightStrict + other.rightStrict,
    rightLenient: one.rightLenient + other.rightLenient,
    rightLoose: one.rightLoose + other.rightLoose,
    traps: one.traps + other.traps,
    trapsTaken: one.trapsTaken + other.trapsTaken,
  };
}

/**
 * Each to at most one of the other side; agreeing records first, then what is wanted before what may be left, then the
 * greater share of the span.
 */
function pairUp(gold: readonly InBlock<GoldMention>[], mentions: readonly Mention[]) {
  const possible = gold
    .flatMap((mention) =>
      mentions
        .filter(({ block }) => block === mention.block)
        .map((got) => ({ mention, got, share: overlap(mention, got), merit: meritOf(mention, got) })),
    )
    .filter(({ share }) => share >= leastShare)
    .sort(
      (a, b) => b.merit - a.merit || Number(a.mention.isOptional) - Number(b.mention.isOptional) || b.share - a.share,
    );
  const pairs = new Map<InBlock<GoldMention>, Mention>();
  const used = new Set<Mention>();
  for (const { mention, got } of possible) {
    if (pairs.has(mention) || used.has(got)) continue;
    pairs.set(mention, got);
    used.add(got);
  }
  return pairs;
}

function meritOf(mention: GoldMention, got: Mention): number {
  return (isEqual(mention, got) ? 1 : 0) + (isShared(mention, got) ? 1 : 0);
}

function isAround(gold: InBlock<GoldMention>, got: Mention): boolean {
  if (gold.block !== got.block || !isShared(gold, got)) return false;
  const shared = Math.min(gold.end, got.end) - Math.max(gold.start, got.start);
  return shared / Math.min(gold.end - gold.start, got.end - got.start) >= leastLooseShare;
}

function overlap(one: { start: number; end: number }, other: { start: number; end: number }): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return shared <= 0 ? 0 : shared / Math.max(one.end - one.start, other.end - other.start);
}

function isEqual({ readings }: GoldMention, { records }: Mention): boolean {
  return readings.some((reading) => reading.length === records.length && reading.every((id) => has(records, id)));
}

function isShared({ readings }: GoldMention, { records }: Mention): boolean {
  return readings.some((reading) => reading.some((id) => has(records, id)));
}

function has(records: readonly RecordId[], id: RecordId): boolean {
  return records.includes(id);
}
