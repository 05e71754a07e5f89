/** Which rows of a long list are in view. The page scrolls; the list is as tall as all its rows, or as a browser lets it be. */
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { createHeights } from "./heights.ts";

/** Firefox lays nothing out beyond 17.9 million pixels; from here on one pixel of scrolling stands for more than one. */
const tallest = 12_000_000;
/** Rows drawn beyond what is in view, for scrolling ahead and for the tab key. */
const margin = 3;
const firstGuess = 168;

export interface Window {
  first: number;
  end: number;
  /** Height of the list, and where in it the first drawn row stands, in pixels. */
  height: number;
  top: number;
  /** Scrolls so that a row is in view. */
  reveal(row: number): void;
  /** How many rows a page down is. */
  page: number;
}

/**
 * @param list the element that holds the rows; each has its number in `data-row`
 * @param key another key is another list, which is shown from its top
 */
export function useWindow(list: RefObject<HTMLElement | null>, count: number, key: string): Window {
  const guess = useRef(firstGuess);
  const heights = useMemo(() => createHeights(count, guess.current), [count, key]);
  const [scroll, setScroll] = useState(() => ({ y: 0, view: innerHeight }));
  const [, redraw] = useState(0);

  useEffect(() => {
    const life = new AbortController();
    let waiting = false;
    const look = () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        setScroll({ y: -(list.current?.getBoundingClientRect().top ?? 0), view: innerHeight });
      });
    };
    addEventListener("scroll", look, { signal: life.signal, passive: true });
    addEventListener("resize", look, { signal: life.signal });
    look();
    return () => life.abort();
  }, []);

  const shown = useRef(key);
  useLayoutEffect(() => {
    if (shown.current === key) return;
    shown.current = key;
    const top = list.current?.getBoundingClientRect().top ?? 0;
    if (top < 0) scrollBy({ top: top - stickyHeight(), behavior: "instant" });
  }, [key]);

  const total = heights.total();
  const height = Math.min(total, tallest);
  const scale = total > height ? (total - scroll.view) / (height - scroll.view) : 1;
  const at = Math.max(0, scroll.y) * scale;
  const first = Math.max(0, heights.rowAt(at) - margin);
  // At the top of the page what stands above the list takes room from it: rows behind the window's edge are not in view.
  const bottom = Math.max(0, at + scroll.view + Math.min(0, scroll.y));
  const end = Math.min(count, heights.rowAt(bottom) + 1 + margin);
  const top = Math.max(0, heights.topOf(first) - at + at / scale);

  useLayoutEffect(() => {
    const watcher = new ResizeObserver((entries) => {
      let above = 0;
      let changed = false;
      for (const { target } of entries) {
        const row = Number((target as HTMLElement).dataset.row);
        const taller = heights.measure(row, (target as HTMLElement).offsetHeight);
        changed ||= taller !== 0;
        if (heights.topOf(row) < at) above += taller;
      }
      if (!changed) return;
      if (above !== 0 && scale === 1 && scroll.y > 0) scrollBy({ top: above, behavior: "instant" });
      redraw((n) => n + 1);
    });
    for (const row of list.current?.querySelectorAll("[data-row]") ?? []) watcher.observe(row);
    return () => watcher.disconnect();
  });

  function reveal(row: number): void {
    // Where the list is now, not where it was drawn last: keys come faster than frames.
    const y = -(list.current?.getBoundingClientRect().top ?? 0);
    const hidden = stickyHeight();
    const above = heights.topOf(row) / scale - y - hidden;
    const below = (heights.topOf(row) + heights.heightOf(row)) / scale - y - innerHeight;
    const by = above < 0 ? above : below > 0 ? Math.min(below, above) : 0;
    if (by !== 0) scrollBy({ top: by, behavior: "instant" });
  }

  return { first, end, height, top, reveal, page: Math.max(1, Math.floor(scroll.view / guess.current)) };
}

/** What covers the top of the list while the page is scrolled. */
function stickyHeight(): number {
  const head = document.querySelector(".library .head");
  return head && getComputedStyle(head).position === "sticky" ? head.getBoundingClientRect().height : 0;
}
