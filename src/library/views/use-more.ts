import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/**
 * How many of a long list are shown: more whenever its end comes into view.
 * @param key another key is another list, which begins anew
 * @returns the number, and what stands at the end of the list
 */
export function useMore(step: number, key: string): { shown: number; end: RefObject<HTMLDivElement | null> } {
  const [shown, setShown] = useState(step);
  const end = useRef<HTMLDivElement>(null);
  useEffect(() => setShown(step), [key]);
  useEffect(() => {
    const watcher = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) setShown((n) => n + step);
    });
    if (end.current) watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [shown, key]);
  return { shown, end };
}
