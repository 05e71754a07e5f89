/** Which event of the story an article is about, if it is about one. */
import { TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import { addDays, type Day, earliestDay } from "../dates.ts";
import type { EventRecord, RecordId, Text } from "../record.ts";
import { publicSince } from "../record-on-day.ts";
import type { Mention } from "../resolve/mention.ts";
import { isAside } from "./aside.ts";
import { ageOf, countYears, freshestTitled, isAnniversary, yearsSince } from "./event-age.ts";
import { datedAt, type Hearing, isTitled, placeIn, type Reading } from "./hearing.ts";
import { tiesAround } from "./links.ts";
import { rules } from "./main-event-rules.ts";
import { isMarked, isOfFew, type Naming, nameBest } from "./name-event.ts";
import { byPlace, eventsEnding, isBetween } from "./near-events.ts";
import { sayAge, sayTies } from "./say-main-event.ts";

export interface MainEvent {
  event: EventRecord;
  because: Text[];
}

export function findMainEvent(reading: Reading): MainEvent | undefined {
  const { article, mentions, context, day, asOf } = reading;
  const whereOf = placeIn(article);
  const years = countYears(article);
  const opening = new Set<RecordId>();
  for (const mention of mentions) if (whereOf(mention) !== "body") for (const id of mention.records) opening.add(id);
  const titled = new Set(
    mentions.flatMap(({ block, records }) => (block === TITLE && records.length === 1 ? records : [])),
  );
  const textOf = (block: number) => (block === TITLE ? article.title : (article.blocks[block]?.text ?? ""));
  const asides = new Set(mentions.filter((one) => one.kind === "event" && isAside(one, textOf(one.block))));
  const told = mentions.filter((one) => one.kind === "event" && !asides.has(one));
  const foremost = freshestTitled(told, context, day) ?? told[0];
  const ties = tiesAround(opening, context);
  let best: { main: MainEvent; score: number } | undefined;
  for (const event of listCandidates(mentions, titled, opening, years, context, day)) {
    if (publicSince(event) > asOf || (day !== undefined && earliestDay(event.date) > day)) continue;
    const judged = judge({
      ...reading,
      whereOf,
      years,
      event,
      titled,
      asides,
      foremost: foremost && whereOf(foremost) !== "body" ? foremost : undefined,
      ties: ties.get(event) ?? [],
    });
    if (judged && judged.score >= rules.least && (!best || judged.score > best.score)) best = judged;
  }
  return best?.main;
}

/** What the article names, what its title names the outcome of, what happened shortly before it, or on its day in other years. */
function listCandidates(
  mentions: readonly Mention[],
  titled: ReadonlySet<RecordId>,
  opening: ReadonlySet<RecordId>,
  years: ReadonlySet<number>,
  context: Context,
  day: Day | undefined,
): EventRecord[] {
  const fresh = Math.max(rules.turn.days, ...rules.unnamed.map(({ days }) => days));
  const candidates = new Set(day === undefined ? [] : eventsEnding(context, addDays(day, -fresh), day));
  const named = mentions.flatMap(({ records }) => records);
  const outcomes = [...titled].flatMap((id) =>
    ["concept", "force"].includes(context.records.get(id)?.kind ?? "") ? (context.referrers.get(id) ?? []) : [],
  );
  const places = [...opening].flatMap((id) =>
    isOfFew(id, context, "place", rules.ownPlace.events) ? (context.referrers.get(id) ?? []) : [],
  );
  for (const id of [...named, ...outcomes, ...places]) {
    const record = context.records.get(id);
    if (record?.kind === "event") candidates.add(record);
  }
  const { weight, days } = rules.anniversary;
  for (const event of years.size > 0 && day !== undefined ? context.events : []) {
    if (event.weight < weight || !years.has(yearsSince(event, day ?? ""))) continue;
    if (isAnniversary(event, day, days)) candidates.add(event);
  }
  return [...candidates].sort(byPlace(context));
}

function judge(hearing: Hearing): { main: MainEvent; score: number } | undefined {
  const { event, mentions, ties, context, standing, day, dates, asOf, whereOf } = hearing;
  const named = mentions.filter(({ records }) => records.includes(event.id));
  const age = day === undefined ? undefined : ageOf(event, day);
  const naming = nameBest(hearing, named);
  if (standing === "none" && !isNews(hearing, age, named, naming)) return undefined;
  const because: Text[] = [];
  const between = standing === "relation" && isBetween(event, context);
  let score =
    event.weight * rules.weight + Math.min(ties.length, rules.mostTies) * rules.tie + (between ? rules.between : 0);
  const dated = datedAt(event, dates, whereOf);
  if (dated) score += rules.dated[dated] / (naming ? 2 : 1);
  if (naming) {
    score += naming.worth + Math.min(Math.max(0, named.length - 1), rules.mostMentions) * rules.again;
    because.push(naming.because);
  }
  if (!naming || naming.where === "body") {
    if (age === undefined || age < 0) return undefined;
    const own = ties.filter(({ record }) => (context.referrers.get(record)?.length ?? 0) < rules.common).length;
    const isTied = rules.unnamed.some(
      (rule) => age <= rule.days && own >= rule.ties && (!rule.dated || (dated && dated !== "body")),
    );
    const isTurn =
      between && age <= (own > 0 ? rules.turn.days : rules.turn.alone) && event.weight >= rules.turn.weight;
    if (!isTied && !isTurn) return undefined;
  }
  if (!naming)
    because.push({
      en: dated ? "The opening speaks of its very day." : "The article names no event of that day in words we know.",
      fr: dated
        ? "Le début parle du jour même."
        : "L’article ne nomme aucun événement de ce jour en des mots que nous connaissons.",
    });
  if (age !== undefined) {
    const near = rules.nearness.find(([days]) => Math.abs(age) <= days);
    const far = near ? near[1] : rules.old;
    score += isMarked(hearing) ? Math.max(far, rules.anniversary.worth) : far;
    if (age > rules.news && !isTitled(hearing, named)) score += rules.untitled;
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
  { event: { actors, places }, mentions, whereOf }: Hearing,
  age: number | undefined,
  [first]: readonly Mention[],
  naming: Naming | undefined,
) {
  if (age === undefined || !naming || naming.where === "body") return false;
  const isTitled = !first || first.block === TITLE;
  if (Math.abs(age) > (isTitled ? rules.titledNews : rules.news)) return false;
  if (!first) return true;
  if (first.records.length > 1 || whereOf(first) === "body") return false;
  const isTheirs = (id: RecordId) => actors.includes(id) || places.includes(id);
  return first.block < 1 || mentions.some(({ block, records }) => block === TITLE && records.some(isTheirs));
}
