/** Which event of the story an article is about, if it is about one. */
import { TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import { addDays, type Day, daysBetween, earliestDay, latestDay } from "../dates.ts";
import type { Standing } from "../detect/verdict.ts";
import type { EventRecord, RecordId, Text } from "../record.ts";
import { nameOn, publicSince } from "../record-on-day.ts";
import type { PlacedDate } from "../resolve/dated-events.ts";
import type { Mention } from "../resolve/mention.ts";
import { type Tie, tiesAround } from "./links.ts";
import { byPlace, endOf, eventsEnding, isBetween } from "./near-events.ts";

/** Every number that decides. */
const rules = {
  mentioned: { title: 5, lead: 2.5, body: 0.75 },
  /** For the event that the opening names first. */
  first: 0.75,
  /** For a date that is the event's, where it stands; half of it for an event that is named as well. */
  dated: { title: 1.5, lead: 1.25, body: 0.25 },
  /** The lead is the first two blocks, up to so many characters of each: some feeds give a text as one block. */
  lead: { blocks: 2, characters: 700 },
  /** For each further mention, up to `mostMentions`. */
  again: 0.2,
  mostMentions: 4,
  /** Days before the article → what such nearness is worth. */
  nearness: [
    [3, 2.5],
    [8, 2],
    [31, 1],
    [92, 0.25],
    [183, -0.5],
    [366, -3],
  ],
  /** For older events: an article tells of them as background. */
  old: -3.5,
  weight: 0.3,
  /** For an event between the two parties, where the article is about their relation. */
  between: 1,
  /** For each tie to what title and lead name, up to `mostTies`. */
  tie: 0.4,
  mostTies: 4,
  /** An event that nothing names must be this fresh, in days, and have this many ties, or be dated by the opening. */
  unnamed: [
    { days: 1, ties: 2, dated: false },
    { days: 8, ties: 3, dated: false },
    { days: 31, ties: 2, dated: true },
  ],
  /** Or be a turning point between the two parties, this fresh, where the article is about their relation. */
  turn: { days: 8, weight: 3 },
  /** Days for which an event is news to an article that is not about the parties. */
  news: 31,
  /** Below this no event is the main one. */
  least: 3.3,
} as const;

export interface MainEvent {
  event: EventRecord;
  because: Text[];
}

/** What is known of the article when its main event is sought. */
export interface Reading {
  mentions: readonly Mention[];
  /** The dates that it names. */
  dates: readonly PlacedDate[];
  context: Context;
  standing: Standing;
  /** Its own day, `undefined` when it has none. */
  day: Day | undefined;
  /** Nothing that became public later is considered. */
  asOf: Day;
}

export function findMainEvent({ mentions, dates, context, standing, day, asOf }: Reading): MainEvent | undefined {
  const opening = new Set<RecordId>();
  for (const mention of mentions) if (whereOf(mention) !== "body") for (const id of mention.records) opening.add(id);
  const foremost = mentions.find(({ kind }) => kind === "event");
  let best: { main: MainEvent; score: number } | undefined;
  const ties = tiesAround(opening, context);
  for (const event of listCandidates(mentions, context, day)) {
    if (publicSince(event) > asOf || (day !== undefined && earliestDay(event.date) > day)) continue;
    const judged = judge({
      foremost: foremost && whereOf(foremost) !== "body" ? foremost : undefined,
      event,
      mentions,
      ties: ties.get(event) ?? [],
      context,
      standing,
      day,
      dates,
      asOf,
    });
    if (judged && judged.score >= rules.least && (!best || judged.score > best.score)) best = judged;
  }
  return best?.main;
}

/** What the article names, and what happened shortly before it. */
function listCandidates(mentions: readonly Mention[], context: Context, day: Day | undefined): EventRecord[] {
  const fresh = Math.max(rules.turn.days, ...rules.unnamed.map(({ days }) => days));
  const candidates = new Set(day === undefined ? [] : eventsEnding(context, addDays(day, -fresh), day));
  for (const { records } of mentions) {
    for (const id of records) {
      const record = context.records.get(id);
      if (record?.kind === "event") candidates.add(record);
    }
  }
  return [...candidates].sort(byPlace(context));
}

type Where = "title" | "lead" | "body";

function whereOf({ block, start }: { block: number; start: number }): Where {
  if (block === TITLE) return "title";
  return block < rules.lead.blocks && start < rules.lead.characters ? "lead" : "body";
}

/** Where the article first gives the very day of an event. */
function datedAt({ date, end }: EventRecord, dates: readonly PlacedDate[]): Where | undefined {
  const [first, last] = [earliestDay(date), latestDay(end ?? date)];
  const named = dates.find(
    (one) => one.date === latestDay(one.date) && one.date <= last && (one.until ?? one.date) >= first,
  );
  return named && whereOf(named);
}

interface Hearing {
  /** The first mention of an event, if it stands in title or lead. */
  foremost: Mention | undefined;
  event: EventRecord;
  mentions: readonly Mention[];
  /** To what title and lead name. */
  ties: readonly Tie[];
  context: Context;
  standing: Standing;
  day: Day | undefined;
  dates: readonly PlacedDate[];
  asOf: Day;
}

function judge(hearing: Hearing): { main: MainEvent; score: number } | undefined {
  const { event, mentions, ties, context, standing, day, dates, asOf } = hearing;
  const named = mentions.filter(({ records }) => records.includes(event.id));
  const age = day === undefined ? undefined : daysBetween(endOf(event), day);
  if (standing === "none" && !isNews(event, mentions, age, named)) return undefined;
  const because: Text[] = [];
  const between = standing === "relation" && isBetween(event, context);
  let score =
    event.weight * rules.weight + Math.min(ties.length, rules.mostTies) * rules.tie + (between ? rules.between : 0);
  const dated = datedAt(event, dates);
  const [first] = named;
  if (dated) score += rules.dated[dated] / (first ? 2 : 1);
  if (first) {
    const where = whereOf(first);
    const sure = first.records.length === 1 ? 1 : 1 / first.records.length;
    if (first === hearing.foremost) score += rules.first;
    score += rules.mentioned[where] * sure + Math.min(named.length - 1, rules.mostMentions) * rules.again;
    because.push(
      where === "title"
        ? { en: `The title says “${first.text}”.`, fr: `Le titre dit «\u00a0${first.text}\u00a0».` }
        : { en: `The article says “${first.text}”.`, fr: `L’article dit «\u00a0${first.text}\u00a0».` },
    );
  } else {
    if (age === undefined || age < 0) return undefined;
    const isTied = rules.unnamed.some(
      (rule) => age <= rule.days && ties.length >= rule.ties && (!rule.dated || (dated && dated !== "body")),
    );
    const isTurn = between && age <= rules.turn.days && event.weight >= rules.turn.weight;
    if (!isTied && !isTurn) return undefined;
    because.push({
      en: dated ? "The opening speaks of its very day." : "The article names no event of that day in words we know.",
      fr: dated
        ? "Le début parle du jour même."
        : "L’article ne nomme aucun événement de ce jour en des mots que nous connaissons.",
    });
  }
  if (age !== undefined) {
    const near = rules.nearness.find(([days]) => Math.abs(age) <= days);
    score += near ? near[1] : rules.old;
    if (near && near[1] > 0) because.push(sayAge(Math.abs(age)));
  }
  if (ties.length > 0) because.push(sayTies(ties.slice(0, 3), context, asOf));
  return { main: { event, because }, score };
}

/**
 * An article about something else names our events in passing, unless one is its news: told by title or first
 * paragraph, or by the second under a title that names who took part or where.
 */
function isNews(
  { actors, places }: EventRecord,
  mentions: readonly Mention[],
  age: number | undefined,
  [first]: readonly Mention[],
) {
  if (!first || first.records.length > 1 || age === undefined || Math.abs(age) > rules.news) return false;
  if (whereOf(first) === "body") return false;
  const isTheirs = (id: RecordId) => actors.includes(id) || places.includes(id);
  return first.block < 1 || mentions.some(({ block, records }) => block === TITLE && records.some(isTheirs));
}

function sayAge(days: number): Text {
  if (days === 0) return { en: "It happened on the day of the article.", fr: "Il date du jour de l’article." };
  return {
    en: `It happened ${days === 1 ? "the day" : `${days} days`} before the article.`,
    fr: days === 1 ? "Il date de la veille de l’article." : `Il date de ${days} jours avant l’article.`,
  };
}

function sayTies(ties: readonly { record: RecordId }[], context: Context, asOf: Day): Text {
  const names = ties.flatMap(({ record }) => {
    const found = context.records.get(record);
    return (found && nameOn(found, asOf)) ?? [];
  });
  return {
    en: `The opening names what belongs to it: ${names.map(({ en }) => en).join(", ")}.`,
    fr: `Le début nomme ce qui s’y rattache\u00a0: ${names.map(({ fr }) => fr).join(", ")}.`,
  };
}
