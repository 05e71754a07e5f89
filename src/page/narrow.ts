/**
 * Makes room for the panel instead of covering the text, by a margin on the root element, set from a
 * constructed sheet so that no attribute of the page changes. The line being read stays where it is.
 */
import type { Side } from "../core/settings.ts";
import { holdPlace } from "./scroll.ts";
import { styleDocument } from "./styles.ts";

/** A page is narrowed only if this much is left of it, in CSS pixels: a comfortable column and its margins. */
const roomForText = 640;

/** Whether a panel of that width leaves the page room enough to be read beside it. */
export function hasRoomBeside(width: number): boolean {
  return window.innerWidth - width >= roomForText;
}

/** @returns a function that leaves `width` pixels at one side to the panel; 0 gives all room back to the page. */
export function createNarrower(signal: AbortSignal): (width: number, side: Side) => void {
  let style: ((css: string) => void) | undefined;
  let applied = "";
  return (width, side) => {
    const wanted = width > 0 && hasRoomBeside(width) ? `html { margin-${side}: ${width}px !important; }` : "";
    if (wanted === applied) return;
    applied = wanted;
    // A page that is never narrowed does not get the sheet either.
    style ??= styleDocument(signal);
    const goBack = holdPlace();
    style(wanted);
    goBack();
    // The browser's own scroll anchoring, which keeps another line in place, comes after the next layout.
    requestAnimationFrame(() => setTimeout(goBack));
  };
}
