/** Which mark is under a point. `highlightsFromPoint` is too new to rely on (Chrome 140, Firefox 150). */

/**
 * @param ranges candidates
 * @param x,y client coordinates, CSS pixels
 * @returns the index of the range whose painted text holds the point, or -1
 */
export function findRangeAt(ranges: readonly Range[], x: number, y: number): number {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return -1;
  return ranges.findIndex((range) => isAtCaret(range, caret) && isPainted(range, x, y));
}

/** The mark that is clicked, when the click is the reader's, selects nothing, and does nothing else in the page. */
export function findPressed<T extends { range: Range }>(marks: readonly T[], event: MouseEvent): T | undefined {
  const { target } = event;
  const isTaken = target instanceof Element && target.closest("a, button, input, select, textarea, label") !== null;
  if (!event.isTrusted || event.defaultPrevented || isTaken || !(getSelection()?.isCollapsed ?? true)) return undefined;
  const ranges = marks.map(({ range }) => range);
  return marks[findRangeAt(ranges, event.clientX, event.clientY)];
}

function isAtCaret(range: Range, caret: CaretPosition): boolean {
  try {
    return range.isPointInRange(caret.offsetNode, caret.offset);
  } catch {
    // The page removed the text since: the range's tree is no longer the caret's.
    return false;
  }
}

/** The caret snaps to the nearest character, so a click in the margin must not count. */
function isPainted(range: Range, x: number, y: number): boolean {
  return [...range.getClientRects()].some(
    (rect) => x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom,
  );
}
