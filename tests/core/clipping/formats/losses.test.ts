import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it, vi } from "vitest";
import { exportAs, type FormatId, formats } from "../../../../src/core/clipping/formats/all.ts";
import { facets, lossesOf } from "../../../../src/core/clipping/formats/format.ts";
import { contentOf, emptyContent, type LibraryContent } from "../../../../src/core/clipping/library-content.ts";
import { clipping, idOf } from "../../../background/samples.ts";
import { anyContent } from "../arbitrary-clipping.ts";
import { requestOf } from "./arbitrary-reading.ts";

// Many libraries go through here, and a machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const ids = Object.keys(formats) as FormatId[];
const at = "2026-01-01T00:00:00.000Z";
const library: LibraryContent = {
  clippings: [
    clipping(1, { note: "n", tags: ["t"], colour: "blue", collections: [idOf(50)] }),
    clipping(2, { kind: "card" }),
    clipping(3, { removedAt: at }),
  ],
  collections: [
    { id: idOf(50), name: "used", note: "n", createdAt: at, updatedAt: at },
    { id: idOf(51), name: "empty", note: "", createdAt: at, updatedAt: at },
  ],
  searches: [{ id: idOf(60), name: "s", query: "q", createdAt: at, updatedAt: at }],
  pages: [
    { canonical: "http://www.example.org/a", url: "http://www.example.org/a", title: "t", seenAt: at, paragraphs: [] },
  ],
  colourNames: { blue: "à vérifier" },
};

it("loses nothing in the archive, whatever the library holds", () => {
  fc.assert(
    fc.property(anyContent, (content) => {
      expect(lossesOf(formats.archive, content)).toEqual([]);
    }),
  );
});

it("says what each format leaves out of a full library", () => {
  const told = Object.fromEntries(
    ids.map((id) => [id, lossesOf(formats[id], library).map(({ facet, n }) => `${n} ${facet}`)]),
  );
  expect(told).toMatchSnapshot();
});

it("counts what is left out whole once, and not again by its parts", () => {
  const content = { ...emptyContent, clippings: [clipping(1, { kind: "card", note: "n", colour: "pink" })] };
  expect(lossesOf(formats.ris, content)).toEqual([{ facet: "cards", n: 1 }]);
});

describe.each(ids)("%s", (id) => {
  it("writes any library without a failure, the same each time", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const first = exportAs(id, requestOf(content));
        expect(first.fileName).toMatch(/^arriere-plan[\w-]*-2026-11-26\.[a-z]+$/);
        expect(exportAs(id, requestOf(content)).bytes).toEqual(first.bytes);
      }),
      { numRuns: 25 },
    );
  });
  it("claims to carry facets only", () => {
    expect([...formats[id].carries].filter((facet) => !facets.includes(facet))).toEqual([]);
  });
});

it("packs the files of Markdown into a zip that others open", () => {
  const { bytes, fileName, mime } = exportAs("markdown", requestOf(library));
  expect([fileName, mime]).toEqual(["arriere-plan-markdown-2026-11-26.zip", "application/zip"]);
  expect(Object.keys(unzipSync(bytes))).toEqual(["2022-02-17 Le Quotidien inventé Un retrait annoncé.md"]);
});

it("takes with some clippings the dossiers that hold them and their articles, and no others", () => {
  const part = contentOf(library, library.clippings.slice(0, 1));
  expect(part.collections.map(({ name }) => name)).toEqual(["used"]);
  expect(part.pages).toHaveLength(1);
  expect(part.searches).toEqual([]);
});
