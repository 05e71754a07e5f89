/**
 * States of the region in which soldiers have taken power as well, or tried, and since when: where one of them is spoken of,
 * "the coup" and "the junta" are its own.
 */
import type { Day } from "../../dates.ts";
import { signalOfCountry } from "../../detect/lexicon.ts";

const since: ReadonlyMap<string, Day> = new Map(
  (
    [
      ["Tchad", "2021-04-20"],
      ["Guinée", "2021-09-05"],
      ["Soudan", "2021-10-25"],
      ["Burkina", "2022-01-24"],
      ["Niger", "2023-07-26"],
      ["Gabon", "2023-08-30"],
      ["Madagascar", "2025-10-14"],
      ["Guinée-Bissau", "2025-11-26"],
      // Put down the same day: what is told of it is told of Benin all the same.
      ["Bénin", "2025-12-07"],
    ] as const
  ).map(([state, day]) => [signalOfCountry(state), day]),
);

export function isSeized(signal: string, asOf: Day): boolean {
  const day = since.get(signal);
  return day !== undefined && day <= asOf;
}

const seizure = /coups?(?!\p{L})|putsch|junt|mutin|takeover|transition|milit|(?:officer|officier|colonel)s?\s/iu;

/** @param written the words of a record, as they are in it */
export function isOfSeizure(written: string): boolean {
  return seizure.test(written);
}
