import { describe, expect, it } from "vitest";
import type { Mention } from "../../../src/core/resolve/mention.ts";
import { readAnnotatedText } from "../../../tools/gold/annotated-text.ts";
import { scoreMentions } from "../../../tools/gold/score-mentions.ts";

function score(source: string, ...found: [text: string, ...records: string[]][]) {
  const read = readAnnotatedText(source);
  if (!read.ok) throw new Error(read.failure.detail);
  const { text, mentions, traps } = read.value;
  const got = found.map(([words, ...records]): Mention => {
    const start = text.indexOf(words);
    return { block: 0, start, end: start + words.length, text: words, records, kind: "event", why: { en: "", fr: "" } };
  });
  const inBlock = <T>(one: T) => ({ ...one, block: 0 });
  return scoreMentions({ mentions: mentions.map(inBlock), traps: traps.map(inBlock) }, got);
}

describe("mentions against the gold", () => {
  it("are right when place and record agree", () => {
    const { tally, faults } = score("le [[p-goita|président de la transition]]", [
      "président de la transition",
      "p-goita",
    ]);
    expect(faults).toEqual([]);
    expect(tally).toMatchObject({ wanted: 1, foundStrict: 1, taken: 1, rightStrict: 1 });
  });

  it("are at the right place with half of the longer span, and not with less", () => {
    const source = "la [[e-2013-01-28|prise de la ville de Tombouctou]] hier";
    expect(score(source, ["ville de Tombouctou", "e-2013-01-28"]).tally.foundStrict).toBe(1);
    const narrow = score(source, ["Tombouctou", "e-2013-01-28"]);
    expect(narrow.tally).toMatchObject({ foundStrict: 0, foundLoose: 1, rightLoose: 1 });
    expect(narrow.faults.map(({ sort }) => sort)).toEqual(["other span"]);
  });

  it("are half right when they offer one record too many", () => {
    const { tally, faults } = score("[[p-amaiga|Maïga]]", ["Maïga", "p-amaiga", "p-choguel"]);
    expect(tally).toMatchObject({ foundStrict: 0, foundLenient: 1, rightLenient: 1 });
    expect(faults.map(({ sort }) => sort)).toEqual(["other set"]);
  });

  it("cost nothing where the gold leaves it open, unless they mean something else", () => {
    expect(score("à [[?l-paris|Paris]]").tally).toMatchObject({ wanted: 0, taken: 0 });
    expect(score("à [[?l-paris|Paris]]", ["Paris", "l-paris"]).tally).toMatchObject({ wanted: 0, taken: 0 });
    expect(score("à [[?l-paris|Paris]]", ["Paris", "i-france"]).tally).toMatchObject({ taken: 1, rightLenient: 0 });
  });

  it("count once, each gold mention and each of the engine's", () => {
    const { tally, faults } = score("[[f-wagner|Wagner]]", ["Wagner", "f-wagner"], ["Wagner", "f-africacorps"]);
    expect(tally).toMatchObject({ wanted: 1, foundStrict: 1, taken: 2, rightStrict: 1 });
    expect(faults.map(({ sort }) => sort)).toEqual(["not wanted"]);
  });

  it("fall into a trap as soon as they touch it", () => {
    const { tally, faults } = score("l’opéra de {{Richard Wagner}}", ["Wagner", "f-wagner"]);
    expect(tally).toMatchObject({ traps: 1, trapsTaken: 1, taken: 1, rightStrict: 0 });
    expect(faults.map(({ sort }) => sort)).toEqual(["trap taken"]);
  });
});
