import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeCard } from "../../src/panel/hover-card.tsx";

describe("where a card goes beside its word", () => {
  it("is under the word where there is room, else above it", () => {
    const within = { width: 1000, height: 800 };
    expect(placeCard({ left: 100, top: 100, bottom: 120, within })).toMatchObject({ left: 100, top: 126 });
    expect(placeCard({ left: 100, top: 700, bottom: 720, within })).toMatchObject({ left: 100, bottom: 106 });
  });

  it("is never off the screen, wherever the word is and however small the window", () => {
    const place = fc.record({
      left: fc.integer({ min: -500, max: 3000 }),
      top: fc.integer({ min: 0, max: 1500 }),
      within: fc.record({ width: fc.integer({ min: 340, max: 3000 }), height: fc.integer({ min: 300, max: 2000 }) }),
    });
    fc.assert(
      fc.property(place, ({ left, top, within }) => {
        fc.pre(top + 20 <= within.height);
        const card = placeCard({ left, top, bottom: top + 20, within });
        expect(card.left).toBeGreaterThanOrEqual(0);
        expect(card.left + 320).toBeLessThanOrEqual(within.width);
        const up = card.top ?? within.height - (card.bottom ?? 0) - card.maxHeight;
        expect(up).toBeGreaterThanOrEqual(0);
        expect(up + card.maxHeight).toBeLessThanOrEqual(within.height);
      }),
    );
  });

  it("keeps clear of a panel at either side", () => {
    const place = { left: 100, top: 100, bottom: 120 };
    expect(placeCard({ ...place, within: { start: 400, width: 800, height: 800 } }).left).toBe(410);
    expect(placeCard({ ...place, left: 900, within: { width: 800, height: 800 } }).left).toBe(470);
  });

  it("stays in the window when its word is scrolled out of it, and when letters are large", () => {
    const within = { width: 1000, height: 800 };
    for (const [top, bottom] of [
      [-900, -880],
      [2000, 2020],
    ] as const) {
      const card = placeCard({ left: 950, top, bottom, within, scale: 1.5 });
      expect(card.left + 480).toBeLessThanOrEqual(1000);
      const up = card.top ?? within.height - (card.bottom ?? 0) - card.maxHeight;
      expect(up).toBeGreaterThanOrEqual(0);
      expect(up + card.maxHeight).toBeLessThanOrEqual(within.height);
    }
  });
});
