import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findDateInText } from "../../tools/newsstand/date-in-text.ts";
import { type ArticleFileOptions, makePageFromFile } from "../../tools/newsstand/from-file.ts";

const folder = mkdtempSync(join(tmpdir(), "articles-"));
afterAll(() => rmSync(folder, { recursive: true }));

function make(name: string, content: string, options: Omit<ArticleFileOptions, "file"> = {}) {
  writeFileSync(join(folder, name), content);
  const page = makePageFromFile({ file: join(folder, name), ...options });
  return "problem" in page ? page.problem : String(page.html);
}

describe("an article from a file", () => {
  it("takes the first line for the title and blank lines for paragraphs", () => {
    const html = make("a.txt", "Un titre\n\nPremier paragraphe,\nsuite.\n\nSecond.");
    expect(html).toContain("<h1>Un titre</h1>");
    expect(html).toContain("<p>Premier paragraphe,\nsuite.</p>\n<p>Second.</p>");
  });

  it("takes a date from the opening, and the one given before that", () => {
    expect(make("b.txt", "Titre\n\nPublié le 20 septembre 2025\n\nTexte.")).toContain('content="2025-09-20"');
    expect(make("c.txt", "date 2025-09-20 Titre\n\nTexte.")).toContain('content="2025-09-20"');
    expect(make("d.txt", "Titre\n\n20 septembre 2025", { date: "2022-02-17" })).toContain('content="2022-02-17"');
  });

  it("makes a paragraph of a first line that is too long for a title", () => {
    const html = make("e.txt", `Une première phrase. ${"Une suite bien longue ".repeat(12)}.\n\nTexte.`);
    expect(html).toContain("<h1>Une première phrase.</h1>");
    expect(html).toContain("<p>Une suite bien longue");
  });

  it("sets text as text", () => {
    expect(make("f.txt", "<script>alert(1)</script>\n\nA & B")).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  });

  it("says what is wrong and what to do", () => {
    expect(make("g.pdf", "x")).toMatch(/not a \.html, \.txt or \.md/);
    expect(make("h.txt", "Seul un titre")).toMatch(/no text below its first line/);
    expect(make("i.txt", "T\n\nX", { date: "yesterday" })).toMatch(/not a day; write it as/);
    expect(make("j.txt", "T\n\nX", { lang: "de" })).toMatch(/use fr or en/);
    expect(makePageFromFile({ file: join(folder, "absent.txt") })).toEqual({
      problem: expect.stringContaining("cannot be read"),
    });
  });
});

describe("a date in a text", () => {
  it.each([
    ["le 1er août 2014, Serval", "2014-08-01"],
    ["17 February 2022 – Paris", "2022-02-17"],
    ["February 17, 2022", "2022-02-17"],
    ["2025-09-20", "2025-09-20"],
  ])("reads %s", (text, day) => {
    expect(findDateInText(text)).toBe(day);
  });

  it("does not take a year alone or an impossible day for a date", () => {
    expect(findDateInText("en 2020 et 2021")).toBeUndefined();
    expect(findDateInText("le 31 février 2022")).toBeUndefined();
  });
});
