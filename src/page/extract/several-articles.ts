/** Pages that append the next article below the one that was opened: which of them is meant. */
import { parseAddress } from "./address.ts";

const holders = 'article, [itemtype*="Article"], [data-infinite-scroll-item], .infinite-post';
/** An article in full has at least this much text, in characters; a teaser in an `article` element has less. */
const whole = 600;
const ownAddress = ["data-url", "data-href", "data-permalink", "data-article-url", "data-canonical"];

export interface SeveralArticles {
  /** The one that is meant. */
  meant: Element;
  others: Element[];
  /** Whether it is not the one that the page was opened with, so that the page's head may speak of another. */
  isLater: boolean;
  /** Its own address, where its element bears one; absolute. */
  address?: string | undefined;
}

/**
 * The one that bears this page's address; else, of those that are in view, the one with most of it; else the first.
 * @returns `undefined` where there is one article, or where the page does not part them
 */
export function findSeveral(document: Document, url: string): SeveralArticles | undefined {
  const found = [...document.querySelectorAll(holders)].filter(
    (element) =>
      !element.parentElement?.closest(holders) &&
      (element.textContent?.length ?? 0) >= whole &&
      element.querySelector("h1") !== null,
  );
  const [first, second] = found;
  if (!first || !second) return undefined;
  const path = parseAddress(url)?.pathname;
  const named = path
    ? found.find((element) => addressesOf(element).some((address) => parseAddress(address, url)?.pathname === path))
    : undefined;
  const meant = named ?? mostInView(found) ?? first;
  const [address] = addressesOf(meant);
  return {
    meant,
    others: found.filter((element) => element !== meant),
    isLater: meant !== first,
    address: address ? parseAddress(address, url)?.href : undefined,
  };
}

function addressesOf(element: Element): string[] {
  const links = [element.querySelector("h1 a[href]"), element.closest("h1 a[href]")];
  return [
    ...ownAddress.map((name) => element.getAttribute(name)),
    ...links.map((link) => link?.getAttribute("href")),
  ].filter((address): address is string => Boolean(address));
}

function mostInView(elements: readonly Element[]): Element | undefined {
  const height = elements[0]?.ownerDocument.defaultView?.innerHeight ?? 0;
  const [best] = elements
    .map((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return { element, shown: Math.min(bottom, height) - Math.max(top, 0) };
    })
    .sort((a, b) => b.shown - a.shown);
  return best && best.shown > 0 ? best.element : undefined;
}
