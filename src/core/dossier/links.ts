/** How strongly events are tied to what an article speaks of. */
import type { Context } from "../context.ts";
import type { EventRecord, RecordId } from "../record.ts";

/** Strength of a tie by its kind. A cause ties more than a mention in passing. */
const strengths = { cause: 3, related: 1.5, actor: 0.75, place: 0.5 } as const;

export interface Tie {
  record: RecordId;
  strength: number;
}

/** Events tied to what an article speaks of, each with its ties, strongest first. */
export type Ties = ReadonlyMap<EventRecord, readonly Tie[]>;

/**
 * Every event that is tied to one of these records: it led to one or came of it, one names the other as related, it
 * is an actor in it, or the place of it. Only what the records name and what names them is looked at, so that the
 * rest of the database costs nothing.
 */
export function tiesAround(records: Iterable<RecordId>, context: Context): Ties {
  const ties = new Map<EventRecord, Tie[]>();
  for (const id of records) {
    for (const event of neighbours(id, context)) {
      const tie = { record: id, strength: strengthOf(event, id, context) };
      const held = ties.get(event);
      if (held) held.push(tie);
      else ties.set(event, [tie]);
    }
  }
  for (const held of ties.values()) held.sort((a, b) => b.strength - a.strength);
  return ties;
}

/** Sum of an event's strongest ties. */
export function sumTies(ties: readonly Tie[] | undefined, most = Number.POSITIVE_INFINITY): number {
  return (ties ?? []).slice(0, most).reduce((sum, { strength }) => sum + strength, 0);
}

/** How strongly an event is tied to a record; 0 when it is not. */
export function strengthOf(event: EventRecord, id: RecordId, { records }: Context): number {
  if (id === event.id) return 0;
  const other = records.get(id);
  let strength = 0;
  if (isCause(event, id) || (other?.kind === "event" && isCause(other, event.id))) strength += strengths.cause;
  if (event.related.includes(id) || other?.related.includes(event.id)) strength += strengths.related;
  if (event.actors.includes(id)) strength += strengths.actor;
  if (event.places.includes(id)) strength += strengths.place;
  return strength;
}

function neighbours(id: RecordId, { records, referrers }: Context): Set<EventRecord> {
  const record = records.get(id);
  const causes = record?.kind === "event" ? record.because.map(({ event }) => event) : [];
  const events = new Set<EventRecord>();
  for (const near of [...(referrers.get(id) ?? []), ...(record?.related ?? []), ...causes]) {
    const event = records.get(near);
    if (event?.kind === "event" && near !== id) events.add(event);
  }
  return events;
}

function isCause(event: EventRecord, id: RecordId): boolean {
  return event.because.some((cause) => cause.event === id);
}
