/** The structure of a passage, as HTML of the page's own elements; the worker keeps of it what is let through. */
import type { BlockKind } from "../core/article/article.ts";
import type { RangeSelector } from "../core/clipping/clipping.ts";
import type { ReadPage } from "./extract/read-page.ts";

const frames: Record<BlockKind, [before: string, after: string]> = {
  paragraph: ["<p>", "</p>"],
  caption: ["<p>", "</p>"],
  heading: ["<p><strong>", "</strong></p>"],
  quote: ["<blockquote>", "</blockquote>"],
  "list-item": ["<ul><li>", "</li></ul>"],
};

/** Elements within a line whose meaning is kept, under the name they are kept by. */
const kept: Record<string, string> = { b: "strong", strong: "strong", i: "em", em: "em", a: "a" };

/**
 * Block by block as the article was read, so that what the page puts between its paragraphs stays out.
 * @returns `undefined` when a part of it is no longer in the page
 */
export function captureMarkup(page: ReadPage, range: RangeSelector): string | undefined {
  let html = "";
  for (let block = range.startBlock; block <= range.endBlock; block++) {
    const from = block === range.startBlock ? range.startOffset : 0;
    const to = block === range.endBlock ? range.endOffset : undefined;
    if (to === 0) continue;
    const live = page.rangeOf(block, from, to);
    const kind = page.article.blocks[block]?.kind;
    if (!live || !kind) return undefined;
    const [before, after] = frames[kind];
    html += before + withAround(live, write(live.cloneContents())) + after;
  }
  // Items that follow each other are one list.
  return html.replaceAll("</ul><ul>", "");
}

/** A range inside a link or in bold is still of that link, or bold. */
function withAround(range: Range, html: string): string {
  let written = html;
  const { commonAncestorContainer: holder } = range;
  let node = isElement(holder) ? holder : holder.parentElement;
  for (; node && kept[node.localName]; node = node.parentElement) written = wrap(node, written);
  return written;
}

function write(node: Node): string {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return spell(child.nodeValue ?? "");
      if (!isElement(child) || child.localName === "script" || child.localName === "style") return "";
      if (child.localName === "br") return "<br>";
      return wrap(child, write(child));
    })
    .join("");
}

function wrap(element: Element, inner: string): string {
  const name = kept[element.localName];
  if (!name) return inner;
  if (name !== "a") return `<${name}>${inner}</${name}>`;
  const address = "href" in element ? String(element.href) : "";
  return /^https?:/.test(address) ? `<a href="${spell(address)}">${inner}</a>` : inner;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function spell(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
