/** The text of an article as one string, and the way from a place in it to a place in a block and back. */
import type { Block } from "../article/article.ts";
import type { PositionSelector, RangeSelector } from "./clipping.ts";

/** Stands between two blocks. Positions count it. */
export const blockGap = "\n\n";

export interface ArticleText {
  /** All blocks, in reading order, a blank line between two. */
  text: string;
  /** Where each block begins in `text`, in UTF-16 units. */
  starts: number[];
}

export function articleText(blocks: readonly Block[]): ArticleText {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.text.length + blockGap.length;
  }
  return { text: blocks.map((block) => block.text).join(blockGap), starts };
}

/** A range of blocks as a position; `undefined` when it does not lie in the article or runs backwards. */
export function positionOf(
  blocks: readonly Block[],
  starts: readonly number[],
  range: RangeSelector,
): PositionSelector | undefined {
  const start = offsetOf(blocks, starts, range.startBlock, range.startOffset);
  const end = offsetOf(blocks, starts, range.endBlock, range.endOffset);
  return start === undefined || end === undefined || end < start ? undefined : { start, end };
}

/** A position as a range of blocks. `start` and `end` must not stand in a gap, but right at its edge they may. */
export function rangeOf(starts: readonly number[], { start, end }: PositionSelector): RangeSelector {
  const startBlock = blockAt(starts, start);
  // An end right at the beginning of a block belongs to the text before it.
  const endBlock = blockAt(starts, Math.max(start, end - 1));
  return {
    startBlock,
    startOffset: start - (starts[startBlock] ?? 0),
    endBlock,
    endOffset: end - (starts[endBlock] ?? 0),
  };
}

function offsetOf(
  blocks: readonly Block[],
  starts: readonly number[],
  block: number,
  offset: number,
): number | undefined {
  const length = blocks[block]?.text.length;
  const start = starts[block];
  return length === undefined || start === undefined || offset < 0 || offset > length ? undefined : start + offset;
}

/** The last block that begins at or before `offset`, by bisection. */
function blockAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
