/**
 * A dossier to read, print or send: one file of HTML that needs nothing else, runs nothing and asks for nothing.
 * Built as a tree and written by `hast-util-to-html`, so that no text of a page can become markup.
 */
import type { Element, ElementContent, Properties } from "hast";
import { defaultSchema, type Schema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toHast } from "mdast-util-to-hast";
import { type ArticleGroup, citedAddress, groupByArticle } from "../citation/item.ts";
import type { Clipping, FrozenContext } from "../clipping.ts";
import { markupTree } from "../markup.ts";
import { carriedClippings, type ExportRequest, type ExportWords, type Format } from "./format.ts";
import { dossierStyle } from "./html-style.ts";
import { passageAddress, wellFormed } from "./text-fragment.ts";

type Child = ElementContent | string | undefined | false;

function el(tagName: string, properties: Properties, ...children: Child[]): Element {
  const kept = children.filter((child): child is ElementContent | string => child !== undefined && child !== false);
  return {
    type: "element",
    tagName,
    properties,
    children: kept.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)),
  };
}

export const html: Format = {
  extension: "html",
  mime: "text/html",
  carries: new Set([
    "cards",
    "context",
    "notes",
    "tags",
    "colour",
    "colourNames",
    "dossiers",
    "dossierNotes",
    "structure",
    "modified",
  ]),
  write(request) {
    return [{ name: "dossier", text: `<!doctype html>\n${wellFormed(toHtml(page(request)))}\n` }];
  },
};

function page(request: ExportRequest): Element {
  const { content, made, words } = request;
  const clippings = carriedClippings(html, content);
  const groups = groupByArticle(clippings);
  const [only, ...others] = content.collections;
  const title = only && others.length === 0 ? only.name : "Arrière-plan";
  const policy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'none'; base-uri 'none'";
  return el(
    "html",
    { lang: words.language },
    el(
      "head",
      {},
      el("meta", { charSet: "utf-8" }),
      el("meta", { httpEquiv: ["Content-Security-Policy"], content: policy }),
      el("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      el("meta", { name: "referrer", content: "no-referrer" }),
      el("title", {}, title),
      el("style", {}, dossierStyle),
    ),
    el(
      "body",
      {},
      el(
        "header",
        {},
        el("h1", {}, title),
        el(
          "p",
          { className: ["quiet"] },
          `${words.count(clippings.length)} · ${words.exportedOn(words.day(made.exportedAt.slice(0, 10)))}`,
        ),
        ...content.collections
          .filter(({ note }) => note.trim() !== "")
          .map(({ name, note }) => el("section", {}, others.length > 0 && el("h2", {}, name), ...markdown(note))),
      ),
      el("main", {}, ...groups.map((group) => article(group, request))),
    ),
  );
}

function article(group: ArticleGroup, request: ExportRequest): Element {
  const { words } = request;
  const { source, language, readOn, clippings } = group;
  const facts = [
    source.byline && words.by(source.byline),
    source.published ? words.published(words.day(source.published.day)) : words.undated,
    source.modified && words.modified(words.day(source.modified.day)),
    words.read(words.day(readOn)),
  ].filter((fact): fact is string => !!fact);
  const address = citedAddress(source);
  return el(
    "article",
    {},
    el("h2", { lang: language }, source.title || address),
    el("p", { className: ["source"] }, el("b", {}, source.outlet.name), ` · ${facts.join(" · ")}`),
    el("p", { className: ["address"] }, link(address, address)),
    ...clippings.map((clipping) => clippingOf(clipping, request)),
  );
}

function clippingOf(clipping: Clipping, { content, words }: ExportRequest): Element {
  const { id, kind, quote, note, tags, language, source, colour, context } = clipping;
  const isPassage = kind === "passage";
  const names = content.collections.filter((one) => clipping.collections?.includes(one.id)).map(({ name }) => name);
  // A colour is told by a word too: not everyone sees it, and not every printer has it.
  const meaning = colour && (content.colourNames[colour] || words.colour(colour));
  const labels = [...(meaning ? [meaning] : []), ...names.map((name) => `${words.dossier}: ${name}`), ...tags];
  const children: Child[] = [
    !isPassage && el("p", { className: ["quiet"] }, words.card),
    el(isPassage ? "blockquote" : "div", { lang: language, className: isPassage ? [] : ["card"] }, ...said(clipping)),
    isPassage && el("p", { className: ["quiet"] }, link(passageAddress(source.url, quote), words.openPassage)),
    note.trim() !== "" && el("div", { className: ["note"] }, el("h3", {}, words.note), ...markdown(note)),
    labels.length > 0 && el("p", { className: ["labels"] }, ...labels.map((label) => el("span", {}, label))),
    context.cards.length > 0 && isPassage && contextOf(context, words),
  ];
  return el("section", { id: `clip-${id}`, className: colour ? [colour] : [] }, ...children);
}

function said({ quote }: Clipping): ElementContent[] {
  if (quote.markup !== undefined) return markupTree(quote.markup).children as ElementContent[];
  return quote.exact
    .split(/\n{2,}/)
    .filter((part) => part.trim() !== "")
    .map((part) => el("p", {}, part));
}

/** What Markdown can say, without pictures, which the file would have to fetch. */
const ofNotes: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !["img", "input", "picture", "source"].includes(name)),
  protocols: { href: ["http", "https", "mailto"] },
};

/** The reader's Markdown; HTML in it is no part of it, and is never run. */
function markdown(note: string): ElementContent[] {
  const tree = sanitize(toHast(fromMarkdown(note)), ofNotes);
  const children = tree.type === "root" ? (tree.children as ElementContent[]) : [tree as ElementContent];
  return children.map(linkOutward);
}

/** An address that means nothing outside its page ("b", "#c") leads nowhere: the words stay. */
function linkOutward(node: ElementContent): ElementContent {
  if (node.type !== "element") return node;
  const children = node.children.map(linkOutward);
  const leads = node.tagName !== "a" || /^(https?:\/\/|mailto:)/i.test(String(node.properties.href));
  return leads ? { ...node, children } : { type: "element", tagName: "span", properties: {}, children };
}

function contextOf({ asOf, cards }: FrozenContext, words: ExportWords): Element {
  return el(
    "details",
    {},
    el("summary", {}, words.context(words.day(asOf))),
    ...cards.map(({ name, statements }) =>
      el(
        "div",
        {},
        el("h4", {}, name[words.language]),
        ...statements.map((statement) =>
          el(
            "p",
            {},
            `${statement[words.language]} (${words.day(statement.from)})`,
            ...statement.sources.flatMap(({ publisher, title, url }): Child[] => [
              el("br", {}),
              el("small", {}, `${publisher}, `, url === undefined ? title : link(url, title)),
            ]),
          ),
        ),
      ),
    ),
  );
}

function link(address: string, text: string): Element {
  return /^https?:\/\//.test(address)
    ? el("a", { href: address, rel: ["noopener", "noreferrer"] }, text)
    : el("span", {}, text);
}
