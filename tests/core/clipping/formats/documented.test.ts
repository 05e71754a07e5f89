/** The table in docs/formats.md and what the formats say of themselves are the same. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type FormatId, formats } from "../../../../src/core/clipping/formats/all.ts";
import { type Facet, facets } from "../../../../src/core/clipping/formats/format.ts";

const columns: FormatId[][] = [
  ["archive"],
  ["html"],
  ["markdown", "markdownDossiers"],
  ["zotero"],
  ["ris"],
  ["biblatex"],
  ["csl"],
  ["w3c"],
  ["hypothesis"],
  ["readwise"],
  ["csv"],
];
const rows: [label: string, facets: Facet[]][] = [
  ["notes, tags", ["notes", "tags"]],
  ["structure", ["structure"]],
  ["words around", ["surroundings"]],
  ["place in", ["place"]],
  ["cards", ["cards"]],
  ["colour |", ["colour"]],
  ["dossiers |", ["dossiers"]],
  ["date of modification", ["modified"]],
  ["exact times", ["times"]],
  ["agency", ["details"]],
  ["trash", ["trash", "searches", "pages", "colourNames"]],
];

const table = readFileSync("docs/formats.md", "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| "))
  .map((line) => line.replace(/^\| /, "").replace(/ +\|/g, " |"));

it.each(rows)("says of every format whether it carries: %s", (label, carried) => {
  const row = table.find((line) => line.startsWith(label));
  const cells = (row ?? "")
    .split("|")
    .slice(1, 12)
    .map((cell) => cell.includes("●"));
  const real = columns.map((ids) => carried.every((facet) => ids.every((id) => formats[id].carries.has(facet))));
  expect(cells).toEqual(real);
});

it("leaves no facet out but those that it tells in words", () => {
  const told = new Set<Facet>([...rows.flatMap(([, some]) => some), "context", "dossierNotes", "emptyDossiers"]);
  expect(facets.filter((facet) => !told.has(facet))).toEqual([]);
});
