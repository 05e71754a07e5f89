import { describe, expect, it } from "vitest";
import { measure } from "../../../src/core/detect/detect.ts";
import type { FeatureName } from "../../../src/core/detect/features.ts";
import { resolveMentions } from "../../../src/core/resolve/resolve-mentions.ts";
import { scanArticle } from "../../../src/core/resolve/scan-article.ts";
import { articleOf, contextOf } from "../sample-context.ts";

const context = contextOf([]);

function read(name: FeatureName, text: string, { title = "", lang = "en" } = {}): number {
  const article = articleOf(text, { title, lang, date: "2022-04-20" });
  const scan = scanArticle(article, context.forms);
  const measured = measure(article, resolveMentions(article, context, "2022-04-20", scan), context, scan);
  if (!measured) throw new Error("the article is not weighed");
  return measured.features.find((one) => one.name === name)?.value ?? 0;
}

describe("what states do, at the beginning of an article", () => {
  const opening = "Mali has given its answer. France will not reply in public.";

  it("counts though it stands in the sentence beside those that name the two", () => {
    expect(read("opening-has-matter", `${opening} Visas and an embassy are at stake.`)).toBeGreaterThan(
      read("opening-has-matter", `${opening} Visas are at stake.`),
    );
    expect(read("opening-has-matter", opening)).toBe(0);
  });

  it("counts for nothing under a title that tells of another state", () => {
    const title = "Niger sends the ambassador away";
    expect(read("opening-has-matter", `${opening} Visas are at stake.`, { title })).toBe(0);
  });

  it("counts a quarrel, twin towns and pieces that are wanted back", () => {
    for (const matter of ["A quarrel between friends.", "They were twin towns.", "The museum hands back a mask."]) {
      expect(read("opening-has-matter", `${opening} ${matter}`), matter).toBeGreaterThan(0);
    }
  });
});

describe("a country named by private persons", () => {
  it("is told from one that acts, and counts only where nothing else names it", () => {
    const saved = "A Malian migrant saved a child in Paris.";
    expect(read("first-only-private", `${saved} The French president thanked him.`)).toBe(1);
    expect(read("first-only-private", `${saved} Mali thanked the French president.`)).toBe(0);
    expect(read("first-only-private", "The French president thanked Mali.")).toBe(0);
  });
});

describe("a firm", () => {
  it("acts for its country where it is called its own", () => {
    expect(read("acts-of-second", "The French specialist will print the passports of Mali.")).toBe(0);
    expect(read("acts-of-second", "The French operator will print the passports of Mali.")).toBe(1);
  });
});
