/** Events in which both parties have a part, by themselves or by their people, forces and places. */
import { TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
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

function isShared(event: EventRecord, context: Context): boolean {
  return hasPart(event, 0, context) && hasPart(event, 1, context);
}

/** Whether a party is named by an event, or by who and what took part in it. */
export function hasPart({ id, actors, places }: EventRecord, party: 0 | 1, { sides }: Context): boolean {
  return [id, ...actors, ...places].some((one) => sides.get(one)?.[party] === true);
}
