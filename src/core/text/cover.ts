/** A part of a text, in UTF-16 units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/**
 * Whether a span lies within one of many, found by halving.
 * @param spans in order of start
 */
export function createCover(spans: readonly Span[]): (inner: Span) => boolean {
  const furthest: number[] = [];
  for (const { end } of spans) furthest.push(Math.max(end, furthest.at(-1) ?? 0));
  return ({ start, end }) => {
    const before = countWhile(spans, (span) => span.start <= start);
    return before > 0 && (furthest[before - 1] ?? 0) >= end;
  };
}

/** How many leading items fulfil a condition which, once false, stays false. */
export function countWhile<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
