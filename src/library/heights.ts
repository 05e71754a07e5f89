/**
 * Heights of many rows of which few have been seen: the others count as the average. Sums are kept in a binary
 * indexed tree (Fenwick 1994), so that finding a row by its distance from the top, and the other way, takes
 * logarithmic time at 100,000 rows as well.
 */
export interface Heights {
  readonly count: number;
  total(): number;
  /** Distance of a row from the top. */
  topOf(row: number): number;
  heightOf(row: number): number;
  /** The row at a distance from the top. */
  rowAt(distance: number): number;
  /** @returns by how much it is taller than was thought */
  measure(row: number, height: number): number;
}

/** @param guess height of a row that has not been seen */
export function createHeights(count: number, guess: number): Heights {
  /** Differences from the guess: all zero at first, and so free to make. */
  const tree = new Float64Array(count + 1);
  const known = new Map<number, number>();

  function add(row: number, difference: number): void {
    for (let at = row + 1; at <= count; at += at & -at) tree[at] = (tree[at] ?? 0) + difference;
  }
  function sum(rows: number): number {
    let total = rows * guess;
    for (let at = rows; at > 0; at -= at & -at) total += tree[at] ?? 0;
    return total;
  }

  return {
    count,
    total: () => sum(count),
    topOf: (row) => sum(Math.min(Math.max(row, 0), count)),
    heightOf: (row) => known.get(row) ?? guess,
    rowAt(distance) {
      let row = 0;
      let left = distance;
      for (let step = 2 ** Math.floor(Math.log2(count || 1)); step >= 1; step /= 2) {
        if (row + step > count) continue;
        const height = step * guess + (tree[row + step] ?? 0);
        if (height > left) continue;
        row += step;
        left -= height;
      }
      return Math.min(row, Math.max(count - 1, 0));
    },
    measure(row, height) {
      if (row < 0 || row >= count) return 0;
      const difference = height - (known.get(row) ?? guess);
      if (difference === 0) return 0;
      known.set(row, height);
      add(row, difference);
      return difference;
    },
  };
}
