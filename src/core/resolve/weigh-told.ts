/**
 * What speaks for and against a place in the text telling an event: the sort of happening, the event's own words and
 * things, how many, who and where, and when, each by how few events it would fit. How much each is worth is learnt
 * (`told-weights.ts`).
 */
import { TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import { addDays, type Day, daysBetween, earliestDay, latestDay } from "../dates.ts";
import { countrySignal, partySignals } from "../detect/lexicon.ts";
import { endOf } from "../dossier/near-events.ts";
import type { EventRecord, Language, RecordId } from "../record.ts";
import type { Span } from "../text/cover.ts";
import type { PlacedDate } from "./dated-events.ts";
import { profileOf, sortWeights } from "./event-profile.ts";
import { rarityOfStem, rarityOfThing, worthOf } from "./event-rarity.ts";
import { happeningSignal } from "./happenings.ts";
import type { Anchor } from "./read-told.ts";
import { statesOf } from "./states-of.ts";
import { type ToldFeature, toldFeatures } from "./told-features.ts";

export interface Reading {
  language: Language;
  context: Context;
  day: Day | undefined;
  /** Records that the title names. */
  titled: ReadonlySet<RecordId>;
  /** Events that the lead names by their usual words, and the whole article. */
  leading: ReadonlySet<RecordId>;
  said: ReadonlySet<RecordId>;
  /** The last event named before a place, by block and offset. */
  lastBefore(block: number, offset: number): EventRecord | undefined;
}

export interface Weighed {
  event: EventRecord;
  /** By the place in `toldFeatures`. */
  values: number[];
  /** What of the sentence speaks for it, its date among them. */
  parts: Span[];
  date?: Span | undefined;
}

/** Paragraphs that are read together with the title. */
export const leadBlocks = 2;

const turningPoint = 3;
/** How long ago, in days, by feature. */
const ages = [
  [2, "days-2"],
  [8, "days-8"],
  [31, "days-31"],
  [200, "days-200"],
  [800, "days-800"],
  [Number.POSITIVE_INFINITY, "older"],
] as const satisfies readonly (readonly [number, ToldFeature])[];
/** Retrospectives tell one thing after another. */
const mostApart = 730;

/** @returns nothing where too little speaks for the event to think of it, or the parties are the wrong way round */
export function weighTold(event: EventRecord, anchor: Anchor, block: number, reading: Reading): Weighed | undefined {
  const { language, context, day, titled, leading, said } = reading;
  const profile = profileOf(event, language, context);
  if (isTurned(profile.order, anchor)) return undefined;
  const values = new Array<number>(toldFeatures.length).fill(0);
  const set = (feature: ToldFeature, value = 1) => {
    values[places.get(feature) ?? 0] = value;
  };
  const add = (feature: ToldFeature, value: number) => {
    const place = places.get(feature) ?? 0;
    values[place] = Math.min(mostOf, (values[place] ?? 0) + value);
  };
  const parts: Span[] = [];
  let sort = 0;
  for (const one of anchor.sorts) sort = Math.max(sort, profile.sorts.get(one) ?? 0);
  if (sort === 0) set(anchor.sorts.size === 0 ? "clause" : "other-sort");
  else
    set(
      sort === sortWeights.name ? "sort-of-name" : sort > sortWeights.statement ? "sort-of-alias" : "sort-of-statement",
    );
  // Words and things of its own.
  const seen = new Set<string>();
  let words = 0;
  for (const word of anchor.words) {
    const worth = profile.stems.get(word.stem);
    if (worth === undefined || seen.has(word.stem)) continue;
    seen.add(word.stem);
    words += 1;
    add(word.isIn ? "words" : "words-beside", worth * rarityOfStem(word.stem, language, context));
    parts.push(word);
  }
  if (words > 1) set("several-words");
  for (const thing of anchor.things) {
    const worth = profile.things.get(thing.signal);
    if (worth === undefined || seen.has(thing.signal)) continue;
    seen.add(thing.signal);
    add(thing.isIn ? "things" : "things-beside", worth * rarityOfThing(thing.signal, language, context));
    parts.push(thing);
  }
  const number = anchor.numbers.find(({ value }) => profile.numbers.has(value));
  if (number) {
    set("number");
    parts.push(number);
  } else if (profile.numbers.size > 0 && anchor.numbers.some(({ isIn }) => isIn)) set("other-number");
  // Who and where.
  const met = new Set<RecordId>();
  for (const one of anchor.named) {
    if (met.has(one.id)) continue;
    const worth = worthOf(one.id, event, language, context);
    const kind = context.records.get(one.id)?.kind;
    const isPlace = kind === "place";
    if (worth === 0) {
      if (one.isIn && one.isNear && !isParty(one.id, context)) {
        if (kind === "person") set("other-person");
        else if (isPlace && event.places.length > 0) set("other-place");
      }
      continue;
    }
    met.add(one.id);
    if (!one.isNear) add("in-sentence", worth);
    else {
      add(isPlace ? (one.isIn ? "places" : "places-beside") : one.isIn ? "actors" : "actors-beside", worth);
      parts.push(one);
    }
  }
  const date = anchor.dates.find((one) => isOf(one, event));
  const isLead = block === TITLE && sort === sortWeights.name && leading.has(event.id);
  if (parts.length === 0 && !date && !isLead) return undefined;
  if (sort === 0 && !isEnough(values, date !== undefined)) return undefined;
  if (isLead) set("lead");
  if (block < leadBlocks) {
    for (const id of titled) if (!met.has(id)) add("in-title", worthOf(id, event, language, context));
    set("in-opening");
  }
  // When.
  if (date) {
    set(date.date.length === 4 ? "year" : date.date.length === 7 || date.until ? "month" : "day");
    parts.push(date);
  } else if (anchor.dates.length > 0) {
    set(anchor.dates.some((one) => anchor.isOwn(one)) ? "other-date" : "other-date-beside");
  } else if (day !== undefined) {
    const age = daysBetween(endOf(event), day);
    set(ages.find(([days]) => age <= days)?.[1] ?? "older");
  } else set("undated");
  // Who else, and which way round.
  const abroad = anchor.states.filter(({ signal }) => signal.startsWith(countrySignal));
  if (abroad.length > 0) {
    const own = statesOf(event, context);
    if (abroad.some(({ signal }) => !own.has(signal))) set("abroad");
  }
  // What else the article tells.
  if (said.has(event.id)) set("said-elsewhere");
  if (isCauseSaid(event, said, context)) set("cause-said");
  const last = reading.lastBefore(block, anchor.start);
  if (last && last !== event) {
    const apart = daysBetween(earliestDay(last.date), earliestDay(event.date));
    if (apart >= 0 && apart <= mostApart) set("next-in-order");
  }
  if (event.weight === turningPoint) set("turning-point");
  if (anchor.named.some((one) => one.isNear && met.has(one.id) && isAlone(one.id, event, anchor, reading)))
    set("only-there");
  return { event, values, parts, date };
}

/** Without a word of its sort, so much else must speak for an event to be thought of. */
const leastElse = 1;
const otherwise = ["words", "things", "number", "actors", "places"] as const satisfies readonly ToldFeature[];

function isEnough(values: readonly number[], isDated: boolean): boolean {
  const sum = otherwise.reduce((all, feature) => all + (values[places.get(feature) ?? 0] ?? 0), 0);
  return sum + (isDated ? leastElse / 2 : 0) >= leastElse;
}

const places: ReadonlyMap<ToldFeature, number> = new Map(toldFeatures.map((feature, place) => [feature, place]));
/** More of the same says no more. */
const mostOf = 2;

function isParty(id: RecordId, { parties }: Context): boolean {
  return parties.some(({ record }) => record === id);
}

function isOf({ date, until }: PlacedDate, event: EventRecord): boolean {
  const [from, to] = [earliestDay(date), until ?? latestDay(date)];
  const isDay = date === latestDay(date);
  const first = earliestDay(event.date);
  const last = latestDay(event.end ?? event.date);
  return first <= to && last >= addDays(from, isDay ? -1 : 0);
}

function isCauseSaid(event: EventRecord, said: ReadonlySet<RecordId>, { consequences }: Context): boolean {
  return (
    event.because.some(({ event: cause }) => said.has(cause)) ||
    (consequences.get(event.id) ?? []).some(({ id }) => said.has(id))
  );
}

/** What may happen at one place every month. */
const recurring =
  "attack killing battle abduction arrest capture finding answer accusation announcement inquiry warning visit".split(
    " ",
  );
/** A place of more events than these is no rare one. */
const mostAtRare = 5;

/** Whether this is the only event of its sort, of few, that a place has seen. */
function isAlone(id: RecordId, event: EventRecord, anchor: Anchor, { language, context }: Reading): boolean {
  if (!event.places.includes(id)) return false;
  if (recurring.some((one) => anchor.sorts.has(`${happeningSignal}${one}`))) return false;
  const events = (context.referrers.get(id) ?? []).flatMap((near) => {
    const other = context.records.get(near);
    return other?.kind === "event" && (other.actors.includes(id) || other.places.includes(id)) ? [other] : [];
  });
  if (events.length > mostAtRare) return false;
  return events.every(
    (other) =>
      other === event || ![...anchor.sorts].some((sort) => profileOf(other, language, context).sorts.has(sort)),
  );
}

/** What either state may do to the other. */
const mutual = ["expulsion", "recall", "summons"].map((sort) => `${happeningSignal}${sort}`);

/** "Mali expels French diplomats" is not "France expels Malian diplomats". */
function isTurned(order: readonly (0 | 1)[], { start, end, states, sorts }: Anchor): boolean {
  const [first, second] = order;
  if (first === undefined || second === undefined || first === second) return false;
  if (!mutual.some((sort) => sorts.has(sort))) return false;
  const parties = states.filter(({ signal }) => partySignals.some((party) => party === signal));
  const before = parties.findLast((party) => party.end <= start)?.signal;
  const after = parties.find((party) => party.start >= end)?.signal;
  return before === partySignals[second] && (after === undefined || after === partySignals[first]);
}
