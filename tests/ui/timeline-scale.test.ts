/** How much of the story the timeline's picture shows. */
import { describe, expect, it } from "vitest";
import type { TimelineEvent } from "../../src/core/dossier/dossier.ts";
import { place, spanOf, ticksOf, zooms } from "../../src/ui/timeline/scale.ts";

const event = (date: string): TimelineEvent => ({
  record: `e-${date}`,
  date,
  name: { en: date, fr: date },
  weight: 2,
  mentioned: false,
});
const events = [event("1960"), event("2012-03"), event("2022-02-17")];

describe("the span of the picture", () => {
  it("always holds the article's day, and at its widest the whole story", () => {
    for (const zoom of zooms) {
      const span = spanOf(zoom, events, "2022-02-17", "2022-02-17", 0);
      expect(span.from < "2022-02-17" && span.to > "2022-02-17").toBe(true);
    }
    expect(spanOf("all", events, "2022-02-17", "2022-02-17", 0).from <= "1960-01-01").toBe(true);
  });

  it("moves back by half of what it shows, and forward again", () => {
    const [now, before] = [0, -1].map((moves) => spanOf("decade", events, "2022-02-17", "2022-02-17", moves));
    expect(before?.to && now && before.to > now.from && before.to < now.to).toBe(true);
  });

  it("keeps the article's day in the picture when what came after is shown", () => {
    for (const zoom of zooms) {
      const span = spanOf(zoom, [...events, event("2025-09-20")], "2022-02-17", "2025-09-20", 0);
      expect(span.from < "2022-02-17" && span.to > "2022-02-17").toBe(true);
    }
    expect(spanOf("all", events, "2022-02-17", "2025-09-20", 0).to > "2025-09-20").toBe(true);
  });

  it("puts earlier days further left", () => {
    const span = spanOf("year", events, "2022-02-17", "2022-02-17", 0);
    expect(place("2021-06-01", span, 300)).toBeLessThan(place("2021-06-02", span, 300));
    expect(place(span.to, span, 300)).toBe(300);
  });

  it.each(zooms)("has ticks that do not run into one another (%s)", (zoom) => {
    for (const width of [268, 368, 688]) {
      const span = spanOf(zoom, events, "2022-02-17", "2022-02-17", 0);
      const ticks = ticksOf(span, width, "fr").map(({ day }) => place(day, span, width));
      expect(ticks.length).toBeGreaterThan(0);
      for (let index = 1; index < ticks.length; index++)
        expect((ticks[index] ?? 0) - (ticks[index - 1] ?? 0)).toBeGreaterThan(28);
    }
  });

  it("draws a story of a single event", () => {
    const span = spanOf("all", [event("2022-02-17")], "2022-02-17", "2022-02-17", 0);
    expect(span.from < span.to).toBe(true);
  });
});
