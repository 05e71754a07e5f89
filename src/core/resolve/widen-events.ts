/**
 * The whole wording of an event. An alias may hold only what tells it from others ("hôtel Radisson", "seven towns");
 * what happened stands beside it, and when and where after it: all of that a reader takes for the event.
 */
import type { Context } from "../context.ts";
import type { EventRecord, Language } from "../record.ts";
import type { Span } from "../text/cover.ts";
import type { PlacedDate } from "./dated-events.ts";
import { signalsOf, wordsOf } from "./dated-sentences.ts";
import { nounSignal } from "./event-nouns.ts";
import { profileOf } from "./event-profile.ts";
import type { Mention } from "./mention.ts";
import type { ArticleScan, ScannedBlock } from "./scan-article.ts";
import { breaks } from "./told-events.ts";

/** Characters between the alias and the word for what happened. */
const nearVerb = 32;

/** Begins another clause, or another thought. */
const boundary =
  /[.;:!?()«»“”"–—]|,\s|\s(?:as|after|before|while|when|who|which|whose|that|qui|que|dont|alors|après|avant|puis|mais|but|and|et)\s/iu;
const leadsToDate =
  /^,?\s*(?:\p{L}+(?:[ée]e?s?|ed)\s+(?=\S))?(?:(?:on|in|last|this|since|by|of|the|early|late|le|la|en|du|de|depuis|dès|au|à|fin|début|mi|soir|mois|matin|evening|morning|night)[\s-]+)*(?:d[’'])?$/iu;
const leadsToPlace =
  /^\s*(?:in|at|near|from|to|of|with|into|outside|à|au|aux|en|dans|sur|près de|vers|de|du|des|avec|central|northern|southern|eastern|western|north-eastern|le|la|the|d[’'])(?:\s+(?:le |la |the |central |northern |southern |eastern |western |nord du |centre du |sud du |ouest du )*|\s?)$/iu;
/** "By the men of", "contre les forces": to who took part, or what it was done to. */
const leadsToActor =
  /^\s*(?:(?:by|under|against|from|with|of|led by|par|sous|contre|avec|de|du|des|d[’']|menée? par|President|Colonel|Col\.|General|Gen\.|Prime Minister|le président|le colonel|le général|le Premier ministre)\s*)(?:(?:the|its|their|le|la|les|l[’']|un|une|a|an)\s*)?(?:\p{Ll}+\s){0,1}$/iu;

/** A verb of its own, whose subject stands before it. */
const verbBefore =
  /(?:^|[\s’'])((?:a|ont|avait|avaient|aura|auront|est|sont|était|étaient|ont été|a été|avait été|avaient été|has|have|had|was|were|is|are|has been|have been|had been)\s+)$/iu;
const verbFirst =
  /^(?:a|ont|avait|avaient|aura|auront|est|sont|était|étaient|s[’']en|has|have|had|was|were|is|are)\s/iu;
/** Begins the clause of which the subject is sought. */
const clauseStart =
  /(?:^|[.;:!?()«»“”"–—,]\s*|\s(?:as|after|before|while|when|that|because|but|and|que|qu[’']|alors que|après que|puis|mais|quand|lorsque|où|et)\s+)([^.;:!?()«»“”"–—,]*)$/iu;
/** Who did it stays outside where it would be longer than what was done. */
const mostGrowth = 1.9;

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
    const places = [
      ...others.filter(({ kind }) => kind === "place" || kind === "force" || kind === "institution"),
      ...readSignals(block).filter(({ signal }) => signal.startsWith("party-")),
    ];
    const moments = dates.filter((date) => date.block === mention.block);
    const cut = moments.find(({ start, end }) => start < span.end && end > span.end);
    if (cut && cut.end <= limits.end) span = { ...span, end: cut.end };
    const own = new Set([...event.actors, ...event.places, ...event.related]);
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
    span = withSubject(span, block.text, limits);
    // An alias may begin with what joins it to the words before.
    const joint = /^(?:and|et|puis)\s+/iu.exec(block.text.slice(span.start, span.end))?.[0].length ?? 0;
    span = { ...span, start: span.start + joint };
    if (span.start === mention.start && span.end === mention.end) return mention;
    return { ...mention, start: span.start, end: span.end, text: block.text.slice(span.start, span.end) };
  });
  return joinParts(widened, scan);
}

/** Two parts of one wording: "l’attaque de l’hôtel" and, in the same clause, "le 20 novembre". */
function joinParts(mentions: readonly Mention[], { blocks }: ArticleScan): Mention[] {
  const joined: Mention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end)) {
    const before =
      mention.kind === "event" && mention.records.length === 1
        ? joined.findLastIndex(
            ({ block, records, kind }) => kind === "event" && block === mention.block && records.length === 1,
          )
        : -1;
    const first = joined[before];
    const text = blocks.find(({ block }) => block === mention.block)?.text ?? "";
    if (first?.records[0] === mention.records[0] && first && isOneClause(text.slice(first.end, mention.start))) {
      const end = Math.max(first.end, mention.end);
      joined[before] = { ...first, end, text: text.slice(first.start, end) };
    } else joined.push(mention);
  }
  return joined;
}

function isOneClause(between: string): boolean {
  return between.length <= nearVerb && !boundary.test(between) && !breaks.test(between);
}

/** As far as neither another event nor the sentence's end. */
function limitsOf({ start, end }: Mention, others: readonly Mention[], text: string): Span {
  const events = others.filter(({ kind }) => kind === "event" || kind === "claim");
  const before = events.filter((other) => other.end <= start).map((other) => other.end);
  const after = events.filter((other) => other.start >= end).map((other) => other.start);
  return { start: Math.max(0, ...before), end: Math.min(text.length, ...after) };
}

function verbsOf(
  event: EventRecord,
  signals: ReturnType<typeof signalsOf>,
  language: Language,
  context: Context,
): Span[] {
  const words = wordsOf(event, context);
  const { sorts } = profileOf(event, language, context);
  return signals.filter(
    ({ signal }) => (signal.startsWith(nounSignal) && words.has(signal)) || (sorts.get(signal) ?? 0) >= 1,
  );
}

/** Where the alias has no word for what happened, the nearest one of the same clause belongs to it. */
function withVerb(mention: Mention, verbs: readonly Span[], text: string, limits: Span): Span {
  const { start, end } = mention;
  if (verbs.some((verb) => verb.start < end && verb.end > start)) return mention;
  const near = verbs
    .filter((verb) => verb.start >= limits.start && verb.end <= limits.end)
    .map((verb) => ({ verb, between: verb.start >= end ? text.slice(end, verb.start) : text.slice(verb.end, start) }))
    .filter(({ between }) => between.length <= nearVerb && !boundary.test(between))
    .sort((a, b) => a.between.length - b.between.length)[0];
  if (!near) return mention;
  return { start: Math.min(start, near.verb.start), end: Math.max(end, near.verb.end) };
}

function withNext(span: Span, nexts: readonly Span[], leads: RegExp, text: string, limits: Span): Span {
  const next = nexts.find(
    (one) => one.start >= span.end && one.end <= limits.end && leads.test(text.slice(span.end, one.start)),
  );
  return next ? { start: span.start, end: next.end } : span;
}

/** "Les soldats ont quitté": who did it, or to whom, belongs to a verb that stands with its auxiliary. */
function withSubject(span: Span, text: string, limits: Span): Span {
  const auxiliary = verbBefore.exec(text.slice(limits.start, span.start))?.[1] ?? "";
  if (auxiliary === "" && !verbFirst.test(text.slice(span.start, span.end))) return span;
  const start = span.start - auxiliary.length;
  const subject = clauseStart.exec(text.slice(limits.start, start))?.[1];
  const whole = { ...span, start: start - (subject?.trim() ? subject.length : 0) };
  return lengthOf(whole) <= lengthOf(span) * mostGrowth ? whole : { ...span, start };
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
