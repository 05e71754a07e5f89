/** The gate's few occasions to look: when the page is idle, once it has settled, and after it went elsewhere without loading. */
import { findAlive } from "./alive.ts";
import { isFrontPath, skimArticle } from "./news-article.ts";
import { whenSettled } from "./settle.ts";

export interface Watch {
  window: Window;
  /** Whether a text is worth the reader's script. */
  names(text: string): boolean;
  /** Tells the worker. */
  knock(): void;
}

/** An article shorter than this, in characters, may still be filling, and is looked at again. */
const short = 1_500;

/** Looks now and whenever the page may have become another; free in between. */
export function watchForArticle({ window, names, knock }: Watch): void {
  const { document } = window;
  if (window.top !== window || !/html/.test(document.contentType)) return;
  let stop = () => {};
  let path = "";

  /** @returns whether looking again may change the answer */
  const look = (): boolean => {
    // The reader, once there, follows the page by itself.
    if (findAlive()) return false;
    try {
      const text = skimArticle(document, window.location.pathname);
      if (text && names(text)) knock();
      else return text.length < short && !isFrontPath(window.location.pathname);
    } catch {
      // A page that breaks our reading of it is not read.
    }
    return false;
  };
  const settleThenLook = () => {
    stop();
    stop = whenSettled(document, look);
  };
  const start = () => {
    path = here();
    if (!look()) return;
    if (document.readyState === "complete") settleThenLook();
    else window.addEventListener("load", settleThenLook, { once: true });
  };
  const here = () => window.location.pathname + window.location.search;

  // Chrome runs scripts in pages it only prepares; those may never be seen.
  if (Reflect.get(document, "prerendering")) document.addEventListener("prerenderingchange", start, { once: true });
  else start();
  navigationOf(window)?.addEventListener("currententrychange", () => {
    if (here() === path) return;
    path = here();
    settleThenLook();
  });
}

/**
 * The Navigation API: it tells of the page's own `pushState` even in our isolated world. Where it is missing
 * (Firefox before 147), an element of that name may answer instead; it never fires the events.
 */
export function navigationOf(window: Window): EventTarget | undefined {
  const navigation: unknown = Reflect.get(window, "navigation");
  return isEventTarget(navigation) ? navigation : undefined;
}

function isEventTarget(value: unknown): value is EventTarget {
  return typeof value === "object" && value !== null && "addEventListener" in value;
}
