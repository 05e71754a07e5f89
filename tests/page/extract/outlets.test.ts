/** What must be read from pages in the mark-up habits of thirty outlets; see tests/pages/outlets.json. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { outletOf } from "../../../src/core/article/outlets.ts";
import { articleSchema } from "../../../src/core/wire.ts";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { skimArticle } from "../../../src/page/news-article.ts";
import stored from "../../pages/outlets.json" with { type: "json" };
import { openHtml } from "../open-page.ts";

interface OutletPage {
  file: string;
  url: string;
  canonical?: string;
  outlet?: string;
  habit: string;
  /** Whether the gate takes it for an article; for pages that are none. */
  gate?: boolean;
  not?: string;
  read?: Record<string, unknown> & { outlet: string };
  first?: string;
  last?: string;
  without?: string[];
}

const today = "2026-01-15";
const pages = stored as OutletPage[];
const articles = pages.flatMap((page) => (page.read ? [{ ...page, read: page.read }] : []));
const others = pages.filter(({ read }) => !read);

function open({ file, url }: OutletPage) {
  return openHtml(readFileSync(join("tests", "pages", "outlets", file), "utf8"), { url }).document;
}

describe("the reader", () => {
  it.each(articles)("reads $habit as $outlet writes it", (page) => {
    const document = open(page);
    const before = document.documentElement.outerHTML;
    expect(skimArticle(document, new URL(page.url).pathname)).not.toBe("");
    const result = extractArticle(document, page.url, today);
    if (!result.ok) throw new Error(result.failure.detail);
    const { blocks, outlet, url, canonical, ...metadata } = result.value.article;
    expect({ ...metadata, outlet: outletOf(outlet.domain, outlet.name).name }).toEqual(page.read);
    expect(url).toBe(page.url);
    expect(canonical).toBe(page.canonical ?? page.url);
    const text = blocks.map((block) => block.text).join("\n");
    expect(text.slice(0, page.first?.length)).toBe(page.first);
    expect(text.slice(-(page.last?.length ?? 0))).toBe(page.last);
    for (const furniture of page.without ?? []) expect(text).not.toContain(furniture);
    for (const [index, block] of blocks.entries())
      for (const { 0: word, index: start } of block.text.matchAll(/\S+/g))
        expect(
          result.value
            .rangeOf(index, start, start + word.length)
            ?.toString()
            .replace(/\u00ad/g, ""),
        ).toBe(word);
    expect(v.is(articleSchema, result.value.article)).toBe(true);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(others)("takes $habit for no article", (page) => {
    const document = open(page);
    expect(extractArticle(document, page.url, today)).toMatchObject({ ok: false, failure: { code: "not-an-article" } });
    expect(skimArticle(document, new URL(page.url).pathname) !== "").toBe(page.gate);
  });

  it("knows thirty outlets by their habits", () => {
    expect(new Set(articles.map(({ outlet }) => outlet)).size).toBeGreaterThanOrEqual(30);
  });
});
