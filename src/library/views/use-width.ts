import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** The width of an element in whole CSS pixels, as it changes; 0 until it is known. */
export function useWidth(): { holder: RefObject<HTMLDivElement | null>; width: number } {
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!holder.current) return undefined;
    const watcher = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watcher.observe(holder.current);
    return () => watcher.disconnect();
  }, []);
  return { holder, width };
}
