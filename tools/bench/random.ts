/** Chance that can be repeated: the same seed gives the same benchmark on every machine. */

export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from `from` up to and with `to`. */
  within(from: number, to: number): number;
  /** One of several; throws when there is none. */
  pick<T>(some: readonly T[]): T;
  shuffle<T>(some: readonly T[]): T[];
}

export function createChance(seed: number): Chance {
  const next = mulberry32(seed);
  const within = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    within,
    pick(some) {
      const one = some[within(0, some.length - 1)];
      if (one === undefined) throw new Error("nothing to pick from");
      return one;
    },
    shuffle(some) {
      const order = [...some];
      for (let last = order.length - 1; last > 0; last--) {
        const other = within(0, last);
        [order[last], order[other]] = [order[other] as (typeof order)[0], order[last] as (typeof order)[0]];
      }
      return order;
    },
  };
}

/** Mulberry32: small, seeded, good enough to choose words. */
function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
