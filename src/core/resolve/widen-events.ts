/**
 * The whole wording of an event. An alias may hold only what tells it from others ("hôtel Radisson", "seven towns");
 * what happened stands beside it, and when and where after it: all of that a reader takes for the event.
 */
import type { Context } from "../context.ts";
import type { EventRecord, Language } from "../record.ts";
import type { Span } from "../text/cover.ts";
import type { PlacedDate } from "./dated-events.ts";
import { signalsOf, wordsOf } from "./dated-sentences.ts";
import { nounSignal } from "./event-nouns.ts";
import { profileOf } from "./event-profile.ts";
import type { Mention } from "./mention.ts";
import type { ArticleScan, ScannedBlock } from "./scan-article.ts";

/** Characters between the alias and the word for what happened. */
const nearVerb = 32;

/** Begins another clause, or another thought. */
const boundary =
  /[.;:!?()«»“”"–—]|,\s|\s(?:as|after|before|while|when|who|which|whose|that|qui|que|dont|alors|après|avant|puis|mais|but|and|et)\s/iu;
const leadsToDate =
  /^,?\s*(?:(?:on|in|last|this|since|by|of|the|early|late|le|la|en|du|de|depuis|dès|au|à|fin|début|mi|soir|mois|matin|evening|morning|night)[\s-]+)*(?:d[’'])?$/iu;
const leadsToPlace =
  /^\s*(?:in|at|near|from|to|of|with|into|outside|à|au|aux|en|dans|sur|près de|vers|de|du|des|avec|central|northern|southern|eastern|western|north-eastern|le|la|the|d[’'])(?:\s+(?:le |la |the |central |northern |southern |eastern |western |nord du |centre du |sud du |ouest du )*|\s?)$/iu;

/** @param mentions in order of place */
export function widenEvents(
  mentions: readonly Mention[],
  dates: readonly PlacedDate[],
  scan: ArticleScan,
  language: Language,
  context: Context,
): Mention[] {
  const known = new Map<ScannedBlock, ReturnType<typeof signalsOf>>();
  const readSignals = (block: ScannedBlock) => {
    const signals = known.get(block) ?? signalsOf(block, context);
    known.set(block, signals);
    return signals;
  };
  return mentions.map((mention) => {
    const event = mention.kind === "event" ? context.records.get(mention.records[0] ?? "") : undefined;
    const block = event && scan.blocks.find((one) => one.block === mention.block);
    if (event?.kind !== "event" || !block) return mention;
    const others = mentions.filter((other) => other.block === mention.block && other !== mention);
    const limits = limitsOf(mention, others, block.text);
    const verbs = verbsOf(event, readSignals(block), language, context);
    let span: Span = withVerb(mention, verbs, block.text, limits);
    const places = [
      ...others.filter(({ kind }) => kind === "place" || kind === "force" || kind === "institution"),
      ...readSignals(block).filter(({ signal }) => signal.startsWith("party-")),
    ];
    const moments = dates.filter((date) => date.block === mention.block);
    for (const [next, leads] of [
      [places, leadsToPlace],
      [moments, leadsToDate],
      [places, leadsToPlace],
    ] as const) {
      span = withNext(span, next, leads, block.text, limits);
    }
    if (span.start === mention.start && span.end === mention.end) return mention;
    return { ...mention, start: span.start, end: span.end, text: block.text.slice(span.start, span.end) };
  });
}

/** As far as neither another event nor the sentence's end. */
function limitsOf({ start, end }: Mention, others: readonly Mention[], text: string): Span {
  const events = others.filter(({ kind }) => kind === "event" || kind === "claim");
  const before = events.filter((other) => other.end <= start).map((other) => other.end);
  const after = events.filter((other) => other.start >= end).map((other) => other.start);
  return { start: Math.max(0, ...before), end: Math.min(text.length, ...after) };
}

function verbsOf(
  event: EventRecord,
  signals: ReturnType<typeof signalsOf>,
  language: Language,
  context: Context,
): Span[] {
  const words = wordsOf(event, context);
  const { sorts } = profileOf(event, language, context);
  return signals.filter(
    ({ signal }) => (signal.startsWith(nounSignal) && words.has(signal)) || (sorts.get(signal) ?? 0) >= 1,
  );
}

/** Where the alias has no word for what happened, the nearest one of the same clause belongs to it. */
function withVerb(mention: Mention, verbs: readonly Span[], text: string, limits: Span): Span {
  const { start, end } = mention;
  if (verbs.some((verb) => verb.start < end && verb.end > start)) return mention;
  const near = verbs
    .filter((verb) => verb.start >= limits.start && verb.end <= limits.end)
    .map((verb) => ({ verb, between: verb.start >= end ? text.slice(end, verb.start) : text.slice(verb.end, start) }))
    .filter(({ between }) => between.length <= nearVerb && !boundary.test(between))
    .sort((a, b) => a.between.length - b.between.length)[0];
  if (!near) return mention;
  return { start: Math.min(start, near.verb.start), end: Math.max(end, near.verb.end) };
}

function withNext(span: Span, nexts: readonly Span[], leads: RegExp, text: string, limits: Span): Span {
  const next = nexts.find(
    (one) => one.start >= span.end && one.end <= limits.end && leads.test(text.slice(span.end, one.start)),
  );
  return next ? { start: span.start, end: next.end } : span;
}
