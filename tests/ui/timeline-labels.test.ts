/** Names in the timeline's picture. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { setLabels, shorten } from "../../src/ui/timeline/labels.ts";

const measure = (text: string) => text.length * 6;
const marks = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 680 }),
    name: fc.string({ minLength: 1, maxLength: 80 }),
    rank: fc.integer({ min: 0, max: 100 }),
  }),
  { maxLength: 60 },
);

describe("names beside the marks", () => {
  it("never cover one another and never leave the picture, at any width", () => {
    fc.assert(
      fc.property(marks, fc.integer({ min: 240, max: 680 }), (all, right) => {
        const inside = all.filter(({ x }) => x <= right);
        const labels = setLabels(inside, { left: 0, right, rows: 5, measure });
        labels.forEach((label, index) => {
          expect(label.left).toBeGreaterThanOrEqual(0);
          expect(label.left + label.width).toBeLessThanOrEqual(right);
          for (const other of labels.slice(index + 1)) {
            const isApart = other.left >= label.left + label.width || label.left >= other.left + other.width;
            expect(other.row !== label.row || isApart).toBe(true);
          }
        });
      }),
    );
  });

  it("name the weightiest mark whatever else there is", () => {
    fc.assert(
      fc.property(marks, (all) => {
        const labels = setLabels([{ x: 300, name: "The main event", rank: 1000 }, ...all], {
          left: 0,
          right: 680,
          rows: 5,
          measure,
        });
        expect(labels.some(({ mark }) => mark === 0)).toBe(true);
      }),
    );
  });

  it("are cut where there is no room for all of them, and say so", () => {
    expect(shorten("The French army leaves", 600, measure)).toBe("The French army leaves");
    expect(shorten("The French army leaves", 60, measure)).toBe("The Frenc…");
  });
});
