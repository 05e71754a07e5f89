/** A saved web page, read as the extension reads the live one. */
import { JSDOM, VirtualConsole } from "jsdom";
import { extractArticle } from "../../src/page/extract/extract-article.ts";
import type { Entry } from "./entry.ts";
import { titleGap } from "./read-json-lines.ts";

/** Stands between two blocks in the string to which offsets refer. */
const blockGap = "\n\n";

/** A page that does not say where it was published is taken to come from here; the name is reserved (RFC 2606). */
const nowhere = "https://unknown.invalid/article";

export function* readHtml(file: string, content: string): Generator<Entry> {
  const document = parse(content, statedAddress(content) ?? nowhere);
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

/** Complaints about the page's styles are not ours to pass on. */
function parse(content: string, url: string): Document {
  return new JSDOM(content, { url, virtualConsole: new VirtualConsole() }).window.document;
}

function statedAddress(content: string): string | undefined {
  const document = parse(content, nowhere);
  const stated = [
    document.querySelector('link[rel="canonical"]')?.getAttribute("href"),
    document.querySelector('meta[property="og:url"]')?.getAttribute("content"),
  ];
  return stated.find((address) => address && /^https?:/.test(address) && URL.canParse(address)) ?? undefined;
}
