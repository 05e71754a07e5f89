/** The word for what happened, which may stand beside the words that tell an event from others. */
import type { Context } from "../../context.ts";
import type { EventRecord, Language } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import { type signalsOf, wordsOf } from "../dates/dated-sentences.ts";
import { nounSignal } from "./event-nouns.ts";
import { profileOf } from "./event-profile.ts";

/** Characters between the alias and the word for what happened. */
export const nearVerb = 32;

/** Begins another clause, or another thought. */
export const boundary =
  /[.;:!?()«»“”"–—]|,\s|\s(?:as|after|before|while|when|who|which|whose|that|qui|que|dont|alors|après|avant|puis|mais|but|and|et)\s/iu;

/** Words for what happens of the sorts that the event is of. */
export function verbsOf(
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
export function withVerb(mention: Span, verbs: readonly Span[], text: string, limits: Span): Span {
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
