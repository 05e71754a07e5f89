/**
 * States of the region in which soldiers have taken power as well, or tried, and since when: where one of them is spoken of,
 * "the coup" and "the junta" are its own. The pack tells which.
 */
import type { Day } from "../../dates.ts";
import { signalOfCountry } from "../../detect/lexicon.ts";
import { forSubject, type Subject } from "../../subject.ts";

const since = forSubject<ReadonlyMap<string, Day>>(
  ({ scene }) => new Map(scene.takeovers.map(({ state, on }) => [signalOfCountry(state), on])),
);

export function isSeized(signal: string, asOf: Day, subject: Subject): boolean {
  const day = since(subject).get(signal);
  return day !== undefined && day <= asOf;
}

const seizure = /coups?(?!\p{L})|putsch|junt|mutin|takeover|transition|milit|(?:officer|officier|colonel)s?\s/iu;

/** @param written the words of a record, as they are in it */
export function isOfSeizure(written: string): boolean {
  return seizure.test(written);
}
