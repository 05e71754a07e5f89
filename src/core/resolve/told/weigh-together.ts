/** What speaks for an event together more than apart, and by how few other events it would fit as well. */
import type { Context } from "../../context.ts";
import { earliestDay } from "../../dates.ts";
import { countrySignal } from "../../detect/lexicon.ts";
import type { EventRecord, RecordId } from "../../record.ts";
import type { PlacedDate } from "../dates/dated-events.ts";
import { isOf } from "../dates/told-dates.ts";
import { profileOf, sortWeights } from "./event-profile.ts";
import { happeningSignal } from "./happenings.ts";
import { indexEvents } from "./index-events.ts";
import type { Anchor } from "./read-told.ts";
import { add, type Signs, valueOfSign } from "./told-signs.ts";
import type { Reading } from "./weigh-told.ts";

export function weighTogether(signs: Signs, sort: number, isDated: boolean): void {
  const word = Math.min(1, valueOfSign(signs, "words") + valueOfSign(signs, "things"));
  const name = Math.min(1, valueOfSign(signs, "actors") + valueOfSign(signs, "places"));
  if (sort > sortWeights.statement) {
    add(signs, "act-and-thing", valueOfSign(signs, "things"));
    add(signs, "act-and-word", valueOfSign(signs, "words"));
    add(signs, "act-and-actor", valueOfSign(signs, "actors"));
    add(signs, "act-and-place", valueOfSign(signs, "places"));
  }
  if (isDated) {
    add(signs, "date-and-name", name);
    add(signs, "date-and-word", word);
  }
}

const known = new WeakMap<PlacedDate, readonly EventRecord[]>();

/** @returns the events that a date could be of */
export function eventsOn(date: PlacedDate, { events }: Context): readonly EventRecord[] {
  const before = known.get(date);
  if (before) return before;
  const found = events.filter((event) => isOf(date, event));
  known.set(date, found);
  return found;
}

/** What may happen every month, so that the only one of ours is not the only one. */
const recurring = new Set(
  "attack killing battle abduction arrest capture finding answer accusation announcement inquiry warning visit"
    .split(" ")
    .map((sort) => `${happeningSignal}${sort}`),
);

/** @returns whether all of the sorts are of what happens every month; not where there is none */
export function isRecurring(sorts: ReadonlySet<string>): boolean {
  return sorts.size > 0 && [...sorts].every((sort) => recurring.has(sort));
}

const turningPoint = 3;

/** "A coup in 2012": whether of the turning points on a date none but this is by name of one of the sorts. */
export function isOnlyTurningPoint(
  event: EventRecord,
  { sorts, states }: Pick<Anchor, "sorts" | "states">,
  date: PlacedDate,
  { language, context }: Reading,
): boolean {
  if (
    event.weight !== turningPoint ||
    isRecurring(sorts) ||
    states.some(({ signal }) => signal.startsWith(countrySignal))
  )
    return false;
  const isSo = (other: EventRecord) =>
    [...sorts].some((sort) => profileOf(other, language, context).sorts.get(sort) === sortWeights.name);
  return (
    isSo(event) &&
    eventsOn(date, context).every((other) => other === event || other.weight < turningPoint || !isSo(other))
  );
}

/** By the sorts of one place in the text: every event that it could tell asks for the same. */
const wantedBySorts = new WeakMap<ReadonlySet<string>, ReadonlySet<EventRecord>>();

/** @returns how many events so far there are of one of the sorts, with all of those named, and of the date; one at least */
export function countAlike(
  { sorts }: Anchor,
  met: ReadonlySet<RecordId>,
  date: PlacedDate | undefined,
  { language, context, day }: Reading,
): number {
  const { bySort, byRecord } = indexEvents(language, context);
  const [first, ...others] = [...met].map((id) => byRecord.get(id) ?? []).sort((a, b) => a.length - b.length);
  const wanted = wantedBySorts.get(sorts) ?? new Set([...sorts].flatMap((sort) => bySort.get(sort) ?? []));
  wantedBySorts.set(sorts, wanted);
  let count = 0;
  for (const other of first ?? (date ? eventsOn(date, context) : [])) {
    if (wanted.size > 0 && !wanted.has(other)) continue;
    if (date && !isOf(date, other)) continue;
    if (day !== undefined && earliestDay(other.date) > day) continue;
    if (others.every((events) => events.includes(other))) count += 1;
  }
  return Math.max(1, count);
}
