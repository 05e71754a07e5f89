/**
 * The structure of a passage: paragraphs, lists, quotations, links and emphasis, kept as HTML of these few
 * elements and nothing else. What comes from a page or a file passes here before it is stored, and what is
 * stored passes here again before it is drawn, as a tree and never as text that a browser would parse.
 * Parsed after the HTML standard by `hast-util-from-html`, sanitised by `hast-util-sanitize`.
 */
import type { Element, ElementContent, Root, RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { type Schema, sanitize } from "hast-util-sanitize";
import { toHtml } from "hast-util-to-html";
import { limits } from "../limits.ts";
import { foldTypography } from "./fold-typography.ts";

/** What is let through. Whatever else stands around text is taken off, and the text stays. */
const allowed: Schema = {
  tagNames: ["p", "br", "ul", "ol", "li", "blockquote", "a", "strong", "em"],
  attributes: { a: ["href"] },
  protocols: { href: ["http", "https"] },
  ancestors: { li: ["ul", "ol"] },
  /** Their text is not the article's. */
  strip: ["script", "style", "template", "noscript", "iframe", "svg", "math", "title", "textarea", "select", "button"],
  allowComments: false,
  allowDoctypes: false,
  clobber: [],
  required: {},
};

/** Other names for what is let through. */
const renamed: Record<string, string> = { b: "strong", i: "em", menu: "ul" };
/** Block elements that end a paragraph though they are taken off themselves. */
const blocks = new Set(
  ["address article aside dd details div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav"]
    .concat("pre section summary table tbody td tfoot th thead tr")
    .flatMap((names) => names.split(" ")),
);
/** Deeper nesting than any article has; beyond it structure is dropped and text kept. */
const deepest = 40;

/**
 * Cleans HTML from anywhere.
 * @returns HTML of `p br ul ol li blockquote a[href=http…] strong em` and text alone; "" when nothing of that is in
 *   it, or when it is longer than is kept. Cleaning twice changes nothing.
 */
export function cleanMarkup(html: string): string {
  // What is dropped may be longer than what is kept; not by more than that.
  if (html.length > limits.markup * 2) return "";
  try {
    // Serialised text may parse to another tree (a paragraph cannot stand in another): repeated until it stands still.
    let clean = toHtml(markupTree(html));
    for (let round = 0; round < 4; round += 1) {
      const again = toHtml(markupTree(clean));
      if (again === clean) return clean.length > limits.markup ? "" : clean;
      clean = again;
    }
    return "";
  } catch (error) {
    // Nested so deep that the parser runs out of stack: no article, and no structure worth keeping.
    if (error instanceof RangeError) return "";
    throw error;
  }
}

/**
 * A quote with its markup cleaned; without it when it shows nothing that the text does not, or shows other words
 * than the text: what is read in the library must be what is searched and cited.
 */
export function withCleanMarkup<Quote extends { exact: string; markup?: string | undefined }>(quote: Quote): Quote {
  if (quote.markup === undefined) return quote;
  const { markup, ...bare } = quote;
  const clean = cleanMarkup(markup);
  const says = foldTypography(textOf(markupTree(clean))).text === foldTypography(quote.exact).text;
  return (says && hasStructure(clean) ? { ...bare, markup: clean } : bare) as Quote;
}

/** The words of a tree, one after another. */
export function textOf(node: Root | RootContent | ElementContent): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** The same as a tree (hast), to be drawn or turned into another format without parsing HTML in a page. */
export function markupTree(html: string): Root {
  const parsed = fromHtml(html, { fragment: true });
  const tree = sanitize({ type: "root", children: prepare(parsed.children, 0) }, allowed);
  const root: Root = tree.type === "root" ? tree : { type: "root", children: [tree as RootContent] };
  return { type: "root", children: root.children.flatMap((child) => dropEmpty(child as ElementContent)) };
}

/** Whether a clipping's markup says more than its text does: anything but one bare paragraph. */
export function hasStructure(html: string): boolean {
  const { children } = markupTree(html);
  const [only] = children;
  if (children.length === 0) return false;
  if (children.length > 1) return children.some((child) => child.type === "element");
  if (only?.type !== "element") return false;
  return only.tagName !== "p" || only.children.some((child) => child.type === "element");
}

function prepare(children: readonly (RootContent | ElementContent)[], depth: number): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type === "text") return [child];
    if (child.type !== "element") return [];
    if (allowed.strip?.includes(child.tagName)) return [];
    const inner = prepare(child.children, depth + 1);
    if (depth > deepest) return inner;
    const tagName = renamed[child.tagName] ?? child.tagName;
    if (blocks.has(tagName)) return inParagraphs(inner);
    return [{ type: "element", tagName, properties: child.properties, children: inner }];
  });
}

const inline = new Set(["a", "strong", "em", "br"]);
function isInline(node: ElementContent): boolean {
  return node.type === "text" || (node.type === "element" && inline.has(node.tagName));
}

/** What stood in a block of another kind: its loose words become a paragraph, its blocks stay. */
function inParagraphs(children: ElementContent[]): ElementContent[] {
  const out: ElementContent[] = [];
  let open: Element | undefined;
  for (const child of children) {
    if (!isInline(child)) {
      open = undefined;
      out.push(child);
      continue;
    }
    if (!open) {
      open = { type: "element", tagName: "p", properties: {}, children: [] };
      out.push(open);
    }
    open.children.push(child);
  }
  return out;
}

/** Elements that hold nothing are nothing; a link without an address is its words. */
function dropEmpty(node: ElementContent): ElementContent[] {
  if (node.type !== "element" || node.tagName === "br") return [node];
  const children = node.children.flatMap(dropEmpty);
  const holds = children.some((child) => child.type !== "text" || child.value.trim() !== "");
  if (!holds) return inline.has(node.tagName) ? children : [];
  if (node.tagName === "a" && !/^https?:\/\//i.test(String(node.properties.href))) return children;
  return [{ ...node, children }];
}
