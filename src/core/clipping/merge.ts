/** What two copies of one clipping become when they meet. */
import type { Clipping } from "./clipping.ts";

/**
 * Merges two copies of one clipping: note and tags of the one edited last; out of the trash unless both are in
 * it, because the trash empties itself and a merge must lose nothing. Whichever way round and in whatever
 * order copies are merged, the result is the same.
 */
export function mergeClippings(a: Clipping, b: Clipping): Clipping {
  const [newer, older] = isNewer(a, b) ? [a, b] : [b, a];
  const { removedAt, ...kept } = newer;
  if (removedAt === undefined || older.removedAt === undefined) return kept;
  return { ...kept, removedAt: latest(removedAt, older.removedAt) };
}

/** Whether two copies say the same, the trash aside. */
export function sayTheSame(a: Clipping, b: Clipping): boolean {
  return content(a) === content(b);
}

/** Instants have one spelling a moment, so texts compare as times do; the content itself breaks a tie. */
export function isNewer(a: Clipping, b: Clipping): boolean {
  return a.updatedAt === b.updatedAt ? content(a) > content(b) : a.updatedAt > b.updatedAt;
}

function latest(a: string, b: string): string {
  return [a, b].sort().at(-1) ?? a;
}

function content(clipping: Clipping): string {
  return JSON.stringify({ ...clipping, removedAt: undefined }, sortKeys);
}

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
