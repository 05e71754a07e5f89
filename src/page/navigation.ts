/** Follows a page that becomes another without loading: its own routing, and back and forward through the cache. */
import { whenSettled } from "./settle.ts";
import { navigationOf } from "./watch-for-article.ts";

/**
 * Calls back when the page may hold another article: after its path or query changed and it has settled, or
 * when it came back from the back/forward cache. A change of the fragment alone is the same article.
 */
export function onNavigation(signal: AbortSignal, callback: () => void): void {
  if (signal.aborted) return;
  let shown = address();
  let stop = () => {};
  const follow = () => {
    const now = address();
    if (now === shown) return;
    shown = now;
    stop();
    stop = whenSettled(document, () => {
      if (!signal.aborted) callback();
    });
  };
  navigationOf(window)?.addEventListener("currententrychange", follow, { signal });
  // All that Firefox before 147 tells.
  window.addEventListener("popstate", follow, { signal });
  window.addEventListener(
    "pageshow",
    (event) => {
      if (event.persisted) callback();
    },
    { signal },
  );
  signal.addEventListener("abort", () => stop(), { once: true });
}

function address(): string {
  return location.pathname + location.search;
}
