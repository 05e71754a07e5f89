import type { ForLevel } from "../core/dossier/for-level.ts";
import type { RecordId } from "../core/record.ts";
import type { PlacedMention } from "./marking.ts";

/**
 * Of the places that may be marked, as many as the reader's level allows, without what the reader knows: those that
 * need it most, and the first of a record before its repetition.
 * @param marks in reading order
 */
export function capMarks(
  marks: readonly PlacedMention[],
  { marks: order, mostMarks }: ForLevel,
  muted: readonly RecordId[],
): PlacedMention[] {
  const rank = new Map(order.filter((record) => !muted.includes(record)).map((record, index) => [record, index]));
  const ranked = marks.flatMap((mark) => {
    const [best] = mark.mention.records.filter((record) => rank.has(record)).sort((a, b) => rankOf(a) - rankOf(b));
    if (best === undefined) return [];
    const at = rankOf(best);
    rank.set(best, at + order.length);
    return [{ mark, at }];
  });
  const kept = new Set(
    ranked
      .sort((a, b) => a.at - b.at)
      .slice(0, mostMarks)
      .map(({ mark }) => mark),
  );
  return marks.filter((mark) => kept.has(mark));

  function rankOf(record: RecordId): number {
    return rank.get(record) ?? Number.POSITIVE_INFINITY;
  }
}
