/** One reader's annotation of an article as if it were an engine's, against another's. */
import type { RecordId } from "../../src/core/record.ts";
import type { Mention } from "../../src/core/resolve/mention.ts";
import type { GoldMention } from "./annotated-text.ts";
import type { GoldArticle, InBlock } from "./read-gold.ts";
import { addTallies, emptyTally, scoreMentions, type Tally } from "./score-mentions.ts";

export type Kept = (records: readonly RecordId[]) => boolean;

/**
 * @param keep which mentions count, by what they may mean
 * @returns the second's mentions against the first's; what the second leaves open and the first has not is no difference
 */
export function compareReaders(first: readonly GoldArticle[], second: readonly GoldArticle[], keep: Kept): Tally {
  const others = new Map(second.map((gold) => [gold.id, gold]));
  let sum = emptyTally;
  for (const gold of first) {
    const other = others.get(gold.id);
    if (!other) continue;
    const wanted = { traps: gold.traps, mentions: gold.mentions.filter(({ readings }) => keep(readings.flat())) };
    const marks = other.mentions
      .filter(({ readings }) => keep(readings.flat()))
      .map((mention) => ({ mention, mark: markOf(mention, gold.mentions) }));
    const { faults } = scoreMentions(
      wanted,
      marks.map(({ mark }) => mark),
    );
    const unwanted = new Set(faults.flatMap((fault) => (fault.sort === "not wanted" ? [fault.got] : [])));
    const counted = marks.filter(({ mention, mark }) => !(mention.isOptional && unwanted.has(mark)));
    sum = addTallies(
      sum,
      scoreMentions(
        wanted,
        counted.map(({ mark }) => mark),
      ).tally,
    );
  }
  return sum;
}

/** Of several readings the one that the other reader has, too. */
function markOf(
  { block, start, end, readings }: InBlock<GoldMention>,
  theirs: readonly InBlock<GoldMention>[],
): Mention {
  const there = theirs
    .filter((one) => one.block === block && one.start < end && one.end > start)
    .flatMap((one) => one.readings);
  const shared = readings.find((ids) =>
    there.some((other) => other.length === ids.length && other.every((id) => ids.includes(id))),
  );
  return {
    block,
    start,
    end,
    text: "",
    records: [...(shared ?? readings[0] ?? [])],
    kind: "event",
    why: { en: "", fr: "" },
  };
}
