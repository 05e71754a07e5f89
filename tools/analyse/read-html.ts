/** A saved web page, read as the extension reads the live one. */
import { JSDOM, VirtualConsole } from "jsdom";
import { extractArticle } from "../../src/page/extract/extract-article.ts";
import type { Entry } from "./entry.ts";
import { titleGap } from "./read-json-lines.ts";

/** Stands between two blocks in the string to which offsets refer. */
const blockGap = "\n\n";

/** A page that does not say where it was published is taken to come from here; the name is reserved (RFC 2606). */
const nowhere = "https://unknown.invalid/article";

/** Complaints about the page's own styles are not passed on. */
export function* readHtml(file: string, content: string): Generator<Entry> {
  const page = new JSDOM(content, { url: nowhere, virtualConsole: new VirtualConsole() });
  const { document } = page.window;
  const address = statedAddress(document);
  if (address) page.reconfigure({ url: address });
  const read = extractArticle(document, document.location.href);
  if (!read.ok) {
    yield { problem: `${file}: ${read.failure.code}${read.failure.detail ? `: ${read.failure.detail}` : ""}` };
    return;
  }
  const { article } = read.value;
  let at = article.title.length + titleGap.length;
  const starts = article.blocks.map(({ text }) => {
    const start = at;
    at += text.length + blockGap.length;
    return start;
  });
  yield { id: file, article, blockStarts: [0, ...starts] };
}

function statedAddress(document: Document): string | undefined {
  const stated = [
    document.querySelector('link[rel="canonical"]')?.getAttribute("href"),
    document.querySelector('meta[property="og:url"]')?.getAttribute("content"),
  ];
  return stated.find((address) => address && /^https?:/.test(address) && URL.canParse(address)) ?? undefined;
}
