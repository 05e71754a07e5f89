import { describe, expect, it } from "vitest";
import { loadPack } from "../../src/context/load.ts";
import { buildPack } from "../../src/context/pack.ts";
import { parseRecord } from "../../src/context/schema.ts";
import { composeCard } from "../../src/core/dossier/compose-card.ts";
import type { ContextRecord } from "../../src/core/record.ts";
import { parties, scene } from "../core/sample-context.ts";

const use = (term: string, by: string, from: string) => ({
  term: { en: term, fr: term },
  by: { en: by, fr: by },
  en: `${by} says ${term}.`,
  fr: `${by} dit ${term}.`,
  from,
  sources: ["s"],
});
const word = {
  id: "c-word",
  kind: "concept",
  name: { en: "Word", fr: "Mot" },
  statements: [{ from: "2020", en: "A word.", fr: "Un mot.", sources: ["s"] }],
  usage: [use("junta", "Paris", "2020-08-19"), use("transition authorities", "Bamako", "2021-06-07")],
  changes: [{ on: "2026-01-10", en: "A date was wrong.", fr: "Une date était fausse.", concerns: "2021-06-07" }],
  sources: { s: { publisher: "P", title: "T", date: "2020" } },
  reviewed: "2026-01-10",
};

function parse(data: unknown): ContextRecord {
  const parsed = parseRecord(data);
  if ("problems" in parsed) throw new Error(JSON.stringify(parsed.problems));
  return parsed.record;
}
const context = loadPack(
  buildPack(
    [parse(word)],
    { version: "2026.01", horizon: { full: "2026-01-01", partly: "2026-01-01" }, parties, scene },
    () => "0".repeat(64),
  ),
);

describe("loaded words", () => {
  it("shows on a day only who had used which word by then", () => {
    expect(composeCard(context, "c-word", "2021-01-01")?.usage.map(({ by }) => by.en)).toEqual(["Paris"]);
    expect(composeCard(context, "c-word", "2021-06-07")?.usage.map(({ by }) => by.en)).toEqual(["Paris", "Bamako"]);
  });

  it("refuses one side's word alone", () => {
    expect(parseRecord({ ...word, usage: word.usage.slice(0, 1) })).toMatchObject({ problems: [{ path: "usage" }] });
  });
});

describe("corrections", () => {
  it("are told on the card, but not before what they correct", () => {
    expect(composeCard(context, "c-word", "2021-01-01")?.changes).toEqual([]);
    expect(composeCard(context, "c-word", "2021-06-08")?.changes).toMatchObject([{ on: "2026-01-10" }]);
  });
});
