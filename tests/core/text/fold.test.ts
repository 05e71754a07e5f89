import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldText, foldWithOffsets } from "../../../src/core/text/fold.ts";

describe("folding", () => {
  it("levels capitals, accents, ligatures, and kinds of apostrophe, dash and space", () => {
    expect(foldText("L’Élysée")).toBe("l'elysee");
    expect(foldText("Œuvre – cœur")).toBe("oeuvre - coeur");
    expect(foldText("«\u00A0Vézilier\u202F»")).toBe('" vezilier "');
    expect(foldText("N'Daw N’Daw NʼDaw")).toBe("n'daw n'daw n'daw");
    expect(foldText("1ᵉʳ août")).toBe("1er aout");
  });

  it("reads a composed and a decomposed accent alike", () => {
    expect(foldText("Goi\u0308ta")).toBe(foldText("Goïta"));
  });

  it("drops what nobody sees", () => {
    expect(foldText("Ba\u00ADma\u200Bko\uFEFF")).toBe("bamako");
  });

  it("knows for every sign where it came from", () => {
    const text = "Le cœ\u00ADur d’Assimi Goi\u0308ta";
    const folded = foldWithOffsets(text);
    const at = folded.text.indexOf("goita");
    expect(text.slice(folded.from[at], folded.to[at + 4])).toBe("Goi\u0308ta");
    const heart = folded.text.indexOf("coeur");
    expect(text.slice(folded.from[heart], folded.to[heart + 4])).toBe("cœ\u00ADur");
  });

  it("keeps offsets in order and inside the text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { text: folded, from, to } = foldWithOffsets(text);
        expect(folded).toBe(foldText(text));
        expect(from.length).toBe(folded.length);
        for (let index = 0; index < folded.length; index += 1) {
          const [start = -1, end = -1] = [from[index], to[index]];
          expect(start).toBeGreaterThanOrEqual(from[index - 1] ?? 0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("is the same when done twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});
