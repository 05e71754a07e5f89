import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTokens, cutTokens, joined, newSentence, parted } from "../../../src/core/text/tokens.ts";

function cut(text: string) {
  const tokens = createTokens();
  cutTokens(text, tokens);
  return Array.from({ length: tokens.count }, (_, index) => ({
    word: String.fromCharCode(...tokens.letters.subarray(tokens.lettersAt[index], tokens.lettersAt[index + 1])),
    written: text.slice(tokens.start[index], tokens.end[index]),
    before: tokens.before[index],
  }));
}
const words = (text: string) => cut(text).map(({ word }) => word);
const breaks = (text: string) => cut(text).map(({ before }) => before);

describe("cutting into words", () => {
  it("parts French elisions and English possessives from the word", () => {
    expect(words("d’Africa Corps, qu’il, l'armée")).toEqual(["d", "africa", "corps", "qu", "il", "l", "armee"]);
    expect(words("Mali's and France’s")).toEqual(["mali", "s", "and", "france", "s"]);
  });

  it("parts words at hyphens and joins them across kinds of space", () => {
    expect(breaks("Serval-Barkhane Mali\u202Fà\u00A0venir").slice(1)).toEqual([joined, joined, joined, joined]);
  });

  it("knows a pause from a joint", () => {
    expect(breaks("Mali, France (Paris) : Bamako – Gao").slice(1)).toEqual([parted, parted, parted, parted]);
  });

  it("ends a sentence at a stop before a capital, not inside an abbreviation or a number", () => {
    expect(breaks("Le Mali. La France").at(2)).toBe(newSentence);
    expect(breaks("avec M. Diop").at(2)).toBe(joined);
    expect(breaks("the U.N. mission").at(2)).toBe(joined);
    expect(breaks("on Dec. 28 in Gao").at(2)).toBe(joined);
    expect(breaks("en sept. 2021").at(2)).toBe(joined);
    expect(breaks("until Dec. The army").at(2)).toBe(newSentence);
    expect(breaks("said Capt. Diarra").at(2)).toBe(joined);
    expect(breaks("approx. five").at(1)).toBe(parted);
    expect(breaks("Vraiment ? Oui").at(1)).toBe(newSentence);
    expect(breaks("fini… Puis").at(1)).toBe(newSentence);
  });

  it("reads ligatures, accents apart and soft hyphens as one word", () => {
    expect(words("cœur Goi\u0308ta Ba\u00ADmako")).toEqual(["coeur", "goita", "bamako"]);
    expect(cut("Ba\u00ADmako")[0]?.written).toBe("Ba\u00ADmako");
  });

  it("never loses its place, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        let last = 0;
        const tokens = createTokens();
        cutTokens(text, tokens);
        for (let index = 0; index < tokens.count; index += 1) {
          const [start = -1, end = -1] = [tokens.start[index], tokens.end[index]];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
