/** Acts that one of the two does, told of the other: "Mali expels embassy staff" is not "France expels two diplomats". */
import type { Context } from "../../context.ts";
import { countrySignal } from "../../detect/lexicon.ts";
import type { EventRecord } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import { statesOf } from "../others/states-of.ts";
import { happeningSignal } from "../told/happenings.ts";
import { type Cast, type Doer, doerOfRecord, doerOfSignal, fighters, ownerOf, subjectOf } from "./clause-subject.ts";

/** Who does it is who stands before its word; to hand over and to take over, to leave and to send away are not so. */
const acts = new Set(
  "expulsion recall summons suspension denunciation closing resumption sanctions lifting accusation warning answer strike launch capture withdrawal attack blockade creation dissolution cancellation postponement inquiry"
    .split(" ")
    .map((sort) => happeningSignal + sort),
);
/** What states do and armed groups do not. */
const ofStates = new Set(
  "expulsion recall summons suspension denunciation sanctions lifting dissolution cancellation inquiry"
    .split(" ")
    .map((sort) => happeningSignal + sort),
);
/** What ends a thing, by whatever word. */
const endings = new Set(
  "suspension denunciation closing cancellation".split(" ").map((sort) => happeningSignal + sort),
);

interface Deed {
  doers: ReadonlySet<Doer>;
  /** What they do, by the name’s verb. */
  sorts: ReadonlySet<string>;
}

const known = new WeakMap<EventRecord, Deed>();

/** @returns who does it by the event’s name; nobody where that has no active verb, or tells two things */
function doersOf(event: EventRecord, context: Context): ReadonlySet<Doer> {
  return deedOf(event, context).doers;
}

function deedOf(event: EventRecord, context: Context): Deed {
  const before = known.get(event);
  if (before) return before;
  const deed = readDeed(event.names.at(-1)?.en ?? "", context);
  known.set(event, deed);
  return deed;
}

const nobody: ReadonlySet<Doer> = new Set();
const noDeed: Deed = { doers: nobody, sorts: new Set() };
/** Between who does it and the verb there is none of these. */
const otherVerb = /(?:^|\s)(?:of|at|in|on|to|with|for|from|by|says|speaks|before|condemn)\s|[“"’']/u;
/** "Announces its withdrawal", "begins a blockade": what follows is theirs as well. */
const telling = `${happeningSignal}announcement`;
const beginning = /^(?:begins?|starts?)$/u;
const passiveBefore = /\s(?:is|are|was|were|been|be)\s(?:\p{L}+\s)?$/u;
/** What is done to those who stand first; to lose is what others do. */
const passiveForm = /(?:ed|en|given|sworn|struck)$|^los/u;

function readDeed(name: string, context: Context): Deed {
  if (name.includes(";")) return noDeed;
  const hits = context.forms.matcher
    .scan(name)
    .flatMap(({ form, start, end }) => context.forms.meaningsOf(form).map((meaning) => ({ meaning, start, end })))
    .sort((a, b) => a.start - b.start);
  const happenings = hits.flatMap(({ meaning, start, end }) =>
    meaning.as === "signal" && meaning.signal.startsWith(happeningSignal) ? [{ sort: meaning.signal, start, end }] : [],
  );
  const verb = happenings.find(({ start }) => start > 0);
  if (!verb || passiveForm.test(name.slice(verb.start, verb.end))) return noDeed;
  const subject = name.slice(0, verb.start);
  if (passiveBefore.test(subject)) return noDeed;
  const doers = new Set<Doer>();
  let last = 0;
  for (const { meaning, start, end } of hits) {
    if (end > verb.start || /\s(?:of|in|for|from|against|on)\s$/u.test(name.slice(0, start))) continue;
    const doer =
      meaning.as === "signal"
        ? doerOfSignal(meaning.signal)
        : "record" in meaning
          ? doerOfRecord(meaning.record, context)
          : undefined;
    if (!doer) continue;
    doers.add(doer);
    last = Math.max(last, end);
  }
  if (subject.search(fighters) >= 0) doers.add("group");
  if (doers.size === 0 || otherVerb.test(name.slice(last, verb.start))) return noDeed;
  const own = happenings.filter(({ start }) => start === verb.start).map(({ sort }) => sort);
  const isOpening = own.includes(telling) || beginning.test(name.slice(verb.start, verb.end));
  const sorts = new Set(isOpening ? happenings.map(({ sort }) => sort) : own);
  return { doers, sorts };
}

/** A word for what happens, and its sorts. */
export interface Act extends Span {
  sorts: ReadonlySet<string>;
}

const told = new WeakMap<Act, ReadonlySet<Doer>>();

function whoDoes(act: Act, cast: Cast): ReadonlySet<Doer> {
  const before = told.get(act);
  if (before) return before;
  const doers = isNounAt(act, cast)
    ? ownerOf(act, isOnesOwn(act, cast), cast)
    : isActive(act, cast)
      ? subjectOf(act, cast)
      : nobody;
  told.set(act, doers);
  return doers;
}

/** "Mali’s denunciation" is by Mali; whether "Mali’s suspension" is by it or of it cannot be told. */
const byOwner = new Set(
  "denunciation closing accusation answer warning resumption".split(" ").map((sort) => happeningSignal + sort),
);

function isOnesOwn({ sorts, start, end }: Act, { text }: Cast): boolean {
  return /^bans?$/iu.test(text.slice(start, end)) || [...sorts].every((sort) => byOwner.has(sort));
}

/** The verb may stand before the usual words: "urged its [nationals to leave]". */
const verbReach = 40;
const otherClause = /[.,;:!?()«»“”–—]|\s(?:and|but|who|which|that|et|mais|qui|que)\s/u;

/** @returns of the words for what happens of a paragraph those in a stretch and in front of it */
export function actsNear<T extends Span>(span: Span, acts: readonly T[]): T[] {
  return acts.filter(({ start, end }) => start < span.end && end >= span.start - verbReach);
}

/**
 * @param span words that would tell the event
 * @param acts the words for what happens there and in front of it, as `actsNear` finds them
 * @returns whether what is told there, or by the verb in front, is an act of the event’s sort by somebody else
 */
export function isToldOfAnother(
  event: EventRecord,
  span: Span,
  acts: readonly Act[],
  cast: () => Cast,
  context: Context,
): boolean {
  if (doersOf(event, context).size === 0) return false;
  return acts.some((act) => {
    if (!isOfItsSort(event, act, context)) return false;
    if (act.end <= span.start && otherClause.test(cast().text.slice(act.end, span.start))) return false;
    return isAnothersAct(event, act, cast(), context);
  });
}

/** @returns whether an act is told of somebody who did not do it */
function isAnothersAct(event: EventRecord, act: Act, cast: Cast, context: Context): boolean {
  const doers = doersOf(event, context);
  const subject = whoDoes(act, cast);
  if (subject.size === 0) return false;
  const own = statesOf(event, context);
  const isPartner = (one: Doer) =>
    one.startsWith(countrySignal) && (own.has(one) || withPartners.test(event.names.at(-1)?.en ?? ""));
  return [...subject].every((one) => !doers.has(one) && !isPartner(one));
}

const withPartners = /\bpartners\b/u;

function isOfItsSort(event: EventRecord, { sorts }: Act, context: Context): boolean {
  const { doers, sorts: own } = deedOf(event, context);
  if (doers.size === 1 && doers.has("group") && [...sorts].every((sort) => ofStates.has(sort))) return true;
  const ends = [...endings].some((sort) => own.has(sort));
  return [...sorts].some((sort) => acts.has(sort) && (own.has(sort) || (ends && endings.has(sort))));
}

const nounBefore = {
  en: /(?:^|\s)(?:the|a|an|its|their|his|her|of|under|with|from|against|between|[\p{L}]+[’']s|[\p{L}]+s[’'])(?:\s|\s\p{L}+\s)$/iu,
  fr: /(?:^|[\s’'])(?:(?:le|la|les|un|une|du|des|de|ce|cette|son|sa|ses|leur|sous|contre|avec|entre|aux?)(?:\s|\s\p{L}+\s)|[ld][’'])$/iu,
} as const;
const auxiliaryBefore = {
  en: /(?:^|[\s’'])(?:has|have|had|will|would|to|not)\s(?:\p{L}+\s)?$/iu,
  fr: /(?:^|[\s’'])(?:a|ont|avait|avaient|aura|auront|ai|ait)\s(?:\p{L}+\s)?$/iu,
} as const;
const passive =
  /(?:^|\s)(?:was|were|is|are|been|being|be|été|est|sont|était|étaient|fut|furent|sera|seront)\s(?:\p{L}+\s)?$/iu;
const takesObject =
  /^\s+(?!(?:in|from|by|at|on|after|over|for|as|to|with|when|following|and|or|out|off|during|since|until|under|near)\s)[\p{L}\p{N}“"]/u;

function isNounAt({ start }: Act, { text, language }: Cast): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  return nounBefore[language].test(before) && !auxiliaryBefore[language].test(before);
}

/** English words that are nouns as well: a verb only where its object follows. */
const eitherOr =
  /^(?:attack|raid|strike|launch|ban|recall|exit|arrest|visit|sanction|halt|freeze|cut|charge|siege|assault|protest|start|end|return|report|release|block|shutdown)s?$/iu;
const takesArticle = /^\s(?:the|an?|its|their|all|\d|\p{Lu}\p{Ll})/u;

/** "Off the air", "under sanctions", "hors antenne". */
const noVerb = /^(?:off|out|on|in|into|under|without|back|gone|over|hors|en|sous|sans|dans|n[’']\p{L}+)$/iu;

/** A verb that its subject does, not one that is done to it. */
function isActive({ start, end }: Act, { text, language }: Cast): boolean {
  const before = text.slice(Math.max(0, start - 32), start);
  if (passive.test(before)) return false;
  const word = text.slice(start, end).split(/\s/u)[0] ?? "";
  if (noVerb.test(word)) return false;
  if (language === "fr")
    return !/(?:[éiu]e?s?|is|it|ise?s?|ite?s?|erte?s?)$/iu.test(word) || auxiliaryBefore.fr.test(before);
  if (/ing$/iu.test(word)) return false;
  if (eitherOr.test(word) && !auxiliaryBefore.en.test(before)) return takesArticle.test(text.slice(end));
  return (
    !/(?:ed|en|shut|put|cut|driven|withdrawn)$/iu.test(word) ||
    auxiliaryBefore.en.test(before) ||
    takesObject.test(text.slice(end))
  );
}
