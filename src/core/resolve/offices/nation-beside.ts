/** The country that stands right beside an office: "le ministre malien", "the Turkish president", "in Paris". */
import { bystanderSignal, countrySignal, partySignals } from "../../detect/lexicon.ts";
import type { Span } from "../../text/cover.ts";
import type { signalsOf } from "../dates/dated-sentences.ts";
import { farSignal } from "../others/far-away.ts";
import type { PartyNumber } from "./party-of.ts";

/** "Le ministre malien", "the French minister": of which of the two. */
export function nationOf(
  signals: ReturnType<typeof signalsOf>,
  text: string,
  { start, end }: Span,
): Nation | undefined {
  for (const party of [0, 1] as const) {
    for (const one of signals) {
      if (one.signal !== partySignals[party]) continue;
      const isAfter =
        one.start > end && /^\s$/u.test(text.slice(end, one.start)) && /^\p{Ll}/u.test(text.slice(one.start));
      const isBefore = one.end < start && /^\s$/u.test(text.slice(one.end, start));
      if (isAfter || isBefore)
        return { party, isAfter, start: isBefore ? one.start : start, end: isAfter ? one.end : end };
    }
  }
  return undefined;
}

/** "Le Premier ministre du Mali", "Mali’s vice-president": the country behind an office, or before it. */
export function landOf(signals: ReturnType<typeof signalsOf>, text: string, { start, end }: Span): Nation | undefined {
  for (const party of [0, 1] as const) {
    const land = signals.find((one) => one.signal === partySignals[party] && one.start > end && one.start <= end + 7);
    if (land && /^\s(?:du|de(?: la)?|of)\s$/iu.test(text.slice(end, land.start)))
      return { party, isAfter: true, start, end: land.end };
    const owner = signals.find((one) => one.signal === partySignals[party] && one.end <= start && one.end >= start - 3);
    if (owner && /^(?:[’']s?)?\s$/u.test(text.slice(owner.end, start)))
      return { party, isAfter: false, start: owner.start, end };
  }
  return undefined;
}

/** "Le ministre malien de la Défense": within the office. */
export function innerNation(signals: ReturnType<typeof signalsOf>, { start, end }: Span): PartyNumber | undefined {
  const found = signals.find(
    (one) => partySignals.some((party) => party === one.signal) && one.start > start && one.end < end,
  );
  return found === undefined ? undefined : found.signal === partySignals[0] ? 0 : 1;
}

/** "Le président turc", "the Turkish president": neither of the two's. */
export function isAbroads(signals: ReturnType<typeof signalsOf>, text: string, { start, end }: Span): boolean {
  return signals.some((one) => {
    const isState = one.signal.startsWith(countrySignal) || one.signal.startsWith(bystanderSignal);
    if (!isState && one.signal !== farSignal) return false;
    // "Un membre" is not the UN's.
    if (isMereWord(text.slice(one.start, one.end))) return false;
    if (one.start > end) return /^\s$/u.test(text.slice(end, one.start)) && /^\p{Ll}/u.test(text.slice(one.start));
    return one.end < start && /^(?:[’']s?)?\s$/u.test(text.slice(one.end, start));
  });
}

/** Initials in small letters: "un", "eu". */
function isMereWord(written: string): boolean {
  return written.length <= initials && written !== written.toUpperCase();
}

const initials = 2;

/** "Le chef d’état-major général ivoirien", "the army chief of Senegal": the same, with the country behind it. */
export function isOfOthers(signals: ReturnType<typeof signalsOf>, text: string, span: Span): boolean {
  const joined = /^\s(?:du|de(?: la)?|of)\s$|^\s(?:de l|d)[’']$/iu;
  return (
    isAbroads(signals, text, span) ||
    signals.some(({ signal, start }) => {
      return signal.startsWith(countrySignal) && start > span.end && joined.test(text.slice(span.end, start));
    })
  );
}

/** "The foreign ministry in Paris": of which of the two. */
export function seatOf(signals: ReturnType<typeof signalsOf>, text: string, end: number): PartyNumber | undefined {
  const match = /^\s(?:in|à)\s/u.exec(text.slice(end, end + 5));
  const at = match ? end + match[0].length : -1;
  const found = signals.find(({ signal, start }) => start === at && partySignals.some((party) => party === signal));
  return found === undefined ? undefined : found.signal === partySignals[0] ? 0 : 1;
}

export interface Nation extends Span {
  party: PartyNumber;
  isAfter: boolean;
}
