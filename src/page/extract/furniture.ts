/** What stands among the article's paragraphs and is not the article: offers, links to other articles, paths of sections. */
import { findWrittenDates } from "../../core/article/written-date.ts";
import type { LiveBlock } from "./live-blocks.ts";
import { collapse } from "./title.ts";

/** Classes and ids of boxes that outlets set into the text. */
const boxes =
  /newsletter|subscri|abonn|promo|paywall|related|read-?(?:also|more)|(?:a-)?lire-?aussi|sign-?up|cookie|consent|share|partage|breadcrumb|ariane|comment|tag-?list|\btags\b|services|social|\baudio|player|gateway|sign-?off|trust-badge/i;
/** Lines that lead elsewhere. */
const leads =
  /^(?:[àa] )?(?:lire|voir|écouter) (?:aussi|également)\b|^(?:also|further) read|^read (?:more|also|next)\b|^see also\b|^sign up (?:to|for)\b|^subscribe\b|^(?:abonnez|inscrivez)-vous\b|^already an? (?:subscriber|member)\b|^déjà abonnée?\b|^(?:reporting|additional reporting|writing|editing) by \p{Lu}|^our standards:|^(?:crédits? photos?|photo credits?)\s*:|^pour (?:lire|accéder à) la suite\b|^pour accéder en illimité|^https?:\/\/\S+$/iu;
/** Labels of adverts, and links past them. */
const adverts =
  /^\W*(?:advertise?ments?|publicité|annonce|skip ad(?:vertisement)?|passer la publicité|(?:la )?suite (?:de l[’']article )?après (?:cette|la) publicité|(?:story|article) continues (?:below|after) (?:this )?(?:ad\w*)|scroll to continue)(?:[\W_]+(?:scroll to continue|publicité|advertisement))?\W*$/iu;
/** A box is no longer than this, in characters: class names lie, and an article is never thrown out by its own. */
const size = { box: 700, lead: 250 };
/** What precedes the headline is a small part of the text, unless that headline is not the article's. */
const shareBefore = 0.2;

/** A paragraph of the body has this many characters; shorter blocks at its edges are looked at more closely. */
export const paragraph = 100;
const signature = /byline|author|auteur|signature|date|meta|infos?\b|categor|publi[se]/i;

/**
 * @param title the live heading that shows the title
 * @returns the blocks that are the article's
 */
export function withoutFurniture(blocks: readonly LiveBlock[], title: Element | undefined): LiveBlock[] {
  const around = createAncestry();
  const own = trimEdges(
    blocks.filter((block) => !isFurniture(block, around)),
    around,
  );
  if (!title) return own;
  // Blocks stand in document order; asked of each, their position would cost as much as the page is long.
  const begin = own.findIndex(({ runs: [first] }) => first && (title.compareDocumentPosition(first.node) & 4) !== 0); // FOLLOWING
  const after = begin < 0 ? [] : own.slice(begin);
  const sizeOf = (some: readonly LiveBlock[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const inTitle = ({ runs: [first] }: LiveBlock) => first !== undefined && title.contains(first.node);
  return (sizeOf(after) >= sizeOf(own) * (1 - shareBefore) ? after : own).filter((block) => !inTitle(block));
}

/** Without lines of signature before the text, and lists of links after it. */
function trimEdges(blocks: LiveBlock[], around: Ancestry): LiveBlock[] {
  const begin = blocks.findIndex(({ text }) => text.length >= paragraph);
  const last = blocks.findLastIndex(({ text }) => text.length >= paragraph);
  const whole = commonAncestor(blocks[begin], blocks[last]);
  const isOutside = ({ runs: [first] }: LiveBlock) => whole !== undefined && !whole.contains(first?.node ?? null);
  const end = blocks.findLastIndex(
    (block, index) => index <= last || (!isLink(block) && block.kind !== "heading" && !isOutside(block)),
  );
  // Below a standfirst the line of signature comes second.
  const second = blocks.findIndex(({ text }, index) => index > begin && text.length >= paragraph);
  return blocks.filter((block, index) => {
    if (index > end) return false;
    if (index > begin && index < second) return !around(block).some(isSignature);
    return index >= begin || !(around(block).some(isSignature) || findWrittenDates(block.text, "fr").length > 0);
  });
}

/** What holds all paragraphs of the body: a short line beyond it is of another column or of the page's foot. */
function commonAncestor(from: LiveBlock | undefined, to: LiveBlock | undefined): Node | undefined {
  const [first] = from?.runs ?? [];
  const last = to?.runs.at(-1);
  if (!first || !last) return undefined;
  let ancestor: Node | null = first.node.parentNode;
  while (ancestor && !ancestor.contains(last.node)) ancestor = ancestor.parentNode;
  return ancestor ?? undefined;
}

function isFurniture(block: LiveBlock, around: Ancestry): boolean {
  if (block.text.length <= size.lead && (leads.test(block.text) || adverts.test(block.text))) return true;
  return around(block).some((element) => boxes.test(labelsOf(element)));
}

function isSignature(element: Element): boolean {
  return signature.test(labelsOf(element)) || element.localName === "time" || element.localName === "address";
}

function isLink({ text, runs: [first] }: LiveBlock): boolean {
  const link = first?.node.parentElement?.closest("a");
  return link !== null && link !== undefined && collapse(link.textContent ?? "").length >= text.length;
}

type Ancestry = (block: LiveBlock) => Element[];

/** The elements around a block that hold little more than a box does. Lengths are kept, because they are asked often. */
function createAncestry(): Ancestry {
  const isLarge = new Map<Element, boolean>();
  const large = (element: Element) => {
    const known = isLarge.get(element) ?? (element.textContent?.length ?? 0) > size.box;
    isLarge.set(element, known);
    return known;
  };
  return ({ runs: [first] }) => {
    const around: Element[] = [];
    for (
      let element = first?.node.parentElement;
      element && element.localName !== "body";
      element = element.parentElement
    ) {
      if (large(element)) break;
      around.push(element);
    }
    return around;
  };
}

function labelsOf(element: Element): string {
  return ["class", "id", "data-component"].map((name) => element.getAttribute(name) ?? "").join(" ");
}
