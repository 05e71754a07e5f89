import { expect, it } from "vitest";
import type { Article } from "../../src/core/article/article.ts";
import { withCleanMarkup } from "../../src/core/clipping/markup.ts";
import { captureMarkup } from "../../src/page/capture-markup.ts";
import { cutBlocks } from "../../src/page/extract/live-blocks.ts";
import { createReadPage } from "../../src/page/extract/read-page.ts";
import { openHtml } from "./open-page.ts";

function readBody(html: string) {
  const { document } = openHtml(`<body>${html}</body>`, { url: "http://www.example.org/monde/a" });
  const blocks = cutBlocks(document.body, (node) => !node.parentElement?.closest("aside"));
  const article = { blocks: blocks.map(({ kind, text }) => ({ kind, text })) } as unknown as Article;
  return createReadPage(article, blocks, undefined);
}
const whole = (page: ReturnType<typeof readBody>) => {
  const last = page.article.blocks.length - 1;
  return { startBlock: 0, startOffset: 0, endBlock: last, endOffset: page.article.blocks[last]?.text.length ?? 0 };
};

it("keeps paragraphs, lists, quotations, links with their whole address, and emphasis", () => {
  const page = readBody(
    "<h2>Titre</h2><p>Un <a href='/x?a=1&b=2'>lien <b>fort</b></a></p><ul><li>un</li><li>deux</li></ul><blockquote><p><i>dit</i></p></blockquote>",
  );
  expect(captureMarkup(page, whole(page))).toBe(
    '<p><strong>Titre</strong></p><p>Un <a href="http://www.example.org/x?a=1&amp;b=2">lien <strong>fort</strong></a></p>' +
      "<ul><li>un</li><li>deux</li></ul><blockquote><em>dit</em></blockquote>",
  );
});

it("knows that words inside a link or in bold are of it, though the selection begins within", () => {
  const page = readBody("<p><a href='/x'><b>président de la transition</b></a></p>");
  expect(captureMarkup(page, { startBlock: 0, startOffset: 0, endBlock: 0, endOffset: 9 })).toBe(
    '<p><a href="http://www.example.org/x"><strong>président</strong></a></p>',
  );
});

it("leaves out what the page puts between the article's paragraphs", () => {
  const page = readBody("<p>un</p><aside><p>À lire aussi</p></aside><p>deux</p>");
  expect(captureMarkup(page, whole(page))).toBe("<p>un</p><p>deux</p>");
});

it("never lets the page's text become mark-up, and carries no script's address", () => {
  const page = readBody("<p>a &lt;img src=x onerror=y&gt; <a href='javascript:alert(1)'>b</a></p>");
  expect(captureMarkup(page, whole(page))).toBe("<p>a &lt;img src=x onerror=y&gt; b</p>");
});

it("says the same words as the quote, so that the worker keeps it", () => {
  const page = readBody("<p>Un  <b>deux</b>\n trois</p><p>«\u00a0quatre\u00a0»</p>");
  const exact = page.article.blocks.map(({ text }) => text).join("\n\n");
  expect(withCleanMarkup({ exact, markup: captureMarkup(page, whole(page)) }).markup).toContain(
    "<strong>deux</strong>",
  );
});

it("gives none when a part of the passage has left the page", () => {
  const { document } = openHtml("<body><p>un</p><p>deux</p></body>");
  const blocks = cutBlocks(document.body, () => true);
  const page = createReadPage({ blocks } as unknown as Article, blocks, undefined);
  document.querySelectorAll("p")[1]?.remove();
  expect(captureMarkup(page, { startBlock: 0, startOffset: 0, endBlock: 1, endOffset: 4 })).toBeUndefined();
});
