import { describe, expect, it } from "vitest";
import type { Mention } from "../../../../src/core/resolve/mention.ts";
import { dropEchoes } from "../../../../src/core/resolve/width/drop-echoes.ts";

const text = "The raid was short. The raid on Koufa, a raid, worried Mopti. The raid, they say.";
const scan = { blocks: [{ block: 0, text, hits: [], cues: new Map() }], cues: new Set<number>() };

function mark(words: string, from = 0, records = ["e-raid"], kind: Mention["kind"] = "event"): Mention {
  const start = text.indexOf(words, from);
  return { block: 0, start, end: start + words.length, text: words, records, kind, why: { en: "", fr: "" } };
}

describe("an event told twice in a sentence", () => {
  it("is marked once there, where it is told most fully, and once in each other sentence", () => {
    const marks = [mark("The raid"), mark("The raid on Koufa"), mark("a raid"), mark("The raid", 60)];
    expect(dropEchoes(marks, scan).map(({ text: words }) => words)).toEqual([
      "The raid",
      "The raid on Koufa",
      "The raid",
    ]);
  });

  it("leaves other events, and who and where, as they are", () => {
    const marks = [mark("The raid on Koufa"), mark("Koufa", 0, ["p-koufa"], "person"), mark("a raid", 0, ["e-other"])];
    expect(dropEchoes(marks, scan)).toEqual(marks);
  });
});
