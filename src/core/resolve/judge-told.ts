/**
 * How well a place in the text tells an event: the sort of happening, the event's own words, who and where, and when,
 * each weighed by how few events it would fit.
 */
import { TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import { addDays, type Day, daysBetween, earliestDay, latestDay } from "../dates.ts";
import { countrySignal, partySignals } from "../detect/lexicon.ts";
import { endOf } from "../dossier/near-events.ts";
import type { EventRecord, Language, RecordId } from "../record.ts";
import type { Span } from "../text/cover.ts";
import type { PlacedDate } from "./dated-events.ts";
import { profileOf } from "./event-profile.ts";
import { happeningSignal } from "./happenings.ts";
import type { Anchor } from "./read-told.ts";

/** Every number that decides. */
export const rules = {
  /** The word for what happens, if the event's own names have its sort; words that are its own; both by their rarity. */
  sort: 1,
  word: 0.9,
  mostWords: 1.8,
  /** Who took part and where: a record of few events says more than one of many. */
  actor: 1.1,
  place: 1.1,
  /** Outside the words around it, in the same sentence; and in the title, over the first paragraphs. */
  beyond: 0.5,
  title: 0.35,
  /** For what the lead names, in the title: the two tell the same news. */
  lead: 0.9,
  /** A date that is the event's, as exact as it is, and one that is not. */
  day: 1.6,
  month: 1.1,
  year: 0.6,
  otherDate: -2.5,
  /** One that stands in another clause of the sentence. */
  dateBeside: -0.7,
  /** Without a date: what happened shortly before the article, by days. */
  fresh: [
    [2, 0.9],
    [8, 0.6],
    [31, 0.2],
    [200, 0],
    [800, -0.3],
  ],
  old: -0.6,
  /** An article without a date says nothing of what was news to it. */
  undated: -0.5,
  /** The parties the wrong way round; another state that the event does not involve. */
  turned: -1.5,
  abroad: -2,
  /** The least, that for what was named before, for a title of no other word; and by how much more than the next. */
  least: 2.5,
  leastAgain: 3.4,
  leastTitled: 3,
  margin: 0.4,
  /** The place named belongs to so few events, and to this one alone of its sort: less will do, if it is so far ahead. */
  rare: 5,
  leastRare: 1.7,
  clear: 0.9,
  /** With a word for it and a date alone, only the very day will do; otherwise so much must be added. */
  leastBeside: 0.2,
  /** Without a date, and nobody and no place of it named, its own words must be worth so much. */
  leastWords: 0.8,
} as const;

export interface Reading {
  language: Language;
  context: Context;
  day: Day | undefined;
  /** Records that the title names. */
  titled: ReadonlySet<RecordId>;
  /** Events that the lead names by their usual words. */
  leading: ReadonlySet<RecordId>;
}

export interface Judged {
  event: EventRecord;
  score: number;
  /** A place named near it saw no other event of that sort. */
  isRare: boolean;
  /** What of the sentence speaks for it, its date among them. */
  parts: Span[];
  date?: Span | undefined;
}

export function judge(event: EventRecord, anchor: Anchor, block: number, reading: Reading): Judged | undefined {
  const { language, context, day, titled, leading } = reading;
  const profile = profileOf(event, language, context);
  let sort = 0;
  for (const one of anchor.sorts) sort = Math.max(sort, profile.sorts.get(one) ?? 0);
  if (sort === 0) return undefined;
  const parts: Span[] = [];
  // Words of its own.
  let words = 0;
  const seen = new Set<string>();
  for (const word of anchor.words) {
    const worth = profile.stems.get(word.stem);
    if (worth === undefined || seen.has(word.stem)) continue;
    seen.add(word.stem);
    words += worth * rules.word * rarityOfStem(word.stem, reading);
    parts.push(word);
  }
  // Who and where.
  let beside = Math.min(words, rules.mostWords);
  const met = new Set<RecordId>();
  for (const one of anchor.named) {
    const worth = met.has(one.id) ? 0 : worthOf(one.id, event, context);
    if (worth === 0) continue;
    met.add(one.id);
    beside += worth * (one.isNear ? 1 : rules.beyond);
    if (one.isNear) parts.push(one);
  }
  const hasNamed = met.size > 0;
  if (block < leadBlocks) {
    for (const id of titled) if (!met.has(id)) beside += worthOf(id, event, context) * rules.title;
  }
  const isLeading = block === TITLE && sort === 1 && leading.has(event.id);
  if (isLeading) beside += rules.lead;
  let score: number = rules.sort * sort + beside;
  // When.
  const date = anchor.dates.find((one) => isOf(one, event));
  if (date) {
    score += date.date.length === 4 ? rules.year : date.date.length === 7 || date.until ? rules.month : rules.day;
    parts.push(date);
  } else if (anchor.dates.length > 0) {
    score += anchor.dates.some((one) => anchor.isOwn(one)) ? rules.otherDate : rules.dateBeside;
  } else if (day !== undefined) {
    const age = daysBetween(endOf(event), day);
    score += rules.fresh.find(([days]) => age <= days)?.[1] ?? rules.old;
  } else score += rules.undated;
  if (beside < rules.leastBeside && (!date || date.date !== latestDay(date.date))) return undefined;
  // "His first trip outside Europe": general words alone, however many, are nobody's.
  if (!date && !hasNamed && !isLeading && words < rules.leastWords) return undefined;
  // Who else, and which way round.
  const abroad = anchor.states.filter(({ signal }) => signal.startsWith(countrySignal));
  if (abroad.length > 0) {
    const own = statesOf(event, context);
    if (abroad.some(({ signal }) => !own.has(signal))) score += rules.abroad;
  }
  if (isTurned(profile.order, anchor)) score += rules.turned;
  const isRare =
    !recurring.some((one) => anchor.sorts.has(`${happeningSignal}${one}`)) &&
    anchor.named.some((one) => one.isNear && met.has(one.id) && isAlone(one.id, event, anchor, reading));
  return { event, score, isRare, parts, date };
}

/** Paragraphs that are read together with the title. */
export const leadBlocks = 2;

function isOf({ date, until }: PlacedDate, event: EventRecord): boolean {
  const [from, to] = [earliestDay(date), until ?? latestDay(date)];
  const isDay = date === latestDay(date);
  const first = earliestDay(event.date);
  const last = latestDay(event.end ?? event.date);
  return first <= to && last >= addDays(from, isDay ? -1 : 0);
}

/** What may happen at one place every month. */
const recurring =
  "attack killing battle abduction arrest capture finding answer accusation announcement inquiry warning visit".split(
    " ",
  );

/** Whether this is the only event of its sort, of few, that a place has seen. */
function isAlone(id: RecordId, event: EventRecord, anchor: Anchor, { language, context }: Reading): boolean {
  if (!event.places.includes(id)) return false;
  const events = (context.referrers.get(id) ?? []).flatMap((near) => {
    const other = context.records.get(near);
    return other?.kind === "event" && (other.actors.includes(id) || other.places.includes(id)) ? [other] : [];
  });
  if (events.length > rules.rare) return false;
  return events.every(
    (other) =>
      other === event || ![...anchor.sorts].some((sort) => profileOf(other, language, context).sorts.has(sort)),
  );
}

const known = new WeakMap<Context, Map<RecordId, number>>();

/** How much a record that an event holds says for it: less, the more events hold it. */
function worthOf(id: RecordId, event: EventRecord, context: Context): number {
  const isActor = event.actors.includes(id);
  const isPlace = event.places.includes(id);
  if (!isActor && !isPlace && !event.related.includes(id)) return 0;
  const held = known.get(context) ?? new Map<RecordId, number>();
  known.set(context, held);
  let count = held.get(id);
  if (count === undefined) {
    count = 0;
    for (const near of context.referrers.get(id) ?? []) {
      const other = context.records.get(near);
      if (other?.kind === "event" && (other.actors.includes(id) || other.places.includes(id))) count += 1;
    }
    held.set(id, count);
  }
  const rarity = 1 / Math.sqrt(Math.max(1, count / 2));
  return (isActor ? rules.actor : isPlace ? rules.place : rules.actor / 2) * rarity;
}

/** A word that many events have in common says little. */
function rarityOfStem(stem: string, { language, context }: Reading): number {
  const counts = countsOf(context, language);
  return 1 / Math.sqrt(Math.max(1, (counts.get(stem) ?? 1) / 2));
}

const counted = { en: new WeakMap<Context, Map<string, number>>(), fr: new WeakMap<Context, Map<string, number>>() };

function countsOf(context: Context, language: Language): ReadonlyMap<string, number> {
  const before = counted[language].get(context);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const event of context.events) {
    for (const stem of profileOf(event, language, context).stems.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  counted[language].set(context, counts);
  return counts;
}

const involved = new WeakMap<EventRecord, ReadonlySet<string>>();

/** Other states that an event involves, as signals. */
export function statesOf(event: EventRecord, context: Context): ReadonlySet<string> {
  const before = involved.get(event);
  if (before) return before;
  const texts = [
    ...event.names.flatMap(({ en, fr }) => [en, fr]),
    ...event.statements.flatMap(({ en, fr }) => [en, fr]),
    ...event.aliases.map(({ text }) => text),
  ];
  const states = new Set(
    context.forms.matcher
      .scan(texts.join(" ; "))
      .flatMap(({ form }) =>
        context.forms
          .meaningsOf(form)
          .flatMap((meaning) =>
            meaning.as === "signal" && meaning.signal.startsWith(countrySignal) ? [meaning.signal] : [],
          ),
      ),
  );
  involved.set(event, states);
  return states;
}

/** "Mali expels French diplomats" is not "France expels Malian diplomats". */
function isTurned(order: readonly (0 | 1)[], { start, end, states }: Anchor): boolean {
  const [first, second] = order;
  if (first === undefined || second === undefined || first === second) return false;
  const parties = states.filter(({ signal }) => partySignals.some((party) => party === signal));
  const before = parties.findLast((party) => party.end <= start)?.signal;
  const after = parties.find((party) => party.start >= end)?.signal;
  return before === partySignals[second] && (after === undefined || after === partySignals[first]);
}
