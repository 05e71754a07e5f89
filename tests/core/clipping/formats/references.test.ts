/** References are read back by readers that are not ours: citation.js, and a parser of RDF/XML. */
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-csl";
import "@citation-js/plugin-ris";
import fc from "fast-check";
import { RdfXmlParser } from "rdfxml-streaming-parser";
import { expect, it, vi } from "vitest";
import { cslItemOf, groupByArticle } from "../../../../src/core/clipping/citation/item.ts";
import { biblatex } from "../../../../src/core/clipping/formats/biblatex.ts";
import { cslJson } from "../../../../src/core/clipping/formats/csl-json.ts";
import { inOneLine, passageAsText } from "../../../../src/core/clipping/formats/reference-notes.ts";
import { ris } from "../../../../src/core/clipping/formats/ris.ts";
import { zoteroRdf } from "../../../../src/core/clipping/formats/zotero-rdf.ts";
import { emptyContent, type LibraryContent } from "../../../../src/core/clipping/library-content.ts";
import { clipping } from "../../../background/samples.ts";
import { anyReading, onlyText, requestOf } from "./arbitrary-reading.ts";

// Many libraries go through here, and a machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

interface Item {
  type: string;
  title: string;
  author?: { family?: string; given?: string; literal?: string; "non-dropping-particle"?: string }[];
  issued?: { "date-parts": number[][] };
  accessed?: { "date-parts": number[][] };
  URL?: string;
  keyword?: string;
  note?: unknown;
  annote?: string;
  "container-title"?: string;
}
const read = (text: string, forceType?: string): Item[] =>
  new Cite(text, forceType ? { forceType } : {}).data as Item[];

const article = clipping(1, {
  note: "À vérifier : la date",
  tags: ["retrait", "août"],
  source: {
    ...clipping(1).source,
    url: "https://www.example.org/afrique/a?x=1&y=2%20z",
    canonical: "https://www.example.org/afrique/a?x=1&y=2%20z",
    byline: "Jane Doe, Dominique de Villepin, AFP",
    section: "Afrique",
  },
});
const other = clipping(2, {
  source: article.source,
  quote: { exact: "Un autre {passage}, 100 % vrai.", prefix: "", suffix: "" },
});
const content: LibraryContent = { ...emptyContent, clippings: [article, other] };

it("writes one reference an article, with its passages in order", () => {
  const [group, ...none] = groupByArticle(content.clippings);
  expect(none).toEqual([]);
  expect(group?.clippings).toHaveLength(2);
});

it("RIS says title, outlet, authors, dates, address, tags and each passage as a note", () => {
  const [item] = read(onlyText(ris.write(requestOf(content))), "@ris/file");
  expect(item).toMatchObject({
    type: "article-newspaper",
    title: article.source.title,
    "container-title": article.source.outlet.name,
    URL: article.source.url,
    // This reader takes the year alone; the day stands in DA, which Zotero reads.
    issued: { "date-parts": [[2022]] },
    accessed: { "date-parts": [[2022, 3, 3]] },
  });
  // Of a newspaper the specification calls them reporters.
  expect(JSON.stringify(item)).toMatch(/"reporter":.*Doe, Jane.*de Villepin, Dominique.*AFP/);
  expect(item?.keyword).toBe("retrait,août");
  expect(item?.note).toEqual([inOneLine(passageAsText(article)), inOneLine(passageAsText(other))]);
});

it("RIS brings back everything that its lines can hold, whatever the words", () => {
  fc.assert(
    fc.property(anyReading, (library) => {
      const text = onlyText(ris.write(requestOf(library)));
      const groups = groupByArticle(library.clippings);
      // Read by its grammar: two letters or figures, two spaces, a hyphen, a space.
      const records = text.split(/^ER {2}- .*$/m).slice(0, -1);
      expect(records).toHaveLength(groups.length);
      for (const [index, record] of records.entries()) {
        const lines = record
          .trim()
          .split(/\r\n/)
          .map((line) => /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line));
        expect(lines.every((line) => line !== null)).toBe(true);
        const of = (tag: string) => lines.flatMap((line) => (line?.[1] === tag ? [line[2]] : []));
        const group = groups[index];
        if (!group) throw new Error("no group");
        expect(of("TI")).toEqual([inOneLine(cslItemOf(group).title)]);
        expect(of("UR")).toEqual([group.source.canonical]);
        expect(of("DA")).toEqual(group.source.published ? [`${group.source.published.day.replaceAll("-", "/")}/`] : []);
        expect(of("N1")).toEqual(group.clippings.map((one) => inOneLine(passageAsText(one))));
        expect(of("KW").sort()).toEqual([...new Set(group.clippings.flatMap(({ tags }) => tags))].sort());
      }
    }),
    { numRuns: 200 },
  );
});

it("BibLaTeX is read with its names, dates and signs that TeX would take for commands", () => {
  const [item] = read(onlyText(biblatex.write(requestOf(content))), "@biblatex/text");
  expect(item).toMatchObject({
    title: article.source.title,
    "container-title": article.source.outlet.name,
    URL: article.source.url,
    issued: { "date-parts": [[2022, 2, 17]] },
    accessed: { "date-parts": [[2022, 3, 3]] },
  });
  expect(item?.author).toMatchObject([
    { family: "Doe", given: "Jane" },
    { family: "Villepin", given: "Dominique" },
    {},
  ]);
  expect(JSON.stringify(item?.author?.[2])).toContain("AFP");
  expect(JSON.stringify(item)).toContain("Un autre {passage}, 100 % vrai.");
});

it("BibLaTeX brings back titles and passages, whatever the words", () => {
  plugins.config.get("@bibtex").parse.sentenceCase = "never";
  fc.assert(
    fc.property(anyReading, (library) => {
      const groups = groupByArticle(library.clippings);
      const text = onlyText(biblatex.write(requestOf(library)));
      fc.pre(groups.length > 0);
      const items = read(text, "@biblatex/text");
      const plain = (html: string | undefined) =>
        (html ?? "")
          .replace(/<[^>]*>/g, "")
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&amp;", "&");
      expect(items.map(({ URL }) => URL)).toEqual(groups.map(({ source }) => source.canonical));
      const spaced = (words: string) => words.replace(/\s+/g, " ").trim();
      for (const [index, item] of items.entries()) {
        const group = groups[index];
        if (!group || /[<>&]/.test(group.source.title)) continue;
        expect(spaced(plain(item.title))).toBe(spaced(asTex(cslItemOf(group).title)));
      }
    }),
    { numRuns: 150 },
  );
});
/** Typographic ligatures of TeX (-- and quotes) that any reader of BibTeX undoes. */
function asTex(text: string): string {
  return inOneLine(text).replaceAll("---", "—").replaceAll("--", "–");
}

it("CSL-JSON holds no key that the schema does not know, and every passage", () => {
  const known = new Set(
    "id type title author container-title section issued accessed URL language keyword annote custom".split(" "),
  );
  fc.assert(
    fc.property(anyReading, (library) => {
      const items = JSON.parse(onlyText(cslJson.write(requestOf(library))));
      const groups = groupByArticle(library.clippings);
      expect(items).toHaveLength(groups.length);
      for (const [index, item] of items.entries()) {
        expect(Object.keys(item).filter((key) => !known.has(key))).toEqual([]);
        expect(item.custom.clippings.map(({ quote }: { quote: string }) => quote)).toEqual(
          groups[index]?.clippings.map(({ quote }) => quote.exact),
        );
      }
    }),
    { numRuns: 100 },
  );
  const [item] = read(onlyText(cslJson.write(requestOf(content))));
  expect(item).toMatchObject({ type: "article-newspaper", title: article.source.title, URL: article.source.url });
});

interface Quad {
  subject: { value: string };
  predicate: { value: string };
  object: { value: string };
}
async function triples(text: string): Promise<Quad[]> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser({ baseIRI: "urn:base" });
    parser.on("data", (quad: Quad) => quads.push(quad));
    parser.on("error", reject);
    parser.on("end", () => resolve(quads));
    parser.write(text);
    parser.end();
  });
}
const zotero = "http://www.zotero.org/namespaces/export#";
const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

it("Zotero RDF is read as articles with notes, tags and collections", async () => {
  const id = "00000000-0000-4000-8000-0000000000a1";
  const at = "2026-01-01T00:00:00.000Z";
  const library: LibraryContent = {
    ...content,
    clippings: [{ ...article, collections: [id] }, other],
    collections: [{ id, name: "Le retrait & après", note: "", createdAt: at, updatedAt: at }],
  };
  const quads = await triples(onlyText(zoteroRdf.write(requestOf(library))));
  const values = (predicate: string) =>
    quads.filter((quad) => quad.predicate.value === predicate).map(({ object }) => object.value);
  expect(values(`${zotero}itemType`)).toEqual(["newspaperArticle"]);
  expect(values("http://purl.org/dc/elements/1.1/title")).toEqual(
    expect.arrayContaining([article.source.title, article.source.outlet.name, "Le retrait & après", "Afrique"]),
  );
  expect(values("http://xmlns.com/foaf/0.1/surname")).toEqual(["Doe", "de Villepin", "AFP"]);
  expect(values("http://purl.org/dc/terms/isReferencedBy")).toHaveLength(2);
  expect(values("http://purl.org/dc/terms/hasPart")).toEqual([article.source.canonical]);
  const notes = values(`${rdf}value`);
  expect(notes).toContain(article.source.url);
  expect(notes.find((note) => note.includes("À vérifier"))).toMatch(
    /^<blockquote><p>Le retrait aura lieu en août\.<\/p>/,
  );
});

it("Zotero RDF is well-formed, whatever the words", async () => {
  await fc.assert(
    fc.asyncProperty(anyReading, async (library) => {
      const quads = await triples(onlyText(zoteroRdf.write(requestOf(library))));
      const titles = quads.filter(({ predicate }) => predicate.value === "http://purl.org/dc/elements/1.1/title");
      for (const { source } of groupByArticle(library.clippings)) {
        expect(titles.map(({ object }) => object.value)).toContain(source.title);
      }
    }),
    { numRuns: 100 },
  );
});
