import fc from "fast-check";
import { expect, it } from "vitest";
import { shareOfWords, wordDifference } from "../../../src/core/text/word-difference.ts";

const join = (parts: ReturnType<typeof wordDifference>, without: string) =>
  parts
    .filter(({ is }) => is !== without)
    .map(({ text }) => text)
    .join("");

it("tells which words were taken out and which came in", () => {
  expect(wordDifference("un retrait coordonné du Mali", "un retrait ordonné du Mali")).toEqual([
    { text: "un retrait ", is: "same" },
    { text: "coordonné", is: "taken" },
    { text: "ordonné", is: "added" },
    { text: " du Mali", is: "same" },
  ]);
});

it("sets two texts that share little one after the other", () => {
  expect(wordDifference("Le pont est fermé.", "Tout autre chose a été dit.")).toHaveLength(2);
});

it("holds both texts whole, whatever they are", () => {
  const text = fc.string({ unit: fc.constantFrom("le ", "Mali", ", ", "é", "’", "2022", "\n"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (old, now) => {
      const parts = wordDifference(old, now);
      expect(join(parts, "added")).toBe(old);
      expect(join(parts, "taken")).toBe(now);
      expect(shareOfWords(old, now)).toBeLessThanOrEqual(1);
    }),
  );
});
