import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignTexts } from "../../../src/page/extract/align-texts.ts";

const long = (name: string) => `un paragraphe assez long nommé ${name}`;

describe("aligning texts by what they say", () => {
  it("ties a short text to its own place, not to the menu that says the same", () => {
    const original = ["Mali", "Sport", long("a"), "Mali", long("b"), "Mali"];
    expect(alignTexts([long("a"), "Mali", long("b")], original)).toEqual([2, 3, 4]);
  });

  it("leaves out what is not there", () => {
    expect(alignTexts(["rien", long("a")], [long("a")])).toEqual([undefined, 0]);
    expect(alignTexts([], ["x"])).toEqual([]);
  });

  it("always keeps the order, and ties equal texts only", () => {
    const texts = fc.array(fc.constantFrom("a", "b", long("c"), long("d"), long("e")), { maxLength: 30 });
    fc.assert(
      fc.property(texts, fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }), (original, keep) => {
        const copy = original.filter((_, index) => keep[index]);
        const places = alignTexts(copy, original).map((place, index) => {
          if (place !== undefined) expect(original[place]).toBe(copy[index]);
          return place;
        });
        const found = places.filter((place) => place !== undefined);
        expect(found).toEqual([...new Set(found)].sort((a, b) => a - b));
      }),
    );
  });
});
