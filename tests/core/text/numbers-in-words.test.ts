import { describe, expect, it } from "vitest";
import { findNumbers } from "../../../src/core/text/numbers-in-words.ts";

const read = (text: string) => findNumbers(text).map(({ value }) => value);

describe("numbers in running text", () => {
  it("are read in figures and in words of both languages", () => {
    expect(read("treize soldats, thirteen soldiers, 13 of them")).toEqual([13, 13, 13]);
    expect(read("quarante-neuf, forty-nine, vingt-et-un, twenty-one, 1,300 men, 2 400 hommes")).toEqual([
      49, 49, 21, 21, 1300, 2400,
    ]);
  });

  it("multiply in French: quatre-vingts, quatre-vingt-dix-neuf", () => {
    expect(read("quatre-vingts, quatre-vingt-dix-neuf, soixante-quinze")).toEqual([80, 99, 75]);
  });

  it("are no part of another word, of a share, or of a fraction", () => {
    expect(read("sixième, tender, septembre, weighted, dixit")).toEqual([]);
    expect(read("12 % or 12%, and a 4x4")).toEqual([]);
  });

  it("stand where they are said to", () => {
    const text = "Five of the forty-nine are free.";
    expect(findNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual(["Five", "forty-nine"]);
  });
});
