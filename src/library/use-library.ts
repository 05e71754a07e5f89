/** The library as this page knows it: what it shows at once, its index, and news of every change. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Collection, SavedSearch } from "../core/clipping/clipping.ts";
import type { Catalogue } from "../core/library/catalogue.ts";
import type { Failure } from "../core/result.ts";
import { ask } from "../platform/ask.ts";
import { onClippingsChanged } from "../platform/clippings-changed.ts";
import { listCollections } from "../platform/store/collections.ts";
import { type Kept, readNewest } from "../platform/store/list.ts";
import { createIndexReader } from "../platform/store/load-index.ts";
import { listSearches } from "../platform/store/searches.ts";

/** Shown before the index is there; more than fit on a screen. */
const firstRows = 24;

export interface LibraryState {
  /** The newest clippings and the counts, at once; `undefined` until they are read. */
  newest?: { clippings: Kept[]; kept: number; removed: number };
  /** A moment later. */
  catalogue?: Catalogue;
  dossiers: readonly Collection[];
  searches: readonly SavedSearch[];
  failure?: Failure;
  /** Grows with every change, here or elsewhere: what was read before it may be out of date. */
  version: number;
}

export interface LibraryAtHand extends LibraryState {
  /** Reads again. It is called after every change by itself, too. */
  refresh(): Promise<void>;
  /** Loads what phrases need; the catalogue that comes next has it. */
  loadOrder(): void;
}

export function useLibrary(): LibraryAtHand {
  const [state, setState] = useState<LibraryState>({ dossiers: [], searches: [], version: 0 });
  const reader = useRef(createIndexReader());
  const order = useRef(false);
  const running = useRef<Promise<void>>(undefined);
  const again = useRef(false);

  async function readAll(): Promise<void> {
    const [newest, dossiers, searches] = await Promise.all([readNewest(firstRows), listCollections(), listSearches()]);
    setState((before) => ({
      ...before,
      ...(newest.ok ? { newest: { clippings: newest.value.clippings, ...newest.value.counts } } : {}),
      dossiers: dossiers.ok ? dossiers.value : before.dossiers,
      searches: searches.ok ? searches.value : before.searches,
      version: before.version + 1,
    }));
    if (!newest.ok) return setState((before) => ({ ...before, failure: newest.failure }));
    await untilIdle();
    const loaded = await reader.current.load(order.current);
    setState(({ failure: _, ...before }) =>
      loaded.ok ? { ...before, catalogue: loaded.value } : { ...before, failure: loaded.failure },
    );
  }

  /** One reading at a time; a change that comes meanwhile leads to one more, however many come. */
  function refresh(): Promise<void> {
    if (running.current) {
      again.current = true;
      return running.current;
    }
    running.current = readAll().finally(() => {
      running.current = undefined;
      if (!again.current) return undefined;
      again.current = false;
      return refresh();
    });
    return running.current;
  }

  function loadOrder(): void {
    if (order.current) return;
    order.current = true;
    void refresh();
  }

  useEffect(() => {
    const life = new AbortController();
    onClippingsChanged(() => void refresh(), life.signal);
    void refresh();
    void ask("trash.expire", {});
    return () => life.abort();
  }, []);

  return { ...state, refresh, loadOrder };
}

/** Lets the browser show what it has first. */
function untilIdle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: 300 }));
}
