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
  // What states and their bodies do for each other's people, and with each other's things
  ..."pension* arriéré* arrears tirailleur* riflem* passeport* passport* bourse* scholarship* remittance* mandats postal*".split(
    " ",
  ),
  ..."envois\u00a0d’argent transferts\u00a0d’argent money\u00a0transfer* colis parcel* desserte* liaison\u00a0aérienne vols flights slots créneaux".split(
    " ",
  ),
  ..."objets objects collections archives masques statues laboratoire* laborator* vaccin* concession* contrat contrats contract contracts".split(
    " ",
  ),
  ..."les\u00a0deux\u00a0présidents les\u00a0deux\u00a0chefs\u00a0d’État the\u00a0two\u00a0presidents both\u00a0presidents visite\u00a0d’État state\u00a0visit homologue* counterpart*".split(
    " ",
  ),
];

export const tieSignal = "stand-in-tie";

export function standInForms(): [signal: string, forms: readonly string[]][] {
  return [[tieSignal, ties]];
}

/** Named only as where somebody private is from, or as the place of something, a party may stand by more than that. */
const weakly = ["privately", "placed"] as const;

/**
 * Lets a party stand where the text does not name it: by a step of both, by who is posted, by towns and names of its own, or
 * because the outlet writes for it.
 * @param domain of the outlet
 */
export function standIn(sentences: readonly Sentence[], { parties }: Context, domain: string): void {
  const isNamed = (party: 0 | 1) => sentences.some((one) => one.parties[party] > 0);
  const isWeak = (party: 0 | 1) => sentences.every((one) => one.parties[party] <= one[weakly[party]]);
  const isHinted = (party: 0 | 1) => sentences.some(({ hints }) => hints[party]);
  const opening = sentences.filter(({ where }) => where !== "body");
  for (const party of [0, 1] as const) {
    if (isNamed(party)) continue;
    for (const sentence of opening.filter(({ posted }) => posted)) stand(sentence, party);
    if (party === 1 && isNamed(0)) {
      for (const sentence of opening.filter(({ stepOfSecond }) => stepOfSecond)) stand(sentence, party);
    }
  }
  standOnGround(sentences, opening);
  if (sentences.some(({ others }) => others.size > 0)) return;
  if (!opening.some(({ ties }) => ties)) return;
  for (const party of [0, 1] as const) {
    const other = party === 0 ? 1 : 0;
    if (!(isNamed(other) || isHinted(other))) continue;
    for (const sentence of opening.filter(({ hints, parties }) => hints[party] && parties[party] === 0)) {
      // "The Malians of Montreuil" says where they live.
      if (party === 1 && !isWeak(1) && sentence.privately > 0 && sentence.parties[0] <= sentence.privately) continue;
      if (isWeak(party)) stand(sentence, party);
      // It is there already, and here once more: "Museum calls off loan", and then which.
      else sentence.parties[party] += 1;
    }
    const isOwn = parties[party].outlets?.some((end) => domain.endsWith(end)) === true;
    const tied = opening.find((one) => one.ties && one.parties[other] > 0) ?? opening.find(({ ties }) => ties);
    if (!isNamed(party) && isOwn && tied) stand(tied, party);
  }
}

/**
 * A force of the second that the title names has to do with the first, where the text is on the first's ground and on no
 * other state's: "Senators debate Barkhane", and then Kidal.
 */
function standOnGround(sentences: readonly Sentence[], opening: readonly Sentence[]): void {
  if (sentences.some(({ countries }) => countries > 0) || !opening.some(({ parties }) => parties[0] > 0)) return;
  for (const sentence of opening.filter(
    ({ where, force, parties }) => where === "title" && force && parties[0] === 0,
  )) {
    stand(sentence, 0);
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
