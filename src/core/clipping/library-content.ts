/** Everything that a library holds besides what it can work out anew. */
import type { Clipping, Collection, Colour, PageVersion, SavedSearch } from "./clipping.ts";

export interface LibraryContent {
  /** The trash included. */
  clippings: Clipping[];
  collections: Collection[];
  searches: SavedSearch[];
  /** Articles as they were last seen. */
  pages: PageVersion[];
  /** What the reader's colours mean, where the reader said so. */
  colourNames: Partial<Record<Colour, string>>;
}

export const emptyContent: LibraryContent = {
  clippings: [],
  collections: [],
  searches: [],
  pages: [],
  colourNames: {},
};

/** The part of a library that belongs to some of its clippings: them, the dossiers that hold them, their articles. */
export function contentOf(library: LibraryContent, clippings: readonly Clipping[]): LibraryContent {
  const dossiers = new Set(clippings.flatMap((clipping) => clipping.collections ?? []));
  const articles = new Set(clippings.map(({ source }) => source.canonical));
  return {
    clippings: [...clippings],
    collections: library.collections.filter(({ id }) => dossiers.has(id)),
    searches: [],
    pages: library.pages.filter(({ canonical }) => articles.has(canonical)),
    colourNames: library.colourNames,
  };
}
