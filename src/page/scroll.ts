/** Brings a place of the article before the reader's eyes and lets it glow for a moment. */
import type { Painter } from "./painter.ts";

/** How long the place stays lit, in milliseconds: long enough to be found by eye after the scroll. */
const glow = 2_400;

export function showRange(painter: Painter, range: Range): void {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: calm ? "instant" : "smooth" });
  painter.paint("shown", [range]);
  setTimeout(() => {
    if (painter.marksOf("shown")[0] === range) painter.paint("shown", []);
  }, glow);
}
