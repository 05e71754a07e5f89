/** How strongly events are tied to what an article speaks of. */
import type { Context } from "../context.ts";
import type { EventRecord, RecordId } from "../record.ts";

/** Strength of a tie by its kind. A cause ties more than a mention in passing. */
const strengths = { cause: 3, related: 1.5, actor: 0.75, place: 0.5 } as const;

export interface Tie {
  record: RecordId;
  strength: number;
}

/**
 * Ties of an event to records, strongest first: it led to one or came of it, one names the other as related, it
 * is an actor in it, or the place of it.
 */
export function tiesOf(event: EventRecord, records: Iterable<RecordId>, context: Context): Tie[] {
  const ties: Tie[] = [];
  for (const id of records) {
    if (id === event.id) continue;
    const other = context.records.get(id);
    let strength = 0;
    if (isCause(event, id) || (other?.kind === "event" && isCause(other, event.id))) strength += strengths.cause;
    if (event.related.includes(id) || other?.related.includes(event.id)) strength += strengths.related;
    if (event.actors.includes(id)) strength += strengths.actor;
    if (event.places.includes(id)) strength += strengths.place;
    if (strength > 0) ties.push({ record: id, strength });
  }
  return ties.sort((a, b) => b.strength - a.strength);
}

function isCause(event: EventRecord, id: RecordId): boolean {
  return event.because.some((cause) => cause.event === id);
}

/** Whether an event stands between the two parties, rather than in one of them. */
export function isBetween(event: EventRecord, context: Context): boolean {
  const sides = context.sides.get(event.id);
  return sides?.[0] === true && sides[1];
}
