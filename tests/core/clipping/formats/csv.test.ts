/** Tables are read back by PapaParse, and looked at as a spreadsheet would. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it, vi } from "vitest";
import { csv, csvRow, fromCsvCell } from "../../../../src/core/clipping/formats/csv.ts";
import { readCsvRows } from "../../../../src/core/clipping/formats/csv-rows.ts";
import { readText } from "../../../../src/core/clipping/formats/read-file.ts";
import { readwise } from "../../../../src/core/clipping/formats/readwise.ts";
import { emptyContent } from "../../../../src/core/clipping/library-content.ts";
import { clipping } from "../../../background/samples.ts";
import { anyReading, fallback, onlyText, requestOf } from "./arbitrary-reading.ts";

// Many libraries go through here, and a machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const rowsOf = (text: string) => {
  const { data, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: true,
    delimiter: ",",
  });
  expect(errors).toEqual([]);
  return data;
};

it("brings back each cell, whatever the words", () => {
  fc.assert(
    fc.property(anyReading, (content) => {
      const rows = rowsOf(onlyText(csv.write(requestOf(content))));
      expect(rows.map(({ id }) => id)).toEqual(content.clippings.map(({ id }) => id));
      for (const [index, { quote, source, note, tags, readAt, colour }] of content.clippings.entries()) {
        const row = Object.fromEntries(
          Object.entries(rows[index] ?? {}).map(([name, cell]) => [name, fromCsvCell(cell)]),
        );
        expect(row).toMatchObject({
          quote: quote.exact,
          before: quote.prefix,
          after: quote.suffix,
          title: source.title,
          outlet: source.outlet.name,
          url: source.url,
          published: source.published?.day ?? "",
          note,
          tags: tags.join("; "),
          colour: colour ?? "",
          readAt,
        });
      }
    }),
    { numRuns: 200 },
  );
});

describe("what a spreadsheet would run is text", () => {
  it.each(["=1+1", "+33", "-x", "@SUM(A1)", "\t=1", "\r=1", " =1", "\0=1", "＝1", '=HYPERLINK("http://x")'])(
    "%j",
    (text) => {
      const [[cell = ""] = []] = Papa.parse<string[]>(csvRow([text]), { delimiter: "," }).data;
      expect(cell.startsWith("'")).toBe(true);
      expect(fromCsvCell(cell)).toBe(text);
    },
  );
  it.each(["a=1", "« -x »", "’tis", "'quoted'", "1-2"])("and %j stays as it is", (text) => {
    expect(csvRow([text])).toBe(text);
    expect(fromCsvCell(text)).toBe(text);
  });
  it("no cell of any library begins as a formula", () => {
    fc.assert(
      fc.property(anyReading, (content) => {
        for (const format of [csv, readwise])
          for (const row of rowsOf(onlyText(format.write(requestOf(content)))))
            for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[\s\0]*[=+\-@]/);
      }),
      { numRuns: 100 },
    );
  });
});

it("says in UTF-8 that it is UTF-8, for the spreadsheets that guess", () => {
  expect(onlyText(csv.write(requestOf(emptyContent))).charCodeAt(0)).toBe(0xfeff);
});

const read = (text: string) => {
  const file = readText(text, fallback);
  if (!file.ok) throw new Error(`${file.why} ${file.detail}`);
  return file.incoming;
};

it("Readwise's table brings back passage, title, author, address, note, tags and day", () => {
  fc.assert(
    fc.property(anyReading, (content) => {
      // Two rows that say the same are one passage.
      const unique = new Map(
        content.clippings.map((one) => [JSON.stringify([one.source.canonical, one.quote.exact]), one]),
      );
      const clippings = [...unique.values()];
      const back = read(onlyText(readwise.write(requestOf({ ...content, clippings })))).content.clippings;
      const told = (one: (typeof clippings)[number]) => ({
        exact: one.quote.exact,
        title: one.source.title,
        canonical: one.source.canonical,
        saved: one.savedAt.slice(0, 19),
      });
      expect(back.map(told)).toEqual(clippings.map(told));
      for (const [index, one] of clippings.entries()) {
        if (/^\s*\.|[_]/.test(one.note) || one.tags.some((tag) => /[;_]/.test(tag))) continue;
        expect(back[index]?.note).toBe(one.note);
        expect(back[index]?.tags).toEqual(one.tags);
      }
    }),
    { numRuns: 200 },
  );
});

it("reads Readwise's own export, and refuses what has no address", () => {
  const text = [
    "Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags",
    '"A ""quoted"" passage, long",Un titre,Jane Doe,,"une note",,"a,b",location,12,2023-05-06 07:08:09+00:00,',
  ].join("\n");
  expect(read(text)).toMatchObject({ format: "readwise", refused: [{ where: "row 2", why: "no-address" }] });
  const withAddress = text
    .replace("Amazon Book ID", "Source URL")
    .replace("Jane Doe,,", "Jane Doe,https://www.rfi.fr/a,");
  expect(read(withAddress).content.clippings).toMatchObject([
    {
      quote: { exact: 'A "quoted" passage, long' },
      source: { title: "Un titre", byline: "Jane Doe", outlet: { name: "RFI" } },
      note: "une note",
      tags: ["a", "b"],
      savedAt: "2023-05-06T07:08:09.000Z",
    },
  ]);
});

it("refuses a table whose quotation marks do not close, and names the row", () => {
  expect(readText('Highlight,URL\n"open,https://example.org/\n', fallback)).toMatchObject({
    ok: false,
    why: "broken-csv",
  });
});

it("takes the tags of a note only where it begins with nothing else", () => {
  const note = (text: string) => read(`Highlight,URL,Note\nx,https://example.org/,"${text}"`).content.clippings[0];
  expect(note(".a .b_c\nune note")).toMatchObject({ tags: ["a", "b c"], note: "une note" });
  expect(note("voir .a")).toMatchObject({ tags: [], note: "voir .a" });
  expect(note("... et puis")).toMatchObject({ tags: [], note: "... et puis" });
  expect(clipping(1).tags).toEqual([]);
});

it("reads tables as PapaParse does, whatever stands in them", () => {
  const cell = fc.oneof(
    fc.constantFrom("", " ", "a", '"', '""', "a,b", "\n", "\r\n", "x\r", "é 😀", "'=1", '"a"b'),
    fc.string({ unit: "binary", maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const written = Papa.unparse(rows, { newline: "\r\n", quotes: true });
      expect(readCsvRows(written)).toEqual({ ok: true, rows });
      // Written by us, read by it.
      const ours = rows.map(csvRow).join("\r\n");
      const { data } = Papa.parse<string[]>(ours, { delimiter: ",", newline: "\r\n" });
      expect(data.map((row) => row.map(fromCsvCell))).toEqual(rows);
    }),
    { numRuns: 500 },
  );
});
