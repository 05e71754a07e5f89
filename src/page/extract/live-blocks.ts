/** Cuts the article's live text into blocks, as the page's own elements part it, with white space collapsed. */
import type { BlockKind } from "../../core/article/article.ts";

/** A stretch of a block's text that stands unbroken in one live text node. */
export interface Run {
  node: Text;
  /** Offset in the node's data. */
  from: number;
  /** Offset in the block's text. */
  start: number;
  length: number;
}

export interface LiveBlock {
  kind: BlockKind;
  text: string;
  runs: Run[];
}

/** Elements that flow within a line; any other parts blocks. */
const inline = new Set(
  "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** Characters that take no room on the page: soft hyphen, zero-width space, word joiner, byte order mark. */
const invisible = new Set(["\u00ad", "\u200b", "\u2060", "\ufeff"]);
const hasWord = /[\p{L}\p{N}]/u;

/**
 * @param root what holds the article in the live page
 * @param isKept whether a text node belongs to the article
 */
export function cutBlocks(root: Node, isKept: (node: Text) => boolean): LiveBlock[] {
  const blocks: LiveBlock[] = [];
  let open = createDraft();
  let breaks = 0;

  const close = () => {
    const block = open.finish();
    if (block) blocks.push(block);
    open = createDraft();
    breaks = 0;
  };
  const visit = (node: Node): void => {
    if (isText(node)) {
      // Readability's copy loses the blank that parts two inline elements; on the page it is seen.
      if ((isBlank(node) || isKept(node)) && open.add(node)) breaks = 0;
      return;
    }
    if (!isElement(node)) return;
    const { localName } = node;
    if (localName === "br") {
      breaks++;
      // Two in a row are how old content systems part paragraphs.
      if (breaks > 1) close();
      else open.space();
      return;
    }
    const parts = !isInline(node);
    if (parts) close();
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
    if (parts) close();
  };
  visit(root);
  close();
  return blocks;
}

function createDraft() {
  const runs: Run[] = [];
  let text = "";
  /** White space seen and not yet shown: where it begins. */
  let space: { node: Text; at: number } | undefined;

  const put = (character: string, node: Text, at: number) => {
    const last = runs.at(-1);
    if (last?.node === node && last.from + last.length === at) last.length++;
    else runs.push({ node, from: at, start: text.length, length: 1 });
    text += character;
  };
  return {
    /** @returns whether anything but white space was added */
    add(node: Text): boolean {
      const { data } = node;
      const before = text.length;
      for (let at = 0; at < data.length; at++) {
        const character = data[at] ?? "";
        if (isBlankCharacter(character)) space ??= { node, at };
        else if (!invisible.has(character)) {
          if (space && text !== "") put(" ", space.node, space.at);
          space = undefined;
          put(character, node, at);
        }
      }
      return text.length > before;
    },
    /** A line break: a space that stands in no text node, hence at the end of the one before. */
    space(): void {
      const last = runs.at(-1);
      if (last) space ??= { node: last.node, at: last.from + last.length };
    },
    finish(): LiveBlock | undefined {
      const [first] = runs;
      if (!first || !hasWord.test(text)) return undefined;
      return { kind: kindOf(first.node), text, runs };
    },
  };
}

function kindOf(node: Node): BlockKind {
  const element = node.parentElement;
  if (!element) return "paragraph";
  if (element.closest("figcaption, figure, caption, [class*=caption i], [class*=legende i], [class*=légende i]"))
    return "caption";
  if (element.closest("h1, h2, h3, h4, h5, h6")) return "heading";
  if (element.closest("blockquote, q")) return "quote";
  return element.closest("li, dd, dt") ? "list-item" : "paragraph";
}

/** Whether an element flows within a line, by its name; what its style says is not asked. */
export function isInline({ localName }: Element): boolean {
  return inline.has(localName);
}

/** White space that pages show as one space or none. */
export function isBlankCharacter(character: string): boolean {
  return character === " " || character === "\n" || character === "\t" || character === "\r" || character === "\f";
}

function isBlank({ data }: Text): boolean {
  return !/[^ \n\t\r\f]/.test(data);
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
