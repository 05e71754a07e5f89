import { describe, expect, it } from "vitest";
import { findOtherNations } from "../../../../src/core/resolve/others/other-nations.ts";

describe("other nations in a text", () => {
  it("are found as words of their own, in either language, with what their events' words begin like", () => {
    const text = "UK troops and Swedish soldiers left; des soldats roumains restent.";
    expect(findOtherNations(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "UK",
      "Swedish",
      "roumains",
    ]);
  });

  it("are no parts of words, nor words in small letters that only look like one", () => {
    expect(findOtherNations("Ukraine asks us; the polish of a table.")).toEqual([]);
  });
});
