/**
 * A clipping: an exact quote (or a card), where it stood, where it came from, and the context shown with it.
 * Selectors follow the W3C Web Annotation Data Model, section 4.2.
 */
import type { DatedBy, Form, Outlet } from "../article/article.ts";
import type { Day } from "../dates.ts";
import type { ShownStatement } from "../dossier/dossier.ts";
import type { Kind, RecordId, Text } from "../record.ts";

/** W3C TextQuoteSelector: the passage and what stands around it (32 characters each side). */
export interface QuoteSelector {
  exact: string;
  prefix: string;
  suffix: string;
  /**
   * The passage with its structure, as HTML of the few elements that `markup.ts` lets through; absent when it has
   * none. What is searched, cited and anchored is always `exact`.
   */
  markup?: string | undefined;
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
  section?: string | undefined;
  /** Agencies: "AFP". */
  credit?: string[] | undefined;
  form?: Form | undefined;
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

/** A passage of the article; or something of the panel: a card, an event, a contested point, the article's dossier. */
export const clippingKinds = ["passage", "card", "event", "claim", "article"] as const;
export type ClippingKind = (typeof clippingKinds)[number];

/** A colour means what the reader says it means: see `Settings.colourNames`. */
export const colours = ["yellow", "green", "blue", "pink", "violet"] as const;
export type Colour = (typeof colours)[number];

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
  colour?: Colour | undefined;
}

export interface Clipping extends ClippingDraft {
  savedAt: string;
  /** Changes with every edit of note, tags, colour or dossiers; not with removal, which is no edit of what is kept. */
  updatedAt: string;
  note: string;
  tags: string[];
  /** The reader's own dossiers that hold it, by id. */
  collections?: string[] | undefined;
  /** When it went to the trash; absent while it is in the library. */
  removedAt?: string | undefined;
}

/** What became of a passage in its article, as `anchor.ts` tells it. */
export const foundStates = ["as-saved", "changed", "not-found"] as const;
export type FoundState = (typeof foundStates)[number];

/** How a clipping was found when its article was last open; kept beside it, because it is no edit of it. */
export interface LastFound {
  state: FoundState;
  /** 0 to 1: how far the words there are those that were saved. */
  score: number;
  /** ISO instant. */
  checkedAt: string;
  /** The words that stand there now, where they differ. */
  text?: string | undefined;
}

/** A dossier that the reader makes: a named collection of clippings, with a note of its own. */
export interface Collection {
  id: string;
  name: string;
  /** Markdown. */
  note: string;
  createdAt: string;
  updatedAt: string;
}

/** A search that the reader gave a name. */
export interface SavedSearch {
  id: string;
  name: string;
  /** As typed; see `query.ts`. */
  query: string;
  createdAt: string;
  updatedAt: string;
}

/** An article as it was when the reader last saw it, kept for those of which something was clipped. */
export interface PageVersion {
  canonical: string;
  url: string;
  title: string;
  /** ISO instant. */
  seenAt: string;
  modified?: string | undefined;
  /** One fingerprint a block, in order. */
  paragraphs: string[];
}
