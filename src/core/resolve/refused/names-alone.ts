/**
 * Usual words of an event that hold only who and where: "entre Paris et Bamako", "the Danish contingent", "troops …
 * Timbuktu". They mean it where what happened is told beside them, and not where they go somewhere else.
 */
import type { Context } from "../../context.ts";
import { countrySignal } from "../../detect/lexicon.ts";
import type { EventRecord, Language } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import { numberSentences } from "../../text/sentence-starts.ts";
import type { signalsOf } from "../dates/dated-sentences.ts";
import type { Mention } from "../mention.ts";
import { findOtherNations } from "../others/other-nations.ts";
import type { ScannedBlock } from "../scan-article.ts";
import { profileOf, sortWeights } from "../told/event-profile.ts";
import { happeningSignal } from "../told/happenings.ts";

type Signals = ReturnType<typeof signalsOf>;

const between = /(?:^|[^\p{L}])(?:entre|between|avec|with|and)(?=[^\p{L}]|$)/giu;
const bodies =
  /(?:^|[^\p{L}])(?:troops|soldiers|forces?|contingent|commandos?|deployment|troupes|soldats|militaires|spéciales|special)(?=[^\p{L}]|$)/giu;

/** Who and where alone tell nothing. */
export function isNamesOnly(mention: Mention, inside: readonly Mention[], signals: Signals): boolean {
  const states = thirdStates(mention, signals);
  if (inside.length + states.length < 2 && states.length === 0) return false;
  if (inside.some(({ kind }) => kind === "concept")) return false;
  let rest = mention.text;
  for (const { text } of inside) rest = rest.replace(text, " ");
  for (const { start, end } of states)
    rest = rest.replace(mention.text.slice(start - mention.start, end - mention.start), " ");
  if (states.length > 0) rest = rest.replace(bodies, " ");
  return !/\p{L}{4,}/u.test(rest.replace(between, " "));
}

/** Names of states that are neither of the two, within a stretch. */
function thirdStates({ start, end, text }: Mention, signals: Signals): Span[] {
  const named = signals.filter((one) => one.start >= start && one.end <= end && one.signal.startsWith(countrySignal));
  return named.length > 0
    ? named
    : findOtherNations(text).map((one) => ({ start: start + one.start, end: start + one.end }));
}

/** The sentence has a word for what happened. */
export function isToldBeside(
  { start, end }: Mention,
  event: EventRecord,
  signals: Signals,
  language: Language,
  { text }: ScannedBlock,
  context: Context,
): boolean {
  const { sorts } = profileOf(event, language, context);
  const sentence = numberSentences(text)(start);
  return signals.some(
    (one) =>
      one.sentence === sentence &&
      (sorts.get(one.signal) ?? 0) >= sortWeights.alias &&
      (one.end <= start || one.start >= end),
  );
}

const movements = ["withdrawal", "capture"].map((sort) => `${happeningSignal}${sort}`);

/** "Troops [begin to leave] Timbuktu" is not that they enter it. */
export function isOtherMovement(
  { start, end }: Mention,
  event: EventRecord,
  signals: Signals,
  language: Language,
  context: Context,
): boolean {
  const { sorts } = profileOf(event, language, context);
  const [away = "", into = ""] = movements;
  const isOf = (sort: string) => (sorts.get(sort) ?? 0) > 0;
  if (isOf(away) === isOf(into)) return false;
  const told = signals.filter((one) => one.start >= start && one.end <= end).map(({ signal }) => signal);
  return isOf(into) ? told.includes(away) && !told.includes(into) : told.includes(into) && !told.includes(away);
}
