/** Where the reader is in the page: kept while the page moves under him, left for a place to be shown, found again. */
import type { Painter } from "./painter.ts";

/** How long the place stays lit, in milliseconds: long enough to be found by eye after the scroll. */
const glow = 2_400;
/** Where in the window the reader's eye is looked for, in pixels from its top and in shares of its width. */
const levels = [120, 200, 300, 450];
const columns = [1 / 3, 1 / 2, 2 / 3];

/**
 * Takes note of the line that is being read.
 * @returns brings that line back to where it is now in the window; where the page has removed it, scrolls as far
 */
export function holdPlace(): () => void {
  const { scrollY } = window;
  const line = scrollY === 0 ? undefined : findLine();
  const before = line?.getBoundingClientRect().top ?? 0;
  return () => {
    const isThere = line?.startContainer.isConnected && line.getClientRects().length > 0;
    const top = isThere ? window.scrollY + line.getBoundingClientRect().top - before : scrollY;
    window.scrollTo({ top, behavior: "instant" });
  };
}

/** The first letters of running text at the reader's eye; not of what stays in place when the page scrolls. */
function findLine(): Range | undefined {
  for (const column of columns) {
    for (const level of levels) {
      const caret = document.caretPositionFromPoint(window.innerWidth * column, level);
      const node = caret?.offsetNode;
      if (!(caret && node instanceof Text) || !node.data.trim() || staysPut(node.parentElement)) continue;
      const range = document.createRange();
      range.setStart(node, Math.max(0, Math.min(caret.offset, node.length - 1)));
      range.setEnd(node, Math.min(caret.offset + 1, node.length));
      return range;
    }
  }
  return undefined;
}

function staysPut(element: Element | null): boolean {
  // What stands beside the text does not move when the text takes other lines.
  if (element?.closest("aside, nav, footer")) return true;
  for (let at = element; at; at = at.parentElement) {
    if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  }
  return false;
}

/** Whether a place can be seen, with room beside it for a card. */
export function isInView(range: Range, margin = 60): boolean {
  const { top, bottom, width } = range.getBoundingClientRect();
  return width > 0 && top >= margin && bottom <= window.innerHeight - margin;
}

/** Brings a place before the reader's eyes and lights it up. */
export function lightUp(painter: Painter, range: Range, behavior: ScrollBehavior): void {
  if (!isInView(range)) range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior });
  painter.paint("shown", [range]);
}

/** The same, for a moment. */
export function showRange(painter: Painter, range: Range): void {
  lightUp(painter, range, matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth");
  setTimeout(() => {
    if (painter.marksOf("shown")[0] === range) painter.paint("shown", []);
  }, glow);
}
