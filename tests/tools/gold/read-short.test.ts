import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCutLabels, readShortTexts } from "../../../tools/gold/read-short.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "short-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const line = (fields: string) =>
  `- { date: 2022-02-02, outlet: Gazette, domain: gazette.example, sort: wire, title: Un titre, text: Deux phrases. En voici une., ${fields} }\n`;

describe("texts of two sentences", () => {
  it("are read in both languages, with one verdict or the two that were given", () => {
    writeFileSync(join(folder, "short-en.yaml"), line("id: a, label: none"));
    writeFileSync(join(folder, "short-fr.yaml"), line("id: b, label: [relation, background]"));
    const [english, french] = readShortTexts(folder);
    expect(english?.labels).toEqual(["none"]);
    expect(french?.labels).toEqual(["relation", "background"]);
    expect(french?.article.language).toBe("fr");
    expect(french?.article.published?.day).toBe("2022-02-02");
    expect(french?.article.outlet.domain).toBe("gazette.example");
  });

  it("are not read with a verdict that there is none of", () => {
    writeFileSync(join(folder, "short-en.yaml"), line("id: a, label: perhaps"));
    writeFileSync(join(folder, "short-fr.yaml"), "[]");
    expect(() => readShortTexts(folder)).toThrow();
  });

  it("have beside them what the beginnings of articles say, by set", () => {
    writeFileSync(join(folder, "cut-labels.yaml"), "first:\n  a: none\n  b: [relation, none]\n");
    expect(readCutLabels(folder)).toEqual({ first: { a: ["none"], b: ["relation", "none"] } });
  });
});
