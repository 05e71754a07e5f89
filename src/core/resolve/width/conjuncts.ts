/**
 * Two events told with one verb: "Gao was retaken on 26 January, Timbuktu two days later", "left ECOWAS in January and
 * the Francophonie in March". What is said of one is said of the next by its name and date alone; each is an event with
 * wording of its own.
 */
import type { Context } from "../../context.ts";
import { addDays, type Day, daysBetween, earliestDay, latestDay } from "../../dates.ts";
import type { EventRecord, Kind, Language, RecordId } from "../../record.ts";
import { nameOn, publicSince } from "../../record-on-day.ts";
import type { Span } from "../../text/cover.ts";
import type { PlacedDate } from "../dates/dated-events.ts";
import type { Mention } from "../mention.ts";
import type { ArticleScan } from "../scan-article.ts";
import { profileOf, sortWeights } from "../told/event-profile.ts";

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
/** What may stand between "and" and the next name. */
const article = "(?:(?:from|of|to|the|de|du|des|à|au|la|le|les)\\s+|(?:(?:de|à)\\s+)?l[’'])*";
const toNext = new RegExp(
  `^(?:,\\s*(?:(?:puis|then|and|et|and then)\\s+)?|\\s+(?:puis|then|and|et|and then)\\s+)(?=${article}$)`,
  "iu",
);
const toName = new RegExp(toNext.source.replace("$)", "\\p{Lu})"), "u");
const nameKinds: readonly Kind[] = ["place", "institution", "force"];
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
    const split = splitOne(mention, event, text, ground) ?? splitDated(mention, event, text, ground);
    return split ?? [mention, ...followAll(mention, event, text, ground)];
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

/** "Quitté la Cédéao en janvier et la Francophonie en mars": the words of the second event hold the first and its date. */
function splitDated(mention: Mention, event: EventRecord, text: string, ground: Ground): Mention[] | undefined {
  const isOwn = (id: RecordId) => event.actors.includes(id) || event.places.includes(id);
  const inside = namesIn(mention.block, ground).filter((one) => one.start >= mention.start && one.end <= mention.end);
  for (const other of inside) {
    const date = isOwn(other.id) ? undefined : dateBehind(other.end, mention.block, text, ground);
    if (!date || date.end > mention.end || isOn(event, date)) continue;
    const [joint] = toName.exec(text.slice(date.end, mention.end)) ?? [];
    if (joint === undefined) continue;
    const start = date.end + joint.length;
    const second = { ...mention, start, text: text.slice(start, mention.end) };
    const sibling = siblingAt(other.id, event, date, ground);
    const first = { start: mention.start, end: date.end };
    return sibling ? [mentionOf(sibling, mention.block, first, text, ground), second] : [second];
  }
  return undefined;
}

/** The first event is named; the next are a name and a date behind it each. */
function followAll(mention: Mention, event: EventRecord, text: string, ground: Ground): Mention[] {
  const { block } = mention;
  const found: Mention[] = [];
  let end = dateBehind(mention.end, block, text, ground)?.end ?? mention.end;
  for (;;) {
    const next = namesIn(block, ground).find((one) => one.start >= end && toNext.test(text.slice(end, one.start)));
    const date = next && dateBehind(next.end, block, text, ground);
    const sibling = date && siblingAt(next.id, event, date, ground);
    if (!sibling) return found;
    const [joint = ""] = toNext.exec(text.slice(end, next.start)) ?? [];
    const span = { start: end + joint.length, end: date.end };
    const isTaken = ground.mentions.some(
      (one) => one.kind === "event" && one.block === block && one.start < span.end && one.end > span.start,
    );
    if (isTaken) return found;
    found.push(mentionOf(sibling, block, span, text, ground));
    end = date.end;
  }
}

function dateBehind(end: number, block: number, text: string, { dates }: Ground): PlacedDate | undefined {
  return dates.find((one) => one.block === block && one.start >= end && leadsToDate.test(text.slice(end, one.start)));
}

/** The one event of the same sort that another place saw about then, or that had to do with it on the day named. */
function siblingAt(
  name: RecordId,
  event: EventRecord,
  date: PlacedDate | undefined,
  { language, context, asOf }: Ground,
): EventRecord | undefined {
  const { sorts } = profileOf(event, language, context);
  const found = (context.referrers.get(name) ?? []).flatMap((id) => {
    const other = context.records.get(id);
    if (other?.kind !== "event" || other === event) return [];
    if (!other.places.includes(name) && !(date && other.actors.includes(name))) return [];
    const isNear = date !== undefined || daysApart(event, other) <= mostApart;
    const least = date ? sortWeights.alias : sortWeights.name;
    const isSame = [...profileOf(other, language, context).sorts].some(
      ([sort, worth]) => worth >= least && (sorts.get(sort) ?? 0) >= least,
    );
    return isNear && isSame && publicSince(other) <= asOf && (!date || isOn(other, date)) ? [other] : [];
  });
  const near = found.length > 1 ? found.filter((other) => daysApart(event, other) <= mostApart) : found;
  return near.length === 1 ? near[0] : undefined;
}

function daysApart(one: EventRecord, other: EventRecord): number {
  return Math.abs(daysBetween(earliestDay(one.date), earliestDay(other.date)));
}

function isOn({ date }: EventRecord, named: PlacedDate): boolean {
  const [from, to] = [earliestDay(named.date), named.until ?? latestDay(named.date)];
  return earliestDay(date) <= addDays(to, 1) && latestDay(date) >= addDays(from, -1);
}

function namesIn(block: number, { mentions }: Ground) {
  return mentions.flatMap(({ block: at, kind, records: [id = "", more], start, end }) =>
    at === block && nameKinds.includes(kind) && more === undefined ? [{ id, start, end }] : [],
  );
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
      en: `The sentence says the same of two; here it fits ${name.en}.`,
      fr: `La phrase dit la même chose de deux choses ; ici, cela convient à\u00a0: ${name.fr}.`,
    },
  };
}
