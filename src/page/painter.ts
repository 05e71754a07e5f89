/**
 * Marks in the page by CSS custom highlights: ranges given colours, no node touched.
 * The registry is shared with the page and other extensions, so only names of our own are set or deleted,
 * and what the page clears is painted again. Our own list of ranges is kept beside it, because in Firefox
 * iterating a `Highlight` from a content script throws (Xray; drop when that is fixed).
 */
import type { Colour } from "../core/clipping/clipping.ts";
import { type Kind, kinds } from "../core/record.ts";
import { createGroundReader, watchGrounds } from "./ground.ts";
import { drawMarks, stepOf } from "./mark-look.ts";
import { styleDocument } from "./styles.ts";

export type MarkName = Kind | "clipping" | `clipping-${Colour}` | "shown";

const prefix = "arriere-plan-";
const anyOfOurs = (names: Iterable<string>) => [...names].map((name) => `::highlight(${name})`).join(", ");

/** What was kept: a wash over which the page's text stays readable, light or dark; yellow where no colour was chosen. */
const washes: Record<"clipping" | `clipping-${Colour}`, string> = {
  clipping: "255 214 80",
  "clipping-yellow": "255 214 80",
  "clipping-green": "90 190 100",
  "clipping-blue": "90 150 235",
  "clipping-pink": "240 120 165",
  "clipping-violet": "150 115 230",
};
const lit = `${Object.entries(washes)
  .map(([name, wash]) => `::highlight(${prefix}${name}) { background-color: rgb(${wash} / 0.38); }`)
  .join("\n")}
::highlight(${prefix}shown) { background-color: rgb(46 154 128 / 0.3); }
@media (forced-colors: active) {
  ${anyOfOurs([...Object.keys(washes), "shown"].map((name) => prefix + name))} { background-color: Highlight; color: HighlightText; }
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
  /** What stands in the registry: a kind's marks have a name for each sort of ground, the first ground's without number. */
  const registered = new Map<string, readonly Range[]>();
  let grounds: number[] = [];
  let style: ((css: string) => void) | undefined;
  let written = "";
  /** The grounds of all marks when they were last looked at. */
  let seen = "";

  const register = (name: string, ranges: readonly Range[]) => {
    registered.set(name, ranges);
    if (ranges.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, new Highlight(...ranges));
  };
  const nameOf = (kind: string, ground: number) => prefix + kind + (ground === 0 ? "" : `-${ground}`);

  function set(name: MarkName, ranges: readonly Range[], readGround = createGroundReader()): void {
    if (!isKind(name)) {
      register(prefix + name, ranges);
      return;
    }
    const byGround = new Map<number, Range[]>(grounds.map((_, index) => [index, []]));
    for (const range of ranges) {
      const step = stepOf(readGround(range.startContainer.parentElement));
      let index = grounds.indexOf(step);
      if (index < 0) index = grounds.push(step) - 1;
      byGround.set(index, [...(byGround.get(index) ?? []), range]);
    }
    for (const [index, there] of byGround) register(nameOf(name, index), there);
  }

  /** One sheet for all, written anew when there is a ground that it does not know. */
  function write(): void {
    const ours = anyOfOurs(registered.keys());
    const css = `${grounds.map((step, index) => drawMarks(step, (kind) => nameOf(kind, index))).join("\n")}
${lit}
@media (forced-colors: active) { ${ours} { text-decoration-color: CanvasText; } }
@media print { ${ours} { text-decoration: none; background-color: transparent; color: inherit; } }`;
    if (css === written) return;
    written = css;
    style ??= styleDocument(signal);
    style(css);
  }

  /** The page may have changed its colours under the marks. */
  function repaint(): void {
    if (!style) return;
    const readGround = createGroundReader();
    const now = [...painted]
      .flatMap(([name, ranges]) => (isKind(name) ? ranges : []))
      .map((range) => stepOf(readGround(range.startContainer.parentElement)))
      .join();
    // Many pages change an attribute of the root at every scroll.
    if (now === seen) return;
    seen = now;
    for (const name of registered.keys()) CSS.highlights.delete(name);
    registered.clear();
    grounds = [];
    for (const [name, ranges] of painted) set(name, ranges, readGround);
    write();
  }

  const restore = () => {
    for (const [name, ranges] of registered) {
      if (ranges.length > 0 && !CSS.highlights.has(name)) register(name, ranges);
    }
  };
  document.addEventListener("scrollend", restore, { signal, passive: true });
  document.addEventListener("visibilitychange", restore, { signal });
  signal.addEventListener("abort", () => {
    for (const name of registered.keys()) CSS.highlights.delete(name);
  });
  return {
    paint(name, ranges) {
      // Without a mark there is nothing to watch, and no sheet.
      if (!style && ranges.length === 0) return;
      if (!style) watchGrounds(signal, repaint);
      painted.set(name, ranges);
      set(name, ranges);
      write();
    },
    restore,
    marksOf: (name) => painted.get(name) ?? [],
  };
}

function isKind(name: MarkName): name is Kind {
  return (kinds as readonly string[]).includes(name);
}
