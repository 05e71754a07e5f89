/** A paragraph as the reader of told events sees it: words for what happens, and what stands around them. */
import type { Context } from "../../context.ts";
import { countrySignal, partySignals } from "../../detect/lexicon.ts";
import type { RecordId } from "../../record.ts";
import { countWhile, type Span } from "../../text/cover.ts";
import { numberSentences } from "../../text/sentence-starts.ts";
import type { PlacedDate } from "../dates/dated-events.ts";
import { between, distance, signalsOf } from "../dates/dated-sentences.ts";
import { isOfRange, isOfSaying, isOfSpeaker, reported } from "../dates/loose-dates.ts";
import { isDay } from "../dates/told-dates.ts";
import type { Mention } from "../mention.ts";
import { findOtherNations, type Nation } from "../others/other-nations.ts";
import { overlaps } from "../overlaps.ts";
import { isDenied } from "../refused/is-denied.ts";
import { isNoHappening } from "../refused/no-happenings.ts";
import type { ScannedBlock } from "../scan-article.ts";
import { isOfParties, placeTellingNumbers, stemOf } from "./event-profile.ts";
import { happeningSignal } from "./happenings.ts";
import { thingSignal } from "./things.ts";

export interface Word extends Span {
  stem: string;
  index: number;
  sentence: number;
}

type InSentence = Span & { sentence: number };

/** Something near a word for what happens, in its clause or beside it. */
export type Beside = Span & { isIn: boolean };

/** A word for what happens, with what stands around it. */
export interface Anchor extends InSentence {
  /** Of what happens; none for a clause that has no word for it. */
  sorts: Set<string>;
  /** Of the clause before, where this one may go without the word for it: "Gao was retaken, Timbuktu two days later". */
  carried: ReadonlySet<string>;
  /** What is done to those who stand before it. */
  isPassive: boolean;
  /** Telling words near it that are no names of records. */
  words: (Word & Beside)[];
  /** Words for things near it, as signals. */
  things: (Beside & { signal: string })[];
  /** How many, near it. */
  numbers: (Beside & { value: number; isMeasure: boolean })[];
  /** Records named in its sentence. */
  named: (Beside & { id: RecordId; isNear: boolean })[];
  dates: PlacedDate[];
  /** Those of them that are the ends of a stretch of years: nobody's day. */
  ranges: ReadonlySet<PlacedDate>;
  /** Those on which it was told. */
  saidOn: PlacedDate[];
  /** Days named further before it in its sentence. */
  farDays: PlacedDate[];
  /** Whether a date stands in its clause, so that it speaks against whatever happened on another day. */
  isOwn(date: Span): boolean;
  /** Parties and other states near it. */
  states: (Span & { signal: string })[];
  /** Other nations named in its clause. */
  nations: Nation[];
  /** The paragraph has named the first of the two by then. */
  isOnFirst: boolean;
  /** Said not to have happened. */
  isDenied: boolean;
}

export interface Reader {
  block: ScannedBlock;
  /** Telling words. */
  words: Word[];
  anchors: Anchor[];
  numberOf: (offset: number) => number;
}

/** Another thought begins. */
const clause = /[;:()«»“”–—]|,\s|\s(?:and|but|et|mais|after|before|après|avant|puis)\s/iu;

/** "En 2020 et 2021": not the day of one. */
const listed = /^\s+(?:et|and)\s+(?:en\s+|in\s+)?(?:19|20)\d\d/iu;

/** How long, how far, how much: no count of those to whom it happened. */
const measure =
  /^[\s-](?:hours?|heures?|minutes?|days?|jours?|weeks?|semaines?|months?|mois|years?|ans|km|kilom|miles|per\s?cent|%)/iu;

/** Words around the word for what happens, and characters to a date. */
const reach = { window: 9, date: 60 } as const;

export function readBlock(
  block: ScannedBlock,
  mentions: readonly Mention[],
  dates: readonly PlacedDate[],
  context: Context,
): Reader {
  const numberOf = numberSentences(block.text);
  const signals = signalsOf(block, context);
  const happenings = findAnchors(signals, mentions, block);
  const anchors = [...happenings, ...findClauses(block, happenings, mentions, numberOf)];
  if (anchors.length === 0) return { block, words: [], anchors, numberOf };
  const starts: number[] = [];
  const words: Word[] = [];
  for (const match of block.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const stem = isOfParties(match[0], context) ? undefined : stemOf(match[0]);
    const [start, end] = [match.index, match.index + match[0].length];
    if (stem) words.push({ start, end, stem, index: starts.length, sentence: numberOf(start) });
    starts.push(start);
  }
  const here = mentions.filter((one) => one.block === block.block && one.records.length === 1);
  const named = here
    .filter(({ kind }) => kind !== "event" && kind !== "claim")
    .map(({ records: [id = ""], start, end }) => ({ id, start, end, sentence: numberOf(start) }));
  const placed = dates.filter((date) => date.block === block.block);
  const moments = placed.map((date) => ({ date, sentence: numberOf(date.start) }));
  const things = signals.filter(({ signal }) => signal.startsWith(thingSignal));
  const numbers = placeTellingNumbers(block.text)
    .filter((one) => !placed.some((date) => overlaps(date, one)))
    .map((one) => ({
      ...one,
      sentence: numberOf(one.start),
      isMeasure: measure.test(block.text.slice(one.end, one.end + 16)),
    }));
  const states = signals.filter(
    ({ signal }) => signal.startsWith(countrySignal) || partySignals.some((party) => party === signal),
  );
  const nations = findOtherNations(block.text);
  const indexOf = (offset: number) => countWhile(starts, (start) => start <= offset) - 1;
  for (const anchor of anchors) {
    const { sentence } = anchor;
    const isClause = anchor.sorts.size === 0;
    const place = indexOf(anchor.start);
    const last = isClause ? indexOf(anchor.end - 1) : place;
    const isNear = ({ start }: Span) => indexOf(start) >= place - reach.window && indexOf(start) <= last + reach.window;
    const isIn = (one: Span) => (isClause ? overlaps(anchor, one) : !clause.test(between(anchor, one, block.text)));
    const isApart = (one: Span) => isClause || !overlaps(one, anchor);
    anchor.words = words
      .filter(
        (word) =>
          word.sentence === sentence && isNear(word) && isApart(word) && !named.some((one) => overlaps(one, word)),
      )
      .map((word) => ({ ...word, isIn: isIn(word) }));
    anchor.named = named
      .filter((one) => one.sentence === sentence)
      .map((one) => ({
        ...one,
        isNear: isNear(one),
        isIn: isIn(one) && !saying.test(between(anchor, one, block.text)),
      }));
    anchor.things = things
      .filter((one) => one.sentence === sentence && isNear(one) && isApart(one))
      .map((one) => ({ ...one, isIn: isIn(one) }));
    anchor.numbers = numbers
      .filter((one) => one.sentence === sentence && isNear(one))
      .map((one) => ({ ...one, isIn: isIn(one) }));
    const near = moments
      .filter((one) => one.sentence === sentence && distance(one.date, anchor) <= reach.date)
      .filter(({ date }) => !listed.test(block.text.slice(date.end, date.end + 12)))
      .map(({ date }) => date);
    const isSaid = (date: PlacedDate) =>
      isOfSaying(date, block.text) || (date.start >= anchor.end && reported.test(between(anchor, date, block.text)));
    anchor.dates = near.filter((date) => !isSaid(date) && !isOfPlace(anchor, date, block.text));
    anchor.ranges = new Set(anchor.dates.filter((date) => isOfRange(date, block.text)));
    anchor.saidOn = near.filter((date) => isSaid(date) && !isOfSpeaker(anchor, date, block.text));
    anchor.farDays = moments
      .filter((one) => one.sentence === sentence && one.date.end <= anchor.start && !near.includes(one.date))
      .flatMap(({ date }) => (isDay(date) && !isSaid(date) ? [date] : []));
    anchor.isOwn = isIn;
    anchor.nations = nations.filter((one) => isIn(one) && isNear(one));
    anchor.isOnFirst = states.some((one) => one.sentence <= sentence && one.signal === partySignals[0]);
    anchor.isDenied = isDenied(anchor, block.text);
    anchor.states = states.filter((one) => one.sentence === sentence && isNear(one));
  }
  return { block, words, anchors, numberOf };
}

/** "… of its presence in Mali, where it arrived in January 2013": the day of what is told of the place, not of what is before. */
function isOfPlace(anchor: Span, date: Span, text: string): boolean {
  return date.start >= anchor.end && /,\s(?:where|où)\s/iu.test(between(anchor, date, text));
}

/** Begins or ends a clause; the words that open one belong to none. */
const clauseEnds =
  /[.;:()«»“”–—]+|,\s|(?:^|(?<=\s))(?:and|but|et|mais|after|before|when|while|after|where|who|which|whose|since|because|until|après|avant|puis|quand|lorsque|où|qui|dont|tandis que|alors que|depuis que)(?=\s)/giu;
const leastClause = 8;

/** Clauses without a word for what happens, and without an event that is known by its usual words. */
function findClauses(
  { block, text }: ScannedBlock,
  happenings: readonly Anchor[],
  mentions: readonly Mention[],
  numberOf: (offset: number) => number,
): Anchor[] {
  const taken = [
    ...happenings,
    ...mentions.filter((one) => one.block === block && (one.kind === "event" || one.kind === "claim")),
  ];
  const clauses: Anchor[] = [];
  const carriedTo = (span: Span, joint: string): ReadonlySet<string> => {
    if (!joining.test(joint)) return none;
    const before = happenings.findLast((one) => one.end <= span.start);
    return before && before.sentence === numberOf(span.start) ? before.sorts : none;
  };
  let joint = "";
  let from = 0;
  for (const { start, end } of [
    ...[...text.matchAll(clauseEnds)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    { start: text.length, end: text.length },
  ]) {
    const written = text.slice(from, start);
    const span = {
      start: from + (written.length - written.trimStart().length),
      end: from + written.trimEnd().length,
    };
    from = end;
    const carried = carriedTo(span, joint);
    joint = text.slice(start, end);
    if (span.end - span.start < leastClause || saying.test(text.slice(span.start, span.end))) continue;
    if (taken.some((one) => overlaps(one, span))) continue;
    clauses.push({ ...span, sentence: numberOf(span.start), sorts: new Set(), isPassive: false, ...nothing, carried });
  }
  return clauses;
}

/** Who said it, and when, is nothing that happened. */
const saying =
  /(?:^|[^\p{L}])(?:said|says?|told|according to|selon|d[’']après|dit|disent|disait|déclar\p{L}+|affirm\p{L}+|indiqu\p{L}+|assur\p{L}+|précis\p{L}+|expliqu\p{L}+)(?=[^\p{L}]|$)/iu;
/** What goes on with another of the same. */
const joining = /^(?:,\s|and|et|puis)$/iu;
const none: ReadonlySet<string> = new Set();
const nothing = {
  carried: none,
  words: [],
  things: [],
  numbers: [],
  named: [],
  dates: [],
  ranges: new Set<PlacedDate>(),
  saidOn: [],
  farDays: [],
  isOwn: () => true,
  states: [],
  nations: [],
  isOnFirst: false,
  isDenied: false,
};

const passive =
  /(?:^|\s)(?:was|were|is|are|been|being|be|été|est|sont|était|étaient|fut|furent|sera|seront)\s(?:\p{L}+\s)?$/iu;
const passiveReach = 20;

/** Words for what happens outside the names of things; of several that overlap the first and longest. */
function findAnchors(
  signals: ReturnType<typeof signalsOf>,
  mentions: readonly Mention[],
  { block, text }: ScannedBlock,
): Anchor[] {
  const taken = mentions.filter((one) => one.block === block);
  const anchors: Anchor[] = [];
  let last: Anchor | undefined;
  for (const { signal, start, end, sentence } of signals) {
    if (!signal.startsWith(happeningSignal) || isNoHappening({ start, end }, text)) continue;
    if (last && last.start === start && end > last.end) anchors.pop();
    else if (last && start < last.end) {
      if (last.start === start && last.end === end) last.sorts.add(signal);
      continue;
    }
    last = {
      start,
      end,
      sentence,
      sorts: new Set([signal]),
      isPassive: passive.test(text.slice(Math.max(0, start - passiveReach), start)),
      ...nothing,
    };
    anchors.push(last);
  }
  return anchors.filter((anchor) => !taken.some((one) => overlaps(one, anchor)));
}
