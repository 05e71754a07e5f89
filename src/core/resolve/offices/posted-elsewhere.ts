/** Envoys and embassies of the two that are in other countries, and those of others: "ambassadeur de France au Niger". */
import { TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import { countrySignal, partySignals } from "../../detect/lexicon.ts";
import type { Span } from "../../text/cover.ts";
import { signalsOf } from "../dates/dated-sentences.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import { type Office, offices } from "./office-words.ts";

const posted =
  /^\s+(?:à|au|aux|en|in|to|auprès\s+du|auprès\s+des?)\s+(?:la\s|the\s|l[’'])?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*(?:[\s.,;]|$))\p{Lu}/u;

/** @returns whether a place that is neither of the two stands behind the words: other forms than these name the seat */
export function isPostedElsewhere({ text, hits }: ScannedBlock, { end }: Span, { forms }: Context): boolean {
  const match = posted.exec(text.slice(end, end + 20));
  if (!match) return false;
  const where = end + match[0].length - 1;
  const isParty = (form: number) =>
    forms.meaningsOf(form).some((one) => one.as === "signal" && partySignals.some((party) => party === one.signal));
  return !hits.some(({ start, form }) => start === where && isParty(form));
}

/**
 * "The ambassador", "the embassy" without more: of others where the words go on so, or where the title speaks of another
 * state and not of the first of the two, and the paragraph does not either.
 */
export function isEnvoyOfOthers(
  office: Office,
  block: ScannedBlock,
  place: Span,
  { blocks }: ArticleScan,
  context: Context,
): boolean {
  if (office !== offices.ambassador && office !== offices.embassy) return false;
  if (isPostedElsewhere(block, place, context)) return true;
  const names = (one: ScannedBlock, isSought: (signal: string) => boolean) =>
    signalsOf(one, context).some(({ signal }) => isSought(signal));
  const namesFirst = (one: ScannedBlock) => names(one, (signal) => signal === partySignals[0]);
  const title = blocks.find((one) => one.block === TITLE);
  if (!title || namesFirst(title) || namesFirst(block)) return false;
  return names(title, (signal) => signal.startsWith(countrySignal));
}
