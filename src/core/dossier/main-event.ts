/** Which event of the story an article is about, if it is about one. */
import { type Article, TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import { addDays, type Day, earliestDay, latestDay } from "../dates.ts";
import type { Standing } from "../detect/verdict.ts";
import type { EventRecord, RecordId, Text } from "../record.ts";
import { publicSince } from "../record-on-day.ts";
import type { PlacedDate } from "../resolve/dated-events.ts";
import type { Mention } from "../resolve/mention.ts";
import { isAside } from "./aside.ts";
import { ageOf, freshestTitled, isAnniversary, speaksOfAnniversary } from "./event-age.ts";
import { isNamedEverywhere } from "./is-named-everywhere.ts";
import { type Tie, tiesAround } from "./links.ts";
import { byPlace, eventsEnding, isBetween } from "./near-events.ts";
import { sayAge, sayTies } from "./say-main-event.ts";

/** Every number that decides. */
const rules = {
  mentioned: { title: 5, lead: 2.5, second: 2, body: 0.75 },
  /** What is left of that where the article only places its own news by it: "three months after the attack". */
  aside: 0.4,
  /** For an event named by what it brought into being, a blockade or an accord, in the title. */
  broughtAbout: 3.5,
  /** To so many events at most such a term belongs. */
  matter: 3,
  /** For the event that the opening names first. */
  first: 0.75,
  /** For a date that is the event's, where it stands; half of it for an event that is named as well. */
  dated: { title: 1.5, lead: 1.25, second: 1.25, body: 0.25 },
  /** The lead is the first two blocks, up to so many characters of each: some feeds give a text as one block. */
  lead: { blocks: 2, characters: 700 },
  /** For each further mention, up to `mostMentions`. */
  again: 0.2,
  mostMentions: 4,
  /** Days before the article → what such nearness is worth. */
  nearness: [
    [0, 3],
    [1, 2.8],
    [3, 2.3],
    [8, 2],
    [31, 1],
    [92, 0.25],
    [183, -1],
    [366, -3],
  ],
  /** For older events: an article tells of them as background; unless it appears on their day, years after. */
  old: -3.5,
  anniversary: { worth: -0.5, titled: 3.5 },
  /** For an event of more than a month ago of which the title names nothing. */
  untitled: -1.5,
  weight: 0.3,
  /** For an event between the two parties, where the article is about their relation. */
  between: 1,
  /** For each tie to what title and lead name, up to `mostTies`. */
  tie: 0.4,
  mostTies: 4,
  /** What so many records refer to ties nothing. */
  common: 30,
  /** An event that nothing names must be this fresh, in days, and have this many ties, or be dated by the opening. */
  unnamed: [
    { days: 1, ties: 2, dated: false },
    { days: 8, ties: 3, dated: false },
    { days: 31, ties: 2, dated: true },
  ],
  /** Or be a turning point between the two parties, this fresh, where the article is about their relation. */
  turn: { days: 8, alone: 3, weight: 3 },
  /** Days for which an event is news to an article that is not about the parties, and to one whose title tells it. */
  news: 31,
  titledNews: 92,
  /** Below this no event is the main one. */
  least: 3.3,
} as const;

export interface MainEvent {
  event: EventRecord;
  because: Text[];
}

/** What is known of the article when its main event is sought. */
export interface Reading {
  article: Article;
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

export function findMainEvent(reading: Reading): MainEvent | undefined {
  const { article, mentions, context, day, asOf } = reading;
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
  for (const event of listCandidates(mentions, titled, context, day)) {
    if (publicSince(event) > asOf || (day !== undefined && earliestDay(event.date) > day)) continue;
    const judged = judge({
      ...reading,
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

/** What the article names, what its title names the outcome of, and what happened shortly before it. */
function listCandidates(
  mentions: readonly Mention[],
  titled: ReadonlySet<RecordId>,
  context: Context,
  day: Day | undefined,
): EventRecord[] {
  const fresh = Math.max(rules.turn.days, ...rules.unnamed.map(({ days }) => days));
  const candidates = new Set(day === undefined ? [] : eventsEnding(context, addDays(day, -fresh), day));
  const named = mentions.flatMap(({ records }) => records);
  const outcomes = [...titled].flatMap((id) =>
    ["concept", "force"].includes(context.records.get(id)?.kind ?? "") ? (context.referrers.get(id) ?? []) : [],
  );
  for (const id of [...named, ...outcomes]) {
    const record = context.records.get(id);
    if (record?.kind === "event") candidates.add(record);
  }
  return [...candidates].sort(byPlace(context));
}

type Where = "title" | "lead" | "second" | "body";

function whereOf({ block, start }: { block: number; start: number }): Where {
  if (block === TITLE) return "title";
  if (block >= rules.lead.blocks || start >= rules.lead.characters) return "body";
  return block === 0 ? "lead" : "second";
}

/** Where the article first gives the very day of an event. */
function datedAt({ date, end }: EventRecord, dates: readonly PlacedDate[]): Where | undefined {
  const [first, last] = [earliestDay(date), latestDay(end ?? date)];
  const named = dates.find(
    (one) => one.date === latestDay(one.date) && one.date <= last && (one.until ?? one.date) >= first,
  );
  return named && whereOf(named);
}

interface Hearing extends Reading {
  event: EventRecord;
  /** What the title names. */
  titled: ReadonlySet<RecordId>;
  /** Mentions by which the article only places its own news. */
  asides: ReadonlySet<Mention>;
  /** The first mention of an event that is no aside, if it stands in title or lead. */
  foremost: Mention | undefined;
  /** To what title and lead name. */
  ties: readonly Tie[];
}

function judge(hearing: Hearing): { main: MainEvent; score: number } | undefined {
  const { event, mentions, ties, context, standing, day, dates, asOf } = hearing;
  const named = mentions.filter(({ records }) => records.includes(event.id));
  const age = day === undefined ? undefined : ageOf(event, day);
  const naming = nameBest(hearing, named);
  if (standing === "none" && !isNews(event, mentions, age, named, naming)) return undefined;
  const because: Text[] = [];
  const between = standing === "relation" && isBetween(event, context);
  let score =
    event.weight * rules.weight + Math.min(ties.length, rules.mostTies) * rules.tie + (between ? rules.between : 0);
  const dated = datedAt(event, dates);
  if (dated) score += rules.dated[dated] / (naming ? 2 : 1);
  if (naming) {
    score += naming.worth + Math.min(Math.max(0, named.length - 1), rules.mostMentions) * rules.again;
    because.push(naming.because);
  }
  if (!naming || naming.isPassing) {
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

/** Whether the title names an event, or who or what had to do with it. */
function isTitled(
  { event: { actors, places, related }, titled, context }: Hearing,
  named: readonly Mention[],
): boolean {
  if (titled.size === 0 || named.some(({ block }) => block === TITLE)) return true;
  const isOwn = (id: RecordId) => titled.has(id) && !isNamedEverywhere(context, id);
  return actors.some(isOwn) || places.some(isOwn) || related.some(isOwn);
}

/** "Ten years on": the article appears for the day of an event in a later year, and says so. */
function isMarked({ event, article, day }: Hearing): boolean {
  return isAnniversary(event, day) && speaksOfAnniversary(article);
}

/** A term of a single matter, as a blockade is; "sanctions" or "abuses" are of many. */
function isOfFew(id: RecordId, { records, referrers }: Context): boolean {
  if (records.get(id)?.kind !== "concept") return false;
  const events = (referrers.get(id) ?? []).filter((near) => records.get(near)?.kind === "event");
  return events.length <= rules.matter;
}

interface Naming {
  worth: number;
  because: Text;
  /** Neither title nor lead name it. */
  isPassing: boolean;
}

/** What the mention that says most for an event is worth; the first one's bonus goes to it that has it. */
function nameBest(hearing: Hearing, named: readonly Mention[]): Naming | undefined {
  const { event, titled, asides, foremost, context, day } = hearing;
  let best: { mention: Mention; worth: number } | undefined;
  for (const mention of named) {
    const sure = 1 / mention.records.length;
    const isFirst = mention === foremost ? rules.first : 0;
    const worth = rules.mentioned[whereOf(mention)] * sure * (asides.has(mention) ? rules.aside : 1) + isFirst;
    if (!best || worth > best.worth) best = { mention, worth };
  }
  const isNew = day !== undefined && ageOf(event, day) <= rules.titledNews;
  const outcome = isNew && event.actors.some((id) => titled.has(id) && isOfFew(id, context));
  if (outcome && (!best || best.worth < rules.broughtAbout)) {
    const because = { en: "The title names what it brought about.", fr: "Le titre nomme ce qui en est venu." };
    return { worth: rules.broughtAbout, because, isPassing: false };
  }
  const isOfForce = event.actors.some((id) => titled.has(id) && context.records.get(id)?.kind === "force");
  if (!best && isOfForce && isMarked(hearing)) {
    const because = { en: "The article marks its anniversary.", fr: "L’article en marque l’anniversaire." };
    return { worth: rules.anniversary.titled, because, isPassing: false };
  }
  if (!best) return undefined;
  const { mention, worth } = best;
  const said = { en: `“${mention.text}”.`, fr: `«\u00a0${mention.text}\u00a0».` };
  const because =
    whereOf(mention) === "title"
      ? { en: `The title says ${said.en}`, fr: `Le titre dit ${said.fr}` }
      : { en: `The article says ${said.en}`, fr: `L’article dit ${said.fr}` };
  return { worth, because, isPassing: whereOf(mention) === "body" };
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
  naming: Naming | undefined,
) {
  if (age === undefined || !naming || naming.isPassing) return false;
  const isTitled = !first || first.block === TITLE;
  if (Math.abs(age) > (isTitled ? rules.titledNews : rules.news)) return false;
  if (!first) return true;
  if (first.records.length > 1 || whereOf(first) === "body") return false;
  const isTheirs = (id: RecordId) => actors.includes(id) || places.includes(id);
  return first.block < 1 || mentions.some(({ block, records }) => block === TITLE && records.some(isTheirs));
}
