/** Where each run of a few letters stands in a text: built once an article, asked for every clipping. */

/** Letters in a gram. Shorter ones stand everywhere; longer ones do not outlive the edits of a sentence. */
export const gramLength = 6;

export interface GramIndex {
  codes: Uint16Array;
  /** The first place that may hold the gram that stands at `at` in `wanted`, or -1. */
  first(wanted: Uint16Array, at: number): number;
  /** The next such place, or -1. Both may be wrong (a hash): compare. */
  next(place: number): number;
}

export function indexGrams(codes: Uint16Array): GramIndex {
  const bits = Math.min(Math.max(32 - Math.clz32(codes.length), 8), 18);
  const heads = new Int32Array(1 << bits).fill(-1);
  const chain = new Int32Array(codes.length).fill(-1);
  const slotOf = (of: Uint16Array, at: number) => hash(of, at) >>> (32 - bits);
  for (let at = codes.length - gramLength; at >= 0; at -= 1) {
    const slot = slotOf(codes, at);
    chain[at] = heads[slot] ?? -1;
    heads[slot] = at;
  }
  return {
    codes,
    first: (wanted, at) => heads[slotOf(wanted, at)] ?? -1,
    next: (place) => chain[place] ?? -1,
  };
}

export function codesOf(text: string): Uint16Array {
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) codes[at] = text.charCodeAt(at);
  return codes;
}

/** Multiplication by a large odd number and addition, letter by letter (FNV's way of mixing). */
function hash(codes: Uint16Array, at: number): number {
  let mixed = 0x811c9dc5;
  for (let step = 0; step < gramLength; step += 1) mixed = Math.imul(mixed ^ (codes[at + step] ?? 0), 0x01000193);
  return Math.imul(mixed ^ (mixed >>> 15), 0x9e3779b1);
}

/** Places beyond this many say nothing of where a quote stands. */
const mostExact = 400;

/** A text in which the rarest gram of a quote stands more often is one letter over and over. */
const mostTries = 4_000;

/** Every place where `wanted` stands letter for letter, in order, up to a few hundred. */
export function findExactly(index: GramIndex, text: string, wanted: string): number[] {
  const places: number[] = [];
  if (wanted === "") return places;
  if (wanted.length < gramLength) {
    for (let at = text.indexOf(wanted); at !== -1 && places.length < mostExact; at = text.indexOf(wanted, at + 1))
      places.push(at);
    return places;
  }
  const { grams, offset } = rarestGram(index, codesOf(wanted));
  let tries = 0;
  for (let place = grams; place !== -1 && places.length < mostExact; place = index.next(place)) {
    tries += 1;
    if (tries > mostTries) break;
    if (text.startsWith(wanted, place - offset) && place >= offset) places.push(place - offset);
  }
  return places;
}

/** One gram of `wanted` that stands in few places: it leads to all of them. */
function rarestGram(index: GramIndex, wanted: Uint16Array): { grams: number; offset: number } {
  let best = { grams: -1, offset: 0, count: Number.POSITIVE_INFINITY };
  const step = Math.max(1, Math.floor(wanted.length / 32));
  for (let offset = 0; offset + gramLength <= wanted.length && best.count > 1; offset += step) {
    const grams = index.first(wanted, offset);
    let count = 0;
    for (let place = grams; place !== -1 && count < best.count; place = index.next(place)) count += 1;
    if (count < best.count) best = { grams, offset, count };
  }
  return best;
}
