import fc from "fast-check";
import { expect, it } from "vitest";
import { asSeen, foldTypography } from "../../../src/core/clipping/fold-typography.ts";

it.each([
  ["« mot »", '"mot"'],
  ["“mot”", '"mot"'],
  ["l’armée", "l'armée"],
  ["porte‑parole – 1–2 — −", "porte-parole-1-2--"],
  ["ﬁn, cœur, Æ", "fin,coeur,Ae"],
  ["e\u0301te\u0301", "été"],
  ["a\u00a0b\u202fc\u00add\u200be\n\nf", "abcdef"],
  ["fin…", "fin..."],
  ["Été ÉTÉ", "ÉtéÉTÉ"],
])("folds %j to %j", (text, folded) => {
  expect(foldTypography(text).text).toBe(folded);
});

it("knows for every folded unit which characters it came from, in order and without gaps", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
      const folded = foldTypography(text);
      expect(folded.from).toHaveLength(folded.text.length);
      expect(folded.to).toHaveLength(folded.text.length);
      for (let unit = 0; unit < folded.text.length; unit += 1) {
        const [from = -1, to = -1] = [folded.from[unit], folded.to[unit]];
        expect(from).toBeLessThan(to);
        expect(to).toBeLessThanOrEqual(text.length);
        if (unit > 0) expect(from).toBeGreaterThanOrEqual(folded.from[unit - 1] ?? -1);
        expect(foldTypography(text.slice(from, to)).text).toContain(folded.text[unit]);
      }
    }),
    { numRuns: 2000 },
  );
});

it("sees as one what differs only in what cannot be seen", () => {
  expect(asSeen(" e\u0301te\u0301\u00a0\n\u00adici ")).toBe("été ici");
  expect(asSeen("l’armée")).not.toBe(asSeen("l'armée"));
});
