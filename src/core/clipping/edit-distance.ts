/**
 * Levenshtein's distance between two short texts, by the usual rows (Wagner and Fischer, 1974). Only what stands
 * between two shared runs is measured with it, so that the square of a quote's length is never paid.
 */

/** Tables larger than this are not filled, in cells; who asks must do without. */
export const mostCells = 250_000;

/** Part of a text: from `start`, up to and without `end`. */
export interface Stretch {
  codes: Uint16Array;
  start: number;
  end: number;
}

/**
 * The distances between `wanted` and every beginning of `text`.
 * @param backwards from every ending of `text` instead, both read from their ends
 * @returns at `k`: the distance to the first (or last) `k` units of `text`
 */
export function distances(wanted: Stretch, text: Stretch, backwards = false): Uint16Array {
  const columns = text.end - text.start;
  const rows = wanted.end - wanted.start;
  const row = new Uint16Array(columns + 1);
  for (let column = 0; column <= columns; column += 1) row[column] = column;
  for (let line = 1; line <= rows; line += 1) {
    const unit = wanted.codes[backwards ? wanted.end - line : wanted.start + line - 1];
    let diagonal = line - 1;
    let left = line;
    row[0] = line;
    for (let column = 1; column <= columns; column += 1) {
      const above = row[column] ?? 0;
      const same = text.codes[backwards ? text.end - column : text.start + column - 1] === unit;
      left = Math.min(left + 1, above + 1, diagonal + (same ? 0 : 1));
      row[column] = left;
      diagonal = above;
    }
  }
  return row;
}

/** Whether a table of the two may be filled. */
export function isMeasurable(wanted: Stretch, text: Stretch): boolean {
  return (wanted.end - wanted.start + 1) * (text.end - text.start + 1) <= mostCells;
}
