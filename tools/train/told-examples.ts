/** Words for what happens in annotated articles, with the events that each could tell and the one that it tells. */
import type { Context } from "../../src/core/context.ts";
import { findDates } from "../../src/core/resolve/dates/dated-events.ts";
import { resolveNamed } from "../../src/core/resolve/resolve-mentions.ts";
import { scanArticle } from "../../src/core/resolve/scan-article.ts";
import { type Gathered, gatherTold } from "../../src/core/resolve/told/gather-told.ts";
import type { GoldArticle } from "../gold/read-gold.ts";
import type { Choice } from "./conditional-logit.ts";

export interface ToldExample extends Choice {
  article: string;
  /** The gold mention that it stands in; the same for all words of one. */
  mention: string | undefined;
  ids: string[];
  text: string;
}

/**
 * @param which only what usual words, names and dates leave over, as the engine meets it; or all, as if no event had
 *   been found by its usual words, since few are left over
 * @returns the words and clauses that can be learnt from: not those of optional events, nor of events that are no
 *   candidates
 */
export function listToldExamples(gold: GoldArticle, context: Context, which: "left over" | "all"): ToldExample[] {
  const { article } = gold;
  const day = article.published?.day ?? "";
  const scan = scanArticle(article, context.forms);
  const full = resolveNamed(article, context, day, scan, findDates(article));
  const material = which === "all" ? { ...full, mentions: full.mentions.filter(({ kind }) => kind !== "event") } : full;
  const events = gold.mentions.filter(({ readings }) => readings.some((ids) => ids.some((id) => id.startsWith("e-"))));
  return gatherTold(article, material, context, day).flatMap(({ reader, anchor, options }: Gathered) => {
    const { block } = reader.block;
    const here = events.filter((one) => one.block === block);
    const over = here.filter((one) => one.start < anchor.end && one.end > anchor.start);
    if (over.some(({ isOptional }) => isOptional)) return [];
    const meant = new Set(over.flatMap(({ readings }) => readings.flat()));
    // What its sentence tells by other words speaks neither for nor against this one.
    const beside = new Set([
      ...here
        .filter((one) => !over.includes(one) && reader.numberOf(one.start) === anchor.sentence)
        .flatMap(({ readings }) => readings.flat()),
      ...material.mentions
        .filter((one) => one.block === block && reader.numberOf(one.start) === anchor.sentence)
        .flatMap(({ records }) => records),
    ]);
    const kept = options.filter(({ event }) => meant.has(event.id) || !beside.has(event.id));
    if (over.some(({ readings }) => readings.flat().some((id) => beside.has(id)))) return [];
    const right = kept.flatMap(({ event }, index) => (meant.has(event.id) ? [index] : []));
    if (meant.size > 0 && right.length === 0) return [];
    const [first] = over;
    return [
      {
        article: gold.id,
        mention: first && `${gold.id} ${block} ${first.start}`,
        ids: kept.map(({ event }) => event.id),
        text: reader.block.text.slice(Math.max(0, anchor.start - 40), anchor.end + 50),
        options: kept.map(({ values }) => values),
        right,
      },
    ];
  });
}
