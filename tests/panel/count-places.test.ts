import { describe, expect, it } from "vitest";
import { TITLE } from "../../src/core/article/article.ts";
import { countPlaces } from "../../src/panel/card.tsx";

describe("how often a card says that the article names it", () => {
  it("leaves the title out, to which the way would lead nowhere", () => {
    const counts = countPlaces([
      { block: TITLE, records: ["e-expelled"] },
      { block: TITLE, records: ["p-meyer"] },
      { block: 0, records: ["p-meyer"] },
      { block: 2, records: ["p-meyer", "i-embml"] },
    ]);
    expect(counts.get("e-expelled")).toBeUndefined();
    expect(counts.get("p-meyer")).toBe(2);
    expect(counts.get("i-embml")).toBe(1);
  });
});
