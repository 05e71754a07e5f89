/**
 * Makes room for the panel instead of covering the text, by a margin on the root element, set from a
 * constructed sheet so that no attribute of the page changes. The reading position is kept.
 */
import { styleDocument } from "./styles.ts";

/** A page is narrowed only if this much is left of it, in CSS pixels: a comfortable column and its margins. */
const roomForText = 640;
/** Where the reader's eye is taken to be, in pixels from the top of the window. */
const eyeLevel = 120;

/** @returns a function that leaves `width` pixels to the panel; 0 gives all room back to the page. */
export function createNarrower(signal: AbortSignal): (width: number) => void {
  let style: ((css: string) => void) | undefined;
  let applied = 0;
  return (width) => {
    const wanted = window.innerWidth - width >= roomForText ? width : 0;
    if (wanted === applied) return;
    applied = wanted;
    // A page that is never narrowed does not get the sheet either.
    style ??= styleDocument(signal);
    const set = style;
    keepPosition(() => set(wanted ? `html { margin-right: ${wanted}px !important; }` : ""));
  };
}

function keepPosition(change: () => void): void {
  const anchor = window.scrollY === 0 ? undefined : document.elementFromPoint(window.innerWidth / 3, eyeLevel);
  const before = anchor?.getBoundingClientRect().top;
  change();
  if (!anchor || before === undefined) return;
  window.scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: "instant" });
}
