/**
 * Events that an article names by their date: "le retrait de 2022", "last August's coup", "le 18 septembre". A date
 * alone is nobody's; it means an event with a word for what happened, or with who took part, in the same sentence.
 */
import { type Article, TITLE } from "../../article/article.ts";
import type { Context } from "../../context.ts";
import { addDays, type Day, daysBetween, earliestDay, latestDay, type PartialDate } from "../../dates.ts";
import { isNamedEverywhere } from "../../dossier/is-named-everywhere.ts";
import { eventsBeginning } from "../../dossier/near-events.ts";
import type { EventRecord, Language, RecordId } from "../../record.ts";
import { publicSince } from "../../record-on-day.ts";
import type { Span } from "../../text/cover.ts";
import type { Mention } from "../mention.ts";
import { overlaps } from "../overlaps.ts";
import { isAmong, isComing } from "../refused/refuse-events.ts";
import type { ArticleScan, ScannedBlock } from "../scan-article.ts";
import { explainDate } from "../why.ts";
import { nearNoun, nounsBeside } from "./dated-nouns.ts";
import {
  between,
  distance,
  type Noun,
  namesFirst,
  nameWordsOf,
  readSentences,
  type Sentences,
  wordsOf,
} from "./dated-sentences.ts";
import { type DateInWords, findDatesInWords } from "./dates-in-words.ts";
import {
  isFirstOfSeveral,
  isListed,
  isOfDateline,
  isOfOthers,
  isOfRange,
  isOfSaying,
  isSeveral,
} from "./loose-dates.ts";

/** Every number that decides. */
const rules = {
  /** What ties a dated sentence to an event: a word for it, who took part, where. */
  noun: 1,
  actor: 1,
  place: 0.5,
  /** The sentence names the event by other words. */
  itself: 2,
  /** The least for a day named as such, for one that the text counts ("mardi"), and for a neighbouring day. */
  least: { named: 1, relative: 1.5, beside: 2 },
  /** News dates what was announced at night by the next morning. */
  beside: 1,
  /** More events than these fit a vague date too loosely to offer. */
  most: 2,
} as const;

const yearLength = 4;
const turningPoint = 3;

/** A date of the article, with the block in which it stands. */
export interface PlacedDate extends DateInWords {
  /** Index into `Article.blocks`, or `TITLE`. */
  block: number;
}

/** Dates of the title and of every block, in order of place. */
export function findDates(article: Article): PlacedDate[] {
  if (article.language !== "fr" && article.language !== "en") return [];
  const language: Language = article.language;
  const day = article.published?.day ?? article.modified?.day;
  let last: PartialDate | undefined;
  return [article.title, ...article.blocks.map(({ text }) => text)].flatMap((text, index) => {
    const all = findDatesInWords(text, language, day, last);
    const dates = index + TITLE === 0 ? all.filter((date) => !isOfDateline(date, text)) : all;
    last = dates.at(-1)?.date ?? last;
    return dates.map((date) => ({ ...date, block: index + TITLE }));
  });
}

/**
 * @param material what the article names otherwise (an event that a sentence already names is not named again), and
 *   which words do not mean the event that they usually mean
 * @param asOf nothing that became public later is meant
 * @returns those mentions and the new ones, in order of place
 */
export function resolveDates(
  dates: readonly PlacedDate[],
  { mentions, refused, scan }: { mentions: readonly Mention[]; refused: readonly Mention[]; scan: ArticleScan },
  context: Context,
  asOf: Day,
): Mention[] {
  const found = [...mentions];
  if (!namesFirst(scan, context, mentions)) return found;
  let block: ScannedBlock | undefined;
  let sentences: Sentences | undefined;
  for (const date of dates) {
    if (block?.block !== date.block || !sentences) {
      block = scan.blocks.find((one) => one.block === date.block);
      if (!block) continue;
      sentences = readSentences(block, mentions, context);
    }
    const named = new Set(found.flatMap(({ records }) => records));
    const fits =
      resolveDate(date, sentences, named, context, asOf) ??
      (date.or && resolveDate({ ...date, date: date.or }, sentences, named, context, asOf));
    if (!fits) continue;
    const said = findSaid(date, fits, sentences, found);
    const noted = said && noteOtherDay(said, fits, date, asOf);
    if (said && noted) found[found.indexOf(said)] = noted;
    // Said again by other words, "the attacks of 25 April", it is another mention.
    const noun = fits[0]?.noun;
    const isAgain = said && (!noun || overlaps(noun, said) || distance(noun, date) > nearNoun);
    const mention = isAgain ? undefined : placeMention(date, fits, block, found, asOf);
    if (!mention || isComing(mention, block.text)) continue;
    if (!fits.some(({ event }) => isAmong(refused, mention.block, mention, event))) found.push(mention);
  }
  return found.sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
}

/** Where the same sentence names the event already. */
function findSaid(date: PlacedDate, fits: readonly Fit[], { numberOf }: Sentences, mentions: readonly Mention[]) {
  const sentence = numberOf(date.start);
  return mentions.find(
    ({ block, start, records }) =>
      block === date.block && numberOf(start) === sentence && fits.some(({ event }) => records.includes(event.id)),
  );
}

/** The article's day for an event may be the day after ours: it was announced at night. The reader is told. */
function noteOtherDay(said: Mention, [fit]: readonly Fit[], date: PlacedDate, asOf: Day): Mention | undefined {
  if (!fit || fit.off === 0 || said.records.length > 1) return undefined;
  return { ...said, why: explainDate([fit.event], date, true, asOf) };
}

/** @returns nothing where these very words name another event */
function placeMention(
  date: PlacedDate,
  fits: readonly Fit[],
  { block, text }: ScannedBlock,
  others: readonly Mention[],
  asOf: Day,
): Mention | undefined {
  const events = fits.map(({ event }) => event);
  const records = events.map(({ id }) => id);
  const here = others.filter((other) => other.block === block && other.kind === "event");
  const whole = spanOf(date, fits[0]?.noun, text);
  const isFree = (span: Span) => !here.some((other) => overlaps(span, other));
  // "Coups d’État en août 2020 et mai 2021": the second date stands alone.
  const span = isFree(whole) ? whole : date.manner === "named" && isFree(date) ? date : undefined;
  if (!span) return undefined;
  const { start, end } = span;
  const why = explainDate(events, date, (fits[0]?.off ?? 0) !== 0, asOf);
  return { block, start, end, text: text.slice(start, end), records, kind: "event", why };
}

interface Fit {
  event: EventRecord;
  noun?: Noun | undefined;
  strength: number;
  /** The word for it is in its name. */
  isNamed: boolean;
  /** Days from the date named to the event's. */
  off: number;
}

/** What a sentence tells beside its date. */
interface Told {
  nouns: readonly Noun[];
  named: ReadonlySet<RecordId>;
  /** Those of them that are persons. */
  people: ReadonlySet<RecordId>;
  text: string;
  /** Other states, as signals. */
  abroad: ReadonlySet<string>;
}

function resolveDate(
  date: PlacedDate,
  sentences: Sentences,
  mentioned: ReadonlySet<RecordId>,
  context: Context,
  asOf: Day,
): Fit[] | undefined {
  if (isOfRange(date, sentences.text)) return undefined;
  const sentence = sentences.numberOf(date.start);
  const isDay = date.date === latestDay(date.date);
  const isYear = date.date.length === yearLength;
  const mustBeNear = !isDay || date.manner === "relative";
  const isListedHere = isListed(date, sentences.text);
  const isOneByDate = (noun: Noun) => (isListedHere && !isYear) || isFirstOfSeveral(noun, sentences.text);
  const nouns = nounsBeside(date, sentences).filter(
    (noun) => (isDay && date.until === undefined) || isOneByDate(noun) || !isSeveral(noun, sentences),
  );
  const isSaid = isOfSaying(date, sentences.text);
  if ((mustBeNear || isSaid) && nouns.length === 0) return undefined;
  const named = sentences.named.get(sentence) ?? new Set<RecordId>();
  const told: Told = {
    nouns,
    named,
    text: sentences.text,
    people: new Set([...named].filter((id) => context.records.get(id)?.kind === "person")),
    abroad: new Set(
      (sentences.abroad.get(sentence) ?? [])
        .filter((state) => distance(state, date) <= nearNoun || nouns.some((noun) => distance(state, noun) <= nearNoun))
        .map(({ signal }) => signal),
    ),
  };
  const [from, to] = [earliestDay(date.date), date.until ?? latestDay(date.date)];
  // The day on which it was told may be the day after, and no other account of it.
  const margin = isDay && date.until === undefined && !isSaid ? rules.beside : 0;
  const fits = eventsBeginning(context, addDays(from, -margin), to)
    .filter(
      (event) => publicSince(event) <= asOf && (!isYear || event.weight === turningPoint || takesPart(event, told)),
    )
    .map((event) => weigh(event, told, date, isDay ? daysBetween(from, earliestDay(event.date)) : 0, context))
    .filter(({ event, strength, off, noun }) => {
      if (isYear) {
        const isKnown =
          event.weight === turningPoint &&
          !isOfOthers(event, told, noun) &&
          nameWordsOf(event, context).has(noun?.signal ?? "");
        return noun !== undefined && (isKnown || strength > rules.noun);
      }
      // A word for it and a month fit many things: something of the event's own must stand there too.
      if (!isDay || date.until !== undefined) {
        const isKnown = event.weight === turningPoint || mentioned.has(event.id);
        return noun !== undefined && (strength > rules.noun || (isKnown && !isOfOthers(event, told, noun)));
      }
      if (off !== 0) return noun !== undefined && strength >= rules.least.beside;
      return strength >= rules.least[date.manner];
    });
  // "June's referendum": a month has many events, so the word must be of the name where it is of any.
  const byName = isDay ? [] : fits.filter((fit) => fit.isNamed);
  const best = choose(byName.length > 0 ? byName : fits, isYear);
  // A year alone tells two turning points apart no more than it tells episodes apart, which are not worth a choice.
  const isLoose = isYear && best.length > 1 && best.some(({ event }) => event.weight < turningPoint);
  if (best.length === 0 || best.length > rules.most || isLoose) return undefined;
  // One event of a month or year is told by more than its date (`told-events.ts`).
  return best.length === 1 && (!isDay || date.until !== undefined) && !isListedHere && !nouns.some(isOneByDate)
    ? undefined
    : best;
}

function takesPart({ id, actors, places }: EventRecord, { named }: Told): boolean {
  return named.has(id) || actors.some((one) => named.has(one)) || places.some((one) => named.has(one));
}

function weigh(
  event: EventRecord,
  { nouns, named, abroad }: Told,
  date: PlacedDate,
  off: number,
  context: Context,
): Fit {
  const words = wordsOf(event, context);
  const parties: readonly RecordId[] = context.parties.map(({ record }) => record);
  // "La Guinée et le Mali": another state's event, unless ours involves that state.
  if ([...abroad].some((signal) => !words.has(signal))) return { event, strength: 0, isNamed: false, off };
  const ofName = nameWordsOf(event, context);
  const rank = (one: Noun) => (ofName.has(one.signal) ? 0 : nearNoun) + distance(one, date);
  const [noun] = nouns.filter(({ signal }) => words.has(signal)).sort((a, b) => rank(a) - rank(b));
  const acting = event.actors.filter((id) => named.has(id) && !parties.includes(id)).length;
  const places = event.places.filter((id) => named.has(id) && !isNamedEverywhere(context, id)).length;
  const itself = named.has(event.id) ? rules.itself : 0;
  const isNamed = noun !== undefined && ofName.has(noun.signal);
  return {
    event,
    noun,
    isNamed,
    strength: (noun ? rules.noun : 0) + acting * rules.actor + places * rules.place + itself,
    off,
  };
}

/** The best of those that fit: the day itself before its neighbours, then the strongest, then the weightiest. */
function choose(fits: readonly Fit[], isYear: boolean): Fit[] {
  const worth = ({ event: { weight } }: Fit) => (isYear && weight < turningPoint ? 0 : weight);
  const order = (a: Fit, b: Fit) =>
    Math.abs(a.off) - Math.abs(b.off) ||
    b.strength - a.strength ||
    Number(b.isNamed) - Number(a.isNamed) ||
    worth(b) - worth(a);
  const sorted = [...fits].sort(order);
  const [first] = sorted;
  return first ? sorted.filter((fit) => order(first, fit) === 0) : [];
}

/** With the word for the event where the two stand close together. */
function spanOf(date: PlacedDate, noun: Noun | undefined, text: string): Span {
  if (!noun || distance(noun, date) > nearNoun) return date;
  if (breaks.test(between(date, noun, text))) return noun;
  return { start: Math.min(noun.start, date.start), end: Math.max(noun.end, date.end) };
}

/** A new clause begins. */
const breaks = /[:;()]/;
