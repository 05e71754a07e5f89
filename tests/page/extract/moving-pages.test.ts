/** Pages that do not stay as they were read: built anew, unfolded, translated, or followed by another article. */
import { describe, expect, it } from "vitest";
import { extractArticle } from "../../../src/page/extract/extract-article.ts";
import { openHtml } from "../open-page.ts";

const url = "http://www.example.org/afrique/premier";
const sentence = (about: string) =>
  `Le ${about} a été annoncé à Bamako et à Paris, où l’on dit, d’un côté comme de l’autre, que rien n’est encore décidé, que les discussions continuent et que chacun reste libre de ses choix.`;
const text = (about: string, count = 6) =>
  Array.from({ length: count }, (_, index) => `<p>${sentence(`${about} numéro ${index}`)}</p>`).join("");

function read(html: string, address = url) {
  const { document } = openHtml(html, { url: address });
  const result = extractArticle(document, address, "2026-01-15");
  if (!result.ok) throw new Error(result.failure.detail);
  return { document, page: result.value };
}

describe("a page built anew under us", () => {
  const html = `<main><div id="root"><h1>Un titre de cinq mots</h1>${text("retrait")}</div></main>`;

  function rebuild(document: Document, change = (copy: Element) => copy) {
    const root = document.querySelector("#root");
    const copy = root?.cloneNode(true);
    if (!root || !(copy instanceof (document.defaultView?.Element ?? Element))) throw new Error("no root");
    root.replaceWith(change(copy));
  }

  it("has its places again, in the nodes that are there now", () => {
    const { document, page } = read(html);
    const { text: first = "" } = page.article.blocks[2] ?? {};
    const at = first.indexOf("Bamako");
    rebuild(document);
    const range = page.rangeOf(2, at, at + 6);
    expect(range?.toString()).toBe("Bamako");
    expect(range?.startContainer.isConnected).toBe(true);
    expect(range?.startContainer.parentElement).toBe(document.querySelectorAll("p")[2]);
    expect(page.locate(range ?? document.createRange())).toEqual({
      startBlock: 2,
      startOffset: at,
      endBlock: 2,
      endOffset: at + 6,
    });
    expect(page.isIntact()).toBe(false);
  });

  it("has them though paragraphs were put before and one was taken out, which alone has none", () => {
    const { document, page } = read(html);
    rebuild(document, (copy) => {
      const [, second, third] = copy.querySelectorAll("p");
      third?.remove();
      second?.before(document.createElement("p"));
      return copy;
    });
    expect(page.rangeOf(1, 0)?.toString()).toBe(page.article.blocks[1]?.text);
    expect(page.rangeOf(5, 0)?.toString()).toBe(page.article.blocks[5]?.text);
    expect(page.rangeOf(2, 0)).toBeUndefined();
  });

  it("is intact as long as nobody touches it", () => {
    const { document, page } = read(html.replace("Bamako et", "Bamako<br>et"));
    expect(page.isIntact()).toBe(true);
    const paragraph = document.querySelector("p")?.firstChild;
    if (paragraph) paragraph.textContent = "Autre chose.";
    expect(page.isIntact()).toBe(false);
  });
});

describe("a page that appends the next article", () => {
  const article = (title: string, about: string, path: string, writer: string) =>
    `<article data-url="${path}"><h1>${title}</h1><p class="byline">Par ${writer}</p><time datetime="2025-09-${about.length}">x</time>${text(about, 8)}</article>`;
  const head =
    '<link rel="canonical" href="/afrique/premier"><meta property="og:title" content="Le premier des deux titres"><meta name="author" content="Ada Diarra"><meta property="article:published_time" content="2025-09-01T08:00:00Z">';
  const html = `<head>${head}</head><main>${article("Le premier des deux titres", "retrait attendu", "/afrique/premier", "Ada Diarra")}${article("Le second des deux titres", "budget contesté", "/france/second", "Jean Roux")}</main>`;

  it("is read as the article that bears the page's address", () => {
    const { page } = read(html);
    expect(page.article.title).toBe("Le premier des deux titres");
    expect(page.article.byline).toBe("Ada Diarra");
    expect(page.article.blocks.every((block) => block.text.includes("retrait"))).toBe(true);
  });

  it("is read as the second once the address is the second's, without what its head says of the first", () => {
    const { page } = read(html, "http://www.example.org/france/second");
    expect(page.article).toMatchObject({
      title: "Le second des deux titres",
      byline: "Jean Roux",
      canonical: "http://www.example.org/france/second",
      published: { day: "2025-09-15", origin: "time" },
    });
    expect(page.article.blocks.every((block) => block.text.includes("budget"))).toBe(true);
  });
});

describe("a translation by the browser", () => {
  it.each([
    ["Chrome", '<html lang="fr" class="translated-ltr"><body>', ""],
    ["Edge", '<html lang="fr"><body><i _msttexthash="12">x</i>', ""],
    ["Firefox", '<html lang="fr"><body><i data-moz-translations-id="3">x</i>', ""],
    ["Google’s proxy", '<html lang="fr"><body>', "https://www-rfi-fr.translate.goog/fr/afrique/mali"],
  ])("by %s is told", (_, start, address) => {
    const { page } = read(`${start}<h1>Un titre de cinq mots</h1>${text("retrait")}`, address || url);
    expect(page.translated).toBe(true);
  });

  it("is anchored to what is shown, through the elements that it wraps words in", () => {
    const wrapped = text("retrait").replace(
      /<p>(.*?)<\/p>/g,
      '<p><font style="vertical-align: inherit;"><font style="vertical-align: inherit;">$1</font></font></p>',
    );
    const { page } = read(`<html lang="fr" class="translated-ltr"><h1>Un titre de cinq mots</h1>${wrapped}`);
    expect(page.article.blocks[1]?.text).toBe(sentence("retrait numéro 1"));
    expect(page.rangeOf(1, 0)?.toString()).toBe(sentence("retrait numéro 1"));
  });

  it("is not seen in a page that nobody translated", () => {
    expect(read(`<html lang="fr"><h1>Un titre de cinq mots</h1>${text("retrait")}`).page.translated).toBe(false);
  });
});
