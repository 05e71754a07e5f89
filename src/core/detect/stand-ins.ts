/**
 * Who stands for a party that a text does not name. Newsrooms write "Meyer has 72 hours to leave" and need not say whose
 * ambassador he is, or to whom; a note of two sentences often has no room to.
 */
import type { Context } from "../context.ts";
import { type Day, latestDay } from "../dates.ts";
import type { ContextRecord } from "../record.ts";
import type { Sentence } from "./sentence.ts";

/**
 * What towns, regiments and bodies of one land have to do with another as lands. "Aid", "agreement" and "protest" are left
 * out: a town has them with its own Malians. Written as aliases are.
 */
const ties = [
  ..."jumel* twin twins twinned twinning sister\u00a0cit* visa* soldat* militaires troupes fantassin* régiment* bataillon*".split(
    " ",
  ),
  ..."soldier* troops regiment* battalion* intervention* engagement* junte junta ambassad* embass* consul* brouill* quarrel*".split(
    " ",
  ),
  ..."rupture coopération* cooperation partenariat* partnership* souverain* sovereign* airspace espace\u00a0aérien restitu* colonial* reconduit* deport* charter charters extrad* otage* hostage* OPEX opération* operation*".split(
    " ",
  ),
  ..."armée army hélicoptère* helicopter* vétéran* veteran* official\u00a0language langue\u00a0officielle".split(" "),
];

export const tieSignal = "stand-in-tie";

export function standInForms(): [signal: string, forms: readonly string[]][] {
  return [[tieSignal, ties]];
}

/**
 * Lets a party stand where the text does not name it: by a step of both, by who is posted, by towns and names of its own, or
 * because the outlet writes for it.
 * @param domain of the outlet
 */
export function standIn(sentences: readonly Sentence[], { parties }: Context, domain: string): void {
  const isNamed = (party: 0 | 1) => sentences.some((one) => one.parties[party] > 0);
  const isHinted = (party: 0 | 1) => sentences.some(({ hints }) => hints[party]);
  const opening = sentences.filter(({ where }) => where !== "body");
  for (const party of [0, 1] as const) {
    if (isNamed(party)) continue;
    for (const sentence of opening.filter(({ posted }) => posted)) stand(sentence, party);
    if (party === 1 && isNamed(0)) {
      for (const sentence of opening.filter(({ stepOfSecond }) => stepOfSecond)) stand(sentence, party);
    }
  }
  if ((isNamed(0) && isNamed(1)) || sentences.some(({ others }) => others.size > 0)) return;
  if (!opening.some(({ ties }) => ties)) return;
  for (const party of [0, 1] as const) {
    const other = party === 0 ? 1 : 0;
    if (isNamed(party) || !(isNamed(other) || isHinted(other))) continue;
    for (const sentence of opening.filter(({ hints }) => hints[party])) stand(sentence, party);
    const isOwn = parties[party].outlets?.some((end) => domain.endsWith(end)) === true;
    const tied = opening.find((one) => one.ties && one.parties[other] > 0) ?? opening.find(({ ties }) => ties);
    if (!isNamed(party) && isOwn && tied) stand(tied, party);
  }
}

function stand(sentence: Sentence, party: 0 | 1): void {
  sentence.parties[party] += 1;
  sentence.acts[party] = true;
  if (party === 1) sentence.secondAt ??= 0;
}

/** Offices by which one party is represented at the other, as their keys say. */
const posted = /-(?:ambassador|charge)-in-/;

/**
 * @param person of one party's side
 * @param day of the article; whoever was recalled is still the ambassador to those who tell of it
 * @returns whether the other party has sent or received him: "l’ambassadeur Joël Meyer"
 */
export function isPosted(person: ContextRecord, day: Day | undefined): boolean {
  if (person.kind !== "person" || day === undefined) return false;
  return person.roles.some(({ office, from, to }) => {
    return office !== undefined && posted.test(office) && from <= day && (to === undefined || isRecent(to, day));
  });
}

/** The year after is still recent: "the ambassador expelled in January". */
function isRecent(to: string, day: Day): boolean {
  return Number(day.slice(0, 4)) - Number(latestDay(to).slice(0, 4)) <= 1;
}
