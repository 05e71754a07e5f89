import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, afterEach, describe, expect, it, vi } from "vitest";
import { cutParagraphs } from "../../tools/analyse/read-json-lines.ts";
import { run } from "../../tools/analyse.ts";

const folder = mkdtempSync(join(tmpdir(), "analyse-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function analyse(name: string, content: string) {
  const file = join(folder, name);
  writeFileSync(file, content);
  const out: string[] = [];
  const errors: string[] = [];
  vi.spyOn(process.stdout, "write").mockImplementation((text) => out.push(String(text)) > 0);
  vi.spyOn(console, "error").mockImplementation((text) => void errors.push(String(text)));
  const code = await run([file]);
  vi.restoreAllMocks();
  return { code, errors, lines: out.map((line) => JSON.parse(line)) };
}

const article = {
  id: "one",
  lang: "fr",
  title: "La France et le Mali rompent",
  date: "2024-06-01",
  text: "Le groupe Wagner est au Mali.\n \t\nEmmanuel Macron, à Paris, condamne la junte malienne 🙂 et le groupe Wagner.",
};

describe("analysing a collection", () => {
  it("writes a line an article, with offsets into title, blank line and text", async () => {
    const { code, lines } = await analyse("a.jsonl", `${JSON.stringify(article)}\n`);
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    const [line] = lines;
    expect(line).toMatchObject({
      id: "one",
      about: true,
      verdict: "relation",
      asOf: "2024-06-01",
      asOfBasis: "published",
    });
    expect(Object.keys(line)).toEqual(expect.arrayContaining(["score", "because", "mainEvent", "mentions"]));
    const whole = `${article.title}\n\n${article.text}`;
    expect(line.mentions.length).toBeGreaterThan(2);
    for (const { start, end, text, record } of line.mentions) {
      expect(whole.slice(start, end)).toBe(text);
      expect(typeof record === "string" || record.length > 1).toBe(true);
    }
  });

  it("names file and line of what it cannot read, and goes on", async () => {
    const { title: _, ...untitled } = article;
    const content = [
      "nonsense",
      "[]",
      '{"id":"x"}',
      "",
      JSON.stringify({ ...untitled, date: "soon" }),
      JSON.stringify(untitled),
    ];
    const { code, errors, lines } = await analyse("b.jsonl", content.join("\r\n"));
    expect(code).toBe(1);
    expect(lines).toHaveLength(1);
    expect(errors.map((error) => /b\.jsonl:(\d+): /.exec(error)?.[1])).toEqual(["1", "2", "3", "5"]);
    expect(errors[2]).toContain("text");
  });

  it("reads an article without date as of today, and says so; guesses a language that is not given", async () => {
    const { lang: _, date: __, ...bare } = article;
    const { lines } = await analyse("c.jsonl", JSON.stringify(bare));
    expect(lines[0]).toMatchObject({ asOfBasis: "undated", about: true });
  });

  it("reads a saved page as the extension does", async () => {
    const paragraph = `<p>${"Le gouvernement français et le Mali ont rompu leur coopération, ont dit les deux ministères. ".repeat(6)}</p>`;
    const page = `<!doctype html><html lang="fr"><head><title>La France et le Mali rompent</title><meta property="article:published_time" content="2024-06-01T10:00:00Z"></head><body><article><h1>La France et le Mali rompent</h1>${paragraph.repeat(3)}</article></body></html>`;
    const { code, lines } = await analyse("d.html", page);
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ about: true, asOf: "2024-06-01" });
  });

  it("says that a file is missing", async () => {
    const errors = vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect(await run([join(folder, "missing.jsonl")])).toBe(1);
    expect(errors.mock.calls[0]?.[0]).toContain("missing.jsonl");
    expect(await run([])).toBe(2);
  });
});

describe("cutting a text into paragraphs", () => {
  it("keeps every paragraph where it stands, whatever the white space", () => {
    const piece = fc.constantFrom("a", "b c", " ", "\t", "\n", "\r\n", "\n\n", "\n \n", "\u00A0", "é🙂");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const body = pieces.join("");
        const { blocks, starts } = cutParagraphs(body, 7);
        for (const [index, { text }] of blocks.entries()) {
          const start = (starts[index] ?? 0) - 7;
          expect(body.slice(start, start + text.length)).toBe(text);
          expect(text).toBe(text.trim());
          expect(text).not.toMatch(/\n[^\S\n]*\n/);
        }
        expect(
          blocks
            .map(({ text }) => text)
            .join("")
            .replace(/\s/g, ""),
        ).toBe(body.replace(/\s/g, ""));
      }),
    );
  });
});
