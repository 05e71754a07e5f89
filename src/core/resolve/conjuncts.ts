/**
 * Two events told with one verb: "Gao was retaken on 26 January, Timbuktu two days later". What is said of one place is
 * said of the next by its name and date alone; each is an event with wording of its own.
 */
import type { Context } from "../context.ts";
import { addDays, type Day, daysBetween, earliestDay, latestDay } from "../dates.ts";
import type { EventRecord, Language, RecordId } from "../record.ts";
import { nameOn, publicSince } from "../record-on-day.ts";
import type { Span } from "../text/cover.ts";
import type { PlacedDate } from "./dated-events.ts";
import { profileOf } from "./event-profile.ts";
import type { Mention } from "./mention.ts";
import type { ArticleScan } from "./scan-article.ts";

interface Ground {
  mentions: readonly Mention[];
  dates: readonly PlacedDate[];
  language: Language;
  context: Context;
  asOf: Day;
}

const joint = /^(?:,\s*(?:(?:puis|then|and|et|and then)\s+)?|\s+(?:puis|then|and|et|and then)\s+)$/iu;
/** Between a place and what was done to it. */
const auxiliary = /^\s+(?:(?:a été|avait été|est|était|fut|was|had been|has been|is)\s+)?$/iu;
/** Between the second place and its date. */
const leadsToDate = /^,?\s+(?:(?:on|in|the|le|la|en|dès|à|last|late|early|fin|début)\s+)*$/iu;
/** Days within which one campaign does the same to two places. */
const mostApart = 62;

/** @returns the mentions, unsorted, each event of such a pair in its own words */
export function splitConjuncts(
  mentions: readonly Mention[],
  dates: readonly PlacedDate[],
  { blocks }: ArticleScan,
  language: Language,
  context: Context,
  asOf: Day,
): Mention[] {
  const ground: Ground = { mentions, dates, language, context, asOf };
  const textOf = (block: number) => blocks.find((one) => one.block === block)?.text ?? "";
  return mentions.flatMap((mention) => {
    const event = mention.records.length === 1 ? context.records.get(mention.records[0] ?? "") : undefined;
    if (event?.kind !== "event") return [mention];
    const text = textOf(mention.block);
    return splitOne(mention, event, text, ground) ?? [mention, ...followOne(mention, event, text, ground)];
  });
}

/** The words of the second event hold the verb of the first, whose place stands before it. */
function splitOne(mention: Mention, event: EventRecord, text: string, ground: Ground): Mention[] | undefined {
  const places = placesIn(mention.block, ground);
  const own = places.find((one) => one.end === mention.end && event.places.includes(one.id));
  const other = places.findLast((one) => one.end <= mention.start && one.id !== own?.id);
  if (!own || !other || !auxiliary.test(text.slice(other.end, mention.start))) return undefined;
  const first = text.slice(mention.start, own.start);
  const tail = /(?:,\s*|\s+)(?:(?:puis|then|and|et|and then)\s+)?$/iu.exec(first)?.[0] ?? "";
  if (!joint.test(tail)) return undefined;
  const second = { ...mention, start: own.start, end: own.end, text: text.slice(own.start, own.end) };
  const before = { start: mention.start, end: mention.start + first.length - tail.length };
  const sibling = siblingAt(other.id, event, undefined, ground);
  if (sibling) return [mentionOf(sibling, mention.block, before, text, ground), second];
  return event.places.includes(other.id) ? undefined : [second];
}

/** The first event is named; the second is a place and a date behind it. */
function followOne(mention: Mention, event: EventRecord, text: string, ground: Ground): Mention[] {
  const here = ground.dates.filter((date) => date.block === mention.block);
  const own = here.find((date) => date.start >= mention.end && leadsToDate.test(text.slice(mention.end, date.start)));
  const end = own?.end ?? mention.end;
  const next = placesIn(mention.block, ground).find(
    (one) => one.start >= end && joint.test(text.slice(end, one.start)),
  );
  const date = next && here.find((one) => one.start >= next.end && leadsToDate.test(text.slice(next.end, one.start)));
  const sibling = date && siblingAt(next.id, event, date, ground);
  if (!sibling) return [];
  const span = { start: next.start, end: date.end };
  const isTaken = ground.mentions.some(
    (one) => one.kind === "event" && one.block === mention.block && one.start < span.end && one.end > span.start,
  );
  return isTaken ? [] : [mentionOf(sibling, mention.block, span, text, ground)];
}

/** The one event of the same sort that another place saw about then, or on the very day named. */
function siblingAt(
  place: RecordId,
  event: EventRecord,
  date: PlacedDate | undefined,
  { language, context, asOf }: Ground,
): EventRecord | undefined {
  const { sorts } = profileOf(event, language, context);
  const found = (context.referrers.get(place) ?? []).flatMap((id) => {
    const other = context.records.get(id);
    if (other?.kind !== "event" || other === event || !other.places.includes(place)) return [];
    const isNear = Math.abs(daysBetween(earliestDay(event.date), earliestDay(other.date))) <= mostApart;
    const isSame = [...profileOf(other, language, context).sorts].some(
      ([sort, worth]) => worth === 1 && sorts.get(sort) === 1,
    );
    return isNear && isSame && publicSince(other) <= asOf && (!date || isOn(other, date)) ? [other] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function isOn({ date }: EventRecord, named: PlacedDate): boolean {
  const [from, to] = [earliestDay(named.date), named.until ?? latestDay(named.date)];
  return earliestDay(date) <= addDays(to, 1) && latestDay(date) >= addDays(from, -1);
}

function placesIn(block: number, { mentions }: Ground) {
  return mentions.flatMap(({ block: at, kind, records: [id = "", more], start, end }) =>
    at === block && kind === "place" && more === undefined ? [{ id, start, end }] : [],
  );
}

function mentionOf(event: EventRecord, block: number, span: Span, text: string, { asOf }: Ground): Mention {
  const name = nameOn(event, asOf) ?? { en: event.id, fr: event.id };
  return {
    block,
    ...span,
    text: text.slice(span.start, span.end),
    records: [event.id],
    kind: "event",
    why: {
      en: `The sentence says the same of two places; here it fits ${name.en}.`,
      fr: `La phrase dit la même chose de deux lieux ; ici, cela convient à\u00a0: ${name.fr}.`,
    },
  };
}
