import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareReaders } from "../../../tools/gold/compare-readers.ts";
import { goldSets, readGoldFolder, readGoldText } from "../../../tools/gold/read-gold.ts";
import { readJudged } from "../../../tools/gold/read-judged.ts";

function annotate(text: string) {
  const read = readGoldText({
    id: "one",
    language: "en",
    date: "2022-02-01",
    outlet: { name: "Paper", domain: "paper.example" },
    title: "Mali",
    text,
  });
  if (!read.ok) throw new Error("cannot be read");
  return [{ id: "one", labels: [], mainEvents: [], ...read.value }];
}

const all = () => true;

describe("two readers of one article", () => {
  it("agree where they mark the same, and on whichever reading they share", () => {
    const first = annotate("In [[l-bamako/i-mali|Bamako]] [[p-goita|Goïta]] spoke.");
    const second = annotate("In [[i-mali|Bamako]] [[p-goita|Goïta]] spoke.");
    expect(compareReaders(first, second, all)).toMatchObject({ wanted: 2, foundStrict: 2, taken: 2, rightStrict: 2 });
  });

  it("differ by what one lacks and by what the other has too many, but not by what is left open", () => {
    const first = annotate("In [[l-bamako|Bamako]] Goïta and Diop spoke.");
    const second = annotate("In Bamako [[p-goita|Goïta]] and [[?p-diop|Diop]] spoke.");
    expect(compareReaders(first, second, all)).toMatchObject({ wanted: 1, foundStrict: 0, taken: 1, rightStrict: 0 });
  });

  it("are compared on some of their marks where only those are asked for", () => {
    const first = annotate("In [[l-bamako|Bamako]] [[p-goita|Goïta]] spoke.");
    expect(compareReaders(first, first, (ids) => ids.includes("p-goita"))).toMatchObject({ wanted: 1, foundStrict: 1 });
  });

  it("have read the same words in the eighth set", () => {
    const [one, other] = [readGoldFolder(goldSets.eighth), readGoldFolder("tests/gold/eighth-second-reader")];
    expect(other.map(({ article }) => article)).toEqual(one.map(({ article }) => article));
  });
});

describe("what was judged of a mark", () => {
  const mark = (start: number, records: string[]) => ({ block: 0, start, records });

  it("is found by its place and its records", () => {
    const file = join(mkdtempSync(join(tmpdir(), "judged-")), "judged.yaml");
    writeFileSync(
      file,
      "- { article: one, block: 0, start: 3, words: x, records: 'p-goita + p-diop', verdict: open, why: both }\n",
    );
    const verdictOf = readJudged(file);
    expect(verdictOf("one", mark(3, ["p-goita", "p-diop"]))).toBe("open");
    expect(verdictOf("one", mark(4, ["p-goita", "p-diop"]))).toBeUndefined();
    expect(verdictOf("two", mark(3, ["p-goita", "p-diop"]))).toBeUndefined();
  });

  it("stands in the eighth set on words that its articles have", () => {
    const verdictOf = readJudged("tests/gold/eighth-judged.yaml");
    expect(verdictOf("en-2012-04-azawad", { block: 3, start: 57, records: ["i-algeria"] })).toBe("right");
  });
});
