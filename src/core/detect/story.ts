/** Events in which both parties have a part, by themselves or by their people, forces and places. */
import { TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import type { Day } from "../dates.ts";
import { ageOf } from "../dossier/event-age.ts";
import type { EventRecord, RecordId } from "../record.ts";
import type { Mention } from "../resolve/mention.ts";
import type { Story } from "./features.ts";

/** What counts as the opening: the first blocks, up to so many characters of each. */
const opening = { blocks: 2, characters: 700 } as const;

export function countStory(mentions: readonly Mention[], context: Context): Story {
  const title = new Set<RecordId>();
  const events = new Set<RecordId>();
  for (const { block, start, records } of mentions) {
    if (block !== TITLE && (block >= opening.blocks || start >= opening.characters)) continue;
    const [id] = records;
    const record = id === undefined ? undefined : context.records.get(id);
    if (record?.kind !== "event" || !isShared(record, context)) continue;
    events.add(record.id);
    if (block === TITLE) title.add(record.id);
  }
  return { title: title.size, opening: events.size };
}

/**
 * Whether an event is a step between the two. One that is told as the first party's alone ("An attack near Bamako")
 * is, when the second stands first among its actors or twice: not when its soldiers only came to help.
 */
export function isShared(event: EventRecord, context: Context): boolean {
  if (!hasPart(event, 0, context) || !hasPart(event, 1, context)) return false;
  const [first, second] = context.sides.get(event.id) ?? [false, false];
  if (second || !first) return true;
  const own = event.actors.map((actor) => isOf(actor, 1, context));
  return own[0] === true || own.filter(Boolean).length > 1;
}

/** Whether an event is the second party's by its name or by whoever took it, rather than one in which it was there too. */
export function isOfSecond({ id, actors: [first] }: EventRecord, context: Context): boolean {
  return isOf(id, 1, context) || (first !== undefined && isOf(first, 1, context));
}

/** Days for which an event is news, and from which it is past. */
const ages = { news: 31, past: 92 } as const;

/** How long ago an event was on the article's day; what still goes on counts from its first. */
export function howNew(event: EventRecord, day: Day | undefined): "new" | "past" | "between" | "unknown" {
  if (day === undefined) return "unknown";
  const age = ageOf(event, day);
  if (age < -1) return "unknown";
  return age <= ages.news ? "new" : age > ages.past ? "past" : "between";
}

/** Whether a party is named by an event, or by who and what took part in it. */
export function hasPart({ id, actors, places }: EventRecord, party: 0 | 1, context: Context): boolean {
  return [id, ...actors, ...places].some((one) => isOf(one, party, context));
}

/** Whether a record is of a party's side, or the party itself. */
export function isOf(id: RecordId, party: 0 | 1, { sides, parties }: Context): boolean {
  return parties[party].record === id || sides.get(id)?.[party] === true;
}
