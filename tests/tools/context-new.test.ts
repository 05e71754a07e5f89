import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { blank, parseRecord } from "../../src/context/schema.ts";
import { kinds } from "../../src/core/record.ts";
import { createRecord, rooms } from "../../tools/context/new/create-record.ts";
import { writeTemplate } from "../../tools/context/new/template.ts";

const today = "2026-11-27";

/** What a curator would write: a date where the key wants a date, an id behind its letter, words elsewhere. */
function fillBlanks(template: string): string {
  return template
    .replaceAll(new RegExp(`\\b(date|known|from|to): '${blank}'`, "g"), "$1: '2022-08-15'")
    .replaceAll(new RegExp(`\\b([a-z]-)${blank}`, "g"), "$1sample")
    .replaceAll(`https://${blank}`, "https://example.org/article")
    .replaceAll(/^(\s*-? ?[a-z]+:|.*\b(?:text|en|fr):) ____/gm, (line) => line.replaceAll(blank, "Words of a curator"))
    .replaceAll(blank, "Words of a curator");
}

describe.each(kinds)("the template of kind %s", (kind) => {
  const id = `${rooms[kind].letter}-sample`;
  const template = writeTemplate({ kind, id, today });

  it("is refused by the schema as long as it is blank", () => {
    expect(parseRecord(parse(template))).toHaveProperty("problems");
  });

  it("passes the schema once its blanks are filled", () => {
    const filled = fillBlanks(template);
    expect(filled.split("\n").filter((line) => line.replace(/#.*/, "").includes(blank))).toEqual([]);
    const parsed = parseRecord(parse(filled));
    expect(parsed).toHaveProperty("record");
    expect(parsed).toMatchObject({ record: { id, kind, reviewed: today } });
  });

  it("asks for both languages wherever it asks for one", () => {
    const count = (language: string) => template.match(new RegExp(`\\b${language}: ${blank}`, "g"))?.length ?? 0;
    expect(count("en")).toBe(count("fr"));
    expect(count("en")).toBeGreaterThan(1);
  });
});

describe("the guide for curators", () => {
  const guide = readFileSync("CURATING.md", "utf8");

  it("shows examples that the schema accepts as they stand", () => {
    const examples = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => parse(text));
    expect(examples.length).toBeGreaterThan(2);
    for (const example of examples) {
      const sample = { id: "i-sample", kind: "institution", name: { en: "A", fr: "B" }, reviewed: today };
      expect(parseRecord({ ...sample, ...example })).toHaveProperty("record");
    }
  });

  it("names every kind with its folder and its letter", () => {
    for (const { folder, letter } of Object.values(rooms)) {
      expect(guide).toMatch(new RegExp(`\\| \`${folder}\` +\\| \`${letter}-\``));
    }
  });
});

describe("a new record", () => {
  let shelf = "";
  beforeEach(() => {
    shelf = mkdtempSync(join(tmpdir(), "shelf-"));
  });
  afterEach(() => rmSync(shelf, { recursive: true }));

  const create = (kind?: string, id?: string) => {
    const made = createRecord(kind, id, shelf, today);
    return "problem" in made ? made.problem : relative(shelf, made.file);
  };

  it("lies in the folder of its kind", () => {
    expect(create("person", "p-sample")).toBe(join("people", "p-sample.yaml"));
    expect(create("claim", "q-sample")).toBe(join("claims", "q-sample.yaml"));
  });

  it("takes the date of an event from its id", () => {
    create("event", "e-2022-08-15");
    expect(readFileSync(join(shelf, "events", "e-2022-08-15.yaml"), "utf8")).toContain("date: '2022-08-15'");
    create("event", "e-2025-09-fuel");
    expect(readFileSync(join(shelf, "events", "e-2025-09-fuel.yaml"), "utf8")).toContain("date: '2025-09'");
  });

  it("says which kinds there are when the kind is missing or wrong", () => {
    expect(create()).toMatch(/what kind.*event, person, group, force, institution, place, concept, claim/);
    expect(create("persons", "p-sample")).toMatch(/no kind “persons”/);
  });

  it("says what an id looks like when it is missing or wrong", () => {
    expect(create("person")).toMatch(/such as p-goita/);
    for (const id of ["goita", "f-goita", "p-Goïta", "p-", "p-a--b", "p-../../x", "p-a b"]) {
      expect(create("person", id)).toMatch(/is not an id .* p- and then small letters/);
    }
    expect(existsSync(join(shelf, "people"))).toBe(false);
  });

  it("leaves a record alone that has the id already, wherever it lies", () => {
    mkdirSync(join(shelf, "elsewhere"));
    const file = join(shelf, "elsewhere", "other-name.yaml");
    writeFileSync(file, "id: p-sample # a comment\nkind: person\n");
    expect(create("person", "p-sample")).toMatch(/exists already: .*other-name\.yaml/);
    create("person", "p-second");
    writeFileSync(join(shelf, "people", "p-second.yaml"), "mine");
    expect(create("person", "p-second")).toMatch(/exists already/);
    expect(readFileSync(join(shelf, "people", "p-second.yaml"), "utf8")).toBe("mine");
  });
});
