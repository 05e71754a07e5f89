import type { Catalogue } from "../../core/library/catalogue.ts";

/** What every view is given: what was found, and what may be done with it. */
export interface ViewProps {
  catalogue: Catalogue;
  /** What was found, in the order asked for. */
  entries: Uint32Array;
  /** Grows with every change of the library. */
  version: number;
  /** The clipping whose details are shown. */
  chosen: string | undefined;
  choose: (id: string) => void;
  /** Adds a filter to the search, in the language of queries. */
  narrow: (filter: string) => void;
}
