/**
 * The signs by which a mark that means none of ours is told from one that does. Names of one's own ("own-") and words
 * that lend themselves to any state's ("lent-": offices, common wordings, what happened) err for different reasons.
 */

/** In the order of the weights; each is from 0 to 1. */
export const nilSigns = [
  /** What sort of words they are. */
  "full-name",
  "surname",
  "office",
  "place",
  "proper",
  "proper-long",
  "common",
  "event",
  /** What the detector says of the article. */
  "own-relation",
  "own-none",
  "own-background",
  "own-score",
  /** Whose names stand in the title, in the sentence, right beside, and how many in the article. */
  "own-title-ours",
  "own-here-ours",
  "own-here-second",
  "own-here-abroad",
  "own-beside-ours",
  "own-beside-abroad",
  "own-ours",
  "own-ours-at-all",
  "own-share-abroad",
  "own-second",
  /** How many others of ours the article names; none, where it is not about us; the same again; those tied to the record. */
  "own-company",
  "own-alone",
  "own-again",
  "own-linked",
  /** How much of the story the record has a part in; a surname that several of ours bear. */
  "own-known",
  "own-kin",
  /** How the name stands: "Nioro du Rip", "Xingjian Gao", "« Kayes »", "the Timbuktu", "in Gao"; one word alone. */
  "own-goes-on",
  "own-capital-before",
  "own-in-quotes",
  "own-article-before",
  "own-in",
  "own-one-word",
  /** One of the record's names to the letter, of several words: "opération Barkhane". */
  "own-in-full",
  /** The name of a state itself, or of its capital for it. */
  "own-state",
  /** Sport, the stage, computing: in the sentence, in so much of the article. */
  "own-field-here",
  "own-field",
  /** An office or a force beside it; a person of whom nothing is told for years around. */
  "own-office-beside",
  "own-inactive",
  "lent-relation",
  "lent-none",
  "lent-background",
  "lent-score",
  "lent-title-ours",
  "lent-title-abroad",
  "lent-here-ours",
  "lent-here-second",
  "lent-here-abroad",
  "lent-beside-ours",
  "lent-beside-abroad",
  /** In the words of the mark themselves. */
  "lent-within-ours",
  "lent-within-abroad",
  /** Whose name stands last before it, wherever; next behind it; first in its sentence; nobody's so far. */
  "lent-last-abroad",
  "lent-next-ours",
  "lent-next-abroad",
  "lent-first-abroad",
  "lent-nobody",
  "lent-ours",
  "lent-ours-at-all",
  "lent-share-abroad",
  "lent-second",
  /** One word and its article; a record of either side. */
  "lent-bare",
  "lent-side",
  "lent-again",
  "lent-field",
  "lent-linked-here",
  "lent-linked",
  /** How long before the article it happened; a turning point. */
  "event-days",
  "event-month",
  "event-year",
  "event-old",
  "event-turning",
  /** Its year stands in the mark. */
  "event-year-written",
] as const;
export type NilSign = (typeof nilSigns)[number];
export type Signs = ReadonlyMap<NilSign, number>;
