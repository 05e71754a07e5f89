/** A paragraph as the reader of told events sees it: words for what happens, and what stands around them. */
import type { Context } from "../context.ts";
import { countrySignal, partySignals } from "../detect/lexicon.ts";
import type { RecordId } from "../record.ts";
import { countWhile, type Span } from "../text/cover.ts";
import { numberSentences } from "../text/sentence-starts.ts";
import type { PlacedDate } from "./dated-events.ts";
import { between, distance, signalsOf } from "./dated-sentences.ts";
import { stemOf } from "./event-profile.ts";
import { happeningSignal } from "./happenings.ts";
import { reported } from "./loose-dates.ts";
import type { Mention } from "./mention.ts";
import type { ScannedBlock } from "./scan-article.ts";

export interface Word extends Span {
  stem: string;
  index: number;
  sentence: number;
}

type InSentence = Span & { sentence: number };

/** A word for what happens, with what stands around it. */
export interface Anchor extends InSentence {
  sorts: Set<string>;
  /** Telling words near it that are no names of records. */
  words: Word[];
  /** Records named in its sentence. */
  named: (Span & { id: RecordId; isNear: boolean })[];
  dates: PlacedDate[];
  /** Whether a date stands in its clause, so that it speaks against whatever happened on another day. */
  isOwn(date: Span): boolean;
  /** Parties and other states near it. */
  states: (Span & { signal: string })[];
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
  const anchors = findAnchors(signals, mentions, block.block);
  if (anchors.length === 0) return { block, words: [], anchors, numberOf };
  const starts: number[] = [];
  const words: Word[] = [];
  for (const match of block.text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const stem = stemOf(match[0]);
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
  const states = signals.filter(
    ({ signal }) => signal.startsWith(countrySignal) || partySignals.some((party) => party === signal),
  );
  const indexOf = (offset: number) => countWhile(starts, (start) => start <= offset) - 1;
  for (const anchor of anchors) {
    const { sentence } = anchor;
    const place = indexOf(anchor.start);
    const isNear = ({ start }: Span) => Math.abs(indexOf(start) - place) <= reach.window;
    anchor.words = words.filter(
      (word) =>
        word.sentence === sentence &&
        Math.abs(word.index - place) <= reach.window &&
        !overlaps(word, anchor) &&
        !named.some((one) => overlaps(one, word)),
    );
    anchor.named = named.filter((one) => one.sentence === sentence).map((one) => ({ ...one, isNear: isNear(one) }));
    anchor.dates = moments
      .filter((one) => one.sentence === sentence && distance(one.date, anchor) <= reach.date)
      .filter(({ date }) => !listed.test(block.text.slice(date.end, date.end + 12)))
      .filter(({ date }) => date.start < anchor.end || !reported.test(between(anchor, date, block.text)))
      .map(({ date }) => date);
    anchor.isOwn = (date) => !clause.test(between(date, anchor, block.text));
    anchor.states = states.filter((one) => one.sentence === sentence && isNear(one));
  }
  return { block, words, anchors, numberOf };
}

/** Words for what happens outside the names of things; of several that overlap the first and longest. */
function findAnchors(signals: ReturnType<typeof signalsOf>, mentions: readonly Mention[], block: number): Anchor[] {
  const taken = mentions.filter((one) => one.block === block);
  const anchors: Anchor[] = [];
  let last: Anchor | undefined;
  for (const { signal, start, end, sentence } of signals) {
    if (!signal.startsWith(happeningSignal)) continue;
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
      words: [],
      named: [],
      dates: [],
      isOwn: () => true,
      states: [],
    };
    anchors.push(last);
  }
  return anchors.filter((anchor) => !taken.some((one) => overlaps(one, anchor)));
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}
