/** Names beside the marks of the timeline's picture, set so that none covers another. */

export interface Mark {
  /** Of its centre, in pixels. */
  x: number;
  name: string;
  /** The weightier is set first. */
  rank: number;
}

export interface Label {
  mark: number;
  text: string;
  /** Counted upwards from the axis. */
  row: number;
  left: number;
  width: number;
}

export interface LabelRoom {
  /** No label leaves `left`–`right`. */
  left: number;
  right: number;
  rows: number;
  /** Width of a text in pixels, in the picture's type. */
  measure(text: string): number;
}

/**
 * Pixels between two labels, between a mark and its label, the least that is worth reading, the most that is given,
 * and how far apart two marks must be for both to be named: else the last weeks would take all the room.
 */
const sizes = { gap: 8, side: 4, least: 48, longest: 170, apart: 16 } as const;

/**
 * A label stands to the right of its mark, or to the left where there is more room, in the lowest row that is free;
 * cut with an ellipsis where it is too long, left out where there is no room at all.
 */
export function setLabels(marks: readonly Mark[], { left, right, rows, measure }: LabelRoom): Label[] {
  const labels: (Label & { x: number })[] = [];
  const order = marks.map((mark, index) => ({ ...mark, index })).sort((a, b) => b.rank - a.rank);
  for (const { x, name, index } of order) {
    if (labels.some((other) => Math.abs(other.x - x) < sizes.apart)) continue;
    const wanted = Math.min(measure(name), sizes.longest);
    const after = Math.min(wanted, right - x - sizes.side);
    const before = Math.min(wanted, x - sizes.side - left);
    const width = Math.max(after, before);
    const from = after < wanted && before > after ? x - sizes.side - before : x + sizes.side;
    const row = [...Array(rows).keys()].find(
      (one) =>
        !labels.some(
          (other) =>
            other.row === one && other.left < from + width + sizes.gap && other.left + other.width + sizes.gap > from,
        ),
    );
    if (row === undefined || width < Math.min(wanted, sizes.least)) continue;
    labels.push({ mark: index, x, row, left: from, width, text: shorten(name, width, measure) });
  }
  return labels;
}

/** The text, if there is room for it, else as much of it as there is room for. */
export function shorten(text: string, width: number, measure: (text: string) => number): string {
  if (measure(text) <= width) return text;
  let kept = text;
  do kept = kept.slice(0, -1).trimEnd();
  while (kept && measure(`${kept}…`) > width);
  return `${kept}…`;
}
