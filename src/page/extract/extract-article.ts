/** From a live page to an article and the places of its text; or why not. */
import type { Article } from "../../core/article/article.ts";
import type { Day } from "../../core/dates.ts";
import { limits } from "../../core/limits.ts";
import { done, failed, type Result } from "../../core/result.ts";
import { declares, isFrontPath } from "../news-article.ts";
import { localToday } from "../today.ts";
import { parseAddress } from "./address.ts";
import { findBodyNodes } from "./body-nodes.ts";
import { paragraph, withoutFurniture } from "./furniture.ts";
import { cutBlocks, type LiveBlock } from "./live-blocks.ts";
import { describePage } from "./metadata.ts";
import { createReadPage, type ReadPage } from "./read-page.ts";
import { findSeveral } from "./several-articles.ts";
import { findStandfirst } from "./standfirst.ts";
import { isTranslated } from "./translation.ts";

/** An article has at least this much text, in characters: two short sentences. */
const leastText = 120;

/** Said by screen readers instead of what is shown beside it, as the word that a drop capital cuts in two. */
const spoken =
  ".sr-only, .screen-reader-only, .screen-reader-text, .visually-hidden, .visuallyhidden, .u-visually-hidden, .show-for-sr";

/**
 * Reads the article that the page is. The page is not changed, not even by an attribute.
 * @param document a live top document; blocks whose text the page hides are left out
 * @param url its address
 * @param today later dates than tomorrow's are refused
 * @returns `not-an-article`, with what was met in its detail, for a page with no readable body, a front page, a
 *   PDF view or other document that is not HTML, and a document in a frame
 */
export function extractArticle(document: Document, url: string, today: Day = localToday()): Result<ReadPage> {
  const obstacle = findObstacle(document, url);
  if (obstacle) return failed("not-an-article", obstacle);
  try {
    const several = findSeveral(document, url);
    const kept = findBodyNodes(document, several?.others);
    const found = withinLimits(
      dropHidden(cutBlocks(document.body, (node) => kept.has(node) && !node.parentElement?.closest(spoken))),
    );
    const text = found.map((block) => block.text).join("\n");
    const { title, description, describe } = describePage(document, url, text, today, several);
    const at = Math.max(
      found.findIndex((block) => block.text.length >= paragraph),
      0,
    );
    const standfirst = findStandfirst({ document, title: title.element, first: found[at], description, kept });
    const inOrder = [...found.slice(0, at), ...standfirst, ...found.slice(at)];
    const blocks = withinLimits(withoutFurniture(inOrder, title.element));
    if (blocks.reduce((sum, block) => sum + block.text.length, 0) < leastText)
      return failed("not-an-article", "no text");
    const metadata = describe(blocks);
    const article: Article = {
      ...metadata,
      title: metadata.title || (blocks[0]?.text.slice(0, limits.quoteContext) ?? ""),
      blocks: blocks.map((block) => ({ kind: block.kind, text: block.text })),
    };
    return done(createReadPage(article, blocks, title.element, isTranslated(document, url)));
  } catch (error) {
    // Readability expects a sound document; a page can be built so that it is none.
    return failed("not-an-article", error instanceof Error ? error.message : "unreadable");
  }
}

function findObstacle(document: Document, url: string): string | undefined {
  if (!/^(?:text\/html|application\/xhtml\+xml)$/.test(document.contentType)) return document.contentType;
  const { defaultView } = document;
  if (defaultView && defaultView.top !== defaultView) return "in a frame";
  if (document.body?.localName !== "body") return "no body";
  // Chrome shows a PDF in a page made of one embedded viewer.
  if (document.querySelector('body > embed[type="application/pdf"]')) return "application/pdf";
  const address = parseAddress(url);
  if (address && /^https?:$/.test(address.protocol) && isFrontPath(address.pathname) && !address.search)
    return "a front page";
  // Mere numbers of teasers are not enough here: the reader may have asked for this page.
  if (declares(document, address?.pathname ?? "", Number.POSITIVE_INFINITY) === "listing") return "a list of articles";
  return undefined;
}

/** Leaves out blocks that the page does not show, unless it shows hardly any, as behind a wall of consent. */
function dropHidden(blocks: LiveBlock[]): LiveBlock[] {
  const shown = blocks.filter(({ runs: [first] }) => {
    const element = first?.node.parentElement;
    return typeof element?.checkVisibility !== "function" || element.checkVisibility({ visibilityProperty: true });
  });
  const size = (some: LiveBlock[]) => some.reduce((sum, block) => sum + block.text.length, 0);
  return size(shown) * 2 >= size(blocks) ? shown : blocks;
}

/** As many whole blocks as may be sent. */
function withinLimits(blocks: LiveBlock[]): LiveBlock[] {
  let length = 0;
  const fitting: LiveBlock[] = [];
  for (const block of blocks) {
    length += block.text.length;
    if (length > limits.articleText || fitting.length === limits.articleBlocks) break;
    fitting.push(block);
  }
  return fitting;
}
