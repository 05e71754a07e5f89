/** What a format of export is, and what each of them carries: said to the reader before the file is made. */
import type { PartialDate } from "../../dates.ts";
import type { Language } from "../../record.ts";
import type { Clipping, Colour } from "../clipping.ts";
import type { LibraryContent } from "../library-content.ts";

/** What a clipping may hold that a format may have no place for. Quote, source, address and date all carry. */
export const facets = [
  "cards",
  "trash",
  "context",
  "notes",
  "tags",
  "colour",
  "colourNames",
  "dossiers",
  "dossierNotes",
  "emptyDossiers",
  "searches",
  "structure",
  "surroundings",
  "place",
  "times",
  "modified",
  "details",
  "pages",
] as const;
export type Facet = (typeof facets)[number];

export interface Made {
  /** The extension's version. */
  version: string;
  /** ISO instant of the export. */
  exportedAt: string;
}

/** The sentences of files that people read. */
export interface ExportWords {
  language: Language;
  /** A date as it is said. */
  day: (date: PartialDate) => string;
  dossier: string;
  articles: string;
  note: string;
  openPassage: string;
  published: (day: string) => string;
  modified: (day: string) => string;
  undated: string;
  read: (day: string) => string;
  by: (names: string) => string;
  context: (day: string) => string;
  /** What a colour is called where the reader gave it no name. */
  colour: (colour: Colour) => string;
  /** Above what the panel said, so that nobody takes it for the outlet's words. */
  card: string;
  exportedOn: (day: string) => string;
  count: (n: number) => string;
}

export interface ExportRequest {
  content: LibraryContent;
  made: Made;
  words: ExportWords;
}

export interface ExportFile {
  name: string;
  text: string;
}

export interface Format {
  /** Without the dot. */
  extension: string;
  mime: string;
  carries: ReadonlySet<Facet>;
  /** One file, or several, which travel as a zip. Never fails: what is not carried is left out and counted. */
  write(request: ExportRequest): ExportFile[];
}

/** What would not come along, and how much of it. */
export type Loss = { facet: Facet; n: number };

/** @returns what of this content the format leaves out, so that it can be said; nothing when it carries everything */
export function lossesOf(format: Pick<Format, "carries">, content: LibraryContent): Loss[] {
  const { carries } = format;
  const carried = carriedClippings(format, content);
  const used = new Set(content.clippings.flatMap((clipping) => clipping.collections ?? []));
  const count = (facet: Facet): number => {
    if (facet === "searches" || facet === "pages") return content[facet].length;
    if (facet === "colourNames") return Object.keys(content.colourNames).length;
    // A dossier without clippings has nowhere to be written in a format of clippings.
    if (facet === "emptyDossiers") return content.collections.filter(({ id }) => !used.has(id)).length;
    if (facet === "dossiers") return used.size === 0 ? 0 : content.collections.filter(({ id }) => used.has(id)).length;
    if (facet === "dossierNotes") return content.collections.filter(({ note }) => note !== "").length;
    // What is left out whole is said once, as such.
    const among = facet === "cards" || facet === "trash" ? content.clippings : carried;
    return among.filter((clipping) => holds[facet](clipping)).length;
  };
  return facets
    .filter((facet) => !carries.has(facet))
    .map((facet) => ({ facet, n: count(facet) }))
    .filter(({ n }) => n > 0);
}

/** The clippings that a format writes at all. */
export function carriedClippings({ carries }: Pick<Format, "carries">, content: LibraryContent): Clipping[] {
  return content.clippings.filter(
    (clipping) =>
      (carries.has("cards") || clipping.kind === "passage") &&
      (carries.has("trash") || clipping.removedAt === undefined),
  );
}

type OfClippings = Exclude<Facet, "searches" | "pages" | "dossiers" | "dossierNotes" | "emptyDossiers" | "colourNames">;
const holds: Record<OfClippings, (clipping: Clipping) => boolean> = {
  cards: ({ kind }) => kind !== "passage",
  trash: ({ removedAt }) => removedAt !== undefined,
  context: ({ context }) => context.cards.length > 0,
  notes: ({ note }) => note !== "",
  tags: ({ tags }) => tags.length > 0,
  colour: ({ colour }) => colour !== undefined,
  structure: ({ quote }) => quote.markup !== undefined,
  surroundings: ({ quote }) => quote.prefix !== "" || quote.suffix !== "",
  place: ({ position, range }) => position !== undefined || range !== undefined,
  times: () => true,
  modified: ({ source }) => source.modified !== undefined,
  details: ({ source }) =>
    source.section !== undefined ||
    source.credit !== undefined ||
    source.form !== undefined ||
    source.url !== source.canonical,
};
