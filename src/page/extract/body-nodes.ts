/**
 * Which text nodes of the live page are the article's. Readability decides on a clone; walking both trees in
 * step ties each of its text nodes to a live one. The live page is not touched.
 */

import { alignTexts } from "./align-texts.ts";
import { Readability } from "./readability.ts";

/** Not the reader's text; taken out of the clone first, because Readability's time grows with what it is given. */
const dead =
  "script, style, noscript, template, svg, iframe, object, embed, link, canvas, video, audio, select, textarea";
/**
 * Beyond this many elements, or characters, the rest of the page is left out. A long article has some 2,000
 * elements; pages of many megabytes are comments, archives or attacks.
 */
const most = { elements: 12_000, characters: 1_500_000 };
/** Readability tries again with laxer rules below this length, in characters; its own default is 500. */
const shortBody = 200;

/**
 * @param without elements of the page that are other articles
 * @returns the article's text nodes; empty when there is no article
 */
export function findBodyNodes(document: Document, without: readonly Element[] = []): Set<Text> {
  const clone = document.cloneNode(true);
  if (!isDocument(clone) || !clone.body) return new Set();
  const liveOf = pairTexts(document, clone);
  const copies = without.length > 0 ? clone.getElementsByTagName("*") : [];
  const all = without.length > 0 ? [...document.getElementsByTagName("*")] : [];
  // Found first and removed after, because the collection is live.
  const unwanted = without.map((element) => copies[all.indexOf(element)]);
  for (const copy of unwanted) copy?.remove();
  for (const element of clone.querySelectorAll(dead)) element.remove();
  trim(clone);

  let content: Node | undefined;
  new Readability<string>(clone, {
    disableJSONLD: true,
    charThreshold: shortBody,
    serializer: (node) => {
      content = node;
      return "";
    },
  }).parse();
  if (!content) return new Set();

  const kept = textsIn(content).filter(({ data }) => data.trim() !== "");
  const known = kept.flatMap((text) => liveOf.get(text) ?? []);
  if (known.length === kept.length) return new Set(known);
  // On its later tries Readability builds the page anew from its source, and the nodes are others.
  const live = [...liveOf.values()].filter(({ data }) => data.trim() !== "");
  const places = alignTexts(
    kept.map(({ data }) => data),
    live.map(({ data }) => data),
  );
  return new Set([...known, ...places.flatMap((place) => (place === undefined ? [] : (live[place] ?? [])))]);
}

/** Text nodes of the clone → those of the original; both trees have them in the same order. */
function pairTexts(original: Document, clone: Document): Map<Text, Text> {
  const copies = textsIn(clone);
  return new Map(
    textsIn(original).flatMap((text, index) => {
      const copy = copies[index];
      return copy ? [[copy, text] as const] : [];
    }),
  );
}

function textsIn(root: Node): Text[] {
  const texts: Text[] = [];
  const document = isDocument(root) ? root : root.ownerDocument;
  const walker = document?.createTreeWalker(root, 4 /* SHOW_TEXT */);
  while (walker?.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Leaves out what comes after so many elements and characters. */
function trim(clone: Document): void {
  const elements = clone.body.getElementsByTagName("*");
  let last = elements.length > most.elements ? elements[most.elements] : undefined;
  if (clone.body.textContent.length > most.characters) {
    let length = 0;
    const walker = clone.createTreeWalker(clone.body, 4 /* SHOW_TEXT */);
    while (walker.nextNode() && length < most.characters) length += walker.currentNode.textContent?.length ?? 0;
    const parent = walker.currentNode.parentElement;
    if (parent && (!last || parent.compareDocumentPosition(last) & 4) /* last follows */) last = parent;
  }
  if (!last) return;
  const rest = clone.createRange();
  rest.setStartAfter(last);
  rest.setEndAfter(clone.body.lastChild ?? clone.body);
  rest.deleteContents();
}

function isDocument(node: Node): node is Document {
  return node.nodeType === 9;
}
