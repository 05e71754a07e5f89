/**
 * What speaks for and against a place in the text telling an event: the sort of happening, the event's own words and
 * things, how many, who and where, and when, each by how few events it would fit. How much each is worth is learnt
 * (`told-weights.ts`).
 */
import { TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import type { Day } from "../../dates.ts";
import { countrySignal } from "../../detect/lexicon.ts";
import type { EventRecord, Language, RecordId } from "../../record.ts";
import type { Span } from "../../text/cover.ts";
import type { PlacedDate } from "../dates/dated-events.ts";
import { ageOf, exactnessOf, isDay, isEve, isOf } from "../dates/told-dates.ts";
import { statesOf } from "../others/states-of.ts";
import { isReversal } from "../refused/reversals.ts";
import { type EventProfile, profileOf, sortWeights } from "./event-profile.ts";
import { rarity, rarityOfStem, rarityOfThing, worthOf } from "./event-rarity.ts";
import { happeningSignal } from "./happenings.ts";
import type { Anchor } from "./read-told.ts";
import type { ToldFeature } from "./told-features.ts";
import { add, type Signs, set, startSigns, valueOfSign } from "./told-signs.ts";
import { isTurned, weighParties } from "./weigh-parties.ts";
import { countAlike, eventsOn, isOnlyTurningPoint, isRecurring, weighTogether } from "./weigh-together.ts";

export interface Reading {
  language: Language;
  context: Context;
  day: Day | undefined;
  /** Records that the title names. */
  titled: ReadonlySet<RecordId>;
  /** Events that the title names by their usual words, the lead, and the whole article. */
  announced: ReadonlySet<RecordId>;
  leading: ReadonlySet<RecordId>;
  said: ReadonlySet<RecordId>;
  /** States that the title names, as signals; none where it names the first of the two. */
  foreign: readonly string[];
}

export interface Weighed {
  event: EventRecord;
  /** By the place in `toldFeatures`. */
  values: readonly number[];
  /** What of the sentence speaks for it, its date among them. */
  parts: Span[];
  date?: PlacedDate | undefined;
  /** The date stands in its clause. */
  isDateOwn: boolean;
  /** The word for what happens is of its sort. */
  isOfSort: boolean;
  /** It is of a sort that the event's name has. */
  isOfName: boolean;
  /** Nobody and nowhere of its own is near, and no day. */
  isUntied: boolean;
  /** A turning point, and by name the only one of its sort on the date that stands in its clause. */
  isOnlyOne: boolean;
  /** Its clause has another day, or its sentence, where it happened long before. */
  isOfOtherDay: boolean;
}

/** Paragraphs that are read together with the title. */
export const leadBlocks = 2;

/** What the news of the day may be about. */
const fresh: readonly ToldFeature[] = ["days-2", "days-8"];
const lifting = `${happeningSignal}lifting`;
const turningPoint = 3;
/** @returns nothing where too little speaks for the event to think of it, or the parties are the wrong way round */
export function weighTold(event: EventRecord, anchor: Anchor, block: number, reading: Reading): Weighed | undefined {
  const { language, context } = reading;
  const profile = profileOf(event, language, context);
  if (isTurned(profile, anchor) || isReversal(profile, anchor.sorts)) return undefined;
  const signs = startSigns();
  weighWords(signs, anchor, profile, reading);
  weighNames(signs, event, anchor, reading);
  const sort = sortOf(anchor, profile);
  const date = dateOf(event, anchor);
  const isNews = block < leadBlocks && (block === TITLE ? reading.leading : reading.announced).has(event.id);
  const isFresh = block < leadBlocks && reading.day !== undefined && fresh.includes(ageOf(event, reading.day));
  if (signs.parts.length === 0 && !date && !((isNews || isFresh) && sort === sortWeights.name)) return undefined;
  const isCarried = [...anchor.carried].some((one) => (profile.sorts.get(one) ?? 0) >= sortWeights.alias);
  if (sort === 0 && !isCarried && !isEnough(signs, date !== undefined)) return undefined;
  set(signs, featureOfSort(sort, anchor));
  if (isCarried) set(signs, "carried");
  if (block === TITLE && !isNews && reading.leading.size > 0) set(signs, "other-in-lead");
  if (isNews) set(signs, block === TITLE ? "lead" : "announced");
  else if (reading.said.has(event.id)) set(signs, "said-elsewhere");
  weighDate(signs, date, event, anchor, reading);
  weighSurroundings(signs, event, anchor, block, reading);
  if (isRecurring(anchor.sorts)) {
    if (ownIn(signs) === 0) {
      // "A raid in November" may be any.
      if (!isNews && (!date || !isDay(date))) return undefined;
      set(signs, "any-such");
    }
  } else if (date || signs.met.size > 0) add(signs, "alone", rarity(countAlike(anchor, signs.met, date, reading)));
  weighTogether(signs, sort, date !== undefined);
  weighParties(signs, profile, anchor);
  if (anchor.isDenied) set(signs, "denied");
  if (isOfOther(event, anchor, reading)) set(signs, "elsewhere");
  if (isFresh && block === TITLE && sort > sortWeights.statement && ownIn(signs) >= leastOwn)
    set(signs, "news-in-title");
  const isUntied = isWithoutTies(signs);
  if (isUntied) set(signs, "untied");
  return {
    event,
    values: signs.values,
    parts: signs.parts,
    date,
    isDateOwn: date !== undefined && anchor.isOwn(date),
    isOfSort: sort > 0,
    isOfName: sort === sortWeights.name,
    isUntied,
    isOnlyOne: date !== undefined && anchor.isOwn(date) && isOnlyTurningPoint(event, anchor, date, reading),
    isOfOtherDay: isOfOtherDay(event, anchor, date, reading),
  };
}

/** A date of its own clause speaks before one beside it. */
function dateOf(event: EventRecord, { dates, ranges, isOwn }: Anchor): PlacedDate | undefined {
  const own = dates.filter((one) => isOwn(one));
  return (own.length > 0 ? own : dates).find((one) => isOf(one, event) && !ranges.has(one));
}

/** When it was, or how long ago. */
function weighDate(
  signs: Signs,
  date: PlacedDate | undefined,
  event: EventRecord,
  { dates, saidOn, isOwn }: Anchor,
  { day, context }: Reading,
): void {
  const age = day === undefined ? "undated" : ageOf(event, day);
  if (date) {
    set(signs, exactnessOf(date));
    add(signs, "rare-date", rarity(eventsOn(date, context).length));
    if (!isOwn(date)) set(signs, "date-beside");
    signs.parts.push(date);
  } else if (dates.some((one) => isDay(one) && !isEve(one, event))) {
    set(signs, dates.some((one) => isDay(one) && isOwn(one)) ? "other-day" : "other-day-beside");
    if (isLongAgo(event, day)) set(signs, age);
  } else if (dates.some((one) => !isDay(one))) set(signs, dates.some(isOwn) ? "other-date" : "other-date-beside");
  else if (saidOn.some((one) => isOf(one, event))) set(signs, "said-on");
  else set(signs, age);
}

const news: readonly ToldFeature[] = [...fresh, "days-31"];

function isLongAgo(event: EventRecord, day: Day | undefined): boolean {
  return day !== undefined && !news.includes(ageOf(event, day));
}

/** "Ministers welcomed on Thursday …": what is told with a day of its own is hardly of another, or of long before. */
function isOfOtherDay(
  event: EventRecord,
  { dates, farDays, isOwn }: Anchor,
  date: Span | undefined,
  { day }: Reading,
): boolean {
  if (date) return false;
  const others = dates.filter((one) => isDay(one) && !isEve(one, event));
  return others.some(isOwn) || (isLongAgo(event, day) && others.length + farDays.length > 0);
}

function sortOf({ sorts }: Anchor, profile: EventProfile): number {
  // To impose sanctions is not to lift them.
  if (profile.sorts.get(lifting) === sortWeights.name && !sorts.has(lifting)) return 0;
  let sort = 0;
  for (const one of sorts) sort = Math.max(sort, profile.sorts.get(one) ?? 0);
  return sort;
}

function featureOfSort(sort: number, { sorts }: Anchor): ToldFeature {
  if (sort === 0) return sorts.size === 0 ? "clause" : "other-sort";
  if (sort === sortWeights.name) return "sort-of-name";
  return sort > sortWeights.statement ? "sort-of-alias" : "sort-of-statement";
}

/** Words and things of its own, and how many. */
function weighWords(signs: Signs, anchor: Anchor, profile: EventProfile, { language, context }: Reading): void {
  const seen = new Set<string>();
  for (const word of anchor.words) {
    const worth = profile.stems.get(word.stem);
    if (worth === undefined || seen.has(word.stem)) continue;
    seen.add(word.stem);
    add(signs, word.isIn ? "words" : "words-beside", worth * rarityOfStem(word.stem, language, context));
    signs.parts.push(word);
  }
  for (const thing of anchor.things) {
    const worth = profile.things.get(thing.signal);
    if (worth === undefined || seen.has(thing.signal)) continue;
    // What is one of its words speaks once.
    if (signs.parts.some((part) => part.start < thing.end && part.end > thing.start)) continue;
    seen.add(thing.signal);
    add(signs, thing.isIn ? "things" : "things-beside", worth * rarityOfThing(thing.signal, language, context));
    signs.parts.push(thing);
  }
  const number = anchor.numbers.find(({ value }) => profile.numbers.has(value));
  if (number) {
    set(signs, "number");
    signs.parts.push(number);
  } else if (profile.numbers.size > 0 && anchor.numbers.some(({ isIn, isMeasure }) => isIn && !isMeasure))
    set(signs, "other-number");
}

/** Who and where. */
function weighNames(signs: Signs, event: EventRecord, { named }: Anchor, { language, context }: Reading): void {
  for (const one of named) {
    if (signs.met.has(one.id)) continue;
    const worth = worthOf(one.id, event, language, context);
    const kind = context.records.get(one.id)?.kind;
    const isPlace = kind === "place";
    if (worth === 0) {
      if (!one.isIn || !one.isNear || isParty(one.id, context)) continue;
      if (kind === "person") set(signs, "other-person");
      else if (isPlace && event.places.length > 0) set(signs, "other-place");
      else if (kind === "institution" || kind === "force" || kind === "group") set(signs, "other-body");
      continue;
    }
    signs.met.add(one.id);
    if (!one.isNear) add(signs, "in-sentence", worth);
    else {
      const [inside, beside] = isPlace
        ? (["places", "places-beside"] as const)
        : (["actors", "actors-beside"] as const);
      add(signs, one.isIn ? inside : beside, worth);
      signs.parts.push(one);
    }
  }
}

/** The title, what else is told, and other states. */
function weighSurroundings(signs: Signs, event: EventRecord, anchor: Anchor, block: number, reading: Reading): void {
  const { language, context, titled } = reading;
  if (block < leadBlocks) {
    for (const id of titled) if (!signs.met.has(id)) add(signs, "in-title", worthOf(id, event, language, context));
    set(signs, "in-opening");
  }
  const abroad = anchor.states.filter(({ signal }) => signal.startsWith(countrySignal));
  if (abroad.length > 0) {
    const own = statesOf(event, context);
    if (abroad.some(({ signal }) => !own.has(signal))) set(signs, "abroad");
  }
  if (anchor.nations.length > 0) {
    const { stems } = profileOf(event, language, context);
    if (anchor.nations.some(({ stem }) => !stems.has(stem))) set(signs, "abroad");
  }
  if (event.weight === turningPoint) set(signs, "turning-point");
}

/** Without a word of its sort, so much else must speak for an event to be thought of. */
const leastElse = 1;
const otherwise = ["words", "things", "number", "actors", "places"] as const satisfies readonly ToldFeature[];

function isEnough(signs: Signs, isDated: boolean): boolean {
  return ownIn(signs) + (isDated ? leastElse / 2 : 0) >= leastElse;
}

/** What of its own stands in its clause. */
function ownIn(signs: Signs): number {
  return otherwise.reduce((all, feature) => all + valueOfSign(signs, feature), 0);
}

const ties = [
  "actors",
  "actors-beside",
  "places",
  "places-beside",
  "in-sentence",
  "party-first",
  "party-second",
  "day-in-full",
  "day",
  "number",
  "lead",
  "announced",
] as const satisfies readonly ToldFeature[];

/** Nobody and nowhere of the event’s, and no day. */
function isWithoutTies(signs: Signs): boolean {
  return ties.every((feature) => valueOfSign(signs, feature) === 0);
}

/** The capitals are in every other title. */
const leastOwn = 0.3;

function isOfOther(event: EventRecord, { isOnFirst }: Anchor, { foreign, context }: Reading): boolean {
  if (foreign.length === 0 || isOnFirst) return false;
  const own = statesOf(event, context);
  return !foreign.some((state) => own.has(state));
}

function isParty(id: RecordId, { parties }: Context): boolean {
  return parties.some(({ record }) => record === id);
}
