import type { Span } from "../text/cover.ts";

/** @returns whether two stretches of one text share a character */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}
