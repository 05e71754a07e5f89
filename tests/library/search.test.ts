import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAtWords } from "../../src/library/found-text.tsx";
import { findClippings, indexText, splitQuery, tally, type View } from "../../src/library/search.ts";
import { clippingOf } from "./clipping-of.ts";

const all: View = { name: "all" };
function search(query: string, view: View = all) {
  const clippings = [
    clippingOf({
      id: "a",
      exact: "Le Mali dénonce les accords de défense",
      savedAt: "2026-01-01T00:00:00.000Z",
      tags: ["traités"],
    }),
    clippingOf({
      id: "b",
      exact: "Barkhane leaves Gao",
      savedAt: "2026-01-02T00:00:00.000Z",
      note: "Compare à Ménaka",
    }),
    clippingOf({
      id: "c",
      exact: "Thrown away",
      savedAt: "2026-01-03T00:00:00.000Z",
      removedAt: "2026-01-04T00:00:00.000Z",
    }),
  ];
  const index = new Map(clippings.map((one) => [one.id, indexText(one)]));
  return findClippings(clippings, index, view, query).map(({ id }) => id);
}

describe("searching the library", () => {
  it("lists everything, newest first, without the trash", () => {
    expect(search("")).toEqual(["b", "a"]);
  });

  it("finds words whatever their accents and capitals", () => {
    expect(search("DENONCE")).toEqual(["a"]);
    expect(search("menaka")).toEqual(["b"]);
  });

  it("wants every word, wherever it stands: quote, note or tag", () => {
    expect(search("mali traites")).toEqual(["a"]);
    expect(search("mali menaka")).toEqual([]);
  });

  it("narrows to a view", () => {
    expect(search("", { name: "notes" })).toEqual(["b"]);
    expect(search("", { name: "trash" })).toEqual(["c"]);
    expect(search("", { name: "tag", tag: "traités" })).toEqual(["a"]);
  });

  it("counts values, the most frequent first", () => {
    expect(tally(["x", "y", "y", "a"])).toEqual([
      ["y", 2],
      ["a", 1],
      ["x", 1],
    ]);
  });
});

describe("lighting what was found", () => {
  it("lights the letters as they are written", () => {
    expect(cutAtWords("À vérifier", splitQuery("verif"))).toEqual([
      { part: "À ", found: false },
      { part: "vérif", found: true },
      { part: "ier", found: false },
    ]);
  });

  it("never changes the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme", maxLength: 3 }), (text, query) => {
        expect(
          cutAtWords(text, splitQuery(query))
            .map(({ part }) => part)
            .join(""),
        ).toBe(text);
      }),
    );
  });
});
