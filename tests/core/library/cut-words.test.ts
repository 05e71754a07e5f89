import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutWords, eachWord, holdsPhrase } from "../../../src/core/library/cut-words.ts";

const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.string({ unit: "binary", maxLength: 40 }));

describe("the words of a search", () => {
  it("levels accents, capitals, ligatures, apostrophes and dashes, in both languages alike", () => {
    expect(cutWords("L’Œuvre — « Ménaka », ÉTÉ; co-operation")).toEqual([
      "l",
      "oeuvre",
      "menaka",
      "ete",
      "co",
      "operation",
    ]);
    expect(cutWords("soft\u00ADhyphen e\u0301te\u0301")).toEqual(["softhyphen", "ete"]);
  });

  it("is the same for a word that was cut already, so that what is stored and what is typed meet", () => {
    fc.assert(
      fc.property(text, (given) => {
        for (const word of cutWords(given)) expect(cutWords(word)).toEqual([word]);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not depend on how Unicode composes a letter", () => {
    fc.assert(
      fc.property(fc.constantFrom("é", "à", "ç", "î", "Ü", "ñ", "Š"), (letter) => {
        const of = (form: "NFC" | "NFD") => cutWords(`${letter.normalize(form)}x ${letter.normalize(form)}`);
        expect(of("NFD")).toEqual(of("NFC"));
      }),
    );
  });

  it("says where in the text each word stands, in order and apart", () => {
    fc.assert(
      fc.property(text, (given) => {
        let before = 0;
        eachWord(given, (_word, start, end) => {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(end).toBeGreaterThan(start);
          before = end;
        });
        expect(before).toBeLessThanOrEqual(given.length);
      }),
    );
  });

  it("knows a phrase by its words in order, the last at least begun where that is asked", () => {
    const words = ["fin", "de", "barkhane"];
    expect([
      holdsPhrase(words, ["de", "barkhane"], false),
      holdsPhrase(words, ["de", "bark"], true),
      holdsPhrase(words, ["de", "bark"], false),
      holdsPhrase(words, ["fin", "barkhane"], true),
      holdsPhrase(words, ["barkhane", "x"], true),
    ]).toEqual([true, true, false, false, false]);
  });
});
