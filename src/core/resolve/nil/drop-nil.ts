/**
 * Marks that mean none of ours after all: namesakes, other states' offices and events, words in another sense, of kinds
 * that no rule has thought of. Entity linking calls the answer NIL (Ji and Grishman 2011, "Knowledge Base Population"):
 * a logistic regression over readable signs says how likely a mark means its record, and the unlikely ones are dropped.
 * Nearly all of them stand in articles that the detector leaves alone.
 */
import type { Context } from "../../context.ts";
import type { Day } from "../../dates.ts";
import type { Verdict } from "../../detect/verdict.ts";
import type { Mention } from "../mention.ts";
import type { ArticleScan } from "../scan-article.ts";
import type { Signs } from "./nil-signs.ts";
import { base, least, weights } from "./nil-weights.ts";
import { createSignReader } from "./read-nil-signs.ts";

/**
 * @param verdict what the detector says of the article, by all its marks
 * @returns the mentions that are likely enough to mean what they are marked as
 */
export function dropNil(
  mentions: readonly Mention[],
  scan: ArticleScan,
  verdict: Pick<Verdict, "standing" | "score">,
  context: Context,
  asOf: Day,
): Mention[] {
  const readSigns = createSignReader(scan, mentions, verdict, context, asOf);
  const wanted = verdict.standing === "none" ? least.unasked : least.shown;
  return mentions.filter((mention) => likelihoodOf(readSigns(mention)) >= wanted);
}

/** @returns the probability, 0 to 1, that a mark with these signs means its record */
export function likelihoodOf(signs: Signs): number {
  let odds = base;
  for (const [sign, value] of signs) odds += weights[sign] * value;
  return 1 / (1 + Math.exp(-odds));
}
