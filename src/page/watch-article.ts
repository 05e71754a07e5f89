/**
 * Notices that the article's own text is no longer what was read: it was loaded late, unfolded by "read more",
 * translated by the browser, or built anew by the page's framework. What a page does around its article (adverts,
 * boxes, the next article below) costs one look at lengths.
 */
import { extractArticle } from "./extract/extract-article.ts";
import type { ReadPage } from "./extract/read-page.ts";

export interface ArticleWatch {
  /**
   * Follows a page as read; the same page again changes nothing, another replaces it, none ends the watch.
   * @param isShown whether anything of ours is shown there; otherwise it is followed for a short time only
   */
  follow(page: ReadPage | undefined, isShown: boolean): void;
}

/** In milliseconds: the page's rest before it is looked at, and the time a page without a panel may still fill. */
const wait = { quiet: 600, filling: 10_000 };
/** Text that joins an article is at least a sentence, in characters. */
const growth = 80;
/** Readings that brought nothing new make the next one wait longer, up to so many times; then the page is left alone. */
const mostInVain = 6;

/**
 * @param read reads the page as it is now; `undefined` when it holds no article at the moment
 * @param callback told the new reading, when its text or the nodes that hold it are other ones
 */
export function createArticleWatch(
  signal: AbortSignal,
  callback: (page: ReadPage) => void,
  read: () => ReadPage | undefined = readNow,
): ArticleWatch {
  let watched: ReadPage | undefined;
  let length = 0;
  let inVain = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let end: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    // The first change starts the wait and later ones do not prolong it: a page with a ticker never rests.
    timer ??= setTimeout(look, wait.quiet * 2 ** inVain);
  });

  function look(): void {
    timer = undefined;
    if (!watched) return;
    const now = lengthOf(watched);
    if (watched.isIntact() && now - length < growth) return;
    length = now;
    const fresh = read();
    if (fresh && (!isSameText(fresh, watched) || !watched.isIntact())) {
      inVain = 0;
      observe(fresh);
      callback(fresh);
    } else if (++inVain > mostInVain) stop();
  }
  function observe(page: ReadPage): void {
    observer.disconnect();
    watched = page;
    length = lengthOf(page);
    const root = page.holder;
    if (!root) return;
    observer.observe(root, { childList: true, subtree: true, characterData: true });
    // Whatever holds it may be replaced whole; its other contents are not watched.
    for (let above = root.parentElement; above; above = above.parentElement)
      observer.observe(above, { childList: true });
  }
  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(end);
    timer = end = undefined;
  }
  signal.addEventListener("abort", stop, { once: true });

  return {
    follow(page, isShown) {
      if (page !== watched) {
        stop();
        watched = undefined;
        inVain = 0;
        if (!page || signal.aborted) return;
        observe(page);
        end = setTimeout(stop, wait.filling);
      }
      if (isShown) clearTimeout(end);
    },
  };
}

function readNow(): ReadPage | undefined {
  const result = extractArticle(document, location.href);
  return result.ok ? result.value : undefined;
}

function lengthOf({ holder }: ReadPage): number {
  return holder?.textContent?.length ?? 0;
}

function isSameText(a: ReadPage, b: ReadPage): boolean {
  const { blocks } = b.article;
  return a.article.blocks.length === blocks.length && a.article.blocks.every(({ text }, i) => text === blocks[i]?.text);
}
