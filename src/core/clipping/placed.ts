/** A clipping with what became of it in its article, as the worker tells the page. */
import type { Article } from "../article/article.ts";
import { type Anchor, createAnchorer, type NotFound } from "./anchor.ts";
import type { Clipping, LastFound, RangeSelector } from "./clipping.ts";
import type { Edited } from "./compare-versions.ts";
import { compareWords, type Difference } from "./difference.ts";

/** What a page is given of a clipping: no note, no tags, nothing of the library around it. */
export type KeptClipping = Pick<Clipping, "id" | "kind" | "language" | "quote" | "savedAt" | "colour">;

export type Placing =
  | { state: "as-saved"; range: RangeSelector }
  | { state: "changed"; of: "words" | "typography"; range: RangeSelector; difference: Difference[] }
  | { state: "not-found"; why: Exclude<NotFound, "has-no-place"> | "translated" | "unread" }
  /** Clipped from the panel: it has no place in the page. */
  | { state: "card" };

export interface PlacedClipping {
  clipping: KeptClipping;
  placing: Placing;
}

/** The clippings of an article, and whether it was edited since the reader last saw it. */
export interface PlacedClippings {
  clippings: PlacedClipping[];
  edited?: Edited | undefined;
}

/** The article as the page shows it now. */
export interface Shown {
  article: Article;
  /** Whether the browser shows a translation: then words that are not found are not gone. */
  translated: boolean;
  /** ISO instant at which this visit to the page began. */
  since: string;
}

export interface Placed extends PlacedClipping {
  /** What is to be remembered; nothing of what could not be looked for. */
  found?: Omit<LastFound, "checkedAt"> | undefined;
}

/** Prepares an article once, to place any number of clippings in it. */
export function createPlacer({
  article,
  translated,
}: Pick<Shown, "article" | "translated">): (one: Clipping) => Placed {
  const anchor = createAnchorer(article);
  return (clipping) => {
    const anchored = anchor(clipping);
    const placing = placingOf(anchored, clipping, translated);
    const found = placing.state === "card" || translated ? undefined : foundOf(anchored);
    return { clipping: keptOf(clipping), placing, found };
  };
}

/** A clipping of a page whose article cannot be read. */
export function leaveUnplaced(clipping: Clipping): PlacedClipping {
  const placing: Placing = clipping.kind === "passage" ? { state: "not-found", why: "unread" } : { state: "card" };
  return { clipping: keptOf(clipping), placing };
}

function keptOf({ id, kind, language, quote, savedAt, colour }: Clipping): KeptClipping {
  return { id, kind, language, quote, savedAt, ...(colour === undefined ? {} : { colour }) };
}

function placingOf(anchor: Anchor, clipping: Clipping, translated: boolean): Placing {
  if (anchor.state === "as-saved") return { state: anchor.state, range: anchor.range };
  if (anchor.state === "changed") {
    const { state, of, range, found } = anchor;
    return { state, of, range, difference: compareWords(clipping.quote.exact, found) };
  }
  if (anchor.why === "has-no-place") return { state: "card" };
  return { state: "not-found", why: translated ? "translated" : anchor.why };
}

function foundOf(anchor: Anchor): Omit<LastFound, "checkedAt"> {
  if (anchor.state === "not-found") return { state: anchor.state, score: 0 };
  // Three figures: the store compares it with what it was before.
  const score = Math.round(anchor.likeness * 1000) / 1000;
  return { state: anchor.state, score, ...(anchor.state === "changed" ? { text: anchor.found } : {}) };
}
