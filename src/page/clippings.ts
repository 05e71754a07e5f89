/** Saved clippings at their places in the live page. */
import { createAnchorer } from "../core/clipping/anchor.ts";
import { type Clipping, colours } from "../core/clipping/clipping.ts";
import type { PageClipping } from "../panel/view.ts";
import type { ReadPage } from "./extract/read-page.ts";
import type { Painter } from "./painter.ts";

export interface PlacedClipping extends PageClipping {
  /** Where it stands in the live page, if it does. */
  range?: Range | undefined;
}

/** Paints what was kept, each in the colour it was given. */
export function paintClippings(painter: Painter, clippings: readonly PlacedClipping[]): void {
  for (const colour of [undefined, ...colours]) {
    const ranges = clippings.flatMap(({ clipping, range }) => (range && clipping.colour === colour ? [range] : []));
    painter.paint(colour === undefined ? "clipping" : `clipping-${colour}`, ranges);
  }
}

/** @returns the clippings with their state in the page as it is now */
export function placeClippings(clippings: readonly Clipping[], page: ReadPage | undefined): PlacedClipping[] {
  const anchor = createAnchorer(page?.article ?? { blocks: [] });
  return clippings.map((clipping) => {
    if (clipping.kind !== "passage") return { clipping, state: "card" };
    const anchored = anchor(clipping);
    if (anchored.state === "not-found") return { clipping, state: "not-found" };
    const { startBlock, startOffset, endBlock, endOffset } = anchored.range;
    const first = page?.rangeOf(startBlock, startOffset, startBlock === endBlock ? endOffset : undefined);
    const last = startBlock === endBlock ? first : page?.rangeOf(endBlock, 0, endOffset);
    if (!first || !last) return { clipping, state: anchored.state };
    const range = document.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(last.endContainer, last.endOffset);
    return { clipping, state: anchored.state, range };
  });
}
