/** How good a place is for a quote, and which of several is its place, if any is. */
import { distances } from "./edit-distance.ts";
import type { Ground, Stood, Wanted } from "./quote-bounds.ts";

export interface Sought extends Wanted {
  /** Whether the article ended right before or after the saved surroundings. */
  edges: { start: boolean; end: boolean };
  /** Where the quote would begin if the article had grown or shrunk evenly; unknown for what had no position. */
  expected: number | undefined;
}

export interface Place extends Stood {
  /** Of the quote and what stands there, the share of letters that both have, in order: 1 is the same. */
  likeness: number;
  /** Of the quote's letters, the share that stands there. */
  share: number;
  /** All of the saved surroundings stand around it, and the quote is there to the letter. */
  isWhole: boolean;
  /** 0 to 1: likeness, surroundings and position together. */
  score: number;
  /** Letters that speak for the place: of the quote, and of surroundings that are still like the saved ones. */
  evidence: number;
  /** On how many sides its surroundings are still like the saved ones. */
  sides: number;
  /** Whether it is a whole sentence, or several. */
  isSentence: boolean;
  /** On how many sides a paragraph ends there, or goes on, as it did. */
  sameBreaks: number;
  /** Whether its figures are the saved ones; asked only where no surroundings agree. */
  hasSameFigures: boolean;
  /** How far it is from where it is expected, in letters. */
  away: number;
}

/** What each part weighs in the score. Position tells only between places that are equal in all else. */
const weights = { likeness: 50, side: 20, position: 2 };
/** Surroundings differ by a third at least when they are others; from here on they count, up to 1. */
const leastAlike = 0.6;
/** Agreement of fewer letters on one side is chance ("de la "). */
const leastSide = 8;
/**
 * A passage of this many letters does not stand twice by chance, nor does a whole sentence of so many (words alone may
 * be a name with its titles); a shorter one needs as much with its surroundings.
 */
const enough = { words: 40, sentence: 20 };
/** How alike a place must be, by the number of sides on which its surroundings agree. */
const floors = [0.8, 0.6, 0.5] as const;
/** A short passage with surroundings on one side only may be a standing phrase ("the Malian foreign minister, …"). */
const short = { letters: 60, share: 0.85 };
/**
 * Away from all of its surroundings, a sentence that differs by more letters than a slip of the keyboard is another
 * sentence: "on Monday two soldiers were killed near Gao" is not what was said of Tuesday and Kidal.
 */
const slip = 2;
/** By how much the best of several places must lead in the score. */
const lead = 0.06;
/** Of two places equal in all else, the nearer one must be so much nearer. */
const nearer = { times: 4, letters: 40 };

export function weighPlace(wanted: Sought, ground: Ground, stood: Stood): Place {
  const text = ground.codes;
  const likeness = (2 * stood.kept) / (wanted.end - wanted.start + stood.end - stood.start);
  // What stood before the passage may now stand before what followed it: then the passage was cut between the two.
  const isSeam = (at: number, backwards: boolean) => likeness < 1 && standsAt(wanted, text, at, backwards);
  const before = isSeam(stood.start, false) ? nothing : weighSide(wanted, text, stood.start, true);
  const after = isSeam(stood.end, true) ? nothing : weighSide(wanted, text, stood.end, false);
  const away = wanted.expected === undefined ? 0 : Math.abs(stood.start - wanted.expected);
  const sides = [before, after].filter(({ letters }) => letters >= leastSide);
  const best = weights.likeness + weights.side * (before.counts + after.counts) + weights.position;
  const sum =
    weights.likeness * likeness +
    weights.side * (before.counts * before.alike + after.counts * after.alike) +
    weights.position * (1 - Math.min(1, away / (text.length || 1)));
  return {
    ...stood,
    likeness,
    share: stood.kept / (wanted.end - wanted.start),
    isWhole: likeness === 1 && before.isWhole && after.isWhole,
    score: sum / best,
    evidence: stood.kept + sides.reduce((letters, side) => letters + side.letters, 0),
    sides: sides.length,
    isSentence: isSentence(ground, stood),
    sameBreaks:
      Number(ground.breaks.has(stood.start) === wanted.breaks.start) +
      Number(ground.breaks.has(stood.end) === wanted.breaks.end),
    hasSameFigures:
      sides.length > 0 || figuresIn(wanted.codes, wanted.start, wanted.end) === figuresIn(text, stood.start, stood.end),
    away,
  };
}

/**
 * The place of the quote among those weighed.
 * @returns "gone" when none is good enough, "ambiguous" when two are and nothing tells which
 */
export function choosePlace(places: readonly Place[]): Place | "gone" | "ambiguous" {
  const good = places.filter(isGoodEnough).sort((a, b) => Number(b.isWhole) - Number(a.isWhole) || b.score - a.score);
  const [best, second] = good;
  if (!best) return "gone";
  if (!second || (best.isWhole && !second.isWhole)) return best;
  const rivals = good.filter((place) => place.isWhole === best.isWhole && best.score - place.score < lead);
  if (rivals.length === 1) return best;
  const mostBreaks = Math.max(...rivals.map(({ sameBreaks }) => sameBreaks));
  const [near, far] = rivals.filter(({ sameBreaks }) => sameBreaks === mostBreaks).sort((a, b) => a.away - b.away);
  if (!near || !far) return near ?? "ambiguous";
  return near.away * nearer.times + nearer.letters < far.away ? near : "ambiguous";
}

/** Never the best of a bad lot. */
function isGoodEnough(place: Place): boolean {
  if (place.isWhole) return true;
  const isPlain = place.isSentence && place.likeness === 1;
  if (place.evidence < (isPlain ? enough.sentence : enough.words) || place.likeness < (floors[place.sides] ?? 1))
    return false;
  if (place.sides === 1) return place.kept >= short.letters || place.share >= short.share;
  return place.sides === 2 || (place.hasSameFigures && place.widest <= slip);
}

/** Signs that end a sentence, in the folded text, and those that may close a quotation after them. */
const ends = new Set([...".!?"].map((sign) => sign.charCodeAt(0)));
const closing = '"'.charCodeAt(0);

function isSentence({ codes, breaks }: Ground, { start, end }: Stood): boolean {
  const isEnd = (at: number) => ends.has(codes[codes[at - 1] === closing ? at - 2 : at - 1] ?? 0);
  return isEnd(end) && (breaks.has(start) || isEnd(start));
}

interface Side {
  /** 0 to 1: how much of the saved surroundings stands there, beyond what any text has in common with any other. */
  alike: number;
  /** 0 to 1: how much there was to compare. */
  counts: number;
  letters: number;
  isWhole: boolean;
}

const nothing: Side = { alike: 0, counts: 1, letters: 0, isWhole: false };

/** Whether the whole saved prefix ends at `at` (backwards), or the whole suffix begins there. */
function standsAt(wanted: Sought, codes: Uint16Array, at: number, backwards: boolean): boolean {
  const saved = backwards
    ? { codes: wanted.codes, start: 0, end: wanted.start }
    : { codes: wanted.codes, start: wanted.end, end: wanted.codes.length };
  const length = saved.end - saved.start;
  return length >= telling && countSame(saved, codes, at, backwards) === length;
}

/** Letters of surroundings that tell a place from any other. */
const telling = 16;

function weighSide(wanted: Sought, codes: Uint16Array, at: number, backwards: boolean): Side {
  const saved = backwards
    ? { codes: wanted.codes, start: 0, end: wanted.start }
    : { codes: wanted.codes, start: wanted.end, end: wanted.codes.length };
  const length = saved.end - saved.start;
  const endedThere = backwards ? wanted.edges.start : wanted.edges.end;
  const same = countSame(saved, codes, at, backwards);
  const isAtEdge = (backwards ? at - same : codes.length - at - same) === 0;
  if (same === length) {
    const isWhole = !endedThere || isAtEdge;
    return { alike: 1, counts: Math.min(1, length / telling), letters: length, isWhole };
  }
  // Half as much again as was saved: a word or two may have come between.
  const reach = Math.ceil(length * 1.5);
  const text = backwards
    ? { codes, start: Math.max(0, at - reach), end: at }
    : { codes, start: at, end: Math.min(codes.length, at + reach) };
  const share = 1 - distances(saved, text, backwards).reduce((a, b) => Math.min(a, b)) / length;
  return {
    // Squared, because one side to the letter says more than two sides that are somewhat alike.
    alike: Math.max(0, (share - leastAlike) / (1 - leastAlike)) ** 2,
    counts: Math.min(1, length / telling),
    letters: share > leastAlike ? Math.round(share * length) : same >= leastSide ? same : 0,
    isWhole: false,
  };
}

function countSame(
  saved: { codes: Uint16Array; start: number; end: number },
  text: Uint16Array,
  at: number,
  backwards: boolean,
): number {
  const length = saved.end - saved.start;
  let same = 0;
  while (
    same < length &&
    (backwards
      ? at - same > 0 && text[at - 1 - same] === saved.codes[saved.end - 1 - same]
      : at + same < text.length && text[at + same] === saved.codes[saved.start + same])
  )
    same += 1;
  return same;
}

/** The digits of a stretch, in order, each run of them apart. */
function figuresIn(codes: Uint16Array, start: number, end: number): string {
  let figures = "";
  for (let at = start; at < end; at += 1) {
    const code = codes[at] ?? 0;
    if (code >= 48 && code <= 57) figures += String.fromCharCode(code);
    else if (figures !== "" && !figures.endsWith(" ")) figures += " ";
  }
  return figures.trimEnd();
}
