/** Searching and sorting what is in the library; pure, so that it can be tested and replaced. */
import type { Clipping } from "../core/clipping/clipping.ts";
import { foldText } from "../core/text/fold.ts";

export type View =
  | { name: "all" }
  | { name: "notes" }
  | { name: "trash" }
  | { name: "tag"; tag: string }
  | { name: "outlet"; domain: string };

/** Everything in a clipping that a reader may remember it by, folded once. */
export function indexText(clipping: Clipping): string {
  const { quote, source, note, tags, context } = clipping;
  return foldText(
    [
      quote.exact,
      source.title,
      source.outlet.name,
      source.outlet.domain,
      source.byline ?? "",
      note,
      ...tags,
      ...context.cards.flatMap(({ name }) => [name.en, name.fr]),
    ].join("\n"),
  );
}

export function splitQuery(query: string): string[] {
  return foldText(query)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/**
 * @param index folded text by clipping id
 * @returns the clippings of the view that hold every word of the query, newest first
 */
export function findClippings(
  clippings: readonly Clipping[],
  index: ReadonlyMap<string, string>,
  view: View,
  query: string,
): Clipping[] {
  const words = splitQuery(query);
  return clippings
    .filter((clipping) => isInView(clipping, view))
    .filter((clipping) => words.every((word) => index.get(clipping.id)?.includes(word)))
    .sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
}

function isInView(clipping: Clipping, view: View): boolean {
  if (view.name === "trash") return clipping.removedAt !== undefined;
  if (clipping.removedAt !== undefined) return false;
  if (view.name === "notes") return clipping.note.trim() !== "";
  if (view.name === "tag") return clipping.tags.includes(view.tag);
  if (view.name === "outlet") return clipping.source.outlet.domain === view.domain;
  return true;
}

/** How often each value occurs, most frequent first, then by name. */
export function tally(values: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}
