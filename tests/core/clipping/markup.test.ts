import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it, vi } from "vitest";
import { cleanMarkup, hasStructure, markupTree, withCleanMarkup } from "../../../src/core/clipping/markup.ts";
import { limits } from "../../../src/core/limits.ts";

// Many libraries go through here, and a machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const allowed = new Set(["P", "BR", "UL", "OL", "LI", "BLOCKQUOTE", "A", "STRONG", "EM"]);
const { window } = new JSDOM("");
/** What a browser makes of it: a reader that we did not write. */
function asBrowser(html: string): HTMLElement {
  const body = new window.DOMParser().parseFromString(html, "text/html").body;
  return body;
}

describe("what is kept", () => {
  it.each([
    ["paragraphs", "<p>a</p><p>b</p>", "<p>a</p><p>b</p>"],
    ["lists", "<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>", "<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>"],
    ["quotations", "<blockquote><p>a</p></blockquote>", "<blockquote><p>a</p></blockquote>"],
    ["line breaks", "<p>a<br>b</p>", "<p>a<br>b</p>"],
    ["emphasis, under its older names too", "<p><b>a</b> <i>b</i></p>", "<p><strong>a</strong> <em>b</em></p>"],
    [
      "links to the web",
      '<p><a href="https://example.org/?a=1&amp;b=2">a</a></p>',
      '<p><a href="https://example.org/?a=1&#x26;b=2">a</a></p>',
    ],
    ["paragraphs under other names", "<div>a<h2>b</h2>c</div>", "<p>a</p><p>b</p><p>c</p>"],
    ["what looks like markup and is text", "<p>1 &lt; 2 &amp;lt;</p>", "<p>1 &#x3C; 2 &#x26;lt;</p>"],
  ])("%s", (_what, html, clean) => {
    expect(cleanMarkup(html)).toBe(clean);
  });
});

describe("what is taken off", () => {
  it.each([
    ["scripts and their text", "<p>a<script>alert(1)</script></p>", "<p>a</p>"],
    ["styles and their text", "<style>p{}</style><p>a</p>", "<p>a</p>"],
    ["handlers", '<p onclick="x">a</p>', "<p>a</p>"],
    ["classes, ids and styles", '<p id="a" class="b" style="c">a</p>', "<p>a</p>"],
    ["images", '<p>a<img src="x" onerror="y"></p>', "<p>a</p>"],
    ["addresses that run", '<p><a href="javascript:x">a</a></p>', "<p>a</p>"],
    ["addresses that run, hidden", '<p><a href=" jav&#x09;ascript:x">a</a></p>', "<p>a</p>"],
    ["addresses of the page alone", '<p><a href="/a">a</a><a href="#b">b</a></p>', "<p>ab</p>"],
    ["data addresses", '<p><a href="data:text/html,x">a</a></p>', "<p>a</p>"],
    ["pictures that run", '<svg onload="x"><a xlink:href="javascript:x">a</a></svg>', ""],
    ["comments", "<p>a<!-- b --></p>", "<p>a</p>"],
    ["what holds nothing", "<p> </p><ul><li></li></ul><p>a</p>", "<p>a</p>"],
    [
      "where a link opens",
      '<p><a href="https://example.org/" target="_blank">a</a></p>',
      '<p><a href="https://example.org/">a</a></p>',
    ],
  ])("%s", (_what, html, clean) => {
    expect(cleanMarkup(html)).toBe(clean);
  });
});

const piece = fc.oneof(
  fc.constantFrom(
    ..."<p> </p> <ul> <li> </li> </ul> <ol> <blockquote> </blockquote> <b> </b> <i> <em> <a> </a> <br> <div> </div>".split(
      " ",
    ),
    ...[
      "<table>",
      "<td>",
      "<svg>",
      "<math>",
      "<style>",
      "</style>",
      "<script>",
      "</script>",
      "<title>",
      "<select>",
      "<template>",
    ],
    ...[
      '<a href="https://example.org/x">',
      "<a href='javascript:x'>",
      "<img src=x onerror=y>",
      "<!--",
      "-->",
      "<![CDATA[",
      "&lt;",
      "&#0;",
    ],
    ...["<p", ' onclick="x"', ">", "<mglyph>", "<noscript>", "<form>", "<h1>", "</h1>", "<plaintext>", "<frameset>"],
  ),
  fc.string({ unit: "binary", maxLength: 6 }),
);
const soup = fc.array(piece, { maxLength: 30 }).map((parts) => parts.join(""));

it("lets a browser see nothing but what is allowed, whatever it was given", () => {
  fc.assert(
    fc.property(soup, (html) => {
      for (const element of asBrowser(cleanMarkup(html)).querySelectorAll("*")) {
        expect(allowed.has(element.tagName)).toBe(true);
        for (const { name, value } of element.attributes) {
          expect([element.tagName, name]).toEqual(["A", "href"]);
          expect(value).toMatch(/^https?:/i);
        }
      }
    }),
    { numRuns: 500 },
  );
});

it("changes nothing when it cleans again", () => {
  fc.assert(
    fc.property(soup, (html) => {
      const once = cleanMarkup(html);
      expect(cleanMarkup(once)).toBe(once);
    }),
    { numRuns: 500 },
  );
});

it("gives up on what no article holds: too long, too deep", () => {
  expect(cleanMarkup(`<p>${"x".repeat(limits.markup)}</p>`)).toBe("");
  expect(cleanMarkup("<p>x".repeat(limits.markup / 4))).toBe("");
  const deep = cleanMarkup("<blockquote>".repeat(10_000));
  expect(deep).toBe("");
  expect(cleanMarkup(`${"<blockquote>".repeat(60)}a`)).toContain("a");
});

it("tells structure from a bare paragraph", () => {
  expect(hasStructure("<p>a</p>")).toBe(false);
  expect(hasStructure("a")).toBe(false);
  expect(hasStructure("")).toBe(false);
  expect(hasStructure("<p>a</p><p>b</p>")).toBe(true);
  expect(hasStructure("<p>a <em>b</em></p>")).toBe(true);
  expect(hasStructure("<ul><li>a</li></ul>")).toBe(true);
});

it("draws from a tree, of which every text is text", () => {
  expect(markupTree("<p>a &lt;script></p>")).toMatchObject({
    children: [{ tagName: "p", children: [{ type: "text", value: "a <script>" }] }],
  });
});

describe("a quote", () => {
  it("keeps markup that shows its words in their structure", () => {
    const quote = { exact: "Un.\n\nDeux « trois ».", markup: "<div>Un.</div><p>Deux <b>«\u00a0trois\u00a0»</b>.</p>" };
    expect(withCleanMarkup(quote)).toEqual({
      exact: quote.exact,
      markup: "<p>Un.</p><p>Deux <strong>«\u00a0trois\u00a0»</strong>.</p>",
    });
  });
  it("drops markup that shows other words than those kept", () => {
    expect(withCleanMarkup({ exact: "Un.", markup: "<p>Un <em>autre</em>.</p>" })).toEqual({ exact: "Un." });
    expect(withCleanMarkup({ exact: "Un.", markup: "<p>Un.</p><p>Deux.</p>" })).toEqual({ exact: "Un." });
  });
  it("drops markup that shows nothing more than its words", () => {
    expect(withCleanMarkup({ exact: "Un.", markup: "<p>Un.</p>" })).toEqual({ exact: "Un." });
    expect(withCleanMarkup({ exact: "Un.", markup: "" })).toEqual({ exact: "Un." });
    expect(withCleanMarkup({ exact: "Un." })).toEqual({ exact: "Un." });
  });
});
