import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { cutBlocks } from "../../../src/page/extract/live-blocks.ts";
import { createReadPage } from "../../../src/page/extract/read-page.ts";
import { openHtml } from "../open-page.ts";

function readBody(html: string) {
  const { document } = openHtml(`<body>${html}</body>`);
  const blocks = cutBlocks(document.body, () => true);
  const article = { blocks } as unknown as Article;
  return { document, blocks, page: createReadPage(article, blocks, undefined) };
}
const textsOf = (html: string) => readBody(html).blocks.map(({ text }) => text);

describe("blocks", () => {
  it("follow the page's elements, with white space as it is seen", () => {
    expect(textsOf("<p>Un\n  deux   <b>trois</b></p>\n\n<h2> Quatre </h2><ul><li>cinq<li>six</ul>")).toEqual([
      "Un deux trois",
      "Quatre",
      "cinq",
      "six",
    ]);
  });

  it("are parted where a block stands inside text, and by two line breaks in a row", () => {
    expect(textsOf("<div>avant<p>dedans</p>après</div>")).toEqual(["avant", "dedans", "après"]);
    expect(textsOf("<div>un<br>deux<br> <br>trois</div>")).toEqual(["un deux", "trois"]);
  });

  it("leave out what takes no room, and keep the spaces that French sets with care", () => {
    expect(textsOf("<p>co\u00adopé\u200bration : « oui »</p>")).toEqual(["coopération : « oui »"]);
  });

  it("say what they are", () => {
    const { blocks } = readBody(
      "<h3>a</h3><p>b</p><blockquote><p>c</p></blockquote><ul><li><p>d</p></li></ul><figure><figcaption>e</figcaption></figure>",
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "paragraph", "quote", "list-item", "caption"]);
  });
});

describe("a place in a block", () => {
  it("is a live range across inline elements", () => {
    const { page } = readBody("<p>Le <a href='#'>président de la</a> <b>transition</b>, le général</p>");
    expect(page.rangeOf(0, 3, 29)?.toString()).toBe("président de la transition");
    expect(page.rangeOf(0, 31)?.toString()).toBe("le général");
  });

  it("is none when the offsets are not in the block, or the page removed its text", () => {
    const { page, document } = readBody("<p>Bamako</p>");
    expect(page.rangeOf(1, 0, 1)).toBeUndefined();
    expect(page.rangeOf(0, -1, 2)).toBeUndefined();
    expect(page.rangeOf(0, 2, 2)).toBeUndefined();
    expect(page.rangeOf(0, 0, 7)).toBeUndefined();
    document.querySelector("p")?.remove();
    expect(page.rangeOf(0, 0, 6)).toBeUndefined();
  });

  it("is none when the page has cut the text short", () => {
    const { page, document } = readBody("<p>Bamako et Paris</p>");
    const text = document.querySelector("p")?.firstChild as Text;
    text.data = "Bamako";
    expect(page.rangeOf(0, 10, 15)).toBeUndefined();
    expect(page.rangeOf(0, 0, 6)?.toString()).toBe("Bamako");
  });
});

describe("a selection", () => {
  it("is located in its blocks, cut to the article's text", () => {
    const { page, document } = readBody("<nav>x</nav><p>Le Mali</p><p>et <i>la</i> France</p>");
    const range = document.createRange();
    const [first, second] = document.querySelectorAll("p");
    if (!first?.firstChild || !second?.lastChild) throw new Error("no text");
    range.setStart(first.firstChild, 3);
    range.setEnd(second.lastChild, 4);
    expect(page.locate(range)).toEqual({ startBlock: 1, startOffset: 3, endBlock: 2, endOffset: 9 });
    range.selectNode(second);
    expect(page.locate(range)).toEqual({ startBlock: 2, startOffset: 0, endBlock: 2, endOffset: 12 });
  });

  it("outside the text, or empty, is none", () => {
    const { page, document } = readBody("<p>Le Mali</p><img alt=''>");
    const range = document.createRange();
    const image = document.querySelector("img");
    if (!image) throw new Error("no image");
    range.selectNode(image);
    expect(page.locate(range)).toBeUndefined();
    range.setStart(document.body, 0);
    range.collapse(true);
    expect(page.locate(range)).toBeUndefined();
  });

  it("finds any place of a block again: there and back is the same", () => {
    const words = fc.stringMatching(/^[a-zé «»’]{1,12}$/).filter((text) => text.trim() !== "");
    const piece = fc.oneof(
      words,
      words.map((text) => `<b>${text}</b>`),
      words.map((text) => `<a href="#"><i>${text}</i></a>`),
      fc.constantFrom("<br>", "\n  ", "\u00ad", "<!-- c -->", " "),
    );
    const paragraph = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `<p>${pieces.join("")}</p>`);
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), (paragraphs, a, b) => {
        const { blocks, page } = readBody(paragraphs.join(""));
        for (const [index, { text }] of blocks.entries()) {
          const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y);
          if (start === undefined || end === undefined || start === end) continue;
          const wanted = text.slice(start, end);
          if (wanted !== wanted.trim()) continue;
          const range = page.rangeOf(index, start, end);
          if (!range) throw new Error(`no range for "${wanted}"`);
          expect(squeeze(range.toString())).toBe(squeeze(wanted));
          expect(page.locate(range)).toEqual({
            startBlock: index,
            startOffset: start,
            endBlock: index,
            endOffset: end,
          });
        }
      }),
    );
  });
});

function squeeze(text: string): string {
  return text.replace(/[\s\u00ad]+/g, "");
}
