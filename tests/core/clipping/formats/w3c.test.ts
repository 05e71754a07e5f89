import fc from "fast-check";
import jsonld from "jsonld";
import { expect, it, vi } from "vitest";
import type { Clipping } from "../../../../src/core/clipping/clipping.ts";
import { readText } from "../../../../src/core/clipping/formats/read-file.ts";
import { w3c } from "../../../../src/core/clipping/formats/w3c.ts";
import { emptyContent } from "../../../../src/core/clipping/library-content.ts";
import { clipping, idOf } from "../../../background/samples.ts";
import { annotationVocabulary } from "./annotation-vocabulary.ts";
import { anyReading, fallback, onlyText, requestOf } from "./arbitrary-reading.ts";

// Many libraries go through here, and a machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const written = (clippings: Clipping[]) => onlyText(w3c.write(requestOf({ ...emptyContent, clippings })));
const read = (text: string) => {
  const file = readText(text, fallback);
  if (!file.ok) throw new Error(file.why);
  return file.incoming;
};

it("brings back every passage with all that the model can carry", () => {
  fc.assert(
    fc.property(anyReading, (content) => {
      const { format, content: back, refused } = read(onlyText(w3c.write(requestOf(content))));
      expect({ format, refused }).toEqual({ format: "w3c", refused: [] });
      expect(back).toEqual(content);
    }),
    { numRuns: 200 },
  );
});

const oa = "http://www.w3.org/ns/oa#";
function expanded(text: string): Promise<Record<string, unknown>[]> {
  return jsonld.flatten(JSON.parse(text), undefined, {
    documentLoader: async (url: string) => {
      if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error(`asked for ${url}`);
      return { contextUrl: undefined, documentUrl: url, document: annotationVocabulary };
    },
  });
}
const ofType = (nodes: Record<string, unknown>[], type: string) =>
  nodes.filter((node) => (node["@type"] as string[] | undefined)?.includes(type));

it("is read by a processor of JSON-LD as the annotations of the model", async () => {
  const quote = { exact: "Le 𝒳 retrait", prefix: "a ", suffix: " b" };
  const nodes = await expanded(
    written([
      clipping(1, { quote, position: { start: 2, end: 15 }, note: "À *vérifier*", tags: ["t"], colour: "blue" }),
    ]),
  );
  const value = (node: Record<string, unknown> | undefined, property: string) =>
    (node?.[property] as { "@value"?: unknown; "@id"?: unknown }[] | undefined)?.map(
      (one) => one["@value"] ?? one["@id"],
    );
  const [annotation] = ofType(nodes, `${oa}Annotation`);
  expect(annotation?.["@id"]).toBe(`urn:uuid:${idOf(1)}`);
  expect(value(annotation, `${oa}motivatedBy`)).toEqual([`${oa}commenting`]);
  const [selector] = ofType(nodes, `${oa}TextQuoteSelector`);
  expect(value(selector, `${oa}exact`)).toEqual([quote.exact]);
  expect(value(selector, `${oa}prefix`)).toEqual(["a "]);
  expect(value(selector, `${oa}suffix`)).toEqual([" b"]);
  const [place] = ofType(nodes, `${oa}TextPositionSelector`);
  // Twelve code points, thirteen UTF-16 units.
  expect([value(place, `${oa}start`), value(place, `${oa}end`)]).toEqual([[2], [14]]);
  const [state] = ofType(nodes, `${oa}TimeState`);
  expect(value(state, `${oa}sourceDate`)).toEqual(["2022-03-03T10:00:00.000Z"]);
  const bodies = ofType(nodes, `${oa}TextualBody`);
  expect(bodies.map((body) => value(body, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value")?.[0]).sort()).toEqual([
    "t",
    "À *vérifier*",
  ]);
  expect(bodies.flatMap((body) => value(body, `${oa}hasPurpose`)).sort()).toEqual([`${oa}commenting`, `${oa}tagging`]);
  const [collection] = ofType(nodes, "http://www.w3.org/ns/activitystreams#OrderedCollection");
  expect(value(collection, "http://www.w3.org/ns/activitystreams#totalItems")).toEqual([1]);
});

it("loses no term to a processor: every key means something", () => {
  const text = written([
    clipping(1, { note: "n", tags: ["t"], quote: { exact: "a", prefix: "", suffix: "", markup: "<p>a</p><p></p>" } }),
  ]);
  const known = new Set(Object.keys(annotationVocabulary["@context"]));
  const keys = new Set<string>();
  JSON.stringify(JSON.parse(text), (key, value) => {
    if (key !== "" && !/^\d+$/.test(key)) keys.add(key);
    return value;
  });
  const inOurs = new Set(["ap", "startBlock", "startOffset", "endBlock", "endOffset", "@context"]);
  expect(
    [...keys].filter((key) => !known.has(key.split(":")[0] ?? "") && !key.startsWith("ap:") && !inOurs.has(key)),
  ).toEqual([]);
});

it("tells a card of ours as told about the page, not as its words", () => {
  const [item] = JSON.parse(written([clipping(1, { kind: "card" })])).first.items;
  expect(item.body[0]).toMatchObject({ purpose: "describing" });
  expect(JSON.stringify(item.target)).not.toContain("TextQuoteSelector");
  expect(read(written([clipping(1, { kind: "card" })])).content.clippings).toMatchObject([
    { kind: "card", quote: { exact: clipping(1).quote.exact } },
  ]);
});

it("reads annotations of others: one, a list, a note on the page, HTML notes", () => {
  const annotation = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "https://example.org/anno/1",
    type: "Annotation",
    created: "2024-05-01T10:00:00Z",
    body: [
      { type: "TextualBody", purpose: "commenting", format: "text/html", value: "<p>Une <b>note</b></p>" },
      { type: "TextualBody", purpose: "tagging", value: " tag " },
    ],
    target: {
      source: "https://www.lemonde.fr/a#x",
      selector: { type: "TextQuoteSelector", exact: "Les mots", prefix: "avant ", suffix: " après" },
    },
  };
  const [one] = read(JSON.stringify(annotation)).content.clippings;
  expect(one).toMatchObject({
    kind: "passage",
    note: "Une **note**",
    tags: ["tag"],
    quote: { exact: "Les mots", prefix: "avant ", suffix: " après" },
    source: { url: "https://www.lemonde.fr/a#x", canonical: "https://www.lemonde.fr/a", outlet: { name: "Le Monde" } },
    savedAt: "2024-05-01T10:00:00.000Z",
  });
  expect(read(JSON.stringify([annotation])).content.clippings[0]?.id).toBe(one?.id);
  const note = { ...annotation, id: "urn:x", target: "https://www.example.org/b" };
  expect(read(JSON.stringify([note])).content.clippings).toMatchObject([{ kind: "article", note: "Une **note**" }]);
});

it("refuses what has no page or no words, and says where", () => {
  const items = [
    { type: "Annotation", target: { selector: { type: "TextQuoteSelector", exact: "a" } } },
    { type: "Annotation", target: "https://example.org/" },
    {
      type: "Annotation",
      target: { source: "https://example.org/", selector: { type: "SvgSelector", value: "<svg/>" } },
    },
    { type: "Note" },
    7,
  ];
  expect(read(JSON.stringify({ type: "AnnotationPage", items })).refused).toMatchObject([
    { where: "items.0", why: "no-address" },
    { where: "items.1", why: "no-words" },
    { where: "items.2", why: "picture" },
    { where: "items.3", why: "wrong-shape" },
    { where: "items.4", why: "wrong-shape" },
  ]);
});

it("makes a clipping of each passage that one annotation is of, and none of answers to others", () => {
  const target = (exact: string) => ({
    source: "https://example.org/",
    selector: { type: "TextQuoteSelector", exact },
  });
  const annotation = { type: "Annotation", id: "urn:uuid:00000000-0000-4000-8000-0000000000aa", bodyValue: "n" };
  const { content, refused } = read(
    JSON.stringify([
      { ...annotation, target: [target("un"), target("deux")] },
      { ...annotation, motivation: "replying", target: "urn:uuid:00000000-0000-4000-8000-0000000000bb" },
    ]),
  );
  expect(content.clippings.map(({ quote, note }) => [quote.exact, note])).toEqual([
    ["un", "n"],
    ["deux", "n"],
  ]);
  expect(content.clippings[0]?.id).toBe("00000000-0000-4000-8000-0000000000aa");
  expect(refused).toEqual([{ where: "1", why: "reply" }]);
});
