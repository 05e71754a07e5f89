import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAllDocuments } from "yaml";
import { checkRecords } from "../../src/context/check.ts";
import { parseRecord } from "../../src/context/schema.ts";
import type { ContextRecord } from "../../src/core/record.ts";
import { findProblems } from "../../tools/context/find-problems.ts";
import { readRecordFiles } from "../../tools/context/record-files.ts";
import { record, says } from "../core/sample-context.ts";

const folder = join(import.meta.dirname, "invalid");
const rulesFolder = join(import.meta.dirname, "..", "..", "src", "context", "rules");

/** @returns the names of the rules that the records of a file break */
function rulesBroken(file: string): string[] {
  const parsed = parseAllDocuments(readFileSync(join(folder, file), "utf8")).map((document) =>
    parseRecord(document.toJS()),
  );
  if (parsed.some((one) => "problems" in one)) return ["schema"];
  const records = parsed.flatMap((one): ContextRecord[] => ("record" in one ? [one.record] : []));
  return [...new Set(checkRecords(records).map(({ rule }) => rule))];
}

describe("each rule", () => {
  const files = readdirSync(folder);

  it.each(files)("is broken by %s, and no other rule is", (file) => {
    const rule = file.startsWith("schema-") ? "schema" : file.replace(".yaml", "");
    expect(rulesBroken(file)).toEqual([rule]);
  });

  it("has a file that breaks it", () => {
    const named = readdirSync(rulesFolder).flatMap((file) => {
      const code = readFileSync(join(rulesFolder, file), "utf8");
      return [...code.matchAll(/rule: "([\w-]+)"|problem\((?:[^"()]+, )?"([\w-]+)"|"((?:source)-[\w-]+)"/g)].map(
        ([, a, b, c]) => a ?? b ?? c,
      );
    });
    expect(named.length).toBeGreaterThan(15);
    expect([...new Set(named)].filter((rule) => !files.includes(`${rule}.yaml`))).toEqual([]);
  });
});

describe("the rules on both languages saying the same", () => {
  const fine: [en: string, fr: string][] = [
    ["Up to 5,000 soldiers, 1.5 million people", "Jusqu’à 5\u00A0000 soldats, 1,5 million de personnes"],
    ["Two of three parties, nineteen dead", "Deux partis sur trois, dix-neuf morts"],
    ["On 17 August 2022 and 1 September", "Le 17 août 2022 et le 1er septembre"],
    ["11 % of votes, the 5th time", "11\u202F% des voix, la 5e fois"],
    ["Eighty-four men, twenty-one women", "84 hommes, 21 femmes"],
    ["Ninety-two in all", "Quatre-vingt-douze en tout"],
    ["Of the 1990s, about a decade", "Des années 1990, une dizaine d’années"],
    ["Resolution 2100 of the M5-RFP and the G5 Sahel", "Résolution 2100 du M5-RFP et du G5 Sahel"],
    ["Some two weeks after Radio Mille Collines", "Quelque quinze jours après Radio Mille Collines"],
    ["From 2012 to 2014, or 2012–14", "De 2012 à 2014, ou 2012-2014"],
    ["Both sides, a hundred people, 48 hours", "Les deux camps, une centaine de personnes, 48 heures"],
    ["At 10:30, or 18:00", "À 10h30, ou 18 h 00"],
  ];

  it.each(fine)("have nothing against “%s” and “%s”", (en, fr) => {
    const found = checkRecords([record("c-x", { statements: [{ from: "2024", en, fr, sources: ["a"] }] })]);
    expect(found).toEqual([]);
  });
});

describe("the rule on telling the future", () => {
  const told = (from: string, en: string) =>
    checkRecords([record("c-x", { statements: [{ ...says(from, en), fr: en }] })]).map(({ rule }) => rule);

  it("lets a plan, a term or a promise name a later date", () => {
    expect(told("2022-02-17", "Elections are planned for February 2024.")).toEqual([]);
    expect(told("2022-02-17", "They must leave by Saturday 19 February 2022.")).toEqual([]);
    expect(told("2013-04-25", "It creates a mission from 1 July 2013.")).toEqual([]);
  });

  it("lets a statement dated by month or year tell of that month or year", () => {
    expect(told("2022-02", "On 28 February 2022 it ends.")).toEqual([]);
    expect(told("2022", "In December 2022 it ends.")).toEqual([]);
  });

  it("stops what came later, however it is dated", () => {
    expect(told("2022-02-17", "Troops left in 2023.")).toContain("tells-the-future");
    expect(told("2022-02-17", "Troops left in March 2022.")).toContain("tells-the-future");
    expect(told("2022-02-17", "Troops left on 18 February 2022.")).toContain("tells-the-future");
  });
});

describe("the shipped records", () => {
  it("break no rule", () => {
    expect(findProblems(readRecordFiles())).toEqual([]);
  });
});
