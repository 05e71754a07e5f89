/**
 * Where a country acts or is acted upon as a state, rather than being merely named: "French soldiers", "l’ambassadeur
 * de France", "Paris dément". "A film shot in France", "a club near Paris" are not.
 */
import type { Context } from "../context.ts";
import type { ScannedBlock } from "../resolve/scan-article.ts";
import type { Hit } from "../text/matcher.ts";
import { isMerePlace, isSeat } from "./place-named.ts";
import { stateNounSignal, stateVerbSignal } from "./state-words.ts";

/** Between the country's word and what is its own: a word ("French armed forces"), two after "France’s". */
const ownAfter = /^(?:[’']s(?:[\s-]+[\p{L}’'-]+){0,2}|(?:[\s-]+[\p{L}’'-]+)?)[\s-]+$/u;
/** "Ambassadeur de France", "soldats français", "justice de ce pays"; "troops from France". */
const ownBefore = /^\s+(?:(?:de|of|from)(?:\s+(?:la|the))?\s+|\p{L}+\s+)?$/u;
/** Up to two small words: "Paris ne veut", "France has now halted". */
const doing = /^(?:\s+[\p{L}’']+){0,2}\s+$/u;
/** Nothing of the above is longer. */
const reach = 30;

/** @returns of the hits that name a party, those in which it acts */
export function findActs(block: ScannedBlock, parties: readonly Hit[], { forms }: Context): ReadonlySet<Hit> {
  if (parties.length === 0) return new Set();
  const gives = (form: number, signal: string) =>
    forms.meaningsOf(form).some((meaning) => meaning.as === "signal" && meaning.signal === signal);
  const nouns = block.hits.filter(({ form }) => gives(form, stateNounSignal));
  const verbs = block.hits.filter(({ form }) => gives(form, stateVerbSignal));
  const between = (before: Hit, after: Hit) =>
    before.sentence === after.sentence && after.start >= before.end && after.start - before.end <= reach
      ? block.text.slice(before.end, after.start)
      : undefined;
  return new Set(
    parties.filter(
      (party) =>
        isSeat(block.text, party) ||
        nouns.some((noun) => ownAfter.test(between(party, noun) ?? "") || ownBefore.test(between(noun, party) ?? "")) ||
        (!isMerePlace(block.text, party) && verbs.some((verb) => doing.test(between(party, verb) ?? ""))),
    ),
  );
}

/** "La France, les États-Unis et l’Algérie": what stands between two of a list. */
const listing = /^\s?(?:,|et|and|ou|or|&)(?:\s(?:et|and|de|du|of))?(?:\s(?:la|le|les|the|l[’']))?\s?$/iu;

/** @returns of the hits that name a party, those that stand in a list of states and powers */
export function findListed({ text }: ScannedBlock, parties: readonly Hit[], others: readonly Hit[]): ReadonlySet<Hit> {
  const areListed = (before: Hit, after: Hit) =>
    after.start >= before.end && after.start - before.end <= reach && listing.test(text.slice(before.end, after.start));
  return new Set(parties.filter((party) => others.some((other) => areListed(party, other) || areListed(other, party))));
}
