import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { hypothesis, longId, shortId } from "../../../../src/core/clipping/formats/hypothesis.ts";
import { readText } from "../../../../src/core/clipping/formats/read-file.ts";
import { anyReading, fallback, onlyText, requestOf } from "./arbitrary-reading.ts";

// Many libraries go through here, and a machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const read = (text: string) => {
  const file = readText(text, fallback);
  if (!file.ok) throw new Error(file.why);
  return file.incoming;
};

it("brings back what its annotations can hold: words, surroundings, page, note, tags, times", () => {
  fc.assert(
    fc.property(anyReading, (content) => {
      const back = read(onlyText(hypothesis.write(requestOf(content))));
      expect(back.refused).toEqual([]);
      const told = ({ id, quote, source, note, tags, savedAt, updatedAt }: (typeof content.clippings)[number]) => ({
        ...{ id, note, tags, savedAt, updatedAt, url: source.url, title: source.title },
        quote: [quote.exact, quote.prefix, quote.suffix],
      });
      expect(back.content.clippings.map(told)).toEqual(content.clippings.map(told));
    }),
    { numRuns: 200 },
  );
});

it("writes ids as Hypothesis does, and knows them again", () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(shortId(id)).toBe(Buffer.from(id.replaceAll("-", ""), "hex").toString("base64url"));
      expect(longId(shortId(id))).toBe(id);
    }),
  );
});

it("reads an export of Hypothesis, page notes too, and refuses replies and regions", () => {
  const uri = "https://www.rfi.fr/fr/afrique/x";
  const entry = {
    id: "wYzTwF7fEe6qPg8Xo2Uq3A",
    created: "2024-03-01T10:00:00.123456+00:00",
    updated: "2024-03-02T10:00:00.000000+00:00",
    user: "acct:someone@hypothes.is",
    uri,
    text: "note",
    tags: ["a"],
    document: { title: ["Un titre"] },
    references: [],
    target: [
      {
        source: uri,
        selector: [
          { type: "RangeSelector", startContainer: "/p[1]", startOffset: 0, endContainer: "/p[1]", endOffset: 4 },
          { type: "TextPositionSelector", start: 100, end: 104 },
          { type: "TextQuoteSelector", exact: "mots", prefix: "des ", suffix: " là" },
        ],
      },
    ],
  };
  const file = {
    export_date: "2024-04-01T00:00:00Z",
    export_userid: "someone",
    client_version: "1.1",
    annotations: [
      entry,
      { ...entry, id: "AAAA", target: [{ source: uri }] },
      { ...entry, references: ["wYzTwF7fEe6qPg8Xo2Uq3A"] },
      { ...entry, target: [{ source: uri, selector: [{ type: "ShapeSelector" }] }] },
      { ...entry, uri: "urn:x-pdf:1", id: "BBBB" },
      null,
    ],
  };
  const { content, refused } = read(JSON.stringify(file));
  expect(content.clippings).toMatchObject([
    {
      kind: "passage",
      quote: { exact: "mots", prefix: "des " },
      source: { title: "Un titre", outlet: { name: "RFI" } },
      savedAt: "2024-03-01T10:00:00.123Z",
    },
    { kind: "article", note: "note", quote: { exact: "Un titre" } },
  ]);
  // The page's text is not ours: its positions would point elsewhere.
  expect(content.clippings[0]?.position).toBeUndefined();
  expect(refused.map(({ where, why }) => `${where} ${why}`)).toEqual([
    "annotations.2 reply",
    "annotations.3 picture",
    "annotations.4 no-address",
    "annotations.5 wrong-shape",
  ]);
});
