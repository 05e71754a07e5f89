import { describe, expect, it } from "vitest";
import { readBlock } from "../../../src/core/resolve/read-told.ts";
import { scanArticle } from "../../../src/core/resolve/scan-article.ts";
import { articleOf, contextOf, record, says } from "../sample-context.ts";

const context = contextOf([
  record("e-raid", {
    name: { en: "A raid", fr: "Un raid" },
    date: "2018-11-23",
    statements: [says("2018-11-23", "x")],
  }),
]);

/** Sorts carried to the clause that begins with a word. */
function carriedTo(word: string, text: string): string[] {
  const scan = scanArticle(articleOf(text, { lang: "en", date: "2019-06-01" }), context.forms);
  const block = scan.blocks.find((one) => one.text === text);
  if (!block) throw new Error("no such block");
  const clause = readBlock(block, [], [], context).anchors.find(({ start }) => start === text.indexOf(word));
  return [...(clause?.carried ?? [])];
}

describe("a clause without a word for what happens", () => {
  it("may go on with that of the clause before, where it is joined to it", () => {
    expect(carriedTo("Mopti", "The army raided Konna in May, Mopti two days later.")).toContain("told-attack");
    expect(carriedTo("Mopti", "The army raided Konna in May and Mopti two days later.")).toContain("told-attack");
  });

  it("does not where another thought or another sentence begins", () => {
    expect(carriedTo("Mopti", "The army raided Konna in May; Mopti two days later.")).toEqual([]);
    expect(carriedTo("Mopti", "The army raided Konna in May. Mopti two days later.")).toEqual([]);
  });
});
