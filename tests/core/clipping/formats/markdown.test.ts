/** Markdown is read back by the unified collective's parser, its properties by `yaml`. */
import fc from "fast-check";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { groupByArticle } from "../../../../src/core/clipping/citation/item.ts";
import { createFileNames } from "../../../../src/core/clipping/formats/file-names.ts";
import { frontMatter } from "../../../../src/core/clipping/formats/front-matter.ts";
import { markdownByArticle, markdownByDossier } from "../../../../src/core/clipping/formats/markdown.ts";
import { emptyContent } from "../../../../src/core/clipping/library-content.ts";
import { clipping, idOf } from "../../../background/samples.ts";
import { anyReading, requestOf } from "./arbitrary-reading.ts";

// Many libraries go through here, and a machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

function split(text: string): { properties: Record<string, unknown>; body: string } {
  const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  return { properties: parse(head) ?? {}, body };
}
const wordsOf = (node: Nodes): string =>
  "value" in node ? node.value : "children" in node ? node.children.map(wordsOf).join("\n") : "";
const bare = (text: string) => text.replace(/\s+/g, "");

it("brings back title, source, dates and every passage, whatever the words", () => {
  fc.assert(
    fc.property(anyReading, (content) => {
      const files = markdownByArticle.write(requestOf(content));
      const groups = groupByArticle(content.clippings);
      expect(files).toHaveLength(groups.length);
      expect(new Set(files.map(({ name }) => name.toLowerCase())).size).toBe(files.length);
      for (const [index, { source, clippings, readOn }] of groups.entries()) {
        const { properties, body } = split(files[index]?.text ?? "");
        expect(properties).toMatchObject({
          title: source.title,
          source: source.canonical,
          publication: source.outlet.name,
          read: readOn,
        });
        expect(properties.published).toBe(source.published?.day);
        const quotes = fromMarkdown(body).children.filter(({ type }) => type === "blockquote");
        const links = JSON.stringify(quotes);
        for (const { quote, note } of clippings) {
          const found = quotes.some((node) => bare(wordsOf(node)).startsWith(bare(quote.exact)));
          expect(found || note.includes(">")).toBe(true);
        }
        expect(links).toContain("#:~:text=");
      }
    }),
    { numRuns: 60 },
  );
});

it("keeps what a note says as it was typed, and gives each passage a name to link to", () => {
  const note = "# Un titre\n\n- un\n- [[deux]]";
  const [file] = markdownByArticle.write(
    requestOf({ ...emptyContent, clippings: [clipping(1, { note, tags: ["à vérifier", "2022"] })] }),
  );
  expect(file?.text).toContain(`\n\n${note}\n\n`);
  expect(file?.text).toContain(`\n\n^clip-${idOf(1)}\n`);
  expect(file?.text).toContain("#à-vérifier #_2022");
  expect(split(file?.text ?? "").properties.tags).toEqual(["clippings", "à-vérifier", "_2022"]);
});

it("tells a card apart from the article's words, and folds the context under its date", () => {
  const told = markdownByArticle
    .write(requestOf({ ...emptyContent, clippings: [clipping(1, { kind: "card" }), clipping(2)] }))
    .map(({ text }) => text)
    .join("");
  expect(told).toContain("> [!info] Background of the extension\n> Le retrait");
  expect(told).toContain("> [!info]- Context as of 2022-02-17\n> **Barkhane**");
});

it("writes a file a dossier with its note, and one for what is in none", () => {
  const id = idOf(99);
  const at = "2026-01-01T00:00:00.000Z";
  const files = markdownByDossier.write(
    requestOf({
      ...emptyContent,
      clippings: [clipping(1, { collections: [id] }), clipping(2)],
      collections: [{ id, name: "Retrait: 2022?", note: "Ce que *j’en* sais", createdAt: at, updatedAt: at }],
    }),
  );
  expect(files.map(({ name }) => name)).toEqual(["Retrait 2022.md", "Articles.md"]);
  expect(split(files[0]?.text ?? "").properties).toMatchObject({ title: "Retrait: 2022?", created: "2026-01-01" });
  expect(files[0]?.text).toContain("Ce que *j’en* sais");
});

describe("names of files", () => {
  it("are taken by every system, and never twice", () => {
    const name = createFileNames("md");
    expect(name('a/b\\c:d*e?f"g<h>i|j#k^l[m]')).toBe("a b c d e f g h i j k l m.md");
    expect(["CON", "con", "", "...", "é", "É"].map(name)).toEqual([
      "clipping CON.md",
      "clipping con (2).md",
      "clipping.md",
      "clipping (2).md",
      "é.md",
      "É (2).md",
    ]);
    expect([...name("😀".repeat(200))].length).toBeLessThan(100);
  });
});

it("properties are read by YAML as they were, whatever the words", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }),
      fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }),
      (text, list) => {
        const whole = text.replace(/[\uD800-\uDFFF]/g, "x") || "x";
        const { properties } = split(`${frontMatter({ a: whole, b: list, c: "2022-02-17" })}x`);
        expect(properties).toEqual({ a: whole, b: list, c: "2022-02-17" });
      },
    ),
    { numRuns: 300 },
  );
});
