/** What the reader searches for, and what is found. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Catalogue, Found } from "../core/library/catalogue.ts";
import { asksForOrder } from "../core/library/evaluate.ts";
import { type Lit, litOf } from "../core/library/lit.ts";
import type { Sorting } from "../core/library/order-entries.ts";
import { parseQuery, type QueryProblem } from "../core/library/parse-query.ts";
import { bothOf, everything, type Query } from "../core/library/query.ts";
import type { Listing } from "./list.tsx";
import type { LibraryAtHand } from "./use-library.ts";
import { queryOf, type View } from "./view.ts";

export interface Search {
  listing: Listing;
  /** What was found, and the index that found it; missing until the index is there. */
  found: { catalogue: Catalogue; entries: Uint32Array; articles: number } | undefined;
  problem: QueryProblem | undefined;
  /** What was understood: of a query that is wrong, the last one that was right. */
  query: Query;
  lit: readonly Lit[];
}

const nothing: Found = { entries: new Uint32Array(0), articles: 0 };

export function useSearch(library: LibraryAtHand, view: View, text: string, sorting: Sorting): Search {
  const { catalogue, newest, dossiers, loadOrder } = library;
  const parsed = useMemo(() => parseQuery(text), [text]);
  const understood = useRef<Query>(everything);
  if (parsed.ok) understood.current = parsed.query;
  const query = understood.current;
  const lit = useMemo(() => litOf(query), [query]);

  const before = useRef<{ found: Found; catalogue: Catalogue; key: string }>(undefined);
  const waits = catalogue !== undefined && !catalogue.knowsOrder && asksForOrder(query);
  useEffect(() => {
    if (waits) loadOrder();
  }, [waits]);
  const key = `${JSON.stringify(view)} ${sorting} ${JSON.stringify(query)}`;
  const result = useMemo(() => {
    if (!catalogue) return undefined;
    if (waits) return before.current ?? { found: nothing, catalogue, key };
    const how = { sorting, trash: view.name === "trash", named: { dossiers } };
    return { found: catalogue.find(bothOf(queryOf(view), query), how), catalogue, key };
  }, [catalogue, key, dossiers, waits]);
  before.current = result;

  const listing = useMemo((): Listing => {
    if (result) {
      const { entries } = result.found;
      const idAt = (row: number) => {
        const entry = entries[row];
        return entry === undefined ? undefined : result.catalogue.idOf(entry);
      };
      return {
        key: result.key,
        count: entries.length,
        idAt,
        dayAt: (row) => (sorting === "saved" ? dayOf(result.catalogue.savedAt(entries[row] ?? 0)) : undefined),
      };
    }
    // Before the index is there: what was saved last, and room for the rest.
    const plain = view.name === "all" && query.is === "all" && sorting === "saved";
    return {
      key,
      count: plain ? (newest?.kept ?? 0) : 0,
      idAt: (row) => newest?.clippings[row]?.clipping.id,
      dayAt: (row) => newest?.clippings[row]?.clipping.savedAt.slice(0, 10),
    };
  }, [result, newest, sorting]);

  return {
    listing,
    found: useMemo(() => result && { catalogue: result.catalogue, ...result.found }, [result]),
    problem: parsed.ok ? undefined : parsed.problem,
    query,
    lit,
  };
}

function dayOf(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
