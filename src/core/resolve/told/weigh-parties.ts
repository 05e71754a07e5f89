/** Which of the two states does it, and to which, as the event's name has them. */
import { partySignals } from "../../detect/lexicon.ts";
import { type EventProfile, sortWeights } from "./event-profile.ts";
import { happeningSignal } from "./happenings.ts";
import type { Anchor } from "./read-told.ts";
import { add, type Signs, set } from "./told-signs.ts";

function isPartySignal(signal: string): boolean {
  return partySignals.some((party) => party === signal);
}

const shared = 0.5;

/** "Mali expels … French": who does it stands before the word for it, or after it where it is done to them. */
export function weighParties(signs: Signs, { order }: EventProfile, anchor: Anchor): void {
  const [first, second] = order;
  const own = anchor.states.filter((one) => anchor.isOwn(one));
  const isClause = anchor.sorts.size === 0;
  const before = own.filter((one) => isClause || one.end <= anchor.start).map(({ signal }) => signal);
  const after = own.filter((one) => isClause || one.start >= anchor.start).map(({ signal }) => signal);
  const [doers, sufferers] = anchor.isPassive ? [after, before] : [before, after];
  if (first !== undefined && doers.includes(partySignals[first])) {
    // "Paris and Bamako": both do it, or either.
    const isAlone = second === undefined || second === first || !doers.includes(partySignals[second]);
    add(signs, "party-first", isAlone ? 1 : shared);
  }
  if (second !== undefined && second !== first && sufferers.includes(partySignals[second])) set(signs, "party-second");
}

/** What either state may do to the other. */
const mutual = ["expulsion", "recall", "summons"].map((sort) => `${happeningSignal}${sort}`);

/** "Mali expels French diplomats" is not "France expels Malian diplomats". */
export function isTurned({ order, sorts }: EventProfile, anchor: Anchor): boolean {
  const [first, second] = order;
  if (first === undefined || second === undefined || first === second) return false;
  const isClause = anchor.sorts.size === 0;
  if (!mutual.some((sort) => (isClause ? (sorts.get(sort) ?? 0) >= sortWeights.alias : anchor.sorts.has(sort))))
    return false;
  const parties = anchor.states.filter(({ signal }) => isPartySignal(signal));
  if (isClause) {
    const from = parties.find((party) => party.start >= anchor.start && party.end <= anchor.end);
    return (
      from?.signal === partySignals[second] &&
      parties.some((party) => party.start > from.start && party.signal === partySignals[first])
    );
  }
  const before = parties.findLast((party) => party.end <= anchor.start)?.signal;
  const after = parties.find((party) => party.start >= anchor.end)?.signal;
  // "Malian diplomats were told to leave France": it is done to those who stand first.
  if (anchor.isPassive) return before === partySignals[first] && after === partySignals[second];
  return before === partySignals[second] && (after === undefined || after === partySignals[first]);
}
