/**
 * Whether a page is one news article, told without cloning or laying out anything. It runs in every listed
 * page, so it is small and asks the cheapest questions first.
 */

/** A text node this long is running text, in characters; menus and teaser titles are shorter. */
const running = 60;
/** Running text that an article has at least: two sentences, or several paragraphs when the page does not say what it is. */
const enough = { declared: 120, undeclared: 700 };
/** Read no further than this, in characters. */
const most = 200_000;

const listing =
  /\/(?:tags?|topics?|themes?|sujets?|search|recherche|categor(?:y|ies|ie)|rubriques?|sections?|authors?|auteurs?|dossiers?)(?:\/[^/]*)?(?:\/page\/\d+)?\/?$/i;
const articleTypes = /"(?:\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)"/;
const listingTypes = /"(?:CollectionPage|SearchResultsPage|ProfilePage|ItemList)"/;
/** A page that does not say it is an article and holds more of these shows a list of them. */
const mostArticles = 5;
const furniture = "nav, aside, footer, form, dialog, a, button, label, script, style, noscript, template";

/** A site's front page, or that of one of its languages, told by the path. */
export function isFrontPath(path: string): boolean {
  return /^\/(?:[a-z]{2}\/?)?(?:index\.\w+)?$/i.test(path);
}

/**
 * @param path path of the address
 * @returns the running text of the article, as far as it goes to decide; "" when the page is no article
 *   (yet: it may be filled later)
 */
export function skimArticle(document: Document, path: string): string {
  if (!document.body || isFrontPath(path)) return "";
  const declared = declares(document, path);
  if (declared === "listing") return "";
  let text = document.title;
  let long = 0;
  const seen = new Set<Element>();
  const walker = document.createTreeWalker(document.body, 4 /* SHOW_TEXT */);
  while (text.length < most && walker.nextNode()) {
    const { length } = walker.currentNode as Text;
    const parent = walker.currentNode.parentElement;
    if (length < running || !parent || parent.closest(furniture)) continue;
    // The whole paragraph, because names are often links or bold, hence text nodes of their own.
    const block = parent.closest("p, li, blockquote, h1, h2, figcaption, td, div") ?? parent;
    // Before the block is looked up: old systems part paragraphs by line breaks within one block.
    long += length;
    if (seen.has(block)) continue;
    seen.add(block);
    const { textContent } = block;
    text += `\n${textContent.slice(0, most)}`;
  }
  return long < enough[declared] ? "" : text;
}

/**
 * What the page says of itself, in its markup and in its path (a tag, category, author or search page).
 * @param teasers so many articles make a list of a page that says nothing
 */
export function declares(
  document: Document,
  path: string,
  teasers = mostArticles,
): "declared" | "undeclared" | "listing" {
  let types = "";
  for (const { textContent } of document.querySelectorAll('script[type="application/ld+json"]')) types += textContent;
  const listed = listingTypes.test(types);
  if (articleTypes.test(types) && !(listed && listing.test(path))) return "declared";
  if (listed || listing.test(path)) return "listing";
  if (
    document.querySelector(
      'meta[property="og:type"]:is([content="article" i], [content^="video" i]), [itemtype*="Article"]',
    )
  )
    return "declared";
  return document.getElementsByTagName("article").length > teasers ? "listing" : "undeclared";
}
