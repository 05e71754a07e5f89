/**
 * How far a wording goes on in its clause, phrase by phrase. Without a grammar: by punctuation, by the small words that
 * open a phrase or another clause, and by the forms of verbs that have a subject of their own.
 */
import type { Language } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import type { PlacedDate } from "../dates/dated-events.ts";
import { smallWords } from "../small-words.ts";

/** A text, and what stands in it. */
export interface Ground {
  text: string;
  language: Language;
  /** Names, each of which is one thing. */
  names: readonly Span[];
  /** Names of places that have nothing to do with the event. */
  elsewhere: readonly Span[];
  dates: readonly PlacedDate[];
  /** Words for what happens, and those of the event's own sorts among them. */
  happenings: readonly Span[];
  own: readonly Span[];
}

export interface Step extends Span {
  /** In lower case. */
  word: string;
  isName: boolean;
  date: Span | undefined;
  isCapital: boolean;
}

/** Imperfect, past and future of the third person; nouns that end so are not meant. */
const finiteForm =
  /^(?!(?:re|por|ex|at|abs|dis)?trait$|souhait$|(?:for|par|bien)?fait$|lait$)\p{L}{2,}(?:aient|ait|èrent|eront|era|ira)$/u;
/** A past tense or a participle: of a subject of its own, where it follows "and". */
const pastForm = /^\p{L}{2,}ed$/u;

/** "France says the worker was accused": what is said is told, not that it is said. */
export const reports = /^(?:says?|said|tells?|told)$/u;

/** Between two words of one clause there is none of these. */
export const stops = /[,.;:!?()—–\n«»“”"]/u;
const word =
  /\d{1,3}(?:,\d{3})+(?![\d\p{L}])|(?:\p{L}{1,2}|qu|jusqu|lorsqu|puisqu|quelqu)[’'](?=\p{L}{2})|[\p{L}\p{M}\p{N}]+(?:[-’'.][\p{L}\p{N}]+)*/giu;

/** Words without one that opens a phrase, after a noun: more are a clause. */
const mostInPhrase = 6;

/** What ends a wording: the verb of which a noun is the subject; nothing but the clause's end; or that too, after "was built". */
export type Manner = "noun" | "verb" | "passive";

/**
 * @param from the end of the wording so far; @param limit where it ends at the latest
 * @returns where it may end, nearest first: before each further phrase, and with its clause
 */
export function endsAfter(from: number, limit: number, manner: Manner, ground: Ground): number[] {
  const small = smallWords[ground.language];
  const ends: number[] = [];
  const verb = manner === "passive" ? passive.exec(ground.text.slice(from, limit))?.[0].length : undefined;
  const isNoun = manner === "noun" || (manner === "passive" && verb === undefined);
  let end = from + (verb ?? 0);
  let isOpen = false;
  let length = 0;
  for (;;) {
    const step = nextStep(end, ground);
    if (!step || step.end > limit) break;
    if (stops.test(ground.text.slice(end, step.start))) {
      const next = pastComma(end, isNoun ? -1 : from, limit, ground);
      if (next === undefined) break;
      if (!ends.includes(end)) ends.push(end);
      end = next;
      length = 0;
      continue;
    }
    if (small.clause.has(step.word)) {
      if (isDistance(end, ground)) return ends;
      break;
    }
    const joins = small.joining.has(step.word);
    if (joins && !isJoined(step.end, limit, ground)) break;
    if (hasSubject(step, ground)) {
      if (!isNoun) return ends;
      break;
    }
    if (isNoun && !isOpen && isOtherPast(step, ground)) break;
    if (step.word === "to" && isInfinitive(step.end, ground)) break;
    if (lasting.test(ground.text.slice(step.start))) break;
    const opens = joins || small.phrase.has(step.word) || step.date !== undefined;
    if (opens) {
      if (!(end > from && isOf(step, ground)) && !isOpening(end, ground)) ends.push(end);
      length = 0;
    } else length += 1;
    // "The coup changed the country": a noun that follows without a link is the object of a verb before it.
    if (isNoun && (length > mostInPhrase || (length > 1 && !isOpen && small.article.has(step.word)))) return ends;
    isOpen = opens || small.article.has(step.word) || /ing$/u.test(step.word);
    end = step.end;
  }
  return [...new Set([...ends, end])];
}

/** "In nine months": how long it took is told of it, and is not its name. */
const lasting =
  /^(?:in|en)\s[\p{L}\p{N}-]+\s(?:hours|days|weeks|months|years|heures|jours|semaines|mois|ans)(?!\p{L})/iu;

/** "The grave appeared", "the flight left": what else was done, where it is no part of what is told. */
function isOtherPast({ word, isName, start, end }: Step, { own }: Ground): boolean {
  const isOwn = own.some((one) => one.start < end && one.end > start);
  return !isName && !isOwn && (pastForm.test(word) || otherPast.test(word));
}

const otherPast =
  /^(?:left|fell|took|broke|struck|hit|leaves|falls|takes|breaks|strikes|hits|brings|comes|goes|raises)$/u;

/** Where the wording goes on after a comma that does not end it. */
function pastComma(end: number, from: number, limit: number, ground: Ground): number | undefined {
  return listAfter(end, limit, ground) ?? dateAfterComma(end, limit, ground) ?? afterDate(end, from, limit, ground);
}

/** "Three days [after]": how long it is to what another clause tells. */
function isDistance(end: number, { text }: Ground): boolean {
  return /\s(?:hours?|days?|weeks?|months?|years?|heures?|jours?|semaines?|mois|ans?)$/iu.test(tailOf(text, end));
}

/** The next word, or the whole name or date to which it belongs. */
export function nextStep(from: number, { text, names, dates }: Ground): Step | undefined {
  word.lastIndex = from;
  const match = word.exec(text);
  if (!match) return undefined;
  const { index: start } = match;
  const covers = (one: Span) => one.start <= start && one.end > start;
  const date = dates.find(covers);
  const name = names.find(covers);
  return {
    start,
    end: Math.max(start + match[0].length, date?.end ?? 0, name?.end ?? 0),
    word: match[0].toLowerCase().replace("'", "’"),
    isName: name !== undefined,
    date,
    isCapital: /^\p{Lu}/u.test(match[0]),
  };
}

/** A verb with a subject of its own. */
export function hasSubject({ word, isName }: Step, { language }: Ground): boolean {
  return !isName && (smallWords[language].finite.has(word) || finiteForm.test(word));
}

/** "Seized": a past tense by its form. */
export function isPast({ word, isName }: Step): boolean {
  return !isName && pastForm.test(word);
}

export function isClauseOpening({ word }: Step, { language }: Ground): boolean {
  return smallWords[language].clause.has(word);
}

export function isJoining({ word }: Step, { language }: Ground): boolean {
  return smallWords[language].joining.has(word);
}

export function isArticle({ word }: Step, { language }: Ground): boolean {
  return smallWords[language].article.has(word);
}

export function isPhraseOpening({ word, isName }: Step, { language }: Ground): boolean {
  return !isName && smallWords[language].phrase.has(word);
}

/** What stands just before a place: no pattern reads further back. */
export function tailOf(text: string, end: number): string {
  return text.slice(Math.max(0, end - 48), end);
}

/** "In the", "aux mains de", "au cours de": nothing ends there. */
export function isOpening(end: number, ground: Ground): boolean {
  const before = tailOf(ground.text, end);
  const last = /([\p{L}\p{M}\p{N}]+[’']?)\s*$/u.exec(before)?.[1]?.toLowerCase() ?? "";
  return (
    smallWords[ground.language].phrase.has(last) ||
    smallWords[ground.language].article.has(last) ||
    smallWords[ground.language].joining.has(last) ||
    linked.test(before)
  );
}

/** "The help of a guard", "Côte d’Ivoire": what a thing is of belongs to it. */
export function isOf({ word }: Step, { language }: Ground): boolean {
  return word !== "to" && smallWords[language].ofWhat.has(word);
}

/** A link of two words, the second of which is no thing; what leads to a date. */
const linked =
  /(?:^|\s)(?:au cours|au terme|au nom|à cause|à la suite|à la fin|à l[’']issue|en marge|en raison|en présence|lors|près|in front|in search|in view|in charge|ahead|because|out|instead|late|early|mid|fin|début|mi)$/iu;

const leadsToDate =
  /^,\s*(?:(?:on|in|last|this|late|early|mid|le|la|en|au|à|fin|début|mi|the|of|du|de|mois|soir)[\s-]+)*(?:d[’'])?$/iu;

/** ", le 10 juillet." */
function dateAfterComma(from: number, limit: number, { text, dates }: Ground): number | undefined {
  const date = dates.find(
    (one) => one.start > from && one.end <= limit && leadsToDate.test(text.slice(from, one.start)),
  );
  return date && /^\s*(?:[,.;:!?)]|$)/u.test(text.slice(date.end)) ? date.end : undefined;
}

/** "Signed, in September, a pact", "l’annonce, en juin, de la fin": what a date between commas has only set apart. */
function afterDate(end: number, from: number, limit: number, ground: Ground): number | undefined {
  const { text, dates } = ground;
  const date = dates.find((one) => one.end === end);
  if (!date || !/,[^,]{0,12}$/u.test(tailOf(text, date.start)) || text[end] !== ",") return undefined;
  const next = nextStep(end, ground);
  const goesOn =
    next &&
    next.end <= limit &&
    (smallWords[ground.language].ofWhat.has(next.word) ||
      (end === from && smallWords[ground.language].article.has(next.word)));
  return goesOn ? next.start : undefined;
}

/** "Kati, Bamako, Gao and Kidal". */
function listAfter(end: number, limit: number, ground: Ground): number | undefined {
  const { text } = ground;
  if (!/\p{Lu}[\p{L}’'-]*$/u.test(tailOf(text, end))) return undefined;
  let at = end;
  for (let isLast = false; !isLast; ) {
    let step = nextStep(at, ground);
    if (!step || !/^(?:,\s*|\s+)$/u.test(text.slice(at, step.start))) return undefined;
    isLast = smallWords[ground.language].joining.has(step.word);
    if (isLast) step = nextStep(step.end, ground);
    else if (text[at] !== ",") return undefined;
    while (
      step &&
      (smallWords[ground.language].article.has(step.word) || smallWords[ground.language].phrase.has(step.word))
    )
      step = nextStep(step.end, ground);
    if (!step || step.end > limit || !step.isCapital) return undefined;
    at = step.end;
  }
  return at;
}

/** "Army and Russian mercenaries", not "and killed", "and the army fled", nor another event's place. */
function isJoined(from: number, limit: number, ground: Ground): boolean {
  const first = nextStep(from, ground);
  if (!first || first.end > limit) return false;
  if (
    !(
      first.isName ||
      first.date ||
      first.isCapital ||
      smallWords[ground.language].article.has(first.word) ||
      smallWords[ground.language].phrase.has(first.word)
    )
  )
    return false;
  let length = 0;
  for (let step: Step | undefined = first; step && step.end <= limit; step = nextStep(step.end, ground)) {
    const { start, end } = step;
    length += 1;
    if (length > 4) return false;
    if (step !== first && smallWords[ground.language].place.has(step.word)) return true;
    if (
      step !== first &&
      (stops.test(ground.text.slice(from, start)) || smallWords[ground.language].clause.has(step.word))
    )
      return true;
    if (step !== first && smallWords[ground.language].joining.has(step.word)) return true;
    const covers = (one: Span) => one.start < end && one.end > start;
    if (ground.elsewhere.some(covers) || hasSubject(step, ground)) return false;
    if (!step.isName && (pastForm.test(step.word) || ground.happenings.some(covers))) return false;
  }
  return true;
}

function isInfinitive(from: number, ground: Ground): boolean {
  const next = nextStep(from, ground);
  return (
    next !== undefined &&
    !next.isName &&
    !next.date &&
    !next.isCapital &&
    !smallWords[ground.language].article.has(next.word)
  );
}

/** "Were smashed", "a été éventré": what was done to it. */
const passive =
  /^(?:\s[\p{L}’]+){0,3}\s(?:(?:was|were|is|are|has been|have been|had been)(?:\s\p{L}+ly)?\s(?:\p{L}+(?:ed|en|wn|ung|lt|nt|ft|ught|uck|ld)|put|cut|hit|shot|lost|sent)|(?:est|sont|était|étaient|fut|furent|a été|ont été|avait été|avaient été|vient d[’']être|viennent d[’']être)\s\p{L}+(?:[éiu]e?s?|ise?s?|ite?s?|rte?s?))(?!\p{L})/iu;

/** Where a name or a date would be cut in two, it belongs to the wording whole. */
export function withWholes(span: Span, limits: Span, { names, dates }: Ground): Span {
  let { start, end } = span;
  for (const one of [...names, ...dates]) {
    if (one.start < start && one.end > start && one.start >= limits.start) start = one.start;
    if (one.start < end && one.end > end && one.end <= limits.end) end = one.end;
  }
  return { start, end };
}
