/** "Moussa Traoré, the barber": a stranger who has the whole name of one of ours, and bears it all through the article. */
import type { Candidate } from "../candidates.ts";
import type { Choice } from "../choose.ts";

/**
 * @param choices in reading order
 * @param strangers names that are somebody else's by the words beside them
 * @returns the choices without names of ours that the article has given to a stranger before it named any of ours so
 */
export function dropStrangersNames(choices: readonly Choice[], strangers: readonly Candidate[]): Choice[] {
  const names = strangers.filter(({ text }) => /\p{L}\s\p{L}/u.test(text));
  return choices.filter(({ candidates }) => {
    const [only] = candidates;
    if (!only || candidates.length > 1 || only.record.kind !== "person" || !isName(only)) return true;
    const first = names.find(({ record, text }) => record === only.record && text === only.text);
    if (!first || !isBefore(first, only)) return true;
    // Who was named before the stranger, or by another name or office, is ours.
    return choices.some(
      ({ candidates: [one] }) =>
        one?.record === only.record && (isBefore(one, first) || !isName(one) || one.text !== only.text),
    );
  });
}

function isName({ by }: Candidate): boolean {
  return "alias" in by && !by.office && !by.bare && by.words > 1;
}

function isBefore(a: Candidate, b: Candidate): boolean {
  return a.block < b.block || (a.block === b.block && a.start < b.start);
}
