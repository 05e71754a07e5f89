/**
 * Common words that stand for a record of ours ("rebels", "the coup", "lutte contre le terrorisme") and are said here
 * of another country. An article that names Mali once may speak of Niger's coup: the words beside decide, then the
 * sentence, by who is named nearest, then the sentence before. Where nobody is named, ours are meant.
 */
import type { Context } from "../context.ts";
import { bystanderSignal, countrySignal, notPartySignals, partySignals } from "../detect/lexicon.ts";
import type { ContextRecord, Kind } from "../record.ts";
import { createCover, type Span } from "../text/cover.ts";
import { distance, signalsOf } from "./dated-sentences.ts";
import { farSignal } from "./far-away.ts";
import type { ArticleScan, ScannedBlock } from "./scan-article.ts";
import { hasKin } from "./surname.ts";

/** Whose a name is: of our two countries and their story, the second party's, another's. */
type Owner = "ours" | "second" | "abroad" | "bystander";

interface Named extends Span {
  sentence: number;
  owner: Owner;
}

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

/** "coups d’État", "lutte contre le terrorisme": no name in it. */
function isCommonWording(written: string): boolean {
  return !/\p{Lu}/u.test(
    written.replace(/^(?:L[ae]s?|The)\s/u, "").replace(/(?<!\p{L})(?:[ÉE]tat|Islamists?)(?!\p{L})/gu, ""),
  );
}

/** "Coups in Niger", "la junte du Niger", "rebelles au nord du Tchad". */
const joins =
  /^(?:\s(?:d[’']État|coups?|leaders?|groups?|government|regime))?\s+(?:militaires?\s+|survenus?\s+)?(?:in|of|from|at|across|du|de|des|au|aux|en|à|against|contre|avec|with)\s+(?:the\s|la\s|le\s|les\s|l[’'])?(?:(?:north|south|east|west|nord|sud|est|ouest|nearby|neighbou?ring|voisin)\p{L}*\s(?:de\s|du\s|of\s)?)?$|^\s+(?:d[’'])$/iu;
/** "Nigerien rebels", "Niger’s military coup". */
const leads = /^(?:[’']s?)?\s(?:(?:military|recent|new|own|armed|ruling|former)\s)?$/u;
const listed =
  /^(?:\s?,|\s?;)?\s*(?:(?:and|et|or|ou|puis|then|&|ni|nor|as well as|ainsi que)\s)?(?:(?:in|the|en|le|la|les|au|du|de|l[’'])\s?){0,2}$/iu;
/** "The junta", "ce coup d’État": one that was told of before. */
const told = /(?:^|[^\p{L}])(?:the|this|that|its|cette?|la|le|l[’'])\s*$/iu;
const ownArticle = /^(?:the|l[ae])\s|^l[’']/iu;
const plural = /(?:s|x)(?!\p{L})/u;

/** The title and as many paragraphs less one say what an article is about. */
const openingBlocks = 3;

export function createElsewhere(scan: ArticleScan, context: Context): Elsewhere {
  let onOthers: boolean | undefined;
  const known = new Map<ScannedBlock, Named[]>();
  const namedIn = (block: ScannedBlock) => {
    const before = known.get(block);
    if (before) return before;
    const named = listNamed(block, context);
    known.set(block, named);
    return named;
  };
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
        return partner === "abroad" || partner === "bystander" || isWithOthers(named, hit);
      }
      // France speaks of Niger's coup as of Mali's: it does not tell whose a thing of Mali's is.
      const tells = (owner: Owner) => owner !== "bystander" && !(first && owner === "second");
      const states = named.filter(({ owner }) => tells(owner));
      const beside = besideIt(states, hit, block.text);
      if (beside) return beside.owner === "abroad";
      const here = states.filter(({ sentence }) => sentence === hit.sentence);
      // What mercenaries and immunity are holds everywhere: only a paragraph that is not ours leaves them out.
      if (!first) return here.length > 0 && states.every(({ owner }) => owner === "abroad");
      const lead = block.text.slice(Math.max(0, hit.start - 8), hit.start);
      const isTold =
        (told.test(lead) || ownArticle.test(block.text.slice(hit.start, hit.end))) && !isPlural(block.text, hit);
      // "Mali: Nigeria’s former president meets the authorities": who was named first goes before who stands nearest.
      if (here.some(({ owner, start }) => owner !== "abroad" && start < hit.start)) return false;
      if (here.some(({ owner }) => owner !== "abroad")) return !isTold && nearest(here, hit)?.owner === "abroad";
      if (here.length > 0 && !isTold) return true;
      const spoken = states.filter(({ sentence }) => sentence < hit.sentence);
      // "Malian officials say so. Denmark disagrees. The junta is unmoved": the one that the paragraph has spoken of.
      if (isTold && spoken.some(({ owner }) => owner === "ours"))
        return isTitleOthers() && (spoken.at(-1)?.owner === "abroad" || isMostlyOnOthers());
      if (spoken.length > 0) return isOnOthers(states, hit.sentence - 1);
      return isSpokenOfOthers(block, tells);
    },
    isPostedWithOthers(block, hit) {
      const states = namedIn(block).filter(
        ({ owner, start, end }) => (owner === "ours" || owner === "abroad") && (start >= hit.end || end <= hit.start),
      );
      const beside = besideIt(states, hit, block.text);
      return beside ? beside.owner === "abroad" : isOnOthers(states, hit.sentence);
    },
  };

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

function isNamedOurs(named: readonly Named[], sentence: number): boolean {
  return named.some((one) => one.owner === "ours" && one.sentence === sentence);
}

/** Of the last sentence up to this one that names a state: whether none of them is ours. */
function isOnOthers(states: readonly Named[], sentence: number): boolean {
  const before = states.filter((one) => one.sentence <= sentence);
  const last = before.at(-1)?.sentence;
  const spoken = before.filter((one) => one.sentence === last);
  return spoken.length > 0 && spoken.every(({ owner }) => owner === "abroad");
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

/** An adjective behind a French noun needs no preposition: "la junte nigérienne". */
function isJoined(between: string, text: string, { start }: Span): boolean {
  return joins.test(between) || (/^\s$/u.test(between) && /^\p{Ll}/u.test(text.slice(start)));
}

function nearest(named: readonly Named[], hit: Span): Named | undefined {
  let best: Named | undefined;
  for (const one of named) if (!best || distance(one, hit) < distance(best, hit)) best = one;
  return best;
}

function listNamed(block: ScannedBlock, context: Context): Named[] {
  // The agreement of Algiers is ours, though it bears another's capital.
  const isOurs = createCover(block.hits.filter(({ form }) => isOurTerm(form, context)));
  const signals = signalsOf(block, context).filter(
    (one) => !one.signal.startsWith(countrySignal) || !isOurs({ start: one.start, end: one.end }),
  );
  const isBarred = createCover(signals.filter(({ signal }) => notPartySignals.some((not) => not === signal)));
  const bySignal = signals.flatMap<Named>((one) => {
    const owner = ownerOf(one.signal);
    if (!owner || ((owner === "ours" || owner === "second") && isBarred(one))) return [];
    // "Un" and "eu" in French are not the UN and the EU.
    if (one.end - one.start <= 2 && /\p{Ll}/u.test(block.text.slice(one.start, one.end))) return [];
    return [{ start: one.start, end: one.end, sentence: one.sentence, owner }];
  });
  const isState = createCover(bySignal);
  const byRecord = block.hits.flatMap<Named>(({ form, start, end, sentence }) => {
    if (!/^\p{Lu}/u.test(block.text.slice(start, start + 2)) || isState({ start, end })) return [];
    for (const meaning of context.forms.meaningsOf(form)) {
      if (meaning.as !== "alias" || isCommonWording(meaning.alias.text)) continue;
      const record = context.records.get(meaning.record);
      // A surname that several of ours have may be a stranger's as well.
      if (record?.kind === "person" && !/\s/u.test(meaning.alias.text) && hasKin(record, context)) continue;
      const owner = ownerOfRecord(record, context);
      if (owner) return [{ start, end, sentence, owner }];
    }
    return [];
  });
  const named = [...bySignal, ...byRecord].sort((a, b) => a.start - b.start);
  joinLists(named, block.text);
  return named;
}

function isOurTerm(form: number, context: Context): boolean {
  return context.forms.meaningsOf(form).some((meaning) => {
    if (meaning.as !== "alias" || context.records.get(meaning.record)?.kind !== "concept") return false;
    return context.sides.get(meaning.record)?.[0] === true;
  });
}

function ownerOf(signal: string): Owner | undefined {
  if (signal === partySignals[0]) return "ours";
  if (signal === partySignals[1]) return "second";
  if (signal.startsWith(countrySignal) || signal === farSignal) return "abroad";
  return signal.startsWith(bystanderSignal) ? "bystander" : undefined;
}

/** The groups of the region and its places are our story's, wherever they act. */
function ownerOfRecord(record: ContextRecord | undefined, context: Context): Owner | undefined {
  if (!record || record.kind === "event" || record.kind === "concept" || record.kind === "claim") return undefined;
  const [first, second] = context.sides.get(record.id) ?? [];
  if (second) return "second";
  return first || record.kind === "place" || record.kind === "group" ? "ours" : undefined;
}

/** "In Mali, Burkina Faso and Niger": a list that holds one of ours is ours. */
function joinLists(named: Named[], text: string): void {
  let list: Named[] = [];
  const close = () => {
    const mine = list.find(({ owner }) => owner === "ours" || owner === "second");
    if (mine) for (const one of list) if (one.owner === "abroad") one.owner = mine.owner;
    list = [];
  };
  for (const one of named) {
    const last = list.at(-1);
    if (last && !listed.test(text.slice(last.end, one.start).replace(/^\sFaso/u, ""))) close();
    list.push(one);
  }
  close();
}
