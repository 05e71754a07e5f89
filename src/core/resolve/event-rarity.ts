/** How few events a word, a thing or a record belongs to: what many have in common says little for any one. */
import type { Context } from "../context.ts";
import type { EventRecord, Language, RecordId } from "../record.ts";
import { profileOf } from "./event-profile.ts";
import { happeningSignal } from "./happenings.ts";
import { indexEvents } from "./index-events.ts";

/** @returns 1 for what only one or two events have, down to 0 */
export function rarityOfStem(stem: string, language: Language, context: Context): number {
  return rarity(indexEvents(language, context).byStem.get(stem)?.length ?? 1);
}

export function rarityOfThing(signal: string, language: Language, context: Context): number {
  return rarity(indexEvents(language, context).byThing.get(signal)?.length ?? 1);
}

/** @returns how much a record near it says for an event: nothing where the event does not hold it */
export function worthOf(id: RecordId, event: EventRecord, language: Language, context: Context): number {
  const isActor = event.actors.includes(id) || event.places.includes(id);
  if (!isActor && !event.related.includes(id)) return 0;
  const count = indexEvents(language, context).byRecord.get(id)?.length ?? 1;
  return rarity(count) * (isActor ? 1 : merelyRelated);
}

/** What may happen at one place every month. */
const recurring = new Set(
  "attack killing battle abduction arrest capture finding answer accusation announcement inquiry warning visit"
    .split(" ")
    .map((sort) => `${happeningSignal}${sort}`),
);
/** A place of more events than these is no rare one. */
const mostAtRare = 5;

/** @returns whether a place, which has seen few events, saw no other of those sorts than this one */
export function isOnlyThere(
  place: RecordId,
  event: EventRecord,
  sorts: ReadonlySet<string>,
  language: Language,
  context: Context,
): boolean {
  for (const sort of sorts) if (recurring.has(sort)) return false;
  const events = indexEvents(language, context).byRecord.get(place) ?? [];
  if (events.length > mostAtRare) return false;
  return events.every(
    (other) => other === event || ![...sorts].some((sort) => profileOf(other, language, context).sorts.has(sort)),
  );
}

const merelyRelated = 0.5;

function rarity(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count / 2));
}
