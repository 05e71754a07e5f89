/** The clippings of the rows in view, read when they come into view. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type Kept, readClippings } from "../platform/store/list.ts";
import type { Listing } from "./list.tsx";

/** Rows remembered; then those read first are forgotten. */
const most = 400;
/** Rows read before another list is shown: a screen of them, so that the list does not flash empty at each key. */
const ahead = 12;

export interface Rows {
  /** The list to show: the one asked for, once its first rows are read. */
  ready: Listing;
  rowOf(id: string): Kept | undefined;
  /** Names the rows in view, to be read if need be. */
  want(ids: readonly string[]): void;
}

/**
 * @param known clippings that were read already
 * @param version what was read under another one is read again, and shown until then
 */
export function useRows(listing: Listing, known: readonly Kept[], version: number): Rows {
  const rows = useRef(new Map<string, { kept: Kept; version: number }>());
  const [ready, setReady] = useState(listing);
  const [, redraw] = useState(0);
  const wanted = useRef<readonly string[]>([]);

  function remember(all: readonly Kept[]) {
    for (const kept of all) {
      rows.current.delete(kept.clipping.id);
      rows.current.set(kept.clipping.id, { kept, version });
    }
    for (const id of rows.current.keys()) {
      if (rows.current.size <= most) return;
      rows.current.delete(id);
    }
  }

  /** @returns whether something was read */
  async function read(ids: readonly string[]): Promise<boolean> {
    const missing = ids.filter((id) => rows.current.get(id)?.version !== version);
    if (missing.length === 0) return false;
    const answer = await readClippings(missing);
    if (answer.ok) remember(answer.value);
    return answer.ok;
  }

  const remembered = useRef<readonly Kept[]>(undefined);
  if (remembered.current !== known) {
    remembered.current = known;
    remember(known);
  }

  useEffect(() => {
    let current = true;
    const first = Array.from({ length: Math.min(ahead, listing.count) }, (_, row) => listing.idAt(row) ?? "");
    const ids = listing.key === ready.key ? wanted.current : first.filter((id) => id !== "");
    void read(ids).then((isNew) => {
      if (!current) return;
      setReady(listing);
      if (isNew) redraw((n) => n + 1);
    });
    return () => {
      current = false;
    };
  }, [listing, version]);

  return {
    ready,
    rowOf: (id) => rows.current.get(id)?.kept,
    want(ids) {
      wanted.current = ids;
      void read(ids).then((isNew) => isNew && redraw((n) => n + 1));
    },
  };
}
