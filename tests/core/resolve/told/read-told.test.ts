import { describe, expect, it } from "vitest";
import { findDates } from "../../../../src/core/resolve/dates/dated-events.ts";
import { scanArticle } from "../../../../src/core/resolve/scan-article.ts";
import { readBlock } from "../../../../src/core/resolve/told/read-told.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

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

/** Words for what happens, with the days of each. */
function anchorsIn(text: string): Record<string, string[]> {
  const article = articleOf(text, { lang: "en", date: "2019-06-01" });
  const scan = scanArticle(article, context.forms);
  const block = scan.blocks.find((one) => one.text === text);
  if (!block) throw new Error("no such block");
  return Object.fromEntries(
    readBlock(block, [], findDates(article), context)
      .anchors.filter(({ sorts }) => sorts.size > 0)
      .map(({ start, end, dates, saidOn }) => [text.slice(start, end), [...dates, ...saidOn].map(({ date }) => date)]),
  );
}

describe("a word for what happens", () => {
  it("has no day that is told of the place behind it", () => {
    expect(anchorsIn("They attacked a base in Mali in January 2013.")).toEqual({ attacked: ["2013-01"] });
    expect(anchorsIn("They attacked a base in Mali, where they were in January 2013.")).toEqual({ attacked: [] });
  });

  it("has no day on which he speaks who did it", () => {
    expect(anchorsIn("The coup leader said Friday that all was calm.")).toEqual({ coup: [] });
    expect(anchorsIn("The coup leader told foreign envoys late Friday that all was calm.")).toEqual({ coup: [] });
    expect(anchorsIn("The army said Friday that a coup was over.").coup).toEqual(["2019-05-31"]);
  });
});

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
