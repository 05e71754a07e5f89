/** How long a row of like pieces of work takes, all together and the longest of them. */
export interface Timed {
  /** Medians of the runs, in milliseconds. */
  "total ms": number;
  "preparing ms": number;
  "longest piece ms": number;
  runs: number;
}

/** @param work prepares one run, and gives the piece of work to be done for each index */
export function measureTime(pieces: number, runs: number, work: () => (index: number) => void): Timed {
  const totals: number[] = [];
  const prepared: number[] = [];
  const longest: number[] = [];
  for (let run = 0; run < runs; run++) {
    const begun = performance.now();
    const piece = work();
    let last = performance.now();
    prepared.push(last - begun);
    let most = 0;
    for (let index = 0; index < pieces; index++) {
      piece(index);
      const now = performance.now();
      most = Math.max(most, now - last);
      last = now;
    }
    totals.push(last - begun);
    longest.push(most);
  }
  return {
    "total ms": round(median(totals)),
    "preparing ms": round(median(prepared)),
    "longest piece ms": round(median(longest)),
    runs,
  };
}

function median(some: number[]): number {
  return some.sort((a, b) => a - b)[Math.floor(some.length / 2)] ?? Number.NaN;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
