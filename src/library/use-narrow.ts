import { useEffect, useState } from "preact/hooks";

/** As in the style sheets: below it one pane stands under another. */
const narrow = "(max-width: 640px)";

/** Whether the window is too narrow for panes beside one another, as it changes. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(narrow).matches);
  useEffect(() => {
    const life = new AbortController();
    const query = matchMedia(narrow);
    query.addEventListener("change", () => setNarrow(query.matches), { signal: life.signal });
    return () => life.abort();
  }, []);
  return isNarrow;
}
