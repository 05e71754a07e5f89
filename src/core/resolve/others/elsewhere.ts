/**
 * Common words that stand for a record of ours ("rebels", "the coup", "lutte contre le terrorisme") and are said here
 * of another country. An article that names Mali once may speak of Niger's coup: the words beside decide, then the
 * sentence, by who is named nearest, then the sentence before. Where nobody is named, ours are meant.
 */
import type { Context } from "../../context.ts";
import type { Day } from "../../dates.ts";
import { partySignals } from "../../detect/lexicon.ts";
import type { ContextRecord, Kind } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import { distance } from "../dates/dated-sentences.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import { isCommonWording, listNamed, type Named, type Owner } from "./owners.ts";
import { isOfSeizure, isSeized } from "./seized-states.ts";
import { createSpokenOf, isCompared } from "./spoken-of-others.ts";

export interface Elsewhere {
  /** @param written the alias as it is in the record */
  isSaidOfOthers(
    block: ScannedBlock,
    hit: Span & { sentence: number },
    record: ContextRecord,
    written: string,
  ): boolean;
  /** "The French embassy" in a sentence on Algeria, or after one, is not that in Bamako. */
  isPostedWithOthers(block: ScannedBlock, hit: Span & { sentence: number }): boolean;
}

/** Kinds for which common words stand, "the junta leader" too. What happened and where are decided elsewhere. */
const meant: readonly Kind[] = ["concept", "group", "force", "institution", "person"];

/** "Coups in Niger", "la junte du Niger", "rebelles au nord du Tchad". */
const joins =
  /^(?:\s(?:d[’']État|coups?|leaders?|groups?|government|regime))?\s+(?:militaires?\s+|survenus?\s+)?(?:in|of|from|at|across|du|de|des|au|aux|en|à|against|contre|avec|with)\s+(?:the\s|la\s|le\s|les\s|l[’'])?(?:(?:north|south|east|west|nord|sud|est|ouest|nearby|neighbou?ring|voisin)\p{L}*\s(?:de\s|du\s|of\s)?)?$|^\s+(?:d[’'])$/iu;
/** "Nigerien rebels", "Niger’s military coup". */
const leads = /^(?:[’']s?)?\s(?:(?:military|recent|new|own|armed|ruling|former)\s)?$/u;
/** "The junta", "ce coup d’État": one that was told of before. */
const told = /(?:^|[^\p{L}])(?:the|this|that|its|cette?|la|le|l[’'])\s*$/iu;
const ownArticle = /^(?:the|l[ae])\s|^l[’']/iu;
const plural = /(?:s|x)(?!\p{L})/u;

/** So far back, in sentences, is a state still the one spoken of. */
const sentencesBack = 2;

/** "French authorities have turned into a junta". */
const becomes =
  /(?<!\p{L})(?:transform\p{L}*|turn(?:ed|s|ing)?|becom\p{L}+|became|deven\p{L}+)\s(?:\p{L}+\s){0,2}?(?:into\s|en\s)?(?:an?|une?)\s$/iu;

/** "Sent a delegation to [Bamako]": where to, and so not who does it. */
const sentTo =
  /(?<!\p{L})(?:sent|sends|fl(?:ew|ies)|travell?ed|went|dispatch\p{L}+|delegation|envoy\p{L}*|délégation|dépêch\p{L}+|rend\p{L}*|parti\p{L}*)\s(?:[^.;,]{0,40}\s)?(?:to|for|à|au|vers)\s$/iu;

/** The title and as many paragraphs less one say what an article is about. */
const openingBlocks = 3;

export function createElsewhere(scan: ArticleScan, context: Context, asOf: Day): Elsewhere {
  let onOthers: boolean | undefined;
  const spokenOf = createSpokenOf(scan, context);
  const namedIn = (block: ScannedBlock) => listNamed(block, context);
  return {
    isSaidOfOthers(block, hit, record, written) {
      if (!meant.includes(record.kind) || !isCommonWording(written)) return false;
      const named = namedIn(block);
      // "Rebelles maliens" says itself whose.
      if (named.some(({ start, end }) => start < hit.end && end > hit.start)) return false;
      const [first, second] = context.sides.get(record.id) ?? [];
      if (first && isOnOthersAlone()) return !isNamedOurs(named, hit.sentence);
      if (second && (first || record.kind === "institution")) {
        const partner = besideIt(named, hit, block.text)?.owner;
        if (partner === "ours") return false;
        return (
          partner === "abroad" ||
          partner === "bystander" ||
          isWithOthers(named, hit) ||
          spokenOf.isOnOthers(block, hit) ||
          isDoneByOthers(named, hit, block.text)
        );
      }
      // France speaks of Niger's coup as of Mali's: it does not tell whose a thing of Mali's is.
      const tells = (owner: Owner) => owner !== "bystander" && !(first && owner === "second");
      const isSeizure = first && isOfSeizure(written);
      const states = named.filter(({ owner, isRuler }) => tells(owner) && (isSeizure || !isRuler));
      const beside = besideIt(states, hit, block.text);
      const isOurTerm = !first && beside?.owner !== "ours" && namesParty(record, context);
      if (isOurTerm && spokenOf.isOnOthers(block, hit)) return true;
      if (beside) return beside.owner === "abroad";
      if (isSeizure && isSaidOfSecond(named, hit, block.text)) return true;
      const here = states.filter(({ sentence }) => sentence === hit.sentence);
      // What mercenaries and immunity are holds everywhere: only a paragraph that is not ours leaves them out.
      if (!first) return here.length > 0 && states.every(({ owner }) => owner === "abroad");
      const lead = block.text.slice(Math.max(0, hit.start - 8), hit.start);
      const isTold =
        (told.test(lead) || ownArticle.test(block.text.slice(hit.start, hit.end))) && !isPlural(block.text, hit);
      if (isSeizure && isTold && isSpokenBefore(block, hit)) return true;
      // "Mali: Nigeria’s former president meets the authorities": who was named first goes before who stands nearest.
      if (here.some(({ owner, start }) => owner !== "abroad" && start < hit.start)) return false;
      if (here.some(({ owner }) => owner !== "abroad")) return !isTold && nearest(here, hit)?.owner === "abroad";
      // "Congress has ratified the peace accord": no other can have been told of where none of ours is named before.
      if (here.length > 0 && (!isTold || !isNamedBefore(block, hit.sentence))) return true;
      const spoken = states.filter(({ sentence }) => sentence < hit.sentence);
      if (isSeizure && isTold && isOnSeized(states, hit.sentence)) return true;
      // "Malian officials say so. Denmark disagrees. The junta is unmoved": the one that the paragraph has spoken of.
      if (isTold && spoken.some(({ owner }) => owner === "ours"))
        return isTitleOthers() && (spoken.at(-1)?.owner === "abroad" || isMostlyOnOthers());
      if (spoken.length > 0) return isOnOthers(states, hit.sentence - 1);
      return isSpokenOfOthers(block, tells);
    },
    isPostedWithOthers(block, hit) {
      const states = namedIn(block).filter(
        ({ owner, start, end, isRuler }) =>
          !isRuler && (owner === "ours" || owner === "abroad") && (start >= hit.end || end <= hit.start),
      );
      const beside = besideIt(states, hit, block.text);
      if (beside) return beside.owner === "abroad";
      return states.some(({ sentence }) => sentence <= hit.sentence)
        ? isOnOthers(states, hit.sentence)
        : isSpokenOfOthers(block, (owner) => owner === "ours" || owner === "abroad");
    },
  };

  /** "Cotonou: a mutiny fails. The coup is the first there, and Mali’s neighbours watch": who was spoken of before it. */
  function isSpokenBefore(block: ScannedBlock, hit: Span & { sentence: number }): boolean {
    const { start, sentence } = hit;
    const [title] = scan.blocks;
    if (!title || block === title || !isOfSeized(namedIn(title))) return false;
    const here = namedIn(block).filter((one) => one.sentence === sentence && one.owner === "ours");
    if (here.length === 0 || here.some((one) => one.start < start)) return false;
    if (isTitleOthers()) return spokenOf.isOnOthers(block, hit, undefined, sentence - 1);
    return here.every((one) => sentTo.test(block.text.slice(start, one.start)));
  }

  /** The title names first a state where power was seized as well. */
  function isOfSeized([first]: readonly Named[]): boolean {
    return first?.owner === "abroad" && first.state !== undefined && isSeized(first.state, asOf, context);
  }

  /** The last sentences that name states name one where power was seized as well, and none of ours. */
  function isOnSeized(states: readonly Named[], sentence: number): boolean {
    const last = states.filter((one) => one.sentence <= sentence).at(-1)?.sentence;
    if (last === undefined || sentence - last > sentencesBack || !isOnOthers(states, sentence)) return false;
    return states.some((one) => one.sentence === last && one.state !== undefined && isSeized(one.state, asOf, context));
  }

  function isNamedBefore(block: ScannedBlock, sentence: number): boolean {
    const isOurs = (one: Named) => one.owner === "ours" || one.owner === "second";
    const before = scan.blocks.slice(0, scan.blocks.indexOf(block));
    return (
      before.some((one) => namedIn(one).some(isOurs)) ||
      namedIn(block).some((one) => isOurs(one) && one.sentence < sentence)
    );
  }

  function isTitleOthers(): boolean {
    const [title] = scan.blocks;
    const named = title ? namedIn(title) : [];
    return named.some(({ owner }) => owner === "abroad") && !named.some(({ owner }) => owner === "ours");
  }

  /** Whether an article names other states at least as often as ours. */
  function isMostlyOnOthers(): boolean {
    const all = scan.blocks.flatMap((one) => namedIn(one));
    const count = (owner: Owner) => all.filter((one) => one.owner === owner).length;
    return count("abroad") >= count("ours");
  }

  /** An article whose title names another state, and whose title and first paragraphs none of ours. */
  function isOnOthersAlone(): boolean {
    onOthers ??= (() => {
      const opening = scan.blocks.slice(0, openingBlocks).map((one) => namedIn(one));
      const isOurs = ({ owner }: Named) => owner === "ours";
      return opening[0]?.some(({ owner }) => owner === "abroad") === true && !opening.some((one) => one.some(isOurs));
    })();
    return onOthers;
  }

  /** An article whose title names another state and none of ours, and that has spoken of no other since. */
  function isSpokenOfOthers(block: ScannedBlock, tells: (owner: Owner) => boolean): boolean {
    const [title] = scan.blocks;
    if (!title || block === title) return false;
    const isOthers = (one: ScannedBlock | undefined): boolean => {
      const states = one ? namedIn(one).filter(({ owner }) => tells(owner)) : [];
      return states.length > 0 && states.every(({ owner }) => owner === "abroad");
    };
    const before = scan.blocks.slice(0, scan.blocks.indexOf(block));
    return isOthers(title) && isOthers(before.findLast((one) => namedIn(one).some(({ owner }) => tells(owner))));
  }
}

/** "Withdrawal of the French forces": a term of our story by its own name, unlike "hostage". */
function namesParty({ names }: ContextRecord, { forms }: Context): boolean {
  return forms.matcher
    .scan(names.map(({ en }) => en).join(" ; "))
    .some(({ form }) =>
      forms.meaningsOf(form).some((one) => one.as === "signal" && partySignals.some((party) => party === one.signal)),
    );
}

function isNamedOurs(named: readonly Named[], sentence: number): boolean {
  return named.some((one) => one.owner === "ours" && one.sentence === sentence);
}

/** "Niamey has denounced its accords with France, in the manner of Mali": ours in a comparison alone, behind another. */
function isDoneByOthers(named: readonly Named[], hit: Span & { sentence: number }, text: string): boolean {
  const here = named.filter((one) => one.sentence === hit.sentence && (one.owner === "ours" || one.owner === "abroad"));
  const [first] = here;
  if (first?.owner !== "abroad" || first.start > hit.start) return false;
  const ours = here.filter(({ owner }) => owner === "ours");
  return ours.length > 0 && ours.every((one) => one.start > hit.end && isCompared(one, text));
}

/** Of the last sentence up to this one that names a state: whether none of them is ours. */
function isOnOthers(states: readonly Named[], sentence: number): boolean {
  const before = states.filter((one) => one.sentence <= sentence);
  const last = before.at(-1)?.sentence;
  const spoken = before.filter((one) => one.sentence === last);
  return spoken.length > 0 && spoken.every(({ owner }) => owner === "abroad");
}

/** "A French junta", "Paris s’est mué en une junte": the word turned round. */
function isSaidOfSecond(named: readonly Named[], hit: Span & { sentence: number }, text: string): boolean {
  const before = named.findLast((one) => one.end <= hit.start && one.sentence === hit.sentence);
  if (before?.owner !== "second") return false;
  return (
    leads.test(text.slice(before.end, hit.start)) || becomes.test(text.slice(Math.max(0, hit.start - 48), hit.start))
  );
}

function isPlural(text: string, { start, end }: Span): boolean {
  const [word = ""] = text.slice(start, end).split(/\s/u);
  return plural.test(word);
}

/** What the two do together is not what one of them does with a third, nor what others do. */
function isWithOthers(named: readonly Named[], hit: Span & { sentence: number }): boolean {
  for (let sentence = hit.sentence; sentence >= 0; sentence -= 1) {
    const here = named.filter((one) => one.sentence === sentence);
    if (here.some(({ owner }) => owner === "second")) return false;
    if (here.some(({ owner }) => owner === "abroad" || owner === "bystander")) return true;
  }
  return false;
}

/** Who stands right before or behind, joined by no more than a preposition. */
function besideIt(named: readonly Named[], hit: Span, text: string): Named | undefined {
  return (
    named.find((one) => one.start >= hit.end && isJoined(text.slice(hit.end, one.start), text, one)) ??
    named.findLast((one) => one.end <= hit.start && leads.test(text.slice(one.end, hit.start)))
  );
}

/** An adjective behind a French noun needs no preposition: "la junte nigérienne", "départ des forces spéciales danoises". */
function isJoined(between: string, text: string, { start }: Span): boolean {
  return joins.test(between) || (/^\s(?:spéciales\s|armées\s)?$/u.test(between) && /^\p{Ll}/u.test(text.slice(start)));
}

function nearest(named: readonly Named[], hit: Span): Named | undefined {
  let best: Named | undefined;
  for (const one of named) if (!best || distance(one, hit) < distance(best, hit)) best = one;
  return best;
}
