/** "In brief": two or three reviewed sentences: what happened, what it comes of, what came before. */
import type { Context } from "../context.ts";
import { type Day, earliestDay } from "../dates.ts";
import type { EventRecord, RecordId } from "../record.ts";
import { publicSince, statementsOn } from "../record-on-day.ts";
import type { BriefSentence } from "./dossier.ts";
import { tiesAround } from "./links.ts";
import { byPlace, lastOf } from "./near-events.ts";
import { sourcesOf } from "./sources-of.ts";

const longest = 3;
const turningPoint = 3;

/**
 * @param mentioned events that the article names, used when none is the main one
 * @returns statements of events as they stand in the database, with their sources
 */
export function composeBrief(
  context: Context,
  main: EventRecord | undefined,
  mentioned: readonly EventRecord[],
  asOf: Day,
): BriefSentence[] {
  const latest = [...mentioned].sort((a, b) => (earliestDay(a.date) < earliestDay(b.date) ? 1 : -1));
  const subjects = main ? [main, ...causesOf(context, main, asOf)] : latest;
  const told = subjects.slice(0, longest - 1);
  const anchor = findAnchor(context, told, asOf);
  return [...told, ...(anchor ? [anchor] : [])].flatMap((event) => firstSentence(event, asOf));
}

function causesOf(context: Context, event: EventRecord, asOf: Day): EventRecord[] {
  return event.because.flatMap(({ event: id }) => {
    const cause = context.records.get(id);
    return cause?.kind === "event" && publicSince(cause) <= asOf ? [cause] : [];
  });
}

/** The last turning point before what is told, a tied one if there is one. */
function findAnchor(context: Context, told: readonly EventRecord[], asOf: Day): EventRecord | undefined {
  const first = told.map(({ date }) => earliestDay(date)).sort()[0] ?? asOf;
  const isBefore = (event: EventRecord) =>
    event.weight === turningPoint &&
    publicSince(event) <= asOf &&
    earliestDay(event.date) < first &&
    !told.includes(event) &&
    statementsOn(event, asOf).length > 0;
  const around = new Set<RecordId>(told.flatMap((event) => [event.id, ...event.related]));
  const tied = [...tiesAround(around, context).keys()].filter(isBefore).sort(byPlace(context));
  return tied.at(-1) ?? lastOf(context, turningPoint, asOf, isBefore);
}

function firstSentence(event: EventRecord, asOf: Day): BriefSentence[] {
  const [statement] = statementsOn(event, asOf);
  if (!statement) return [];
  const { en, fr, sources } = statement;
  return [{ en, fr, record: event.id, date: event.date, sources: sourcesOf(event, sources) }];
}
