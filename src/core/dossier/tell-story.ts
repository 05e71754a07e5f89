/** The whole story that the database knows, as of a day. */
import type { Context } from "../context.ts";
import type { Day } from "../dates.ts";
import { publicSince } from "../record-on-day.ts";
import type { TimelineEvent } from "./dossier.ts";
import { lineOf } from "./timeline.ts";

export interface Story {
  asOf: Day;
  version: string;
  /** Oldest first; of none is it known whether an article mentions it. */
  events: TimelineEvent[];
}

/** @returns every event that was public by the day, under the name it had then */
export function tellStory(context: Context, asOf: Day): Story {
  const none = new Set<string>();
  const events = context.events
    .filter((event) => publicSince(event) <= asOf && event.withdrawn === undefined)
    .map((event) => lineOf(event, none, asOf));
  return { asOf, version: context.version, events };
}
