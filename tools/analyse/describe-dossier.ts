/** A dossier as a line of `analyse`. */
import type { Dossier } from "../../src/core/dossier/dossier.ts";
import type { ReadEntry } from "./entry.ts";

/** @returns plain JSON; offsets are UTF-16 units of `title + "\n\n" + text` */
export function describeDossier({ id, blockStarts }: ReadEntry, dossier: Dossier) {
  const { verdict, mainEvent, mentions, asOf, asOfBasis } = dossier;
  return {
    id,
    about: verdict.about,
    verdict: verdict.standing,
    score: verdict.score,
    because: verdict.because.map(({ signal, weight, where }) => ({ signal, weight, where })),
    mainEvent: mainEvent ?? null,
    asOf,
    asOfBasis,
    mentions: mentions.map(({ block, start, end, text, records, why }) => {
      // The title is block -1 and has the first start.
      const from = blockStarts[block + 1] ?? 0;
      return {
        start: from + start,
        end: from + end,
        text,
        record: records.length === 1 ? records[0] : records,
        why: why.en,
      };
    }),
  };
}
