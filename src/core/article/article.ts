/**
 * An article as read from a page, or from a file by `npm run analyse`: plain data, no nodes.
 */
import type { Day } from "../dates.ts";

/** Where a date was read. Shown to the reader, because a date in an address is weaker than one in JSON-LD. */
export type DateOrigin = "json-ld" | "meta" | "time" | "address" | "text" | "given";

export interface DatedBy {
  day: Day;
  /** The full ISO instant, where the page gives one with a zone. */
  instant?: string | undefined;
  origin: DateOrigin;
}

export type BlockKind = "paragraph" | "heading" | "quote" | "list-item" | "caption";

export interface Block {
  kind: BlockKind;
  /** Text as the reader sees it, white space collapsed. Mention offsets count its UTF-16 units. */
  text: string;
}

export interface Outlet {
  name: string;
  /** Registrable host without "www.", as in `outlets.ts`; the page's host when the outlet is not listed. */
  domain: string;
}

/** What sort of text the page says it is; left out when it says nothing. */
export const forms = ["news", "brief", "analysis", "interview", "opinion", "live", "video", "gallery"] as const;
export type Form = (typeof forms)[number];

/** Whether anybody may read the whole text, or only who pays, as the page says. */
export const accesses = ["free", "paid"] as const;
export type Access = (typeof accesses)[number];

export interface Article {
  /** The address as read, without its fragment. */
  url: string;
  /** The address that identifies the article: canonical link if it is sane, else the cleaned address. */
  canonical: string;
  title: string;
  /** Who signed: names alone, joined by commas, without place, role or agency. */
  byline?: string | undefined;
  /** Agencies whose dispatches the text is made from, as "AFP", whether they signed alone or with the outlet. */
  credit?: string[] | undefined;
  /** Where it was written, as printed: "Bamako", "BAMAKO, Mali". */
  dateline?: string | undefined;
  /** The outlet's section it stands in: "Afrique", "World news". */
  section?: string | undefined;
  /** What the outlet itself files it under. */
  keywords?: string[] | undefined;
  form?: Form | undefined;
  access?: Access | undefined;
  outlet: Outlet;
  published?: DatedBy | undefined;
  modified?: DatedBy | undefined;
  /** BCP 47 primary subtag, lower case: "fr", "en", or another, which we do not read. */
  language: string;
  blocks: Block[];
}

/** Which text a mention stands in: a block's index, or -1 for the title. */
export const TITLE = -1;
