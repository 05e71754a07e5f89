/** The paragraph under the headline, which Readability takes for a part of the header and leaves out. */
import { cutBlocks, type LiveBlock } from "./live-blocks.ts";

export interface Surroundings {
  document: Document;
  /** The live heading that shows the title. */
  title: Element | undefined;
  /** The body's first block. */
  first: LiveBlock | undefined;
  /** What the page gives as its description; usually the standfirst, whole or cut. */
  description: string | undefined;
  kept: ReadonlySet<Text>;
}

const elsewhere = "nav, aside, footer, figure, ul ul, button, a";
const candidates = "p, h2, h3, div, li, strong, span";
/** A standfirst is a sentence or more, in characters, and not the article itself. */
const size = { least: 50, most: 1_200 };
/** Characters that must agree with the description's beginning. */
const agreement = 40;
const named =
  /chapo|\bteaser(?!s)|chapeau|standfirst|stand-first|intro|lead(?!er)|\bdek\b|sub-?title|sub-?head|summary|excerpt/i;

/** @returns one block or several, or none when the page has no standfirst or the body already holds it */
export function findStandfirst({ document, title, first, description, kept }: Surroundings): LiveBlock[] {
  const start = first?.runs[0]?.node;
  if (!title || !start) return [];
  const beginning = squeeze(description ?? "").slice(0, agreement);
  let found: Element | undefined;
  const walker = document.createTreeWalker(document.body, 5 /* SHOW_ELEMENT | SHOW_TEXT */);
  walker.currentNode = title;
  while (walker.nextNode() && walker.currentNode !== start) {
    const element: Node = walker.currentNode;
    if (!isElement(element) || !element.matches(candidates)) continue;
    if (title.contains(element) || element.contains(start) || element.closest(elsewhere)) continue;
    const text = element.textContent ?? "";
    if (text.length < size.least || text.length > size.most) continue;
    const described = beginning.length === agreement && squeeze(text).startsWith(beginning);
    const styled =
      named.test(`${element.getAttribute("class") ?? ""} ${element.id}`) &&
      (/^(?:p|h2)$/.test(element.localName) || /[.!?…»”]\s*$/.test(text));
    // The innermost element that holds all of it comes last in document order.
    if (found && !found.contains(element)) break;
    if (described || styled) found = element;
  }
  if (!found) return [];
  return cutBlocks(found, (node) => !kept.has(node) && !node.parentElement?.closest("script, style, noscript, time"));
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** Letters and digits only, so that typography and spacing do not matter. */
function squeeze(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
