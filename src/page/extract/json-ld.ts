/** What a page says of its article in JSON-LD (schema.org), however it is nested, repeated or broken. */

import { parseAddress } from "./address.ts";

export type LinkedData = Readonly<Record<string, unknown>>;

const articleType = /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|Report|BlogPosting|LiveBlogPosting)$/;
/** Other articles than the page's own stand under these. */
const elsewhere = new Set([
  ...["itemListElement", "hasPart", "isPartOf", "mentions", "about", "citation", "comment", "review", "relatedLink"],
  ...["subjectOf", "liveBlogUpdate", "isBasedOn", "author", "publisher", "image", "video", "breadcrumb"],
]);
/** Graphs are nested three or four deep; a page that goes further wants to exhaust us. */
const deepest = 8;
/** Longer than any real block, in characters. */
const longest = 500_000;
/** Read from a block that is not JSON at all. */
const salvaged = ["@type", "headline", "datePublished", "dateModified", "inLanguage"];

/**
 * The article that the page is, among all JSON-LD blocks: the one that names this address, else the one with
 * this headline, else the first.
 * @param title what the page shows as its title, when known
 * @param isSure leaves it at the first two
 */
export function readLinkedArticle(
  document: Document,
  url: string,
  title?: string,
  values = readLinkedValues(document),
  isSure = false,
): LinkedData | undefined {
  const articles = values.flatMap((value) => findArticles(value, 0));
  const path = pathOf(url, url);
  return (
    articles.find((article) => addressesOf(article).some((address) => pathOf(address, url) === path)) ??
    articles.find((article) => title !== undefined && textOf(article.headline) === title) ??
    (isSure ? undefined : articles[0])
  );
}

/** All that the page's JSON-LD blocks hold, as far as they can be read. */
export function readLinkedValues(document: Document): unknown[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    parseLoosely(script.textContent ?? ""),
  );
}

/** The types of what a page describes on the outermost level: its blocks, their graphs, and what they are about. */
export function typesOf(values: readonly unknown[]): string[] {
  return values.flatMap((value): string[] => {
    if (Array.isArray(value)) return typesOf(value);
    if (!isObject(value)) return [];
    const { "@graph": graph, mainEntity } = value;
    const own = [value["@type"]].flat().filter((type) => typeof type === "string");
    return [
      ...own.map((type) => type.replace(/^.*\//, "")),
      ...typesOf([graph].flat()),
      ...typesOf([mainEntity].flat()),
    ];
  });
}

/** The video that the page is, where it describes no article. */
export function findVideo(values: readonly unknown[]): LinkedData | undefined {
  return values
    .flatMap((value) => (isObject(value) ? [value, ...[value["@graph"]].flat()] : [value].flat()))
    .filter(isObject)
    .find((value) => value["@type"] === "VideoObject");
}

/** A text value: a string, or the `@value`, `name` or first of what stands in its place. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim() || undefined;
  if (Array.isArray(value)) return textOf(value[0]);
  if (isObject(value)) return textOf(value["@value"] ?? value.name ?? value["@id"]);
  return undefined;
}

export function isObject(value: unknown): value is LinkedData {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function findArticles(value: unknown, depth: number): LinkedData[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((item) => findArticles(item, depth + 1));
  if (!isObject(value)) return [];
  const nested = Object.entries(value)
    .filter(([key, inner]) => typeof inner === "object" && !elsewhere.has(key))
    .flatMap(([, inner]) => findArticles(inner, depth + 1));
  return [value["@type"]].flat().some((type) => typeof type === "string" && articleType.test(type))
    ? [value, ...nested]
    : nested;
}

function addressesOf({ url, "@id": id, mainEntityOfPage }: LinkedData): string[] {
  const page = isObject(mainEntityOfPage) ? mainEntityOfPage["@id"] : mainEntityOfPage;
  return [url, page, id].filter((address) => typeof address === "string");
}

function pathOf(address: string, base: string): string | undefined {
  const parsed = parseAddress(address, base);
  return parsed && parsed.pathname !== "/"
    ? parsed.host.replace(/^www\./, "") + parsed.pathname.replace(/\/$/, "")
    : undefined;
}

/** @returns the values of a block; what its fields hold one by one when it cannot be mended; none when nothing can be read */
function parseLoosely(block: string): unknown[] {
  const text = block
    .slice(0, longest)
    .replace(/^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)|(?:\/\/)?\s*(?:-->|\]\]>)\s*$/g, "")
    .trim();
  // Raw line ends within strings, commas after the last item, a semicolon at the end: what hand-made templates do.
  const mended = () =>
    text
      .replace(/\p{Cc}+/gu, " ")
      .replace(/,\s*([}\]])/g, "$1")
      .replace(/;\s*$/, "");
  return parse(text) ?? parse(mended()) ?? salvage(text);
}

function parse(text: string): unknown[] | undefined {
  try {
    return [JSON.parse(text)];
  } catch {
    return undefined;
  }
}

function salvage(text: string): unknown[] {
  const fields = salvaged.flatMap((name) => {
    const value = new RegExp(`"${name}"\\s*:\\s*"([^"\\n]{1,500})"`).exec(text)?.[1];
    return value === undefined ? [] : [[name, value] as const];
  });
  return fields.length > 0 ? [Object.fromEntries(fields)] : [];
}
