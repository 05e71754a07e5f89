import { describe, expect, it } from "vitest";
import type { AliasMeaning } from "../../../../src/core/context.ts";
import { isSuccessors } from "../../../../src/core/resolve/offices/successors.ts";

describe("a new or next holder of an office", () => {
  const since = (begins?: string): AliasMeaning => ({
    as: "alias",
    record: "p-chief",
    alias: { text: "chief" },
    begins,
  });
  const isOthers = (text: string, begins?: string) =>
    isSuccessors(text, { start: text.indexOf("chief"), end: text.length }, since(begins), "2023-06-01");

  it("is not he who has long held it, or of whom it is not known since when", () => {
    expect(isOthers("the new chief", "2014-05-01")).toBe(true);
    expect(isOthers("the new chief")).toBe(true);
    expect(isOthers("le prochain chief", "2023-05-01")).toBe(true);
  });

  it("is he who came to it of late, and whoever is told of without such a word", () => {
    expect(isOthers("the new chief", "2023-05-01")).toBe(false);
    expect(isOthers("the chief", "2014-05-01")).toBe(false);
  });
});
