/** How long rows of like pieces of work take, all together and the longest of them. */
export interface Timed {
  /** Medians of the runs, in milliseconds. */
  "total ms": number;
  "preparing ms": number;
  "longest piece ms": number;
  runs: number;
}

/** Prepares one run; gives the piece of work to be done for each index. */
export type Work = () => (index: number) => void;

interface Run {
  total: number;
  preparing: number;
  longest: number;
}

/** Times works that take turns, so that what else the machine does falls on all of them. */
export function timeInTurns(works: Record<string, Work>, pieces: number, runs: number): Record<string, Timed> {
  const names = Object.keys(works);
  const taken = new Map(names.map((name) => [name, [] as Run[]]));
  for (let run = 0; run < runs; run++) {
    for (const [name, work] of Object.entries(works)) taken.get(name)?.push(timeOnce(work, pieces));
  }
  return Object.fromEntries(
    names.map((name) => {
      const all = taken.get(name) ?? [];
      const middle = (of: (run: Run) => number) => Math.round(median(all.map(of)) * 10) / 10;
      return [
        name,
        {
          "total ms": middle((run) => run.total),
          "preparing ms": middle((run) => run.preparing),
          "longest piece ms": middle((run) => run.longest),
          runs,
        },
      ];
    }),
  );
}

function timeOnce(work: Work, pieces: number): Run {
  const begun = performance.now();
  const piece = work();
  const prepared = performance.now();
  let last = prepared;
  let longest = 0;
  for (let index = 0; index < pieces; index++) {
    piece(index);
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return { total: last - begun, preparing: prepared - begun, longest };
}

function median(some: number[]): number {
  return some.sort((a, b) => a - b)[Math.floor(some.length / 2)] ?? Number.NaN;
}
