/** How few events a word, a thing or a record belongs to: what many have in common says little for any one. */
import type { Context } from "../../context.ts";
import type { EventRecord, Language, RecordId } from "../../record.ts";
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

const merelyRelated = 0.5;

/** @returns 1 for one or two, down to 0 */
export function rarity(count: number): number {
  return 1 / Math.sqrt(Math.max(1, count / 2));
}
