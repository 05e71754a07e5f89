/**
 * The whole wording of an event. An alias may hold only what tells it from others ("hôtel Radisson", "seven towns");
 * what happened stands beside it, and when and where after it: all of that a reader takes for the event.
 */
import { TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import { latestDay } from "../../dates.ts";
import type { EventRecord, Language } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import { findSentences } from "../../text/sentence-starts.ts";
import type { PlacedDate } from "../dates/dated-events.ts";
import { distance, signalsOf } from "../dates/dated-sentences.ts";
import type { Mention } from "../mention.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import { nounSignal } from "../told/event-nouns.ts";
import { happeningSignal } from "../told/happenings.ts";
import { verbsOf, withVerb } from "../told/verb-beside.ts";
import { clauseAround, clauseEnd, clauseStart } from "./clauses.ts";
import { dropEchoes } from "./drop-echoes.ts";
import { joinParts } from "./join-parts.ts";
import { isNoun } from "./noun-or-verb.ts";
import { endsAfter, type Ground, withWholes } from "./phrases.ts";
import { agreeOnWidth, type Wording } from "./readings.ts";
import { withList, withSubject } from "./subjects.ts";

const leadsToDate =
  /^,?\s*(?:\p{L}+(?:[ée]e?s?|ed)\s+(?=\S))?(?:(?:on|in|last|this|since|by|of|the|early|late|le|la|en|du|de|depuis|dès|au|à|fin|début|mi|soir|mois|matin|evening|morning|night)[\s-]+)*(?:d[’'])?$/iu;
const leadsToPlace =
  /^\s*(?:in|at|near|from|to|of|with|into|outside|à|au|aux|en|dans|sur|près de|vers|de|du|des|avec|central|northern|southern|eastern|western|north-eastern|le|la|the|d[’'])(?:\s+(?:le |la |the |central |northern |southern |eastern |western |nord du |centre du |sud du |ouest du )*|\s?)$/iu;
/** "By the men of", "contre les forces": to who took part, or what it was done to. */
const leadsToActor =
  /^\s*(?:(?:by|under|against|from|with|of|led by|par|sous|contre|avec|de|du|des|d[’']|menée? par|President|Colonel|Col\.|General|Gen\.|Prime Minister|le président|le colonel|le général|le Premier ministre)\s*)(?:(?:the|its|their|le|la|les|l[’']|un|une|a|an)\s*)?(?:\p{Ll}+\s){0,1}$/iu;

/** Who took part stays outside where that would be longer than what was done. */
const mostGrowth = 1.9;
/** How many times as long as the words that name it the wording may be, and what part of it is enough. */
const mostOfClause = { noun: 2.5, verb: 3 } as const;
/** Characters that it may have however few words name it. */
const leastRoom = 42;
/** Where a date between commas is all that follows the verb, what was done is still to come. */
const roomApart = 60;
const enough = 0.65;
const half = 0.5;

/** @param mentions in order of place */
export function widenEvents(
  mentions: readonly Mention[],
  dates: readonly PlacedDate[],
  scan: ArticleScan,
  language: Language,
  context: Context,
): Mention[] {
  const starts = new Map<ScannedBlock, number[]>();
  const widened: Mention[] = [];
  for (const [index, mention] of mentions.entries()) {
    const event = mention.kind === "event" ? context.records.get(mention.records[0] ?? "") : undefined;
    const block = event && scan.blocks.find((one) => one.block === mention.block);
    if (event?.kind !== "event" || !block) {
      widened.push(mention);
      continue;
    }
    const signals = signalsOf(block, context);
    const sentences = starts.get(block) ?? findSentences(block.text);
    starts.set(block, sentences);
    // Those before as wide as they have become: what one has taken is not for the next.
    const others = [...widened, ...mentions.slice(index + 1)].filter((other) => other.block === mention.block);
    const moments = dates.filter((date) => date.block === mention.block);
    const around: Around = { others, signals, sentences, dates: moments, text: block.text, language };
    widened.push(widen(mention, event, around, context));
  }
  return dropEchoes(joinParts(widened, dates, scan), scan);
}

type Signals = ReturnType<typeof signalsOf>;

/** What stands in the paragraph of a mention. */
interface Around {
  others: readonly Mention[];
  signals: Signals;
  /** Where its sentences begin. */
  sentences: readonly number[];
  dates: readonly PlacedDate[];
  text: string;
  language: Language;
}

function widen(mention: Mention, event: EventRecord, around: Around, context: Context): Mention {
  const { others, signals, dates, text, language } = around;
  const limits = limitsOf(mention, around);
  const verbs = verbsOf(event, signals, language, context);
  let span: Span = withVerb(mention, verbs, text, limits);
  const happenings = signals.filter(
    ({ signal }) => signal.startsWith(happeningSignal) || signal.startsWith(nounSignal),
  );
  const places = [
    ...others.filter(({ kind }) => kind === "place" || kind === "force" || kind === "institution"),
    ...signals.filter(({ signal }) => signal.startsWith("party-")),
  ];
  const own = new Set([...event.actors, ...event.places, ...event.related]);
  const isOf = ({ records }: Mention) => records.some((id) => own.has(id));
  const names = others.filter(({ kind }) => kind !== "event" && kind !== "claim");
  const ground: Ground = {
    text,
    language,
    names,
    elsewhere: names.filter((one) => one.kind === "place" && !isOf(one)),
    dates,
    happenings,
    own: verbs,
  };
  const isTold = others.some(
    ({ kind, records, start, end }) =>
      kind === "event" && records.includes(event.id) && (end === limits.start || start === limits.end),
  );
  if (!isTold) span = withClause(span, verbs, ground, limits);
  const isBare = !happenings.some((one) => one.start < span.end && one.end > span.start);
  const cut = dates.find(({ start, end }) => start < span.end && end > span.end);
  if (cut && cut.end <= limits.end) span = { ...span, end: cut.end };
  const actors = others.filter(({ kind, records }) => kind !== "event" && records.some((id) => own.has(id)));
  for (const [next, leads] of [
    [places, leadsToPlace],
    [actors, leadsToActor],
    [dates, leadsToDate],
    [places, leadsToPlace],
    [actors, leadsToActor],
  ] as const) {
    const wider = withNext(span, next, leads, text, limits);
    if (leads !== leadsToActor || lengthOf(wider) <= lengthOf(span) * mostGrowth) span = wider;
  }
  span = withDateBefore(span, ground, limits);
  span = withRest(span, ground, limits, isBare);
  span = withWholes(span, limits, ground);
  span = withWholes(withSubject(span, limits, ground), limits, ground);
  span = withList(span, limits, ground);
  if (isBare && mention.block === TITLE) span = withPart(span, limits, ground);
  span = withWholes(
    agreeOnWidth(mention, span, wordingOf(span, mention, isBare, ground), limits, ground),
    limits,
    ground,
  );
  // An alias may begin with what joins it to the words before.
  const joint = /^(?:and|et|puis)\s+/iu.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
  span = { ...span, start: span.start + joint };
  if (span.start === mention.start && span.end === mention.end) return mention;
  return { ...mention, start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** "Was overthrown", "s’est écrasé": of whom it is said tells as much as what is said. */
const ofItsSubject =
  /^(?:(?:has|have|had) been|was|were|is|are|(?:a|ont|avait|avaient) été|est|sont|était|étaient|fut|furent|s[’'](?:est|était|étaient)|se sont)\s/iu;

function wordingOf(span: Span, { block }: Mention, isBare: boolean, ground: Ground): Wording {
  if (block === TITLE) return "title";
  if (isNoun(span, ground)) return "noun";
  if (ofItsSubject.test(ground.text.slice(span.start, span.end))) return "passive";
  return isBare ? "bare" : "verb";
}

/** As far as neither another event nor the sentence's end. */
function limitsOf({ start, end }: Mention, { others, sentences, text }: Around): Span {
  const events = others.filter(({ kind }) => kind === "event" || kind === "claim");
  const before = events.filter((other) => other.end <= start).map((other) => other.end);
  const after = events.filter((other) => other.start >= end).map((other) => other.start);
  return {
    start: Math.max(0, sentences.findLast((one) => one <= start) ?? 0, ...before),
    end: Math.min(sentences.find((one) => one >= end) ?? text.length, ...after),
  };
}

function withNext(span: Span, nexts: readonly Span[], leads: RegExp, text: string, limits: Span): Span {
  const next = nexts.find(
    (one) => one.start >= span.end && one.end <= limits.end && leads.test(text.slice(span.end, one.start)),
  );
  return next ? { start: span.start, end: next.end } : span;
}

/** "Last year’s putsch". */
function withDateBefore(span: Span, { text, dates }: Ground, limits: Span): Span {
  const date = dates.find(
    (one) =>
      one.start >= limits.start && one.end <= span.start && /^(?:[’']s?)?\s$/u.test(text.slice(one.end, span.start)),
  );
  return date && /[’']s?\s/u.test(text.slice(date.start, span.start)) ? { ...span, start: date.start } : span;
}

/** A date alone says nothing: what happened on it stands in its clause, and if no word does, all of that is its wording. */
function withClause(span: Span, verbs: readonly Span[], ground: Ground, limits: Span): Span {
  const date = ground.dates.find(({ start, end }) => start <= span.start && end >= span.end);
  const isDay = date !== undefined && date.date === latestDay(date.date);
  const clause = isDay ? clauseAround(date, limits, ground) : undefined;
  if (!date || !clause) return span;
  const nearest = (some: readonly Span[]) =>
    some
      .filter(({ start, end }) => start >= clause.start && end <= clause.end)
      .sort((a, b) => distance(a, date) - distance(b, date))[0];
  const near = nearest(verbs) ?? nearest(ground.happenings);
  return near ? { start: Math.min(near.start, date.start), end: Math.max(near.end, date.end) } : clause;
}

/**
 * Its last phrase whole, and further ones until it is the greater part of its clause: then neither who reads it as
 * narrowly nor who reads it as widely as can be would mark something else.
 */
function withRest(span: Span, ground: Ground, limits: Span, isBare: boolean): Span {
  const { text, dates } = ground;
  const last = dates.find((date) => date.end === span.end && date.start > span.start);
  // "Signed, in September, a pact": set apart, the date ends nothing.
  const isApart =
    last !== undefined && /,[^,]{0,12}$/u.test(text.slice(span.start, last.start)) && text[span.end] === ",";
  if (last && !isNews(last) && !isApart) return span;
  const isOfNoun = isNoun(span, ground);
  const manner = isBare ? "passive" : isOfNoun ? "noun" : "verb";
  const most = Math.max(isApart ? roomApart : leastRoom, lengthOf(span) * mostOfClause[isOfNoun ? "noun" : "verb"]);
  const all = endsAfter(span.end, limits.end, manner, ground);
  const ends = all.filter((one) => one - span.start <= most);
  const least = Math.min((all.at(-1) ?? span.end) - span.start, most) * enough;
  return { ...span, end: ends.find((one) => one - span.start >= least) ?? ends.at(-1) ?? span.end };
}

/** A title that only names somebody or something tells of it in the whole of its part. */
function withPart(span: Span, limits: Span, ground: Ground): Span {
  const part = {
    start: clauseStart(span.start, limits.start, ground),
    end: clauseEnd(span.end, limits.end, ground),
  };
  return lengthOf(span) < lengthOf(part) * half ? part : span;
}

/** A look back ends with its date; what happened on a day of this week is told at length. */
function isNews({ manner, date }: Ground["dates"][number]): boolean {
  return manner === "relative" && date === latestDay(date);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
