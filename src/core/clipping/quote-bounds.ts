/** From a chain of shared runs to the stretch of text that stands where the quote stood. */
import { distances, isMeasurable, type Stretch } from "./edit-distance.ts";
import type { Run } from "./shared-runs.ts";

/** The quote within what is looked for: its saved surroundings stand before and after it. */
export interface Wanted {
  codes: Uint16Array;
  /** Where the quote itself begins and ends in `codes`. */
  start: number;
  end: number;
  /** Whether the quote began, or ended, with a paragraph. */
  breaks: { start: boolean; end: boolean };
}

/** The article in which it is looked for. */
export interface Ground {
  codes: Uint16Array;
  /** Where its paragraphs begin, and the end of the last. */
  breaks: ReadonlySet<number>;
}

export interface Stood {
  start: number;
  end: number;
  /** Letters of the quote that stand there, in order. */
  kept: number;
  /** The widest stretch, in letters of the quote or of what stands there, in which the two differ. */
  widest: number;
}

/** Beyond the quote's own length: how much further its lost edge may reach, in letters. */
const slack = { share: 0.5, least: 16, most: 400 };
/** An edge that would differ by more than this share is not that edge; the quote then begins (or ends) with what is shared. */
const foreign = 0.6;
/** Letters of a gap count as kept when the gap's two sides are at least so alike; two sentences of one language are by a third. */
const alike = 0.5;

/** Of the quote's letters, a place that shares fewer in whole runs is no place of it, and is not measured. */
const least = 0.3;

/** @returns `undefined` when next to nothing of the quote stands there */
export function boundQuote(chain: readonly Run[], wanted: Wanted, ground: Ground): Stood | undefined {
  const shared = chain.reduce((sum, run) => {
    const within = Math.min(run.wanted + run.length, wanted.end) - Math.max(run.wanted, wanted.start);
    return sum + Math.max(0, within);
  }, 0);
  if (shared < least * (wanted.end - wanted.start)) return undefined;
  const text = ground.codes;
  const start = findStart(chain, wanted, ground);
  const end = findEnd(chain, wanted, ground);
  if (end <= start) return undefined;
  return { start, end, ...compare(chain, wanted, text, start, end) };
}

function findStart(chain: readonly Run[], wanted: Wanted, ground: Ground): number {
  const next = chain.findIndex((run) => run.wanted + run.length > wanted.start);
  const run = chain[next];
  const earlier = chain[next - 1] ?? (next === -1 ? chain.at(-1) : undefined);
  if (run && run.wanted <= wanted.start) return run.text + wanted.start - run.wanted;
  // Nothing of the quote or after it is shared: it may begin where its surroundings end.
  if (!run) return earlier ? earlier.text + earlier.length + wanted.start - earlier.wanted - earlier.length : 0;
  const head: Stretch = { codes: wanted.codes, start: wanted.start, end: run.wanted };
  if (!earlier) return run.text - lostEdge(head, ground, run.text, wanted.breaks.start, true);
  const surroundings = { codes: wanted.codes, start: earlier.wanted + earlier.length, end: wanted.start };
  const between = { codes: ground.codes, start: earlier.text + earlier.length, end: run.text };
  // What was put in right before the quote is not part of it.
  const at = split(surroundings, head, between, "last");
  return at ?? Math.max(between.start, run.text - (head.end - head.start));
}

function findEnd(chain: readonly Run[], wanted: Wanted, ground: Ground): number {
  const previous = chain.findLastIndex((run) => run.wanted < wanted.end);
  const run = chain[previous];
  const later = chain[previous + 1];
  const reached = run ? run.wanted + run.length : 0;
  if (run && reached >= wanted.end) return run.text + wanted.end - run.wanted;
  if (!run) return later ? later.text - (later.wanted - wanted.end) : 0;
  const tail: Stretch = { codes: wanted.codes, start: reached, end: wanted.end };
  const from = run.text + run.length;
  if (!later) return from + lostEdge(tail, ground, from, wanted.breaks.end, false);
  const between = { codes: ground.codes, start: from, end: later.text };
  const at = split(tail, { codes: wanted.codes, start: wanted.end, end: later.wanted }, between, "first");
  return at ?? Math.min(between.end, from + tail.end - tail.start);
}

/** How far an edge of the quote reaches beyond the runs it shares, where no surroundings bound it. */
function lostEdge(edge: Stretch, { codes, breaks }: Ground, at: number, isBreak: boolean, backwards: boolean): number {
  const length = edge.end - edge.start;
  if (length === 0) return 0;
  const reach = Math.ceil(length + Math.min(Math.max(length * slack.share, slack.least), slack.most));
  const text = backwards
    ? { codes, start: Math.max(0, at - reach), end: at }
    : { codes, start: at, end: Math.min(codes.length, at + reach) };
  if (!isMeasurable(edge, text)) return 0;
  const far = distances(edge, text, backwards);
  const best = indexOfLeast(far);
  if ((far[best] ?? length) <= foreign * length) return best;
  // Other words; but where the quote went to the paragraph's edge, what stands before that edge is in their place.
  for (let step = 0; isBreak && step < far.length; step += 1)
    if (breaks.has(backwards ? at - step : at + step)) return step;
  return 0;
}

function indexOfLeast(values: Uint16Array): number {
  let best = 0;
  for (let at = 1; at < values.length; at += 1) if ((values[at] ?? 0) < (values[best] ?? 0)) best = at;
  return best;
}

/** Where to cut `between`, so that its parts are most like `before` and `after`: of equal cuts the first or last. */
function split(before: Stretch, after: Stretch, between: Stretch, of: "first" | "last"): number | undefined {
  if (!isMeasurable(before, between) || !isMeasurable(after, between)) return undefined;
  const left = distances(before, between);
  const right = distances(after, between, true);
  const length = between.end - between.start;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at <= length; at += 1) {
    const cost = (left[at] ?? 0) + (right[length - at] ?? 0);
    if (cost < least || (of === "last" && cost === least)) [best, least] = [at, cost];
  }
  return between.start + best;
}

function compare(chain: readonly Run[], wanted: Wanted, text: Uint16Array, start: number, end: number) {
  let kept = 0;
  let widest = 0;
  let at = { wanted: wanted.start, text: start };
  const cross = (to: { wanted: number; text: number }) => {
    const saved = { codes: wanted.codes, start: at.wanted, end: to.wanted };
    const there = { codes: text, start: at.text, end: to.text };
    kept += keptOfGap(saved, there);
    widest = Math.max(widest, saved.end - saved.start, there.end - there.start);
  };
  for (const run of chain) {
    const from = Math.max(run.wanted, wanted.start);
    const to = Math.min(run.wanted + run.length, wanted.end);
    const there = run.text + from - run.wanted;
    if (to <= from || there < at.text || there + to - from > end) continue;
    cross({ wanted: from, text: there });
    kept += to - from;
    at = { wanted: to, text: there + to - from };
  }
  cross({ wanted: wanted.end, text: end });
  return { kept, widest };
}

function keptOfGap(wanted: Stretch, text: Stretch): number {
  const longer = Math.max(wanted.end - wanted.start, text.end - text.start);
  if (wanted.end <= wanted.start || text.end <= text.start || !isMeasurable(wanted, text)) return 0;
  const kept = longer - (distances(wanted, text).at(-1) ?? longer);
  return kept >= alike * longer ? kept : 0;
}
