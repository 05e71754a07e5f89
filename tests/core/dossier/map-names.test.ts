/** Names beside the dots of the map. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameDots, type } from "../../../src/core/dossier/map-names.ts";

const [width, height] = [720, 640];
const dots = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: width }),
    y: fc.integer({ min: 0, max: height }),
    name: fc.string({ minLength: 2, maxLength: 14 }),
  }),
  { maxLength: 25 },
);

describe("the names on the map", () => {
  it("never cover one another and never leave the map", () => {
    fc.assert(
      fc.property(dots, (all) => {
        const boxes = nameDots(all, width, height).flatMap(({ name, label }) => {
          if (!label) return [];
          const length = name.length * type.letter;
          const left = label.end ? label.x - length : label.x;
          return [{ left, right: left + length, top: label.y - type.size * 0.8, bottom: label.y + type.size * 0.2 }];
        });
        boxes.forEach((box, index) => {
          expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height).toBe(true);
          for (const other of boxes.slice(index + 1)) {
            const meets =
              box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom;
            expect(meets).toBe(false);
          }
        });
      }),
    );
  });

  it("lose no place: those too near to be told apart share a dot", () => {
    fc.assert(
      fc.property(dots, (all) => {
        const told = nameDots(all, width, height)
          .map(({ name }) => name)
          .join(", ");
        for (const { name } of all) expect(told).toContain(name);
      }),
    );
  });
});
