import { describe, expect, it } from "vitest";
import { outletOf } from "../../../src/core/article/outlets.ts";
import { limits } from "../../../src/core/limits.ts";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { openHtml, openStocked, readStored, stockedPages } from "../open-page.ts";

const today = "2026-01-15";
const articles = stockedPages.flatMap((page) => (page.read ? [{ ...page, read: page.read }] : []));

function read(html: string, url = "http://www.example.org/2025/09/20/page.html", contentType = "text/html") {
  return extractArticle(openHtml(html, { url, contentType }).document, url, today);
}
function readWell(html: string, url?: string) {
  const result = read(html, url);
  if (!result.ok) throw new Error(`not read: ${result.failure.detail}`);
  return result.value;
}

describe.each(articles)("the page $file", (stocked) => {
  const { window, url } = openStocked(stocked);
  const before = window.document.documentElement.outerHTML;
  const result = extractArticle(window.document, url, today);
  if (!result.ok) throw new Error(`not read: ${result.failure.detail}`);
  const page = result.value;
  const { article } = page;
  const text = article.blocks.map((block) => block.text).join("\n");

  it("is read with its title, byline, outlet, dates and language", () => {
    expect(article).toMatchObject({
      title: stocked.read.title,
      language: stocked.language,
    });
    expect(outletOf(article.outlet.domain, article.outlet.name).name).toBe(stocked.read.outlet);
    expect(article.byline).toBe(stocked.read.byline);
    expect(article.published).toEqual(stocked.read.published);
    expect(article.modified).toEqual(stocked.read.modified);
    expect(article.canonical).toBe(url);
    expect(page.titleElement?.localName).toBe("h1");
  });

  it("is read from its first words to its last, without the furniture around it", () => {
    expect(text.startsWith(stocked.read.first), text.slice(0, 120)).toBe(true);
    expect(text.endsWith(stocked.read.last), text.slice(-120)).toBe(true);
    for (const furniture of stocked.read.without) expect(text).not.toContain(furniture);
  });

  it("keeps every character tied to the live page", () => {
    for (const [index, block] of article.blocks.entries()) {
      const range = page.rangeOf(index, 0);
      expect(collapse(range?.toString() ?? "")).toBe(block.text);
    }
  });

  it("is left exactly as it was", () => {
    expect(window.document.documentElement.outerHTML).toBe(before);
  });
});

describe("a page that is no article", () => {
  it.each([
    ["no body at all", "bad/no-body.html"],
    ["a set of frames", "bad/frameset.html"],
    ["nothing but a frame", "bad/frame-only.html"],
    ["a PDF in Chrome's viewer", "bad/pdf-view.html"],
  ])("is answered with a failure and no throw: %s", (_, file) => {
    expect(read(readStored(file))).toMatchObject({ ok: false, failure: { code: "not-an-article" } });
  });

  it("is a front page, however much text it shows", () => {
    const front = stockedPages.find(({ standing }) => standing === "front");
    if (!front) throw new Error("no front page");
    const { window, url } = openStocked(front);
    expect(extractArticle(window.document, url, today)).toMatchObject({
      ok: false,
      failure: { detail: "a front page" },
    });
  });

  it("is a document that is not HTML", () => {
    expect(read("<root><p>Mali</p></root>", undefined, "application/xml")).toMatchObject({
      ok: false,
      failure: { detail: "application/xml" },
    });
  });

  it("is a document in a frame of another", () => {
    const { document } = openHtml("<iframe></iframe>");
    const inner = document.querySelector("iframe")?.contentDocument;
    if (!inner) throw new Error("no frame");
    inner.body.innerHTML = "<p>Mali et France, longuement.</p>".repeat(40);
    expect(extractArticle(inner, "http://www.example.org/a", today)).toMatchObject({ ok: false });
  });

  it("says in words of ours what was in the way when the document itself misbehaves", () => {
    const { document } = openHtml(paragraphs(5));
    document.cloneNode = () => {
      throw new Error("no copies of me");
    };
    expect(extractArticle(document, "http://www.example.org/a", today)).toEqual({
      ok: false,
      failure: { code: "not-an-article", detail: "no copies of me" },
    });
  });
});

describe("a page with faults", () => {
  it("has no date rather than that of an event it tells", () => {
    const { article } = readWell(readStored("bad/no-date.html"), "http://www.example.org/archives/12");
    expect(article.published).toBeUndefined();
    expect(article.modified).toBeUndefined();
    expect(article.language).toBe("fr");
  });

  it("is read though its JSON-LD does not parse, with what can be saved of it", () => {
    const { article } = readWell(readStored("bad/broken-json-ld.html"), "http://www.example.org/news/mali-france");
    expect(article.title).toBe("France and Mali: the page whose data does not parse");
    expect(article.published).toEqual({ day: "2022-05-03", instant: "2022-05-03T10:00:00Z", origin: "json-ld" });
  });

  it("is not mistaken by elements named after the document's own properties", () => {
    const { article } = readWell(
      `<html lang="en"><body><form name="body"></form><img name="title"><h1>A title of four words</h1>${paragraphs(6)}</body></html>`,
    );
    expect(article.blocks.length).toBeGreaterThan(4);
  });

  it("of five megabytes is read up to the limits, whole blocks only", () => {
    const { article } = readWell(
      `<html lang="fr"><body><article><h1>Mali et France, la somme de tout</h1>${paragraphs(14_000)}</article></body></html>`,
    );
    const length = article.blocks.reduce((sum, block) => sum + block.text.length, 0);
    expect(length).toBeLessThanOrEqual(limits.articleText);
    expect(article.blocks.length).toBeLessThanOrEqual(limits.articleBlocks);
    expect(length).toBeGreaterThan(limits.articleText / 2);
    expect(article.blocks.at(-1)?.text).toMatch(/\.$/);
  }, 60_000);

  it("has an address too long to keep, which loses its query", () => {
    const { article } = readWell(
      `<h1>Un titre de cinq mots</h1>${paragraphs(6)}`,
      `http://www.example.org/a?q=${"x".repeat(5_000)}`,
    );
    expect(article.url).toBe("http://www.example.org/a");
  });
});

function paragraphs(count: number): string {
  return Array.from(
    { length: count },
    (_, index) =>
      `<p>Le paragraphe numéro ${index} parle du Mali et de la France, de Bamako et de Paris, avec des virgules, des points, et assez de mots pour qu’on le prenne pour ce qu’il est : un paragraphe de presse, ni plus, ni moins, comme il en est tant, et que l’on relit volontiers deux ou trois fois avant de passer au suivant, qui dira sans doute la même chose.</p>`,
  ).join("\n");
}

function collapse(text: string): string {
  return text.replace(/[ \n\t\r\f]+/g, " ").trim();
}
