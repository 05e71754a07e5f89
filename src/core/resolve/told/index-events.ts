/** Which events a word for what happens, a telling word or a record brings to mind. */
import type { Context } from "../../context.ts";
import type { EventRecord, Language, RecordId } from "../../record.ts";
import { profileOf } from "./event-profile.ts";

export interface EventIndex {
  bySort: ReadonlyMap<string, readonly EventRecord[]>;
  byStem: ReadonlyMap<string, readonly EventRecord[]>;
  byThing: ReadonlyMap<string, readonly EventRecord[]>;
  /** Those that took part, and where. */
  byRecord: ReadonlyMap<RecordId, readonly EventRecord[]>;
}

const known = { en: new WeakMap<Context, EventIndex>(), fr: new WeakMap<Context, EventIndex>() };

/** @returns the same for a context each time; made when it is first asked for */
export function indexEvents(language: Language, context: Context): EventIndex {
  const before = known[language].get(context);
  if (before) return before;
  const bySort = new Map<string, EventRecord[]>();
  const byStem = new Map<string, EventRecord[]>();
  const byThing = new Map<string, EventRecord[]>();
  const byRecord = new Map<RecordId, EventRecord[]>();
  for (const event of context.events) {
    const { sorts, stems, things } = profileOf(event, language, context);
    for (const sort of sorts.keys()) push(bySort, sort, event);
    for (const stem of stems.keys()) push(byStem, stem, event);
    for (const thing of things.keys()) push(byThing, thing, event);
    for (const id of new Set([...event.actors, ...event.places])) push(byRecord, id, event);
  }
  const index = { bySort, byStem, byThing, byRecord };
  known[language].set(context, index);
  return index;
}

function push<K>(map: Map<K, EventRecord[]>, key: K, event: EventRecord): void {
  const held = map.get(key);
  if (held) held.push(event);
  else map.set(key, [event]);
}
