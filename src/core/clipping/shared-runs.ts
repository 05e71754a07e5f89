/** The runs of letters that a quote and a text share, and the best way of reading them in the order of both. */
import { type GramIndex, gramLength } from "./gram-index.ts";

/** The same letters in what is wanted and in the text. */
export interface Run {
  wanted: number;
  text: number;
  length: number;
}

/** A gram that stands in more places than this leads nowhere, in a text that repeats itself. */
const mostPlaces = 64;
/** Regions of the text that are looked into, the richest first; and runs in each. */
const most = { regions: 6, runs: 32 };
/** What shares less than this, of what the richest region (or the first chain in one) shares, is not looked into. */
const poor = 0.4;
/** In a long quote every third gram is asked for, which meets every run from `least` letters on; shorter ones are chance. */
const long = { from: 100, step: 3, least: gramLength + 2 };
/** What a gap costs, in letters, for each letter by which it differs from the quote's; and at most. */
const gap = { each: 0.06, most: 10 };

/** Chains of runs, each in the order of both texts and in one region of the text: places where a quote may stand. */
export function findChains(index: GramIndex, wanted: Uint16Array): Run[][] {
  const runs = findRuns(index, wanted);
  return findRegions(runs, Math.max(wanted.length, 64)).flatMap((region) => {
    const first = bestChain(region);
    const used = new Set(first.map(({ run }) => run));
    const left = region.filter((run) => !used.has(run));
    // The same passage may stand twice in one region; most often what is left is chance.
    const again = lettersOf(left) >= poor * lettersOf(first.map(({ trimmed }) => trimmed)) ? bestChain(left) : [];
    return [first, again].filter((chain) => chain.length > 0).map((chain) => chain.map(({ trimmed }) => trimmed));
  });
}

function lettersOf(runs: readonly Run[]): number {
  return runs.reduce((sum, { length }) => sum + length, 0);
}

/** Every longest run of shared letters, from a gram's length on. */
function findRuns(index: GramIndex, wanted: Uint16Array): Run[] {
  const { codes } = index;
  const runs: Run[] = [];
  /** By the distance between the two places: how far the last run there goes in `wanted`. */
  const reached = new Map<number, number>();
  const { step, least } = wanted.length < long.from ? { step: 1, least: gramLength } : long;
  for (let at = 0; at + gramLength <= wanted.length; at += step) {
    const first = index.first(wanted, at);
    if (isEverywhere(index, first)) continue;
    for (let place = first; place !== -1; place = index.next(place)) {
      const shift = place - at;
      if (at < (reached.get(shift) ?? 0)) continue;
      let start = at;
      let end = at;
      while (end < wanted.length && place + end - at < codes.length && codes[shift + end] === wanted[end]) end += 1;
      if (end - at < gramLength) continue;
      while (start > 0 && shift + start > 0 && codes[shift + start - 1] === wanted[start - 1]) start -= 1;
      if (end - start < least) continue;
      reached.set(shift, end);
      runs.push({ wanted: start, text: shift + start, length: end - start });
    }
  }
  return runs;
}

function isEverywhere(index: GramIndex, first: number): boolean {
  let count = 0;
  for (let place = first; place !== -1; place = index.next(place)) {
    count += 1;
    if (count > mostPlaces) return true;
  }
  return false;
}

/** Groups runs by the part of the text they stand in, the parts that share most first. */
function findRegions(runs: readonly Run[], span: number): Run[][] {
  const shared = new Map<number, number>();
  for (const { text, length } of runs) {
    const bin = Math.floor(text / span);
    shared.set(bin, (shared.get(bin) ?? 0) + length);
  }
  const weightOf = (bin: number) => (shared.get(bin) ?? 0) + (shared.get(bin + 1) ?? 0);
  const taken = new Set<number>();
  const regions: Run[][] = [];
  const bins = [...shared.keys()].map((bin) => ({ bin, weight: weightOf(bin) }));
  const richest = bins.reduce((most, { weight }) => Math.max(most, weight), 0);
  for (const { bin } of bins.filter((one) => one.weight >= poor * richest).sort((a, b) => b.weight - a.weight)) {
    if (taken.has(bin) || taken.has(bin - 1) || taken.has(bin + 1)) continue;
    taken.add(bin);
    const [from, to] = [(bin - 0.5) * span, (bin + 2.5) * span];
    const within = runs.filter(({ text, length }) => text + length > from && text < to);
    regions.push(within.sort((a, b) => b.length - a.length).slice(0, most.runs));
    if (regions.length === most.regions) break;
  }
  return regions;
}

interface Link {
  run: Run;
  /** The run without what it shares with the one before it. */
  trimmed: Run;
}

/** The chain that shares most letters, less what its gaps cost; quadratic in the number of runs. */
function bestChain(region: readonly Run[]): Link[] {
  const runs = [...region].sort((a, b) => a.text - b.text || a.wanted - b.wanted);
  const values: number[] = [];
  const before: number[] = [];
  let last = 0;
  runs.forEach((run, at) => {
    let [value, link] = [run.length, -1];
    for (let earlier = 0; earlier < at; earlier += 1) {
      const one = runs[earlier];
      if (!one) continue;
      const overlap = overlapOf(one, run);
      if (overlap >= run.length || one.wanted >= run.wanted) continue;
      const drift = Math.abs(run.text - run.wanted - (one.text - one.wanted));
      const chained = (values[earlier] ?? 0) + run.length - overlap - Math.min(drift * gap.each, gap.most);
      if (chained > value) [value, link] = [chained, earlier];
    }
    values.push(value);
    before.push(link);
    if (value > (values[last] ?? 0)) last = at;
  });
  const chain: Link[] = [];
  for (let at = last; at !== -1; at = before[at] ?? -1) {
    const run = runs[at];
    if (!run) break;
    const earlier = runs[before[at] ?? -1];
    const overlap = earlier ? overlapOf(earlier, run) : 0;
    const { wanted, text, length } = run;
    chain.push({ run, trimmed: { wanted: wanted + overlap, text: text + overlap, length: length - overlap } });
  }
  return chain.reverse();
}

function overlapOf(earlier: Run, later: Run): number {
  return Math.max(0, earlier.wanted + earlier.length - later.wanted, earlier.text + earlier.length - later.text);
}
