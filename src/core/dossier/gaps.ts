/** What the article leaves out: events strongly tied to what it names. */
import type { Context } from "../context.ts";
import { type Day, daysBetween } from "../dates.ts";
import type { EventRecord, RecordId } from "../record.ts";
import { nameOn, publicSince } from "../record-on-day.ts";
import type { Gap } from "./dossier.ts";
import { sumTies, tiesAround } from "./links.ts";
import { byPlace, isBetween } from "./near-events.ts";
import { lineOf } from "./timeline.ts";

const rules = {
  most: 5,
  /** Sum of ties below which an event is not missed. */
  least: 3,
  /** Ties to the main event count so many times. */
  main: 2,
  /** Ties counted for one event. */
  ties: 4,
  /** An event within so many days of the article is missed more. */
  recent: { days: 730, bonus: 1 },
  /** So is one between the two parties. */
  between: 1.5,
} as const;

export function findGaps(
  context: Context,
  main: EventRecord | undefined,
  mentioned: ReadonlySet<RecordId>,
  asOf: Day,
): Gap[] {
  const around = new Set(main ? [main.id, ...mentioned] : mentioned);
  const inOrder = byPlace(context);
  return [...tiesAround(around, context)]
    .filter(([event]) => !around.has(event.id) && publicSince(event) <= asOf)
    .flatMap(([event, tied]) => {
      const ties = tied
        .map(({ record, strength }) => ({ record, strength: strength * (record === main?.id ? rules.main : 1) }))
        .sort((a, b) => b.strength - a.strength);
      const [strongest] = ties;
      const nearest = strongest && context.records.get(strongest.record);
      const name = nearest && nameOn(nearest, asOf);
      const strength = sumTies(ties, rules.ties);
      if (!strongest || !name || strength < rules.least) return [];
      const isRecent = daysBetween(publicSince(event), asOf) <= rules.recent.days;
      return {
        event,
        rank:
          strength +
          event.weight / 2 +
          (isRecent ? rules.recent.bonus : 0) +
          (isBetween(event, context) ? rules.between : 0),
        gap: { event: lineOf(event, mentioned, asOf), tie: { record: strongest.record, name } },
      };
    })
    .sort((a, b) => b.rank - a.rank || inOrder(a.event, b.event))
    .slice(0, rules.most)
    .map(({ gap }) => gap);
}
