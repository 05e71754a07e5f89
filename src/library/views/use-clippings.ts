import { useEffect, useState } from "preact/hooks";
import type { Clipping } from "../../core/clipping/clipping.ts";
import { readClippings } from "../../platform/store/list.ts";

/** A few clippings by id, read again after a change; until then as they were. */
export function useClippings(ids: readonly string[], version: number): readonly Clipping[] {
  const [clippings, setClippings] = useState<readonly Clipping[]>([]);
  useEffect(() => {
    let current = true;
    void readClippings(ids).then((read) => {
      if (current && read.ok) setClippings(read.value.map(({ clipping }) => clipping));
    });
    return () => {
      current = false;
    };
  }, [ids.join(), version]);
  return clippings;
}
