/**
 * Events that an article tells in words of its own: "sent home seven diplomats", "a été abattu l’an dernier". A word
 * for what happens, which alone says little, means an event where who, where, when and what else its sentence holds
 * are likelier that event's than any other's or nobody's: a conditional logit (McFadden 1974) whose weights are learnt
 * from annotated articles.
 */
import { type Article, TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import { type Day, daysBetween, earliestDay } from "../../dates.ts";
import { countrySignal, partySignals } from "../../detect/lexicon.ts";
import type { EventRecord } from "../../record.ts";
import { nameOn } from "../../record-on-day.ts";
import type { Span } from "../../text/cover.ts";
import type { PlacedDate } from "../dates/dated-events.ts";
import { nameWordsOf, signalsOf } from "../dates/dated-sentences.ts";
import { isOf } from "../dates/told-dates.ts";
import type { Mention } from "../mention.ts";
import { overlaps } from "../overlaps.ts";
import { isAsked } from "../refused/is-asked.ts";
import { isComing, isWished } from "../refused/refuse-events.ts";
import type { ScannedBlock } from "../scan-article.ts";
import { type Gathered, gatherTold, type Material } from "./gather-told.ts";
import type { Anchor } from "./read-told.ts";
import { toldFeatures } from "./told-features.ts";
import { spanOf } from "./told-span.ts";
import { base, steps, weights } from "./told-weights.ts";
import type { Weighed } from "./weigh-told.ts";

const weightsInOrder = toldFeatures.map((feature) => weights[feature]);

/** @returns the mentions and those of events told otherwise, unsorted */
export function resolveTold(article: Article, material: Material, context: Context, asOf: Day): Mention[] {
  const { mentions, refused } = material;
  if (article.language !== "fr" && article.language !== "en") return [...mentions];
  const { language } = article;
  const found = [...mentions];
  const told = gatherTold(article, material, context, asOf).flatMap((gathered) => {
    const best = chooseEvent(gathered);
    return best ? [{ ...gathered, ...best, span: spanOf(gathered.anchor, best.weighed, gathered.reader) }] : [];
  });
  for (const { reader, anchor, weighed, probability, span } of told.sort(byWordThenChance)) {
    const { event } = weighed;
    const { block } = reader;
    const events = found.filter((one) => one.block === block.block && one.kind === "event");
    // The word for what happens alone is too little to show a reader, but in a title over the same news.
    const isMore = weighed.parts.some((part) => part.start >= span.start && part.end <= span.end);
    if (!isMore && !(block.block === TITLE && probability >= steps.sure)) continue;
    if (isComing(span, block.text) || isAsked(span, block.text, context)) continue;
    if (isWished(span, event, language, block, context)) continue;
    const isSaid = (one: Mention) => one.records.includes(event.id);
    const isHere = (one: Mention) => one.block === block.block && reader.numberOf(one.start) === anchor.sentence;
    // Where its usual words do not mean it, the others beside them do not either.
    if (refused.some((one) => isSaid(one) && isHere(one))) continue;
    if (events.some((one) => overlaps(one, span) || (isSaid(one) && isHere(one)))) continue;
    if (events.some((one) => isHere(one) && isOfItsTime(block.text.slice(one.end, span.start), one, event))) continue;
    // "Nine months later, a second coup": the day of what stands beside it.
    if (isOfDateAlone(anchor, weighed) && events.some((one) => isHere(one) && isDatedSo(one, weighed.date))) continue;
    if (probability < steps.sure && isInOthersLand(event, block, span, anchor, context)) continue;
    // What the article has named before need not be told again.
    if (probability < againFor(weighed) && block.block !== TITLE && found.some(isSaid)) continue;
    const name = nameOn(event, asOf) ?? { en: event.id, fr: event.id };
    found.push({
      block: block.block,
      ...span,
      text: block.text.slice(span.start, span.end),
      records: [event.id],
      kind: "event",
      why: {
        en: `What is told here fits ${name.en}.`,
        fr: `Ce qui est raconté ici convient à\u00a0: ${name.fr}.`,
      },
    });
  }
  return found;

  function isDatedSo({ records: [id = ""] }: Mention, date: PlacedDate | undefined): boolean {
    const event = context.records.get(id);
    return date !== undefined && event?.kind === "event" && isOf(date, event);
  }

  /**
   * "Two soldiers were killed on Monday, when their vehicle hit a mine": what a "when" tells is of the time of what is
   * told before it, so it is no event of other years.
   */
  function isOfItsTime(between: string, told: Mention, event: EventRecord): boolean {
    if (!when.test(between)) return false;
    const other = context.records.get(told.records[0] ?? "");
    return (
      other?.kind === "event" &&
      Math.abs(daysBetween(earliestDay(other.date), earliestDay(event.date))) > mostApartWithWhen
    );
  }
}

/** "The French forces in Burkina Faso ended their work": before the act another state than the event's name has, and none of ours. */
function isInOthersLand(
  event: EventRecord,
  block: ScannedBlock,
  { start }: Span,
  anchor: Anchor,
  context: Context,
): boolean {
  const signals = signalsOf(block, context).filter((one) => one.sentence === anchor.sentence);
  if (signals.some(({ signal }) => signal === partySignals[0])) return false;
  const words = nameWordsOf(event, context);
  return signals.some(
    (one) =>
      one.signal.startsWith(countrySignal) && one.start >= start && one.end <= anchor.start && !words.has(one.signal),
  );
}

/** A clause without a word for what happens that has no date of its own, or that is one. */
function isOfDateAlone({ sorts, start, end }: Anchor, { date, isDateOwn }: Weighed): boolean {
  if (sorts.size > 0 || !date) return false;
  return !isDateOwn || end - start - (date.end - date.start) <= leadIn;
}

/** Characters of "in" or "the" before a date. */
const leadIn = 4;

/** Where a word says what happened, a clause of its sentence that goes without one is heard after it. */
function byWordThenChance(a: Told, b: Told): number {
  const words = (one: Told) => Math.min(1, one.anchor.sorts.size);
  return words(b) - words(a) || b.probability - a.probability;
}

interface Told {
  anchor: Anchor;
  probability: number;
}

const when = /[\s,](?:when|quand|lorsque?|lorsqu[’'])(?:\s?[^\s.,;:()]+){0,3}\s*$/iu;
/** Days between two events of one time. */
const mostApartWithWhen = 62;

/**
 * The likeliest of the events that a place could tell, if it is likely enough beside the others and beside none. Where
 * another would be likelier but that the article tells it elsewhere, it is told again, and none is marked.
 */
function chooseEvent({ anchor, options }: Gathered): { weighed: Weighed; probability: number } | undefined {
  let sum = 1;
  let best: Weighed | undefined;
  let most = 0;
  let plainest: Weighed | undefined;
  let mostPlain = Number.NEGATIVE_INFINITY;
  for (const weighed of options) {
    const score = scoreTold(weighed.values);
    const plain = again.reduce(
      (all, place) => all - (weighed.values[place] ?? 0) * (weightsInOrder[place] ?? 0),
      score,
    );
    if (plain > mostPlain) {
      mostPlain = plain;
      plainest = weighed;
    }
    const odds = Math.exp(score);
    sum += odds;
    if (odds <= most) continue;
    most = odds;
    best = weighed;
  }
  const probability = most / sum;
  if (!best || best !== plainest) return undefined;
  return probability >= leastFor(best, anchor) ? { weighed: best, probability } : undefined;
}

/**
 * A clause that says neither what happened nor when tells nothing; one with a date beside it must be surer, and so must
 * a word of another sort, one with another day, or one with nobody and nowhere beside it, unless it is the one turning
 * point of its sort and date. What is denied did not happen.
 */
function leastFor(
  { date, isDateOwn, isOfOtherDay, isOfSort, isUntied, isOnlyOne, values }: Weighed,
  { sorts, carried, isDenied }: Anchor,
): number {
  if (isDenied) return 1;
  if (sorts.size > 0 && (isOfOtherDay || !isOfSort)) return steps.sure;
  if (sorts.size > 0) return isUntied && !isOnlyOne ? steps.again : steps.taken;
  if (isDateOwn) return steps.taken;
  if (carried.size > 0 && names.some((place) => (values[place] ?? 0) > 0)) return steps.again;
  return date ? steps.sure : 1;
}

/** The very act for which it is named, with who or where, tells it again more readily than anything else about it. */
function againFor({ isOfName, isUntied }: Weighed): number {
  return isOfName && !isUntied ? steps.retold : steps.again;
}

/** Who and where, in its clause. */
const names = (["actors", "places"] as const).map((feature) => toldFeatures.indexOf(feature));

/** What says that an event is told already. */
const again = (["announced", "said-elsewhere"] as const).map((feature) => toldFeatures.indexOf(feature));

/** @param values by the place in `toldFeatures` */
export function scoreTold(values: readonly number[]): number {
  return values.reduce((sum, value, place) => sum + value * (weightsInOrder[place] ?? 0), base);
}
