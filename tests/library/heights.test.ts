import fc from "fast-check";
import { expect, it } from "vitest";
import { createHeights } from "../../src/library/heights.ts";

it("knows every row's place as adding up all heights would", () => {
  const measured = fc.array(fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 400 })), { maxLength: 60 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), measured, (count, seen) => {
      const heights = createHeights(count, 100);
      const plain = Array.from({ length: count }, () => 100);
      for (const [row, height] of seen) {
        const before = plain[row];
        expect(heights.measure(row, height)).toBe(before === undefined ? 0 : height - before);
        if (before !== undefined) plain[row] = height;
      }
      let top = 0;
      plain.forEach((height, row) => {
        expect(heights.topOf(row)).toBe(top);
        expect(heights.rowAt(top)).toBe(row);
        expect(heights.rowAt(top + height - 1)).toBe(row);
        top += height;
      });
      expect(heights.total()).toBe(top);
      expect(heights.rowAt(top + 1_000)).toBe(count - 1);
    }),
  );
});

it("is ready at once for 100,000 rows, and for none", () => {
  const heights = createHeights(100_000, 168);
  heights.measure(99_999, 68);
  expect([heights.total(), heights.rowAt(16_799_900 - 1)]).toEqual([16_799_900, 99_999]);
  expect([createHeights(0, 168).total(), createHeights(0, 168).rowAt(10)]).toEqual([0, 0]);
});
