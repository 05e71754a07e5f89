/**
 * A clipping: an exact quote (or a card), where it stood, where it came from, and the context shown with it.
 * Selectors follow the W3C Web Annotation Data Model, section 4.2.
 */
import type { DatedBy, Outlet } from "../article/article.ts";
import type { Day } from "../dates.ts";
import type { ShownStatement } from "../dossier/dossier.ts";
import type { Kind, RecordId, Text } from "../record.ts";

/** W3C TextQuoteSelector: the passage and what stands around it (32 characters each side). */
export interface QuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C TextPositionSelector over the article text (blocks joined by a blank line), in UTF-16 units. */
export interface PositionSelector {
  start: number;
  end: number;
}

/** W3C RangeSelector made of the block index and offsets in it: survives changes elsewhere in the article. */
export interface RangeSelector {
  startBlock: number;
  startOffset: number;
  endBlock: number;
  endOffset: number;
}

export interface ClippingSource {
  url: string;
  canonical: string;
  outlet: Outlet;
  title: string;
  byline?: string | undefined;
  published?: DatedBy | undefined;
  modified?: DatedBy | undefined;
}

/** One card frozen as it was shown. */
export interface FrozenCard {
  record: RecordId;
  kind: Kind;
  name: Text;
  statements: ShownStatement[];
}

export interface FrozenContext {
  asOf: Day;
  version: string;
  cards: FrozenCard[];
}

export type ClippingKind = "passage" | "card";

/** What a page asks to save. The id is made by the page, so that a repeated request cannot make two. */
export interface ClippingDraft {
  id: string;
  kind: ClippingKind;
  language: string;
  quote: QuoteSelector;
  position?: PositionSelector | undefined;
  range?: RangeSelector | undefined;
  source: ClippingSource;
  context: FrozenContext;
  /** ISO instant at which the reader saved it, and so had read it. */
  readAt: string;
}

export interface Clipping extends ClippingDraft {
  savedAt: string;
  /** Changes with every edit of the note or tags; not with removal, which is no edit of what is kept. */
  updatedAt: string;
  note: string;
  tags: string[];
  /** When it went to the trash; absent while it is in the library. */
  removedAt?: string | undefined;
}
