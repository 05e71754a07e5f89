import fc from "fast-check";
import { expect, it } from "vitest";
import { placeBar } from "../../src/panel/selection-bar.tsx";

it("puts the bar beside the words and never out of the window, wherever they are", () => {
  const pixel = fc.integer({ min: -200, max: 2000 });
  fc.assert(
    fc.property(pixel, pixel, fc.integer({ min: 5, max: 60 }), (right, top, height) => {
      const within = { width: 800, height: 600 };
      const place = placeBar({ right, top, bottom: top + height, within });
      expect(place.left).toBeGreaterThanOrEqual(6);
      expect(place.left + 196).toBeLessThanOrEqual(800);
      expect(place.top).toBeGreaterThanOrEqual(6);
      if (top >= 0 && top + height <= 600) expect(place.top + 34).toBeLessThanOrEqual(600);
    }),
  );
});

it("does not lie on the words where there is room beside them", () => {
  const within = { width: 800, height: 600 };
  expect(placeBar({ right: 300, top: 100, bottom: 120, within }).top).toBeGreaterThan(120);
  expect(placeBar({ right: 300, top: 570, bottom: 590, within }).top + 34).toBeLessThan(570);
});
