/** How a mark is drawn: its kind told by the line's style and thickness, and again by a colour made for its ground. */
import { type Kind, kinds } from "../core/record.ts";
import { contrast, luminance, middle } from "./ground.ts";

/** What a line should hold against its ground. WCAG 2.2 (1.4.11) asks for 3, which even the middle greys let it hold. */
const enough = 4.5;
/** Grounds told apart; those in between are drawn for the nearest. */
const steps = 20;

interface Look {
  line: string;
  hue: readonly [number, number, number];
}

/** No two kinds share style and thickness; what is akin shares the style. */
const looks: Record<Kind, Look> = {
  person: { line: "solid 2px", hue: [28, 150, 122] },
  institution: { line: "solid 1px", hue: [120, 138, 36] },
  event: { line: "double 1px", hue: [190, 112, 20] },
  claim: { line: "double 2px", hue: [190, 112, 20] },
  group: { line: "dashed 2px", hue: [196, 74, 96] },
  force: { line: "dashed 1px", hue: [196, 74, 96] },
  place: { line: "dotted 2px", hue: [74, 126, 200] },
  concept: { line: "dotted 3px", hue: [140, 104, 206] },
};

/** @returns a ground's step, for marks that are drawn alike: equal steps for the eye, which sees the cube root */
export function stepOf(ground: number): number {
  return Math.round(Math.cbrt(ground) * steps);
}

/** The kind's colour, darkened or lightened until it is seen on every ground of that step. */
export function lineColour(kind: Kind, step: number): string {
  const edge = (by: number) => Math.min(1, Math.max(0, (step + by) / steps)) ** 3;
  const isDark = edge(0) <= middle;
  const ground = edge(isDark ? 0.5 : -0.5);
  const towards = isDark ? 255 : 0;
  let colour: number[] = [];
  for (let part = 0; part <= 10; part++) {
    colour = looks[kind].hue.map((value) => Math.round(value + ((towards - value) * part) / 10));
    if (contrast(luminance(colour), ground) >= enough) break;
  }
  return `rgb(${colour.join(" ")})`;
}

/** The rules for all kinds on the grounds of one step. `name` is what the kind's marks are called there. */
export function drawMarks(step: number, name: (kind: Kind) => string): string {
  return kinds
    .map(
      (kind) =>
        `::highlight(${name(kind)}) { text-decoration: underline ${looks[kind].line} ${lineColour(kind, step)}; text-underline-offset: 3px; }`,
    )
    .join("\n");
}
