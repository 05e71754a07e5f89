/** Saved clippings at their places in the live page. */
import { colours } from "../core/clipping/clipping.ts";
import type { AnchoredClipping } from "../core/requests.ts";
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

/** @returns the clippings with their places in the live page */
export function placeClippings(clippings: readonly AnchoredClipping[], page: ReadPage | undefined): PlacedClipping[] {
  return clippings.map(({ clipping, anchor }) => {
    if (clipping.kind !== "passage") return { clipping, state: "card" };
    if (anchor.state === "not-found") return { clipping, state: "not-found" };
    const { startBlock, startOffset, endBlock, endOffset } = anchor.range;
    const first = page?.rangeOf(startBlock, startOffset, startBlock === endBlock ? endOffset : undefined);
    const last = startBlock === endBlock ? first : page?.rangeOf(endBlock, 0, endOffset);
    if (!first || !last) return { clipping, state: anchor.state };
    const range = document.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(last.endContainer, last.endOffset);
    return { clipping, state: anchor.state, range };
  });
}
