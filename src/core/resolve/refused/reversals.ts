/** "Air France resumes its flights" is not that it suspends them, nor the other way round. */
import { type EventProfile, sortWeights } from "../told/event-profile.ts";
import { happeningSignal } from "../told/happenings.ts";

const signalsOf = (words: string) => words.split(" ").map((sort) => happeningSignal + sort);
const endings = signalsOf("suspension denunciation closing cancellation");
const resumptions = signalsOf("resumption lifting");

/** @param sorts of a word for what happens; @returns whether it undoes what the event’s name tells */
export function isReversal({ sorts: own }: EventProfile, sorts: ReadonlySet<string>): boolean {
  const isNamed = (sort: string) => own.get(sort) === sortWeights.name;
  if ([...sorts].some(isNamed)) return false;
  const isTold = (sort: string) => sorts.has(sort);
  return (
    (endings.some(isNamed) && resumptions.some(isTold) && !resumptions.some(isNamed)) ||
    (resumptions.some(isNamed) && endings.some(isTold) && !endings.some(isNamed))
  );
}
