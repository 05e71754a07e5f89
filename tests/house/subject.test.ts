/**
 * A pack on another subject must need no change of code: what names this one stands in the pack and its records. Asked
 * of every string, template and pattern of the engine and of what runs in a page.
 */
import { readFileSync } from "node:fs";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { foldText } from "../../src/core/text/fold.ts";
import { context } from "../context/shipped-context.ts";
import { sourceFiles } from "./source-files.ts";

/** What must stay, and why. */
const allowed: Record<string, { words: readonly string[]; because: string }> = {
  "src/core/detect/states.ts": {
    words: ["mali", "malien", "malian", "bamako", "france", "francais", "french", "paris"],
    because: "the table of states holds all of them; a pack's own two are taken out of it",
  },
  "src/core/detect/tongue.ts": {
    words: ["francais", "french"],
    because: "the language, one of the two in which articles are read, and not the people",
  },
  "src/core/clipping/formats/biblatex.ts": { words: ["french"], because: "a language as BibLaTeX calls it" },
  "src/core/article/outlets.ts": {
    words: ["mali", "france"],
    because: "names and addresses of the press, whatever it writes about",
  },
  "src/core/article/agencies.ts": {
    words: ["bamako", "malienne", "france"],
    because: "names of agencies, whatever they write about",
  },
};

/** What both are called, and who ruled or governed them, as one would write it in code. */
const subject = (() => {
  const { parties, scene, records } = context;
  const words = parties.flatMap(({ land, capital, seats, people: { en, fr }, stateMedia }) => [
    ...[...land, ...capital, ...stateMedia, ...seats.map((seat) => seat.split(/\s|d’/u).at(-1) ?? seat)],
    ...[en.own, en.one, `${en.own}s`, ...Object.values(fr)],
  ]);
  const codes = parties.map(({ code }) => code);
  const people = [...records.values()].filter(
    ({ kind, roles }) =>
      kind === "person" && roles.some(({ office }) => codes.some((code) => office?.startsWith(`${code}-`))),
  );
  const forces = [...records.values()].filter(({ kind }) => kind === "force" || kind === "group");
  const lastWords = [...people, ...forces].map(({ names }) => names.at(-1)?.fr.split(/[\s-]/).at(-1) ?? "");
  return new Set(
    [...words, ...scene.region, ...lastWords, "touareg", "tuareg", "azawad"]
      .map(foldText)
      .filter((one) => one.length > 2),
  );
})();

/** Common words that are also somebody's name or a force's. */
const common = new Set([
  "force",
  "civil",
  "republique",
  "nord",
  "paix",
  "borne",
  "philippe",
  "sow",
  "armees",
  "cadre",
  "corps",
  "drame",
]);

function namedIn(file: string): string[] {
  const source = readFileSync(file, "utf8");
  const found = new Set<string>();
  const visit = (node: unknown) => {
    if (Array.isArray(node)) return void node.forEach(visit);
    if (typeof node !== "object" || node === null) return;
    const { type, value, regex } = node as { type?: string; value?: unknown; regex?: { pattern: string } };
    if (type === "ImportDeclaration") return;
    const text =
      type === "Literal"
        ? (regex?.pattern ?? value)
        : type === "TemplateElement"
          ? (value as { raw: string }).raw
          : undefined;
    if (typeof text === "string") {
      // "[ÉE]lysée", "\\p{Lu}": a pattern's signs part its words, and its alternatives of one letter are the first.
      const plain = text.replace(/\\+[psbdwPSBDW](?:\{\w+\})?/gu, " ").replace(/\[(\p{L})\p{L}*\]/gu, "$1");
      for (const word of plain.split(/[^\p{L}\p{M}]+/u)) {
        const folded = foldText(word);
        if (subject.has(folded) && !common.has(folded)) found.add(folded);
      }
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseSync(file, source).program);
  return [...found];
}

const files = ["src/core", "src/page"].flatMap((folder) => sourceFiles(folder, /\.tsx?$/));

describe("the engine and what runs in a page", () => {
  it("name this pack's subject in no string or pattern, but where a reason is given", () => {
    const named = files.flatMap((file) =>
      namedIn(file)
        .filter((word) => !allowed[file]?.words.includes(word))
        .map((word) => `${file}: ${word}`),
    );
    expect(named).toEqual([]);
  });

  it("give no reason for what is no longer there", () => {
    const idle = Object.entries(allowed).flatMap(([file, { words }]) => {
      const there = namedIn(file);
      return words.filter((word) => !there.includes(word)).map((word) => `${file}: ${word}`);
    });
    expect(idle).toEqual([]);
  });

  it("would be caught: the words asked for are those of the pack and its records", () => {
    for (const word of [
      "mali",
      "bamako",
      "malienne",
      "francais",
      "elysee",
      "macron",
      "goita",
      "hollande",
      "barkhane",
      "sahel",
    ])
      expect(subject).toContain(word);
    expect(namedIn("src/core/detect/states.ts")).toContain("bamako");
  });
});
