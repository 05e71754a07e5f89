/** The article's title and the heading of the live page that shows it. */
import { type LinkedData, textOf } from "./json-ld.ts";
import { readMeta } from "./meta-tags.ts";
import type { SeveralArticles } from "./several-articles.ts";

export interface Title {
  text: string;
  element?: Element | undefined;
}

/** How much of the words two titles must share to be the same title, printed and stated. */
const alike = 0.6;

/**
 * The heading that is the title as stated in the metadata; its own words are taken, because they are what
 * the reader sees. Without such a heading, the stated title.
 */
export function findTitle(
  document: Document,
  tags: ReadonlyMap<string, string>,
  linked?: LinkedData,
  several?: SeveralArticles,
): Title {
  // What the page's head says is of the article that was opened first.
  const own = several?.meant.querySelector("h1");
  if (own) return { text: collapse(own.textContent ?? ""), element: own };
  const inDocument = collapse(document.title);
  const stated = [
    textOf(linked?.headline),
    readMeta(tags, ["og:title", "twitter:title", "title", "dc.title"]),
    inDocument,
  ];
  const titles = stated.filter((title): title is string => Boolean(title));
  const headings = [...document.querySelectorAll("h1, [itemprop~=headline], h2")]
    .map((element) => ({ element, text: collapse(element.textContent ?? "") }))
    .filter(({ text, element }) => text.length > 3 && !element.closest("nav, aside, footer, dialog"));
  const firstLevel = headings.filter(({ element }) => element.localName !== "h2");
  for (const title of titles) {
    const [best] = [...firstLevel, ...headings]
      .map((heading) => ({ ...heading, score: overlap(heading.text, title) }))
      .sort((a, b) => b.score - a.score);
    if (best && best.score >= alike) return { text: best.text, element: best.element };
  }
  const [only, second] = firstLevel;
  if (only && !second) return only;
  return { text: withoutSite(titles[0] ?? only?.text ?? "", tags.get("og:site_name")) };
}

/** Share of the words of the shorter title that are in the longer, unless it is a mere fragment of it. */
function overlap(a: string, b: string): number {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (short.length < Math.min(3, long.length) || short.length < long.length / 3) return 0;
  const known = new Set(long);
  return short.filter((word) => known.has(word)).length / short.length;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** "Title - Site", "Title | Section | Site". */
function withoutSite(title: string, site?: string): string {
  const parts = title.split(/\s+[|–—-]\s+/);
  const last = parts.at(-1) ?? "";
  if (parts.length < 2 || (last !== site && wordsOf(last).length > 3)) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/\s+[|–—-]\s+$/, "");
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
