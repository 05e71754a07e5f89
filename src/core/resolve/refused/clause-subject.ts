/**
 * Who does what a verb says: the subject of its clause, also where "and" leaves it out ("Mali ends the cooperation with
 * France and expels its staff"), or the one whose an act is ("Mali’s ban", "suspension by France"). Without a grammar, so
 * nobody where that cannot be told.
 */
import type { Context } from "../../context.ts";
import { bystanderSignal, countrySignal, notPartySignals, partySignals } from "../../detect/lexicon.ts";
import type { Language } from "../../record.ts";
import { createCover, type Span } from "../../text/cover.ts";
import { signalsOf } from "../dates/dated-sentences.ts";
import type { Mention } from "../mention.ts";
import { findOtherNations } from "../others/other-nations.ts";
import { overlaps } from "../overlaps.ts";
import type { ScannedBlock } from "../scan-article.ts";
import { smallWords } from "../small-words.ts";
import { happeningSignal } from "../told/happenings.ts";

/** Of the first of the two, of the second, of an armed group, or another state by its signal. */
export type Doer = "first" | "second" | "group" | `${typeof countrySignal}${string}`;

interface Named extends Span {
  doer: Doer;
}

/** A paragraph, with whom it names and its words for what happens. */
export interface Cast {
  text: string;
  language: Language;
  named: readonly Named[];
  happenings: readonly Span[];
}

/** Armed groups by their common names. */
export const fighters =
  /(?<!\p{L})(?:rebel(?:le)?s?|jihadis[mt]?\p{L}*|djihadist\p{L}*|islamist\p{L}*|s[ée]paratist\p{L}*)/giu;

export function readCast(
  block: ScannedBlock,
  mentions: readonly Mention[],
  language: Language,
  context: Context,
): Cast {
  const { text } = block;
  const signals = signalsOf(block, context);
  const isBarred = createCover(signals.filter(({ signal }) => notPartySignals.some((not) => not === signal)));
  const here = mentions.filter((one) => one.block === block.block);
  const byRecord = here.flatMap<Named>(({ start, end, records: [id = ""], kind, text: words }) => {
    // "Junta" is a term; other terms do nothing.
    const doer = kind === "concept" ? (/junt/iu.test(words) ? "first" : undefined) : doerOfRecord(id, context);
    return doer ? [{ start, end, doer }] : [];
  });
  const bySignal = signals.flatMap<Named>(({ signal, start, end }) => {
    const doer = doerOfSignal(signal);
    if (!doer || byRecord.some((one) => overlaps(one, { start, end }))) return [];
    return (doer === "first" || doer === "second") && isBarred({ start, end }) ? [] : [{ start, end, doer }];
  });
  const byNation = findOtherNations(text).map<Named>(({ start, end, stem }) => ({
    start,
    end,
    doer: `${countrySignal}${stem}`,
  }));
  const byTrade = [...text.matchAll(fighters)].map<Named>((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    doer: "group",
  }));
  const named = [...byRecord, ...bySignal, ...byNation, ...byTrade].sort((a, b) => a.start - b.start);
  const happenings = signals.filter(({ signal }) => signal.startsWith(happeningSignal));
  return { text, language, named, happenings };
}

/** Its mercenaries fight beside one of the two. */
const russia = `${bystanderSignal}0`;

export function doerOfSignal(signal: string): Doer | undefined {
  if (signal === partySignals[0]) return "first";
  if (signal === partySignals[1]) return "second";
  if (signal.startsWith(countrySignal)) return signal as Doer;
  return signal.startsWith(bystanderSignal) && signal !== russia ? `${countrySignal}${signal}` : undefined;
}

/** @returns who acts where a record does: a state, one of its holders of an office, bodies or forces, or an armed group */
export function doerOfRecord(id: string, context: Context): Doer | undefined {
  const party = context.parties.findIndex(({ record }) => record === id);
  if (party >= 0) return party === 0 ? "first" : "second";
  const record = context.records.get(id);
  if (record?.kind === "group") return "group";
  const [first, second] = context.sides.get(id) ?? [false, false];
  if (!record || first === second) return undefined;
  const isOfState =
    record.kind === "institution" ||
    (record.kind === "force" && second) ||
    (record.kind === "person" && record.roles.some(({ office }) => office !== undefined));
  return isOfState ? (first ? "first" : "second") : undefined;
}

const noOne: ReadonlySet<Doer> = new Set();
const reach = 200;

/** Ends a thought. */
const stops = /[.!?;:()[\]«»“”"—–]/u;
/** What goes on with the subject it had, and what has one of its own. */
const joints = {
  en: /,\s|\s(?:and|but|then|or)\s|(?<=^|\s)(?:as|after|before|while|when|where|because|since|that|which|who|whom|whose|if|although|though|unless|says?|said|by|despite|over|following)\s/giu,
  fr: /,\s|\s(?:et|mais|puis|ou)\s|(?<=^|\s)(?:que|qui|dont|où|après|avant|alors|quand|lorsque|tandis|parce|puisque|si|car|selon|par|malgré)\s|(?<=^|\s)(?:qu|lorsqu|puisqu)[’']/giu,
} as const;
const goesOn = /^(?:,|\s(?:and|but|then|or|et|mais|puis|ou)\s)/iu;
/** What is told of whom stands before, of somebody else. */
const ofOther = /^(?:whom|whose|where|dont|où)\s/iu;
const ofAntecedent = /(?:which|who|qui)\s$/iu;
/** What a sentence is not about stands behind one of these. */
const aside =
  /(?:^|[^\p{L}])(?:from|of|in|with|by|to|at|against|between|on|for|under|near|across|into|par|d[eu]|des|au|aux|à|en|avec|contre|entre|vers|chez|sur|pour|dans)\s+(?:la\s+|le\s+|les\s+|l[’']|the\s+|its\s+|ses\s+|son\s+|sa\s+)?(?:\p{L}+\s)?$|[^\p{L}]d[’']$/iu;
/** "The government of Mali", "la junte du Mali": the state itself. */
const rulers =
  /(?:^|[^\p{L}])(?:government|authorities|junta|army|forces|troops|rulers|gouvernement|autorités|junte|armée|forces|troupes|soldats)\s(?:of|in|du|de|au)\s(?:la\s)?$/iu;
/** Nothing but what belongs to the verb: "has also", "l’a", "decided to". */
const ofVerb =
  /^(?:\s|has|have|had|is|are|was|were|will|would|also|then|now|already|recently|finally|to|be|been|\p{L}+ly|a|ont|avait|avaient|aura|est|sont|aussi|également|alors|déjà|récemment|ensuite|enfin|\p{L}+ment|s[’']|l[’']|se|les?|la|de|d[’']|à|decid\p{L}+|announc\p{L}+|décid\p{L}+|annonc\p{L}+)*$/iu;

/** @returns who does it, or several; nobody where the words do not tell */
export function subjectOf(verb: Span, cast: Cast): ReadonlySet<Doer> {
  const from = startOfThought(verb.start, cast.text);
  const pieces = cutAtJoints(from, verb.start, cast);
  const last = pieces.length - 1;
  for (let at = last; at >= 0; at -= 1) {
    const piece = pieces[at];
    if (!piece || (at < last && ofOther.test(piece.joint))) break;
    // "Mali expelled the ambassador and [ended]" goes on with its subject, not with whom that fell on.
    const said = at === last ? namedIn(piece, cast) : namedIn(piece, cast, "first");
    const [first] = said;
    if (first && (at === last || isSubject(first, piece, cast))) return withList(said, at, pieces, cast);
    if (at === last && !ofVerb.test(cast.text.slice(piece.start, piece.end))) break;
    if (ofAntecedent.test(piece.joint)) return antecedentOf(piece, cast);
    if (!goesOn.test(piece.joint)) break;
  }
  return noOne;
}

/** Of whom a verb is told, or who stands first and apart: "Mali, furious, expels". */
function isSubject(named: Span, piece: Piece, cast: Cast): boolean {
  return !goesOn.test(piece.joint) || isTelling({ start: named.end, end: piece.end }, cast);
}

interface Piece extends Span {
  /** What it begins with. */
  joint: string;
}

function startOfThought(to: number, text: string): number {
  for (let at = to - 1; at >= Math.max(0, to - reach); at -= 1) {
    // "Mr. Macron" and "72.5" end nothing.
    if (stops.test(text.charAt(at)) && (text.charAt(at) !== "." || /\s/u.test(text.charAt(at + 1)))) return at + 1;
  }
  return Math.max(0, to - reach);
}

function cutAtJoints(from: number, to: number, { text, language, named }: Cast): Piece[] {
  const pieces: Piece[] = [];
  let start = from;
  let joint = "";
  const stretch = text.slice(from, to);
  for (const match of stretch.matchAll(joints[language])) {
    const at = from + match.index;
    if (named.some((one) => one.start < at + 1 && one.end > at + 1)) continue;
    pieces.push({ start, end: at, joint });
    start = at + match[0].length;
    joint = match[0];
  }
  pieces.push({ start, end: to, joint });
  return pieces;
}

/** Of those in a piece of which something is said one; the last where a verb stands between them ("Mali asks France to stop"). */
function namedIn(piece: Span, { text, named, happenings }: Cast, which: "first" | "nearest" = "nearest"): Named[] {
  const here = named.filter(
    (one) =>
      one.start >= piece.start &&
      one.end <= piece.end &&
      !isAside(text.slice(Math.max(0, piece.start - 1, one.start - 32), one.start)),
  );
  const [first] = here;
  if (!first) return [];
  if (which === "first") return [first];
  const later = here.findLast((one) => happenings.some((verb) => verb.start >= first.end && verb.end <= one.start));
  return [later ?? first];
}

function isAside(before: string): boolean {
  return aside.test(before) && !rulers.test(before);
}

/** "France and Mali suspend": of two names with nothing told between them, both. */
function withList(said: readonly Named[], at: number, pieces: readonly Piece[], cast: Cast): ReadonlySet<Doer> {
  const doers = new Set(said.map(({ doer }) => doer));
  for (let index = at; index > 0; index -= 1) {
    const [piece, before] = [pieces[index], pieces[index - 1]];
    if (!piece || !before || !goesOn.test(piece.joint) || isTelling(before, cast)) break;
    const others = namedIn(before, cast);
    if (others.length === 0) break;
    for (const { doer } of others) doers.add(doer);
  }
  return doers;
}

function isTelling(piece: Span, { text, language, happenings }: Cast): boolean {
  if (happenings.some((one) => one.start >= piece.start && one.end <= piece.end)) return true;
  return text
    .slice(piece.start, piece.end)
    .toLowerCase()
    .split(/[\s,]+/u)
    .some((word) => smallWords[language].finite.has(word));
}

/** "Mali, which expelled": who stands right before it. */
function antecedentOf(piece: Piece, { text, named }: Cast): ReadonlySet<Doer> {
  const from = piece.start - piece.joint.length;
  const last = named.findLast((one) => one.end <= from);
  if (!last || isAside(text.slice(Math.max(0, last.start - 32), last.start))) return noOne;
  return /^[,\s]*$/u.test(text.slice(last.end, from)) ? new Set([last.doer]) : noOne;
}

/** "Mali’s", "Malian authorities’". */
const ownsNext = /^(?:\s(?:authorities|government|junta|army|rulers))?[’']s?\s(?:own\s|recent\s|new\s|military\s)?$/iu;
const ofOwner =
  /^\s(?:(?:\p{L}+\s){0,3}(?<!(?:ed|[éiu]e?s?)\s))?(?:by|par)\s(?:the\s|le\s|la\s|les\s|l[’'])?(?:(?:government|authorities|junta|autorités|gouvernement|junte)\s(?:of\s|du\s|de\s)?)?$/iu;

/** @param isOwn whether who owns it does it; @returns whose act a noun tells: "Malian authorities’ ban", "the suspension by France" */
export function ownerOf(noun: Span, isOwn: boolean, { text, named }: Cast): ReadonlySet<Doer> {
  const by = named.find(({ start }) => start >= noun.end && ofOwner.test(text.slice(noun.end, start)));
  if (by) return new Set([by.doer]);
  const ofTroops = named.find(({ start, end }) => start >= noun.end && isOfTroops(noun.end, start, end, text));
  if (ofTroops) return new Set([ofTroops.doer]);
  const direct = named.findLast((one) => one.end <= noun.start);
  if (!direct || !isOwn) return noOne;
  return ownsNext.test(text.slice(direct.end, noun.start)) ? new Set([direct.doer]) : noOne;
}

const troops = "(?:troops|forces|soldiers|peacekeepers|contingent|troupes|soldats|militaires)";
const troopsAfter = new RegExp(`^\\s(?:\\p{L}+\\s)?${troops}(?!\\p{L})`, "iu");
const troopsBefore = new RegExp(`^\\s(?:de\\s(?:la|l[’'])|des|du|d[’'])\\s?(?:\\p{L}+\\s){0,2}?${troops}\\s$`, "iu");

/** "Withdrawal of British troops", "retrait des troupes suédoises": theirs. */
function isOfTroops(from: number, start: number, end: number, text: string): boolean {
  const lead = text.slice(from, start);
  return (
    troopsBefore.test(lead) || (/^\sof\s(?:the\s|all\s|\d+\s)?$/iu.test(lead) && troopsAfter.test(text.slice(end)))
  );
}
