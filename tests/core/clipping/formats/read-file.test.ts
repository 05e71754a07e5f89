import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import type { Incoming } from "../../../../src/core/clipping/formats/incoming.ts";
import { instantOf } from "../../../../src/core/clipping/formats/incoming.ts";
import { placeOfJsonError } from "../../../../src/core/clipping/formats/json-error.ts";
import { nameId } from "../../../../src/core/clipping/formats/name-id.ts";
import { readFile, readText } from "../../../../src/core/clipping/formats/read-file.ts";
import { fallback } from "./arbitrary-reading.ts";

// Many libraries go through here, and a machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
function read(bytes: Uint8Array | string): Incoming {
  const file = typeof bytes === "string" ? readText(bytes, fallback) : readFile(bytes, fallback);
  if (!file.ok) throw new Error(`${file.why} ${file.detail}`);
  return file.incoming;
}
const told = ({ content }: Incoming) =>
  content.clippings.map(({ kind, quote, note, tags, source }) => ({
    kind,
    quote: quote.exact,
    note,
    tags,
    title: source.title,
    outlet: source.outlet.name,
  }));

describe("Obsidian Clipper", () => {
  const page = {
    url: "https://www.rfi.fr/fr/a",
    title: "Un titre",
    highlights: [{ text: "Un\n\ndeux", timestamp: "2026-01-02T03:04:05.000Z", notes: ["n"] }],
    data: [
      {
        id: "1767323045000",
        type: "text",
        xpath: "/p[1]",
        content: "<p>Un <b>mot</b></p>",
        groupId: "g",
        startOffset: 0,
        endOffset: 6,
        notes: ["n"],
        textQuote: { prefix: "avant ", suffix: "" },
      },
      {
        id: "1767323045001",
        type: "text",
        xpath: "/p[2]",
        content: "<p>deux</p>",
        groupId: "g",
        startOffset: 0,
        endOffset: 4,
        textQuote: { prefix: "", suffix: " après" },
      },
      { id: "1767323045002", type: "element", xpath: "/img", content: '<img src="x">' },
      { id: "1767323045003", type: "text", xpath: "/p[3]", content: "<p>seul</p>" },
    ],
  };
  it("joins the records of one selection, keeps its structure and its notes", () => {
    const incoming = read(JSON.stringify([page]));
    expect(told(incoming)).toEqual([
      { kind: "passage", quote: "Un mot\n\ndeux", note: "n", tags: [], title: "Un titre", outlet: "RFI" },
      { kind: "passage", quote: "seul", note: "", tags: [], title: "Un titre", outlet: "RFI" },
    ]);
    expect(incoming.content.clippings[0]).toMatchObject({
      quote: { prefix: "avant ", suffix: " après", markup: "<p>Un <strong>mot</strong></p>\n<p>deux</p>" },
      savedAt: "2026-01-02T03:04:05.000Z",
    });
    expect(incoming.refused).toEqual([{ where: "0.data.2", why: "picture" }]);
  });
  it("reads files that hold the texts alone", () => {
    expect(told(read(JSON.stringify([{ ...page, data: undefined }])))).toMatchObject([
      { quote: "Un\n\ndeux", note: "n" },
    ]);
  });
});

describe("Omnivore", () => {
  const metadata = [
    {
      slug: "a",
      title: "Un titre",
      author: "Jane Doe",
      url: "https://www.lemonde.fr/a",
      labels: ["Mali"],
      savedAt: "2024-01-02T03:04:05.000Z",
      publishedAt: "2024-01-01T00:00:00.000Z",
    },
    { slug: "b", title: "Sans passage", url: "https://www.lemonde.fr/b" },
  ];
  const highlights = "> Un passage\n> \n> en deux parties \n\n#à-voir #mali\n\nUne *note*\n\nen deux\n\n> Un autre ";
  it("reads the passages of each article with their labels and notes", () => {
    const incoming = read(
      zip({
        "metadata_0_to_20.json": JSON.stringify(metadata),
        "highlights/a.md": highlights,
        "content/a.html": "<p>x</p>",
      }),
    );
    expect(incoming.format).toBe("omnivore");
    expect(told(incoming)).toEqual([
      {
        kind: "passage",
        quote: "Un passage\n\nen deux parties",
        note: "Une *note*\n\nen deux",
        tags: ["à-voir", "mali", "Mali"],
        title: "Un titre",
        outlet: "Le Monde",
      },
      { kind: "passage", quote: "Un autre", note: "", tags: ["Mali"], title: "Un titre", outlet: "Le Monde" },
    ]);
    expect(incoming.content.clippings[0]?.source).toMatchObject({
      byline: "Jane Doe",
      published: { day: "2024-01-01" },
    });
  });
});

describe("a file is known by what it holds, and refused with the reason", () => {
  it.each([
    ["an empty one", "", "empty"],
    ["blanks", " \n", "empty"],
    ["prose", "Bonjour, Mali", "unknown"],
    ["another program's JSON", '{"bookmarks":[]}', "unknown"],
    ["a list of something else", "[1,2]", "unknown"],
    ["half of a file", '{"format":"arriere-plan-archive","version":2,', "not-json"],
    ["a table without highlights", "a,b\n1,2", "unknown"],
    ["a page", "<!doctype html><p>x", "unknown"],
  ])("%s", (_what, text, why) => {
    expect(readText(text, fallback)).toMatchObject({ ok: false, why });
  });
  it("a broken zip", () => {
    expect(readFile(zip({ "a.json": "{}" }).slice(0, 30), fallback)).toMatchObject({ ok: false, why: "broken-zip" });
  });
  it("an archive that was zipped to be sent is opened", () => {
    const archive = '{"format":"arriere-plan-archive","version":1,"madeBy":"0","exportedAt":"x","clippings":[]}';
    expect(read(zip({ "my/archive.json": archive })).format).toBe("archive");
    expect(read(strToU8(`\uFEFF${archive}`)).format).toBe("archive");
  });
  it.each([
    ['{"a": x}', "1:7"],
    ['{"a": 1,\n "é": 2,\n}', "3:1"],
    ['[\n  {"a": "b"}\n  {"c": 1}\n]', "3:3"],
    ['{"a": "b', "1:7"],
    ['{"a": [1, 2', "1:12"],
    ['{"a": 01}', "1:8"],
    ['{"a": 1}}', "1:9"],
    ['{"a" 1}', "1:6"],
    ["[1,]", "1:4"],
    ['["\u0085\u007f", x]', "1:8"],
    ["{'a': 1}", "1:2"],
  ])("says where %j stops being JSON", (text, detail) => {
    expect(readText(text, fallback)).toEqual({ ok: false, why: "not-json", detail });
  });
});

it("gives what has no id of ours the same id at every import, and another to anything else", () => {
  expect(nameId("a", "bc")).toBe(nameId("a", "bc"));
  const seen = new Set<string>();
  for (let n = 0; n < 20_000; n += 1) seen.add(nameId("readwise", `https://example.org/${n}`, "mot"));
  seen.add(nameId("ab", "c")).add(nameId("a", "bc"));
  expect(seen.size).toBe(20_002);
  for (const id of seen)
    if (!/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id)) throw new Error(id);
});

it.each([
  ["2024-05-01T10:00:00Z", "2024-05-01T10:00:00.000Z"],
  ["2024-05-01T10:00:00+02:00", "2024-05-01T08:00:00.000Z"],
  ["2024-05-01 10:00:00", "2024-05-01T10:00:00.000Z"],
  ["2024-05-01", "2024-05-01T00:00:00.000Z"],
  ["1 May 2024", undefined],
  ["2024-13-01", undefined],
  ["", undefined],
])("takes %j for a moment", (text, instant) => {
  expect(instantOf(text)).toBe(instant);
});

it("never throws, whatever the file", () => {
  const piece = fc.constantFrom(
    '{"annotations":[',
    '{"type":"Annotation",',
    '"target":',
    "[",
    "]",
    "}",
    '"url":"https://x.org"',
    '"highlights":[',
    ",",
    "null",
    "1",
    '"a":',
    "Highlight,URL\n",
    '"',
    "x,y\n",
    '"export_date":1,',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
      expect(typeof readText(parts.join(""), fallback).ok).toBe("boolean");
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(fc.json(), fc.constantFrom("annotations", "items", "@graph", "first", "body"), (value, key) => {
      const inside = JSON.parse(value);
      for (const data of [
        { export_date: "", annotations: inside },
        { type: "AnnotationPage", [key]: [inside] },
        [{ type: "Annotation", target: inside, body: inside }],
        [{ url: "https://example.org/", data: [inside], highlights: [inside] }],
      ])
        expect(typeof readText(JSON.stringify(data), fallback).ok).toBe("boolean");
    }),
    { numRuns: 500 },
  );
});

it("finds an error in every text that is no JSON, and at the place where all before it may still become JSON", () => {
  const damaged = fc
    .tuple(fc.json(), fc.nat(), fc.constantFrom("", "}", "]", ",", ":", '"', "x", "\\", "{", "1"))
    .map(([json, at, put]) => json.slice(0, at % (json.length + 1)) + put + json.slice((at % (json.length + 1)) + 1));
  fc.assert(
    fc.property(damaged, (text) => {
      const isJson = (candidate: string) => {
        try {
          JSON.parse(candidate);
          return true;
        } catch {
          return false;
        }
      };
      fc.pre(text.trim() !== "" && !isJson(text));
      const { line, column } = placeOfJsonError(text);
      const lines = text.split("\n");
      expect(line).toBeLessThanOrEqual(lines.length);
      expect(column).toBeLessThanOrEqual([...(lines[line - 1] ?? "")].length + 1);
    }),
    { numRuns: 1000 },
  );
  fc.assert(
    fc.property(fc.json({ stringUnit: "binary" }), (text) => {
      const end = text.split("\n");
      expect(placeOfJsonError(text)).toEqual({ line: end.length, column: [...(end.at(-1) ?? "")].length + 1 });
    }),
  );
});
