/**
 * The whole wording of an event. An alias may hold only what tells it from others ("hôtel Radisson", "seven towns");
 * what happened stands beside it, and when and where after it: all of that a reader takes for the event.
 */
import type { Context } from "../context.ts";
import { latestDay } from "../dates.ts";
import type { Language } from "../record.ts";
import type { Span } from "../text/cover.ts";
import { findSentences } from "../text/sentence-starts.ts";
import { clauseAround } from "./clauses.ts";
import type { PlacedDate } from "./dated-events.ts";
import { distance, signalsOf } from "./dated-sentences.ts";
import { nounSignal } from "./event-nouns.ts";
import { happeningSignal } from "./happenings.ts";
import { joinParts } from "./join-parts.ts";
import type { Mention } from "./mention.ts";
import { endsAfter, type Ground, withWholes } from "./phrases.ts";
import type { ArticleScan, ScannedBlock } from "./scan-article.ts";
import { withSubject } from "./subjects.ts";
import { verbsOf, withVerb } from "./verb-beside.ts";

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
const enough = 0.65;

/** A noun rather than a verb: what stands before it, and what within it says otherwise. */
const nounBefore =
  /(?:^|[\s’'])(?:the|a|an|its|their|his|last|after|since|of|le|la|les|l[’']|un|une|du|des|de|d[’']|ce|cette|son|sa|ses|leur)(?:\s*|\s\p{L}+\s)$/iu;
const hasVerb =
  /(?:^|\s)(?:a|ont|avait|avaient|est|sont|était|étaient|has|have|had|was|were|is|are|left|fell|took)\s/iu;

/** @param mentions in order of place */
export function widenEvents(
  mentions: readonly Mention[],
  dates: readonly PlacedDate[],
  scan: ArticleScan,
  language: Language,
  context: Context,
): Mention[] {
  const known = new Map<ScannedBlock, ReturnType<typeof signalsOf>>();
  const readSignals = (block: ScannedBlock) => {
    const signals = known.get(block) ?? signalsOf(block, context);
    known.set(block, signals);
    return signals;
  };
  const widened = mentions.map((mention) => {
    const event = mention.kind === "event" ? context.records.get(mention.records[0] ?? "") : undefined;
    const block = event && scan.blocks.find((one) => one.block === mention.block);
    if (event?.kind !== "event" || !block) return mention;
    const others = mentions.filter((other) => other.block === mention.block && other !== mention);
    const limits = limitsOf(mention, others, block.text);
    const verbs = verbsOf(event, readSignals(block), language, context);
    let span: Span = withVerb(mention, verbs, block.text, limits);
    const happenings = readSignals(block).filter(
      ({ signal }) => signal.startsWith(happeningSignal) || signal.startsWith(nounSignal),
    );
    const places = [
      ...others.filter(({ kind }) => kind === "place" || kind === "force" || kind === "institution"),
      ...readSignals(block).filter(({ signal }) => signal.startsWith("party-")),
    ];
    const moments = dates.filter((date) => date.block === mention.block);
    const own = new Set([...event.actors, ...event.places, ...event.related]);
    const isOf = ({ records }: Mention) => records.some((id) => own.has(id));
    const names = others.filter(({ kind }) => kind !== "event" && kind !== "claim");
    const ground: Ground = {
      text: block.text,
      language,
      names,
      elsewhere: names.filter((one) => one.kind === "place" && !isOf(one)),
      dates: moments,
      happenings,
    };
    const isTold = others.some(
      ({ kind, records, start, end }) =>
        kind === "event" && records.includes(event.id) && (end === limits.start || start === limits.end),
    );
    if (!isTold) span = withClause(span, verbs, ground, limits);
    const isBare = !happenings.some((one) => one.start < span.end && one.end > span.start);
    const cut = moments.find(({ start, end }) => start < span.end && end > span.end);
    if (cut && cut.end <= limits.end) span = { ...span, end: cut.end };
    const actors = others.filter(({ kind, records }) => kind !== "event" && records.some((id) => own.has(id)));
    for (const [next, leads] of [
      [places, leadsToPlace],
      [actors, leadsToActor],
      [moments, leadsToDate],
      [places, leadsToPlace],
      [actors, leadsToActor],
    ] as const) {
      const wider = withNext(span, next, leads, block.text, limits);
      if (leads !== leadsToActor || lengthOf(wider) <= lengthOf(span) * mostGrowth) span = wider;
    }
    span = withDateBefore(span, ground, limits);
    span = withRest(span, ground, limits, isBare);
    span = withWholes(span, limits, ground);
    span = withWholes(withSubject(span, limits, ground), limits, ground);
    // An alias may begin with what joins it to the words before.
    const joint = /^(?:and|et|puis)\s+/iu.exec(block.text.slice(span.start, span.end))?.[0].length ?? 0;
    span = { ...span, start: span.start + joint };
    if (span.start === mention.start && span.end === mention.end) return mention;
    return { ...mention, start: span.start, end: span.end, text: block.text.slice(span.start, span.end) };
  });
  return joinParts(widened, dates, scan);
}

/** As far as neither another event nor the sentence's end. */
function limitsOf({ start, end }: Mention, others: readonly Mention[], text: string): Span {
  const events = others.filter(({ kind }) => kind === "event" || kind === "claim");
  const sentences = findSentences(text);
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
  if (dates.some((date) => date.end === span.end && date.start > span.start && !isNews(date))) return span;
  const isNoun = nounBefore.test(text.slice(0, span.start)) && !hasVerb.test(text.slice(span.start, span.end));
  const manner = isBare ? "passive" : isNoun ? "noun" : "verb";
  const most = lengthOf(span) * mostOfClause[isNoun ? "noun" : "verb"];
  const ends = endsAfter(span.end, limits.end, manner, ground).filter((one) => one - span.start <= most);
  const least = ((ends.at(-1) ?? span.end) - span.start) * enough;
  return { ...span, end: ends.find((one) => one - span.start >= least) ?? span.end };
}

/** A look back ends with its date; what happened on a day of this week is told at length. */
function isNews({ manner, date }: Ground["dates"][number]): boolean {
  return manner === "relative" && date === latestDay(date);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
