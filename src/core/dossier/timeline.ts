/** The events around an article: those up to its day, and those that came after. */
import type { Context } from "../context.ts";
import { type Day, earliestDay, latestDay } from "../dates.ts";
import type { EventRecord, RecordId } from "../record.ts";
import { nameOn, publicSince } from "../record-on-day.ts";
import type { TimelineEvent } from "./dossier.ts";
import { sumTies, tiesAround } from "./links.ts";
import { byPlace, countTold, firstAfter, isBetween, lastBefore } from "./near-events.ts";

const limits = {
  timeline: 12,
  least: 6,
  since: 8,
  ties: 4,
  /** For the picture: of each sort of event so many of the last, and so many turning points. */
  story: { any: 10, turningPoints: 40 },
} as const;
/** What makes an event worth a line. Turning points fill the line up to `least`, the nearest first. */
const worth = {
  main: 100,
  cause: 60,
  mentioned: 50,
  inTheTerm: 25,
  causeOfCause: 20,
  turningPoint: 10,
  between: 4,
} as const;
const turningPoint = 3;

/** @returns up to twelve events public by `asOf`, oldest first */
export function composeTimeline(
  context: Context,
  main: EventRecord | undefined,
  mentioned: ReadonlySet<RecordId>,
  asOf: Day,
): TimelineEvent[] {
  const causes = main?.because.map(({ event }) => event) ?? [];
  const earlier = causes.flatMap((id) => causesOf(context, id));
  // "Two coups" names no event, but the record of that term does.
  const inTheTerms = new Set([...mentioned].flatMap((id) => eventsInTerm(context, id)));
  const ties = tiesAround(mentioned, context);
  const told = countTold(context, asOf);
  const ids = [...(main ? [main.id] : []), ...causes, ...earlier, ...mentioned, ...inTheTerms];
  const candidates = new Set([
    ...eventsOf(ids, context),
    ...ties.keys(),
    ...lastBefore(context, asOf, limits.timeline),
  ]);
  const ranked = [...candidates]
    .filter((event) => publicSince(event) <= asOf)
    .map((event) => {
      const rank =
        (event === main ? worth.main : 0) +
        (causes.includes(event.id) ? worth.cause : 0) +
        (mentioned.has(event.id) ? worth.mentioned : 0) +
        (event.weight === turningPoint && inTheTerms.has(event.id) ? worth.inTheTerm : 0) +
        (earlier.includes(event.id) ? worth.causeOfCause : 0) +
        (event.weight === turningPoint ? worth.turningPoint : 0) +
        (isBetween(event, context) ? worth.between : 0) +
        sumTies(ties.get(event), limits.ties);
      // Of two that are worth as much, the later one stands nearer to the article.
      return { event, rank: rank + (context.places.get(event.id) ?? 0) / told };
    })
    .sort((a, b) => b.rank - a.rank);
  const needed = ranked.filter(({ rank }) => rank >= worth.causeOfCause);
  const chosen = ranked.slice(0, Math.min(limits.timeline, Math.max(limits.least, needed.length + 4)));
  return chosen.map(({ event }) => lineOf(event, mentioned, asOf)).sort(byDate);
}

/** @returns the events of the line and, for its picture, those of the story around them, oldest first */
export function composeStory(
  context: Context,
  line: readonly TimelineEvent[],
  mentioned: ReadonlySet<RecordId>,
  asOf: Day,
): TimelineEvent[] {
  const { any, turningPoints } = limits.story;
  const events = new Set([
    ...eventsOf(
      line.map(({ record }) => record),
      context,
    ),
    ...lastBefore(context, asOf, any),
    ...lastBefore(context, asOf, turningPoints).filter(({ weight }) => weight === turningPoint),
  ]);
  return [...events].map((event) => lineOf(event, mentioned, asOf)).sort(byDate);
}

/** @returns up to eight events that became public after `asOf`, those tied to the article first chosen; oldest first */
export function composeSince(
  context: Context,
  main: EventRecord | undefined,
  mentioned: ReadonlySet<RecordId>,
  asOf: Day,
): TimelineEvent[] {
  const around = new Set(main ? [main.id, ...mentioned] : mentioned);
  const ties = tiesAround(around, context);
  const inOrder = byPlace(context);
  return [...new Set([...ties.keys(), ...firstAfter(context, asOf, limits.since)])]
    .filter((event) => publicSince(event) > asOf && publicSince(event) <= context.horizon.partly)
    .map((event) => ({
      event,
      rank: event.weight + (isBetween(event, context) ? worth.between : 0) + sumTies(ties.get(event)),
    }))
    .sort((a, b) => b.rank - a.rank || inOrder(a.event, b.event))
    .slice(0, limits.since)
    .map(({ event }) => lineOf(event, mentioned, context.horizon.partly))
    .sort(byDate);
}

export function lineOf(event: EventRecord, mentioned: ReadonlySet<RecordId>, asOf: Day): TimelineEvent {
  return {
    record: event.id,
    date: event.date,
    ...(event.end !== undefined && latestDay(event.end) <= asOf ? { end: event.end } : {}),
    name: nameOn(event, asOf) ?? event.names[0] ?? { en: event.id, fr: event.id },
    weight: event.weight,
    mentioned: mentioned.has(event.id),
  };
}

function eventsOf(ids: readonly RecordId[], { records }: Context): EventRecord[] {
  return ids.flatMap((id) => {
    const record = records.get(id);
    return record?.kind === "event" ? [record] : [];
  });
}

function causesOf(context: Context, id: RecordId): RecordId[] {
  const event = context.records.get(id);
  return event?.kind === "event" ? event.because.map((cause) => cause.event) : [];
}

function eventsInTerm(context: Context, id: RecordId): RecordId[] {
  const record = context.records.get(id);
  return record?.kind === "concept" ? record.related : [];
}

function byDate(a: TimelineEvent, b: TimelineEvent): number {
  const [first, second] = [earliestDay(a.date), earliestDay(b.date)];
  return first < second ? -1 : first > second ? 1 : 0;
}
