/** The clipping whose details are shown, read again whenever something was changed. */
import { useEffect, useState } from "preact/hooks";
import type { Clipping } from "../core/clipping/clipping.ts";
import { readClippings } from "../platform/store/list.ts";

export function useClipping(
  id: string | undefined,
  version: number,
): { shown: Clipping | undefined; changed: (clipping: Clipping) => void } {
  const [shown, setShown] = useState<Clipping>();
  useEffect(() => {
    if (id === undefined) {
      setShown(undefined);
      return undefined;
    }
    let current = true;
    void readClippings([id]).then((read) => {
      if (current && read.ok) setShown(read.value[0]?.clipping);
    });
    return () => {
      current = false;
    };
  }, [id, version]);
  return { shown: shown?.id === id ? shown : undefined, changed: setShown };
}
