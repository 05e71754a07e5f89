/**
 * A note, which is Markdown, as a tree to be drawn: parsed after CommonMark by `mdast-util-from-markdown`, turned
 * into a tree of HTML elements and cut down to a few of them. HTML in a note is its own text. Nothing is loaded: a
 * picture becomes a link to it, under its description.
 */
import type { Root } from "hast";
import { type Schema, sanitize } from "hast-util-sanitize";
import type { Nodes } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmAutolinkLiteralFromMarkdown } from "mdast-util-gfm-autolink-literal";
import { toHast } from "mdast-util-to-hast";
import { gfmAutolinkLiteral } from "micromark-extension-gfm-autolink-literal";

const allowed: Schema = {
  tagNames: ["p", "br", "ul", "ol", "li", "blockquote", "a", "strong", "em", "code", "pre", "hr"].concat([
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
  ]),
  attributes: { a: ["href"], ol: ["start"] },
  protocols: { href: ["http", "https", "mailto"] },
  ancestors: { li: ["ul", "ol"] },
  strip: ["script", "style"],
  allowComments: false,
  allowDoctypes: false,
  clobber: [],
  required: {},
};

/** Addresses of the web and of mail are links without any sign around them, as readers paste them (GFM). */
const withBareAddresses = {
  extensions: [gfmAutolinkLiteral()],
  mdastExtensions: [gfmAutolinkLiteralFromMarkdown()],
};

/** Notes nested deeper than any that a hand wrote are shown as they are typed. */
const deepest = 200;

/** @returns the tree; a note that cannot be read as Markdown is one paragraph of its own text */
export function noteTree(note: string): Root {
  try {
    const markdown = fromMarkdown(note, withBareAddresses);
    if (tameNode(markdown, 0)) return rootOf(sanitize(toHast(markdown), allowed));
  } catch (error) {
    // Nested until the parser runs out of stack.
    if (!(error instanceof RangeError)) throw error;
  }
  return rootOf({ type: "element", tagName: "p", properties: {}, children: [{ type: "text", value: note }] });
}

/**
 * Makes text of HTML and links of pictures, in place.
 * @returns whether the tree is shallow enough to be drawn
 */
function tameNode(node: Nodes, depth: number): boolean {
  if (depth > deepest) return false;
  if (!("children" in node)) return true;
  const children = node.children as Nodes[];
  for (const [at, child] of children.entries()) {
    const tame = tameChild(child, node.type === "root" || node.type === "blockquote" || node.type === "listItem");
    children[at] = tame;
    if (!tameNode(tame, depth + 1)) return false;
  }
  return true;
}

function tameChild(child: Nodes, inFlow: boolean): Nodes {
  if (child.type === "html") {
    const text: Nodes = { type: "text", value: child.value };
    return inFlow ? { type: "paragraph", children: [text] } : text;
  }
  if (child.type === "image") {
    return { type: "link", url: child.url, children: [{ type: "text", value: child.alt || child.url }] };
  }
  if (child.type === "imageReference") {
    const { identifier, referenceType, label, alt } = child;
    return {
      type: "linkReference",
      identifier,
      referenceType,
      ...(label === undefined ? {} : { label }),
      children: [{ type: "text", value: alt || identifier }],
    };
  }
  return child;
}

function rootOf(tree: ReturnType<typeof toHast>): Root {
  return tree.type === "root" ? tree : { type: "root", children: [tree as Root["children"][number]] };
}
