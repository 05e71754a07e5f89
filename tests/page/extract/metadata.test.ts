import { describe, expect, it } from "vitest";
import { cleanAddress, findCanonical } from "../../../src/page/extract/address.ts";
import { readLinkedArticle } from "../../../src/page/extract/json-ld.ts";
import { readMetadata } from "../../../src/page/extract/metadata.ts";
import { openHtml } from "../open-page.ts";

const url = "http://www.rfi.fr/fr/afrique/mali-france";
const script = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === "string" ? data : JSON.stringify(data)}</script>`;
const describePage = (html: string, address = url, today = "2026-01-15") =>
  readMetadata(openHtml(html, { url: address }).document, address, "", today);
const linked = (html: string, address = url) => readLinkedArticle(openHtml(html, { url: address }).document, address);

describe("JSON-LD", () => {
  const article = (more: object = {}) => ({
    "@type": "NewsArticle",
    headline: "H",
    datePublished: "2025-09-20",
    ...more,
  });

  it.each([
    ["alone", article()],
    ["in a list", [{ "@type": "Organization" }, article()]],
    ["in a graph", { "@graph": [{ "@type": "WebSite" }, article()] }],
    ["as the main entity of a page", { "@type": "WebPage", mainEntity: article() }],
    ["of a subtype, among several types", { "@graph": [article({ "@type": ["Thing", "AnalysisNewsArticle"] })] }],
    ["typed by address", article({ "@type": "http://schema.org/ReportageNewsArticle" })],
  ])("gives the article %s", (_, data) => {
    expect(linked(script(data))?.datePublished).toBe("2025-09-20");
  });

  it("gives the article of this address, not of those listed beside it", () => {
    const other = article({ url: "http://www.rfi.fr/fr/afrique/autre", datePublished: "2019-01-01" });
    expect(linked(script(other) + script(article({ mainEntityOfPage: { "@id": `${url}/` } })))?.datePublished).toBe(
      "2025-09-20",
    );
    expect(linked(script({ "@type": "ItemList", itemListElement: [{ item: other }] }))).toBeUndefined();
  });

  it("is mended where templates break it: raw line ends, trailing commas, comments, semicolons", () => {
    expect(
      linked(script('<!-- {"@type":"NewsArticle","headline":"sur\ndeux lignes","datePublished":"2025-09-20",}; -->'))
        ?.datePublished,
    ).toBe("2025-09-20");
  });

  it("leaves no trace on objects, whatever names it brings", () => {
    linked(
      script('{"@type":"NewsArticle","__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
    );
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("dates", () => {
  it("are taken from markup before the address, and from the address before the text", () => {
    const text = "<article><h1>Le Mali et la France rompent</h1><p>Publié le 21 septembre 2025</p></article>";
    expect(describePage(text).published).toEqual({ day: "2025-09-21", origin: "text" });
    expect(describePage(text, "http://www.rfi.fr/fr/afrique/20250920-rupture").published).toEqual({
      day: "2025-09-20",
      origin: "address",
    });
    expect(describePage(`<meta name="DC.date" content="2025-09-19">${text}`).published).toEqual({
      day: "2025-09-19",
      origin: "meta",
    });
    expect(
      describePage(`<meta property="article:published_time" content="1970-01-01T00:00:00Z">${text}`).published?.origin,
    ).toBe("text");
  });

  it("published and modified are told apart by the words before them", () => {
    const page = describePage(
      "<article><h1>Le Mali et la France rompent</h1><p>Par X, le 21 septembre 2025 à 14h02 - Mis à jour le 22 septembre 2025</p></article>",
    );
    expect(page.published?.day).toBe("2025-09-21");
    expect(page.modified?.day).toBe("2025-09-22");
  });

  it("a change earlier than the publication, or at the same moment, is none", () => {
    const page = (modified: string) =>
      describePage(
        script({ "@type": "NewsArticle", datePublished: "2025-09-20T10:00:00+02:00", dateModified: modified }),
      );
    expect(page("2025-09-20T08:00:00Z").modified).toBeUndefined();
    expect(page("2015-01-01T00:00:00Z").modified).toBeUndefined();
    expect(page("2025-09-20T08:00:01Z").modified?.instant).toBe("2025-09-20T08:00:01Z");
  });

  it("today's date in the masthead is not the article's", () => {
    const page = describePage(
      "<header><span>lundi 5 août 2019</span></header><main><section><div><div><h1>Le Mali et la France rompent</h1><ul><li>27 juin 2019</li></ul></div></div></section></main>",
    );
    expect(page.published?.day).toBe("2019-06-27");
  });

  it("a teaser's date is not the article's", () => {
    const page = describePage(
      '<article><h1>Le Mali et la France rompent</h1></article><article><h2>Autre</h2><time datetime="2020-01-01">1er janvier 2020</time></article>',
    );
    expect(page.published).toBeUndefined();
  });

  it("in the future are refused", () => {
    expect(describePage('<meta name="date" content="2027-01-01">').published).toBeUndefined();
  });
});

describe("byline", () => {
  it.each([
    ["a list of people", script({ "@type": "NewsArticle", author: [{ name: "Ada" }, { name: "Bâ" }] }), "Ada, Bâ"],
    ["a text with its preposition", script({ "@type": "NewsArticle", author: "Par Ada Diarra" }), "Ada Diarra"],
    ["a meta tag", '<meta name="author" content="Le Monde avec AFP">', "Le Monde"],
    [
      "a profile's address instead of a name",
      '<meta property="article:author" content="https://www.facebook.com/x">',
      undefined,
    ],
    ["a line of the page", '<article><p class="byline">By Ada Diarra</p></article>', "Ada Diarra"],
  ])("is read from %s", (_, html, expected) => {
    expect(describePage(html).byline).toBe(expected);
  });
});

describe("addresses", () => {
  const canonical = (href: string, address = url) =>
    findCanonical(openHtml(`<link rel="canonical" href="${href}">`, { url: address }).document, address);

  it("lose their fragment and what only tracks", () => {
    expect(cleanAddress(`${url}?utm_source=x&id=3&fbclid=y#top`)).toBe(`${url}?id=3`);
  });

  it("take a canonical link of the same site, relative or on a sister host", () => {
    expect(canonical("/fr/afrique/a")).toBe("http://www.rfi.fr/fr/afrique/a");
    expect(canonical("https://amp.rfi.fr/fr/afrique/a")).toBe("https://amp.rfi.fr/fr/afrique/a");
  });

  it.each(["http://evil.example/a", "http://www.rfi.fr/", "/fr/", "javascript:alert(1)", "http://[", ""])(
    "refuse the canonical link %s",
    (href) => {
      expect(canonical(href)).toBe(url);
    },
  );
});

describe("title", () => {
  it("is the heading that is shown, where the metadata says it otherwise", () => {
    const page = describePage(
      "<title>Mali-France : la rupture - RFI</title><h1>RFI</h1><h1>Mali et France : la <em>rupture</em></h1>",
    );
    expect(page.title).toBe("Mali et France : la rupture");
  });

  it("without a heading is the stated one, without the site's name", () => {
    expect(describePage("<title>Mali et France : la rupture consommée | RFI</title>").title).toBe(
      "Mali et France : la rupture consommée",
    );
  });
});
