/** Tells when the reader has selected words that could be kept, and where they end; and when that is over. */

/** Rest after the last change that counts as a choice made, in milliseconds. */
const rest = 250;
const hasWord = /[\p{L}\p{N}]{2}/u;

/**
 * @param isWanted asked before anything is told
 * @param change told the box of the last selected line in client coordinates, or `undefined` when nothing is selected
 */
export function watchSelection(
  signal: AbortSignal,
  isWanted: () => boolean,
  change: (box: DOMRect | undefined) => void,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;
  let isShown = false;

  const tell = (box: DOMRect | undefined) => {
    if (!box && !isShown) return;
    isShown = box !== undefined;
    change(box);
  };
  const look = () => {
    clearTimeout(timer);
    const selection = getSelection();
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return tell(undefined);
    if (isPressed) return undefined;
    timer = setTimeout(() => tell(isWanted() ? boxOf(selection) : undefined), rest);
    return undefined;
  };
  const listen = (name: string, heard: (event: Event) => void, target: EventTarget = document) =>
    target.addEventListener(name, heard, { signal, passive: true, capture: true });

  listen("selectionchange", look);
  listen("pointerdown", () => (isPressed = true));
  for (const name of ["pointerup", "pointercancel"]) {
    listen(name, () => {
      isPressed = false;
      look();
    });
  }
  // The words move under what is shown beside them.
  listen("scroll", () => tell(undefined));
  listen("scrollend", look);
  listen("keydown", (event) => event instanceof KeyboardEvent && event.key === "Escape" && tell(undefined));
  signal.addEventListener("abort", () => clearTimeout(timer));
}

function boxOf(selection: Selection): DOMRect | undefined {
  if (selection.rangeCount === 0 || !hasWord.test(String(selection))) return undefined;
  const { focusNode } = selection;
  const holder = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
  // What the reader types is not the article's.
  if (!holder || holder.closest("input, textarea") || ("isContentEditable" in holder && holder.isContentEditable))
    return undefined;
  const boxes = [...selection.getRangeAt(0).getClientRects()].filter(({ width }) => width > 0);
  const box = boxes.at(-1);
  return box && box.bottom > 0 && box.top < window.innerHeight ? box : undefined;
}
