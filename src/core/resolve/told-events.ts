/**
 * Events that an article tells in words of its own: "sent home seven diplomats", "a été abattu l’an dernier". A word
 * for what happens, which alone says little, means an event where who, where, when and what else its sentence holds
 * are that event's, and of no other as much.
 */
import { type Article, TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import { addDays, type Day, earliestDay, latestDay } from "../dates.ts";
import { eventsEnding } from "../dossier/near-events.ts";
import type { EventRecord, RecordId } from "../record.ts";
import { nameOn, publicSince } from "../record-on-day.ts";
import type { Span } from "../text/cover.ts";
import type { PlacedDate } from "./dated-events.ts";
import { namesFirst } from "./dated-sentences.ts";
import { profileOf } from "./event-profile.ts";
import { type Judged, judge, leadBlocks, type Reading, rules } from "./judge-told.ts";
import type { Mention } from "./mention.ts";
import { type Anchor, overlaps, type Reader, readBlock } from "./read-told.ts";
import { isAmong, isComing, isWished } from "./refuse-events.ts";
import type { ArticleScan } from "./scan-article.ts";

interface Material {
  mentions: readonly Mention[];
  /** Words that do not mean the event which they usually mean. */
  refused: readonly Mention[];
  dates: readonly PlacedDate[];
  scan: ArticleScan;
}

/** @returns the mentions and those of events told otherwise, unsorted */
export function resolveTold(
  article: Article,
  { mentions, refused, dates, scan }: Material,
  context: Context,
  asOf: Day,
): Mention[] {
  if (!namesFirst(scan, context, mentions) || (article.language !== "fr" && article.language !== "en"))
    return [...mentions];
  const { language } = article;
  const day = article.published?.day ?? article.modified?.day;
  const found = [...mentions];
  const titled = new Set(
    mentions.flatMap(({ block, records, kind }) =>
      block === TITLE && kind !== "event" && records.length === 1 ? records : [],
    ),
  );
  const leading = new Set(
    mentions.flatMap(({ block, records, kind }) =>
      kind === "event" && block >= 0 && block < leadBlocks && records.length === 1 ? records : [],
    ),
  );
  const reading: Reading = { language, context, day, titled, leading };
  const candidates = sortCandidates(listCandidates(mentions, dates, context, day, asOf), reading);
  for (const block of scan.blocks) {
    const reader = readBlock(block, mentions, dates, context);
    const told = reader.anchors.flatMap((anchor) => {
      const best = chooseEvent(anchor, block.block, candidates, reading);
      if (!best) return [];
      const span = spanOf(anchor, best, reader);
      // The word for what happens alone is too little to show a reader, but in a title over the same news.
      const isSure = block.block === TITLE && reading.leading.has(best.event.id) && best.score >= rules.leastTitled;
      if (!(isSure || best.parts.some((part) => part.start >= span.start && part.end <= span.end))) return [];
      return [{ ...best, span, sentence: anchor.sentence }];
    });
    for (const { event, score, span, sentence } of told.sort((a, b) => b.score - a.score)) {
      const events = found.filter((one) => one.block === block.block && one.kind === "event");
      if (isComing(span, block.text)) continue;
      if (isAmong(refused, block.block, span, event) || isWished(span, event, language, block, context)) continue;
      const isSaid = (one: Mention) => one.records.includes(event.id);
      if (events.some((one) => overlaps(one, span) || (isSaid(one) && reader.numberOf(one.start) === sentence)))
        continue;
      // What the article has named before need not be told again.
      if (score < rules.leastAgain && block.block !== TITLE && found.some(isSaid)) continue;
      const name = nameOn(event, asOf) ?? { en: event.id, fr: event.id };
      found.push({
        block: block.block,
        ...span,
        text: block.text.slice(span.start, span.end),
        records: [event.id],
        kind: "event",
        why: {
          en: `What is told here fits ${name.en}.`,
          fr: `Ce qui est raconté ici convient à\u00a0: ${name.fr}.`,
        },
      });
    }
  }
  return found;
}

/** What has to do with anything that the article names, is of a date that it names, or happened shortly before it. */
function listCandidates(
  mentions: readonly Mention[],
  dates: readonly PlacedDate[],
  context: Context,
  day: Day | undefined,
  asOf: Day,
): EventRecord[] {
  const parties = new Set<RecordId>(context.parties.map(({ record }) => record));
  const candidates = new Set<EventRecord>(day === undefined ? [] : eventsEnding(context, addDays(day, -31), day));
  for (const id of new Set(mentions.flatMap(({ records }) => records))) {
    if (parties.has(id)) continue;
    for (const near of [id, ...(context.referrers.get(id) ?? [])]) {
      const record = context.records.get(near);
      if (record?.kind === "event") candidates.add(record);
    }
  }
  for (const { date, until } of dates) {
    if (date.length < 7) continue;
    for (const event of eventsEnding(context, addDays(earliestDay(date), -1), until ?? latestDay(date)))
      candidates.add(event);
  }
  return [...candidates].filter(
    (event) => publicSince(event) <= asOf && (day === undefined || earliestDay(event.date) <= day),
  );
}

/** Events by the sorts of what happens in them. */
type Candidates = ReadonlyMap<string, readonly EventRecord[]>;

function sortCandidates(events: readonly EventRecord[], { language, context }: Reading): Candidates {
  const candidates = new Map<string, EventRecord[]>();
  for (const event of events) {
    for (const sort of profileOf(event, language, context).sorts.keys()) {
      const held = candidates.get(sort);
      if (held) held.push(event);
      else candidates.set(sort, [event]);
    }
  }
  return candidates;
}

function chooseEvent(anchor: Anchor, block: number, candidates: Candidates, reading: Reading): Judged | undefined {
  const events = new Set([...anchor.sorts].flatMap((sort) => candidates.get(sort) ?? []));
  let best: Judged | undefined;
  let next = Number.NEGATIVE_INFINITY;
  for (const event of events) {
    const judged = judge(event, anchor, block, reading);
    if (!judged || judged.score <= next) continue;
    if (best && judged.score <= best.score) next = judged.score;
    else {
      next = best?.score ?? next;
      best = judged;
    }
  }
  if (!best) return undefined;
  const ahead = best.score - next;
  if (best.isRare && best.score >= rules.leastRare && ahead >= rules.clear) return best;
  return best.score >= rules.least && ahead >= rules.margin ? best : undefined;
}

/** Between what belongs to an event's wording no clause ends, and none begins before it; no further verb follows. */
export const breaks =
  /[.;:!?()«»“”"–—]|\s(?:a(?= (?:été|\p{L}+[éiu]e?s?) )|ont|avait|avaient|est|sont|était|étaient|ne|n[’']\p{L}+|has|have|had|was|were|is|are|will|would)\s/iu;
const breaksBefore =
  /[,.;:!?()«»“”"–—]|\s(?:since|after|before|when|where|who|which|whose|that|while|as|and|but|depuis|après|avant|quand|où|qui|que|qu[’']|dont|et|mais|puis)(?:\s|$)/iu;
/** Telling words between what belongs to the wording. */
const mostGap = { after: 2, date: 1, before: 1 } as const;
const auxiliary =
  /(?:^|\s)((?:(?:a|ont|avait|avaient|aura|auront|est|sont|était|étaient|s[’']est|se sont|s[’']étaient|has|have|had|was|were|is|are|been|being|will|to be)\s+(?:(?:été|been|being|be|also|aussi|déjà|already|now|tous|all)\s+)?))$/iu;

/** From the first to the last of the words that speak for it, as far as they hang together. */
function spanOf(anchor: Anchor, { parts, date }: Judged, { block: { text }, words }: Reader): Span {
  let { start, end } = anchor;
  const gapOf = (from: number, to: number) => words.filter((word) => word.start >= from && word.end <= to).length;
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    if (part.start < end) continue;
    const between = text.slice(end, part.start);
    if (breaks.test(between) || (part !== date && /,|\s(?:et|and|but|mais)\s/iu.test(between))) break;
    if (gapOf(end, part.start) > (part === date ? mostGap.date : mostGap.after)) break;
    end = part.end;
  }
  for (const part of [...parts].sort((a, b) => b.end - a.end)) {
    if (part.end > start) continue;
    const between = text.slice(part.end, start);
    if (gapOf(part.end, start) > mostGap.before || breaksBefore.test(between)) break;
    if (part === date && (end > anchor.end || gapOf(part.end, start) > 0)) break;
    start = part.start;
  }
  if (start === anchor.start) start -= auxiliary.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.length ?? 0;
  return { start, end };
}
