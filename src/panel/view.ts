/** What the panel is given and what it may ask for. It holds no state but what is folded open. */
import type { Article } from "../core/article/article.ts";
import type { Colour } from "../core/clipping/clipping.ts";
import type { Edited } from "../core/clipping/compare-versions.ts";
import type { PlacedClipping } from "../core/clipping/placed.ts";
import type { Day } from "../core/dates.ts";
import type { Card, Dossier, ShownClaim } from "../core/dossier/dossier.ts";
import type { RecordId, Tongue } from "../core/record.ts";
import type { KeptOf } from "../core/requests.ts";
import type { Mention } from "../core/resolve/mention.ts";
import type { FailureCode } from "../core/result.ts";
import type { Side } from "../core/settings.ts";
import type { Voice } from "../core/words.ts";

export type PanelPhase =
  | { name: "reading" }
  | { name: "ready"; dossier: Dossier }
  | { name: "failed"; code: FailureCode }
  | { name: "wrong-language" };

export interface Notice {
  text:
    | "saved"
    | "undone"
    | "selectFirst"
    | "gaveWay"
    | "nowKnown"
    | "shownAgain"
    | "noMentions"
    | "mentionOf"
    | { failure: FailureCode };
  blanks?: Record<string, string | number>;
  /** The clipping that was saved: "undo" takes it back, and a note can be written to it. */
  kept?: string;
  /** The record of which "undo" takes back "I know this". */
  known?: RecordId;
}

/** A card, and the day it speaks of. */
export interface OpenedCard {
  card: Card;
  asOf: Day;
}

/** The cards that were opened one from the other; `at` is the one shown, -1 what they were opened from. */
export interface Trail {
  cards: readonly OpenedCard[];
  at: number;
}

export interface PanelView {
  phase: PanelPhase;
  voice: Voice;
  theme: "auto" | "light" | "dark";
  width: number;
  side: Side;
  /** Where the closed panel's tab stands, in shares of the window's height. */
  tab: number;
  /** Size of our letters, to the browser's. */
  scale: number;
  /** What was read of the page that bears on how far the rest can be trusted. */
  source: Partial<Pick<Article, "published" | "modified" | "form" | "access">> & { translated?: boolean };
  /** The reader's calendar day. */
  today: Day;
  /** A place is shown that is not where the reader was reading. */
  isAway: boolean;
  /** Cards opened on top of the article's view, the last one shown. */
  trail: Trail;
  /** The card of the list that the reader was led to from a mark. */
  focused?: RecordId | undefined;
  clippings: PlacedClipping[];
  /** What was edited in the article since the reader last saw it. */
  edited?: Edited | undefined;
  notice?: Notice | undefined;
  /** Which mention of a record "show in the article" went to last, counted from 0. */
  visited: ReadonlyMap<RecordId, number>;
  /** What is kept of other outlets about the event that the article is about. */
  elsewhere: KeptOf[];
  /** What the colours of clippings mean to the reader, where he said so. */
  colourNames: Partial<Record<Colour, string>>;
  /** Records of which the reader said "I know this". */
  muted: readonly RecordId[];
  /** The keyboard shortcut for saving, as the platform writes it. */
  saveShortcut: string;
}

export interface PanelActions {
  close(): void;
  resize(width: number): void;
  moveTab(tab: number, side: Side): void;
  chooseLanguage(language: Tongue): void;
  showToday(): void;
  showThen(): void;
  /** The reader knows on which day the article appeared, where it does not say. */
  giveDate(day: Day): void;
  /** @param day as of today rather than as of the article */
  openCard(record: RecordId, day?: "today"): void;
  back(): void;
  forward(): void;
  goToMention(record: RecordId): void;
  showMention(mention: Mention): void;
  goToClipping(id: string): void;
  goToParagraph(block: number): void;
  /** To where the reader was before places were shown. */
  returnToReading(): void;
  saveSelection(colour?: Colour): void;
  saveCard(card: Card): void;
  /** A record of which no card is at hand: an event of the timeline. */
  saveRecord(record: RecordId): void;
  saveClaim(claim: ShownClaim): void;
  /** The article's title and dossier, not its text. */
  saveArticle(): void;
  /** Opens a small window of ours: nothing is typed into the page. */
  openNote(clipping: string): void;
  undoSave(id: string): void;
  /** Says "I know this" of a record, or takes it back. */
  know(record: RecordId, known: boolean): void;
  openSettings(): void;
  openLibrary(clipping?: string): void;
  /** Opens the library at what is kept of the event that the article is about. */
  openElsewhere(): void;
}
