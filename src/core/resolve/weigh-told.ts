/**
 * What speaks for and against a place in the text telling an event: the sort of happening, the event's own words and
 * things, how many, who and where, and when, each by how few events it would fit. How much each is worth is learnt
 * (`told-weights.ts`).
 */
import { TITLE } from "../article/article.ts";
import type { Context } from "../context.ts";
import type { Day } from "../dates.ts";
import { countrySignal, partySignals } from "../detect/lexicon.ts";
import type { EventRecord, Language, RecordId } from "../record.ts";
import type { Span } from "../text/cover.ts";
import { type EventProfile, profileOf, sortWeights } from "./event-profile.ts";
import { isOnlyThere, rarityOfStem, rarityOfThing, worthOf } from "./event-rarity.ts";
import { happeningSignal } from "./happenings.ts";
import type { Anchor } from "./read-told.ts";
import { statesOf } from "./states-of.ts";
import { ageOf, exactnessOf, isNextAfter, isOf } from "./told-dates.ts";
import { type ToldFeature, toldFeatures } from "./told-features.ts";

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
  /** The last event named before a place, by block and offset. */
  lastBefore(block: number, offset: number): EventRecord | undefined;
}

export interface Weighed {
  event: EventRecord;
  /** By the place in `toldFeatures`. */
  values: readonly number[];
  /** What of the sentence speaks for it, its date among them. */
  parts: Span[];
  date?: Span | undefined;
}

/** Paragraphs that are read together with the title. */
export const leadBlocks = 2;

const turningPoint = 3;
/** More of the same says no more. */
const mostOf = 2;
const places = Object.fromEntries(toldFeatures.map((feature, place) => [feature, place])) as Record<
  ToldFeature,
  number
>;

/** What has been found so far for one event at one place. */
interface Signs {
  values: number[];
  parts: Span[];
  met: Set<RecordId>;
}

function set({ values }: Signs, feature: ToldFeature): void {
  values[places[feature]] = 1;
}

function add({ values }: Signs, feature: ToldFeature, value: number): void {
  const place = places[feature];
  values[place] = Math.min(mostOf, (values[place] ?? 0) + value);
}

/** @returns nothing where too little speaks for the event to think of it, or the parties are the wrong way round */
export function weighTold(event: EventRecord, anchor: Anchor, block: number, reading: Reading): Weighed | undefined {
  const { language, context } = reading;
  const profile = profileOf(event, language, context);
  if (isTurned(profile, anchor)) return undefined;
  const signs: Signs = { values: new Array<number>(toldFeatures.length).fill(0), parts: [], met: new Set() };
  weighWords(signs, anchor, profile, reading);
  weighNames(signs, event, anchor, reading);
  const sort = sortOf(anchor, profile);
  // A date of its own clause speaks before one beside it.
  const own = anchor.dates.filter((one) => anchor.isOwn(one));
  const date = (own.length > 0 ? own : anchor.dates).find((one) => isOf(one, event));
  const isNews = block < leadBlocks && (block === TITLE ? reading.leading : reading.announced).has(event.id);
  if (signs.parts.length === 0 && !date && !(isNews && sort === sortWeights.name)) return undefined;
  if (sort === 0 && !isEnough(signs, date !== undefined)) return undefined;
  set(signs, featureOfSort(sort, anchor));
  if (isNews) set(signs, block === TITLE ? "lead" : "announced");
  else if (reading.said.has(event.id)) set(signs, "said-elsewhere");
  if (date) {
    set(signs, exactnessOf(date));
    signs.parts.push(date);
  } else if (anchor.dates.length > 0) {
    set(signs, own.length > 0 ? "other-date" : "other-date-beside");
  } else if (anchor.saidOn.some((one) => isOf(one, event))) set(signs, "said-on");
  else set(signs, reading.day === undefined ? "undated" : ageOf(event, reading.day));
  weighSurroundings(signs, event, anchor, block, reading);
  return { event, values: signs.values, parts: signs.parts, date };
}

function sortOf({ sorts }: Anchor, profile: EventProfile): number {
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
  let words = 0;
  for (const word of anchor.words) {
    const worth = profile.stems.get(word.stem);
    if (worth === undefined || seen.has(word.stem)) continue;
    seen.add(word.stem);
    words += 1;
    add(signs, word.isIn ? "words" : "words-beside", worth * rarityOfStem(word.stem, language, context));
    signs.parts.push(word);
  }
  if (words > 1) set(signs, "several-words");
  for (const thing of anchor.things) {
    const worth = profile.things.get(thing.signal);
    if (worth === undefined || seen.has(thing.signal)) continue;
    seen.add(thing.signal);
    add(signs, thing.isIn ? "things" : "things-beside", worth * rarityOfThing(thing.signal, language, context));
    signs.parts.push(thing);
  }
  const number = anchor.numbers.find(({ value }) => profile.numbers.has(value));
  if (number) {
    set(signs, "number");
    signs.parts.push(number);
  } else if (profile.numbers.size > 0 && anchor.numbers.some(({ isIn }) => isIn)) set(signs, "other-number");
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
  const { language, context, titled, said } = reading;
  if (block < leadBlocks) {
    for (const id of titled) if (!signs.met.has(id)) add(signs, "in-title", worthOf(id, event, language, context));
    set(signs, "in-opening");
  }
  const abroad = anchor.states.filter(({ signal }) => signal.startsWith(countrySignal));
  if (abroad.length > 0) {
    const own = statesOf(event, context);
    if (abroad.some(({ signal }) => !own.has(signal))) set(signs, "abroad");
  }
  if (isCauseSaid(event, said, context)) set(signs, "cause-said");
  const last = reading.lastBefore(block, anchor.start);
  if (last && isNextAfter(last, event)) set(signs, "next-in-order");
  if (event.weight === turningPoint) set(signs, "turning-point");
  const isOnly = anchor.named.some(
    (one) =>
      one.isNear &&
      signs.met.has(one.id) &&
      event.places.includes(one.id) &&
      isOnlyThere(one.id, event, anchor.sorts, language, context),
  );
  if (isOnly) set(signs, "only-there");
}

/** Without a word of its sort, so much else must speak for an event to be thought of. */
const leastElse = 1;
const otherwise = ["words", "things", "number", "actors", "places"] as const satisfies readonly ToldFeature[];

function isEnough({ values }: Signs, isDated: boolean): boolean {
  const sum = otherwise.reduce((all, feature) => all + (values[places[feature]] ?? 0), 0);
  return sum + (isDated ? leastElse / 2 : 0) >= leastElse;
}

function isParty(id: RecordId, { parties }: Context): boolean {
  return parties.some(({ record }) => record === id);
}

function isCauseSaid(event: EventRecord, said: ReadonlySet<RecordId>, { consequences }: Context): boolean {
  return (
    event.because.some(({ event: cause }) => said.has(cause)) ||
    (consequences.get(event.id) ?? []).some(({ id }) => said.has(id))
  );
}

/** What either state may do to the other. */
const mutual = ["expulsion", "recall", "summons"].map((sort) => `${happeningSignal}${sort}`);

/** "Mali expels French diplomats" is not "France expels Malian diplomats". */
function isTurned({ order, sorts }: EventProfile, anchor: Anchor): boolean {
  const [first, second] = order;
  if (first === undefined || second === undefined || first === second) return false;
  const isClause = anchor.sorts.size === 0;
  if (!mutual.some((sort) => (isClause ? (sorts.get(sort) ?? 0) >= sortWeights.alias : anchor.sorts.has(sort))))
    return false;
  const parties = anchor.states.filter(({ signal }) => partySignals.some((party) => party === signal));
  if (isClause) {
    const from = parties.find((party) => party.start >= anchor.start && party.end <= anchor.end);
    return (
      from?.signal === partySignals[second] &&
      parties.some((party) => party.start > from.start && party.signal === partySignals[first])
    );
  }
  const before = parties.findLast((party) => party.end <= anchor.start)?.signal;
  const after = parties.find((party) => party.start >= anchor.end)?.signal;
  // "Malian diplomats were told to leave France": it is done to those who stand first.
  if (anchor.isPassive) return before === partySignals[first] && after === partySignals[second];
  return before === partySignals[second] && (after === undefined || after === partySignals[first]);
}
