/** An article as read, tied to the live page: from offsets in its blocks to places in the page, and back. */
import type { Article } from "../../core/article/article.ts";
import type { RangeSelector } from "../../core/clipping/clipping.ts";
import { alignTexts } from "./align-texts.ts";
import { cutBlocks, isBlankCharacter, type LiveBlock, type Run } from "./live-blocks.ts";

export interface ReadPage {
  article: Article;
  /** The heading that shows the title, to scroll to. */
  titleElement: Element | undefined;
  /** Whether the browser shows a translation in the place of the article's own words. */
  translated: boolean;
  /** The innermost element that holds all of the text. */
  holder: Element | undefined;
  /** Whether every character still stands where it was read. */
  isIntact(): boolean;
  /**
   * The place of a part of a block in the live page. Where the page has put other nodes with the same text in the
   * place of those that were read, as frameworks do, the block is found again by its text.
   * @param start,end UTF-16 offsets in the block's text; to the block's end when `end` is left out
   * @returns `undefined` when the offsets are not in the block, or the page has removed that text since
   */
  rangeOf(block: number, start: number, end?: number): Range | undefined;
  /** Where a live range stands in the article, cut to its text; `undefined` when it holds none of it. */
  locate(range: Range): RangeSelector | undefined;
}

/** A search of the whole page for lost text is not repeated within this time, in milliseconds. */
const pause = 500;

export function createReadPage(
  article: Article,
  blocks: readonly LiveBlock[],
  titleElement: Element | undefined,
  translated = false,
): ReadPage {
  const { body } = blocks[0]?.runs[0]?.node.ownerDocument ?? {};
  const holder = holderOf(blocks);
  let live = blocks;
  let runs = runsOf(live);
  let sought = Number.NEGATIVE_INFINITY;

  /** Finds the blocks that lost their nodes again, by their text and order; @returns whether there was a point in it */
  function seek(): boolean {
    const now = performance.now();
    if (!body || now - sought < pause) return false;
    sought = now;
    const there = cutBlocks(body, () => true);
    const places = alignTexts(
      live.map(({ text }) => text),
      there.map(({ text }) => text),
    );
    live = live.map((block, index) =>
      block.runs.every(isInPlace(block)) ? block : (there[places[index] ?? -1] ?? block),
    );
    runs = runsOf(live);
    return true;
  }

  function rangeOf(index: number, start: number, end?: number): Range | undefined {
    return placeOf(index, start, end) ?? (isLost(index) && seek() ? placeOf(index, start, end) : undefined);
  }

  function isLost(index: number): boolean {
    const block = live[index];
    return block !== undefined && !block.runs.every(isInPlace(block));
  }

  function placeOf(index: number, start: number, end?: number): Range | undefined {
    const block = live[index];
    const stop = end ?? block?.text.length ?? 0;
    if (!block || start < 0 || stop <= start || stop > block.text.length) return undefined;
    const first = findRun(block.runs, start);
    const last = findRun(block.runs, stop - 1);
    if (!first || !last) return undefined;
    const { ownerDocument } = first.node;
    const range = ownerDocument.createRange();
    try {
      range.setStart(first.node, first.from + (start - first.start));
      // A space made of a line break stands past the end of its node.
      range.setEnd(last.node, Math.min(last.from + (stop - last.start), last.node.length));
    } catch {
      // The page cut the text node short.
      return undefined;
    }
    return range.collapsed || !first.node.isConnected || !last.node.isConnected ? undefined : range;
  }

  function locate(range: Range): RangeSelector | undefined {
    if (live.some((_block, index) => isLost(index))) seek();
    // Runs stand in document order: the first one not wholly before the range, the last not wholly after.
    const first = runs[bisect(runs, (run) => compare(range, run, run.length) === -1)];
    const last = runs[bisect(runs, (run) => compare(range, run, 0) !== 1) - 1];
    if (!first || !last) return undefined;
    const startOffset = first.start + within(range.startContainer, range.startOffset, first, 0);
    const endOffset = last.start + within(range.endContainer, range.endOffset, last, last.length);
    const backwards = first.block > last.block || (first.block === last.block && startOffset >= endOffset);
    return backwards ? undefined : { startBlock: first.block, startOffset, endBlock: last.block, endOffset };
  }

  const isIntact = () => live === blocks && blocks.every((block) => block.runs.every(isInPlace(block)));
  return { article, titleElement, translated, holder, isIntact, rangeOf, locate };
}

function runsOf(blocks: readonly LiveBlock[]): (Run & { block: number })[] {
  return blocks.flatMap((block, index) => block.runs.map((run) => ({ ...run, block: index })));
}

function holderOf(blocks: readonly LiveBlock[]): Element | undefined {
  const first = blocks[0]?.runs[0]?.node;
  const last = blocks.at(-1)?.runs.at(-1)?.node;
  let holder = first?.parentElement;
  while (holder && last && !holder.contains(last)) holder = holder.parentElement;
  return holder ?? undefined;
}

/** Whether a run's node is in the page and still holds the run's text. */
function isInPlace({ text }: LiveBlock): (run: Run) => boolean {
  return ({ node, from, start, length }) => {
    if (!node.isConnected) return false;
    for (let i = 0; i < length; i++) {
      const [shown, kept] = [node.data[from + i], text[start + i]];
      // A space may be any white space, or a line break after the node's end.
      if (shown !== kept && !(kept === " " && (shown === undefined || isBlankCharacter(shown)))) return false;
    }
    return true;
  };
}

/** Where a boundary in a run's own node stands in the run; `otherwise` when it is in another node. */
function within(container: Node, offset: number, run: Run, otherwise: number): number {
  return container === run.node ? Math.min(Math.max(offset - run.from, 0), run.length) : otherwise;
}

/** -1, 0 or 1: the point `offset` characters into the run is before, in or after the range. */
function compare(range: Range, run: Run, offset: number): number {
  try {
    const point = range.comparePoint(run.node, Math.min(run.from + offset, run.node.length));
    // A run that only touches the range holds none of it.
    if (point !== 0) return point;
    if (offset > 0 && range.startContainer === run.node && range.startOffset >= run.from + run.length) return -1;
    if (offset === 0 && range.endContainer === run.node && range.endOffset <= run.from) return 1;
    return 0;
  } catch {
    // The node was taken out of the page, and so out of any order.
    return -1;
  }
}

/** The number of leading items that fulfil a condition which, once false, stays false. */
function bisect<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBefore(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The run that holds the character at `offset` of its block. */
function findRun(runs: readonly Run[], offset: number): Run | undefined {
  const run = runs[bisect(runs, ({ start, length }) => start + length <= offset)];
  return run && run.start <= offset ? run : undefined;
}
