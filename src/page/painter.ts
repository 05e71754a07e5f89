/**
 * Marks in the page by CSS custom highlights: ranges given colours, no node touched.
 * The registry is shared with the page and other extensions, so only names of our own are set or deleted,
 * and what the page clears is painted again. Our own list of ranges is kept beside it, because in Firefox
 * iterating a `Highlight` from a content script throws (Xray; drop when that is fixed).
 */
import type { Kind } from "../core/record.ts";
import { styleDocument } from "./styles.ts";

export type MarkName = Kind | "clipping" | "shown";

export interface Mark {
  name: MarkName;
  range: Range;
}

const prefix = "arriere-plan-";
const names: MarkName[] = [
  "event",
  "person",
  "group",
  "force",
  "institution",
  "place",
  "concept",
  "claim",
  "clipping",
  "shown",
];

/** Mid tones that hold 3:1 on white and on black alike; the kind is told by the line's style as well. */
const lines: Record<Kind, string> = {
  event: "solid #b07020",
  person: "solid #2e9a80",
  group: "solid #c0566a",
  force: "solid #c0566a",
  institution: "dashed #7d8f2c",
  place: "dashed #5a86c4",
  concept: "dotted #8f74c8",
  claim: "dotted #b07020",
};

const css = `${Object.entries(lines)
  .map(
    ([kind, line]) =>
      `::highlight(${prefix}${kind}) { text-decoration: underline ${line}; text-decoration-thickness: 2px; text-underline-offset: 3px; }`,
  )
  .join("\n")}
::highlight(${prefix}clipping) { background-color: rgb(255 214 80 / 0.38); }
::highlight(${prefix}shown) { background-color: rgb(46 154 128 / 0.3); }
@media (forced-colors: active) {
  ::highlight(${prefix}clipping), ::highlight(${prefix}shown) { background-color: Highlight; color: HighlightText; }
}
@media print {
  ${names.map((name) => `::highlight(${prefix}${name})`).join(", ")} { text-decoration: none; background-color: transparent; }
}`;

export interface Painter {
  /** Replaces all marks of a name. */
  paint(name: MarkName, ranges: readonly Range[]): void;
  /** Paints again whatever the page cleared. */
  restore(): void;
  /** The marks of these kinds, for hit-testing. */
  marksOf(name: MarkName): readonly Range[];
}

export function createPainter(signal: AbortSignal): Painter {
  const painted = new Map<MarkName, readonly Range[]>();
  let style: ((css: string) => void) | undefined;
  const set = (name: MarkName, ranges: readonly Range[]) => {
    if (ranges.length === 0) CSS.highlights.delete(prefix + name);
    else CSS.highlights.set(prefix + name, new Highlight(...ranges));
  };
  const restore = () => {
    for (const [name, ranges] of painted) {
      if (ranges.length > 0 && !CSS.highlights.has(prefix + name)) set(name, ranges);
    }
  };
  document.addEventListener("scrollend", restore, { signal, passive: true });
  document.addEventListener("visibilitychange", restore, { signal });
  signal.addEventListener("abort", () => {
    for (const name of names) CSS.highlights.delete(prefix + name);
  });
  return {
    paint(name, ranges) {
      if (!style && ranges.length > 0) {
        style = styleDocument(signal);
        style(css);
      }
      painted.set(name, ranges);
      set(name, ranges);
    },
    restore,
    marksOf: (name) => painted.get(name) ?? [],
  };
}
