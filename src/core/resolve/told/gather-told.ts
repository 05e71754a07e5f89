/**
 * Each word for what happens in an article, with the events that it could tell and what speaks for each. What the
 * engine chooses from, and what its weights are learnt from.
 */
import { type Article, TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import { addDays, type Day, earliestDay, latestDay } from "../../dates.ts";
import { countrySignal, partySignals } from "../../detect/lexicon.ts";
import { eventsEnding, lastBefore } from "../../dossier/near-events.ts";
import type { EventRecord, RecordId } from "../../record.ts";
import { publicSince } from "../../record-on-day.ts";
import type { PlacedDate } from "../dates/dated-events.ts";
import { namesFirst, signalsOf } from "../dates/dated-sentences.ts";
import type { Mention } from "../mention.ts";
import { type Cast, readCast } from "../refused/clause-subject.ts";
import { actsNear, isToldOfAnother } from "../refused/wrong-doer.ts";
import type { ArticleScan } from "../scan-article.ts";
import { indexEvents } from "./index-events.ts";
import { type Anchor, type Reader, readBlock } from "./read-told.ts";
import { leadBlocks, type Reading, type Weighed, weighTold } from "./weigh-told.ts";

export interface Material {
  mentions: readonly Mention[];
  /** Words that do not mean the event which they usually mean. */
  refused: readonly Mention[];
  dates: readonly PlacedDate[];
  scan: ArticleScan;
}

export interface Gathered {
  reader: Reader;
  anchor: Anchor;
  options: Weighed[];
}

/** @returns in reading order; nothing for an article that does not name the first party */
export function gatherTold(
  article: Article,
  { mentions, dates, scan }: Material,
  context: Context,
  asOf: Day,
): Gathered[] {
  if (!namesFirst(scan, context, mentions) || (article.language !== "fr" && article.language !== "en")) return [];
  const { language } = article;
  const day = article.published?.day ?? article.modified?.day;
  const events = mentions.filter(({ kind, records }) => kind === "event" && records.length === 1);
  const reading: Reading = {
    language,
    context,
    day,
    titled: collectIds(mentions.filter(({ block, kind }) => block === TITLE && kind !== "event")),
    announced: collectIds(events.filter(({ block }) => block === TITLE)),
    leading: collectIds(events.filter(({ block }) => block >= 0 && block < leadBlocks)),
    said: collectIds(events),
    foreign: othersInTitle(scan, context),
  };
  const candidates = new Set(listCandidates(mentions, dates, context, day, asOf));
  return scan.blocks.flatMap((block) => {
    const reader = readBlock(block, mentions, dates, context);
    let cast: Cast | undefined;
    const castHere = () => (cast ??= readCast(block, mentions, language, context));
    const all = reader.anchors.filter(({ sorts }) => sorts.size > 0);
    return reader.anchors.map((anchor) => {
      // Once for all the events that it could tell.
      const acts = anchor.sorts.size > 0 ? actsNear(anchor, all) : [];
      const options = [...candidatesFor(anchor, candidates, reading)].flatMap((event) =>
        isToldOfAnother(event, anchor, acts, castHere, context)
          ? []
          : (weighTold(event, anchor, block.block, reading) ?? []),
      );
      return { reader, anchor, options };
    });
  });
}

function candidatesFor(anchor: Anchor, candidates: ReadonlySet<EventRecord>, { language, context }: Reading) {
  const index = indexEvents(language, context);
  const near = new Set<EventRecord>();
  const take = (events: readonly EventRecord[] = []) => {
    for (const event of events) if (candidates.has(event)) near.add(event);
  };
  for (const sort of [...anchor.sorts, ...anchor.carried]) take(index.bySort.get(sort));
  for (const { stem, isIn } of anchor.words) {
    const events = isIn ? index.byStem.get(stem) : undefined;
    if (events && events.length <= mostOfWord) take(events);
  }
  for (const { id, isIn } of anchor.named) {
    const events = isIn ? index.byRecord.get(id) : undefined;
    if (events && events.length <= mostOfRecord) take(events);
  }
  return near;
}

function othersInTitle({ blocks }: ArticleScan, context: Context): string[] {
  const title = blocks.find(({ block }) => block === TITLE);
  const signals = title ? signalsOf(title, context).map(({ signal }) => signal) : [];
  return signals.includes(partySignals[0]) ? [] : signals.filter((signal) => signal.startsWith(countrySignal));
}

function collectIds(mentions: readonly Mention[]): Set<RecordId> {
  return new Set(mentions.flatMap(({ records }) => (records.length === 1 ? records : [])));
}

/** A month before the article, in days: what its news may be about without naming anything of it. */
const news = 31;
const turningPoint = 3;
/** A word or a record of more events than these brings none of them to mind. */
const mostOfWord = 12;
const mostOfRecord = 24;
/** Of each class, so that a larger database costs no more. */
const mostTurningPoints = 40;

/**
 * What has to do with anything that the article names, is of a date that it names, happened shortly before it, or is
 * told again and again.
 */
function listCandidates(
  mentions: readonly Mention[],
  dates: readonly PlacedDate[],
  context: Context,
  day: Day | undefined,
  asOf: Day,
): EventRecord[] {
  const parties = new Set<RecordId>(context.parties.map(({ record }) => record));
  const candidates = new Set<EventRecord>(day === undefined ? [] : eventsEnding(context, addDays(day, -news), day));
  for (const event of lastBefore(context, day ?? asOf, mostTurningPoints)) {
    if (event.weight === turningPoint) candidates.add(event);
  }
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
