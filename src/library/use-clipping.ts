/** The clipping whose details are shown, read again whenever something was changed. */
import { useEffect, useState } from "preact/hooks";
import type { Clipping } from "../core/clipping/clipping.ts";
import { type Kept, readClippings } from "../platform/store/list.ts";

export function useClipping(
  id: string | undefined,
  version: number,
): { shown: Kept | undefined; changed: (clipping: Clipping) => void } {
  const [shown, setShown] = useState<Kept>();
  useEffect(() => {
    if (id === undefined) {
      setShown(undefined);
      return undefined;
    }
    let current = true;
    void readClippings([id]).then((read) => {
      if (current && read.ok) setShown(read.value[0]);
    });
    return () => {
      current = false;
    };
  }, [id, version]);
  return {
    shown: shown?.clipping.id === id ? shown : undefined,
    // A note is stored when its pane closes: by then another clipping may be shown.
    changed: (clipping) =>
      setShown((before) => (before?.clipping.id === clipping.id ? { ...before, clipping } : before)),
  };
}
