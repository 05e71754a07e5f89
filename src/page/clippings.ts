/** Saved clippings at their places in the live page. */
import { colours, type RangeSelector } from "../core/clipping/clipping.ts";
import type { PlacedClipping } from "../core/clipping/placed.ts";
import type { ReadPage } from "./extract/read-page.ts";
import type { Painter } from "./painter.ts";

export interface LiveClipping extends PlacedClipping {
  /** Where it stands in the live page, if it does. */
  live?: Range | undefined;
}

/** Paints what was kept, each in the colour it was given. */
export function paintClippings(painter: Painter, clippings: readonly LiveClipping[]): void {
  for (const colour of [undefined, ...colours]) {
    const ranges = clippings.flatMap(({ clipping, live }) => (live && clipping.colour === colour ? [live] : []));
    painter.paint(colour === undefined ? "clipping" : `clipping-${colour}`, ranges);
  }
}

/** Ties clippings as the worker placed them to the nodes of the page. */
export function tieToPage(clippings: readonly PlacedClipping[], page: ReadPage): LiveClipping[] {
  return clippings.map((one) => ("range" in one.placing ? { ...one, live: liveRange(page, one.placing.range) } : one));
}

function liveRange(page: ReadPage, { startBlock, startOffset, endBlock, endOffset }: RangeSelector): Range | undefined {
  const first = page.rangeOf(startBlock, startOffset, startBlock === endBlock ? endOffset : undefined);
  const last = startBlock === endBlock ? first : page.rangeOf(endBlock, 0, endOffset);
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.startContainer, first.startOffset);
  range.setEnd(last.endContainer, last.endOffset);
  return range;
}
