/** What a change of many clippings, tags or dossiers replaced, so that it can be given back exactly. */
import type { Clipping, Collection, SavedSearch } from "../../core/clipping/clipping.ts";

/** The fields that such a change may touch. */
export type Touched = Pick<Clipping, "tags" | "colour" | "collections" | "removedAt" | "updatedAt">;

export interface UndoRow {
  id: string;
  /** ISO instant at which the change was made. */
  at: string;
  clippings: { id: string; before: Touched; after: Touched }[];
  /** How many clippings were given back, once they were: a repeated request is told the same. */
  undone?: number;
  /** A dossier or a search that was deleted. */
  collection?: Collection;
  search?: SavedSearch;
  /** A dossier that took in another's note. */
  merged?: { before: Collection; after: Collection };
}

export function touchedOf({ tags, colour, collections, removedAt, updatedAt }: Clipping): Touched {
  return {
    tags,
    updatedAt,
    ...(colour === undefined ? {} : { colour }),
    ...(collections === undefined ? {} : { collections }),
    ...(removedAt === undefined ? {} : { removedAt }),
  };
}
