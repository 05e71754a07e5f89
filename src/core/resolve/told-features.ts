/** The signs by which an event told in free words is recognised. */

/** In the order of the weights. Sums are over what stands near, each by its rarity from 0 to 1. */
export const toldFeatures = [
  /** The word for what happens is of a sort that the event's name, aliases or first statements have. */
  "sort-of-name",
  "sort-of-alias",
  "sort-of-statement",
  /** The word is of another sort; a clause without one. */
  "other-sort",
  "clause",
  /** Words of its own in the same clause, and beside it; two or more of them. */
  "words",
  "words-beside",
  "several-words",
  "things",
  "things-beside",
  "number",
  /** As many of something in its clause as the event has of nothing. */
  "other-number",
  /** Who took part and where: in the clause, in the window around, elsewhere in the sentence; and whom the title names. */
  "actors",
  "actors-beside",
  "places",
  "places-beside",
  "in-sentence",
  "in-title",
  /** A person, place or body of ours in its clause that the event does not have. */
  "other-person",
  "other-place",
  "other-body",
  /** A date that is the event's, as exact as it is, and one that is not, in its clause or beside it. */
  "day",
  "month",
  "year",
  "other-date",
  "other-date-beside",
  /** The day on which it was told, in news of it. */
  "said-on",
  /** Without a date: how long before the article it happened. */
  "days-2",
  "days-8",
  "days-31",
  "days-200",
  "days-800",
  "older",
  "undated",
  /** Another state that it does not involve. */
  "abroad",
  /** The lead names it by its usual words and the title tells it; the other way round. */
  "lead",
  "announced",
  /** The article names it elsewhere by its usual words; what caused it, or it caused, is named. */
  "said-elsewhere",
  "cause-said",
  /** The event told last before it happened earlier, by no more than two years. */
  "next-in-order",
  /** In title or first paragraphs. */
  "in-opening",
  /** Turning points are told more often. */
  "turning-point",
  /** A place near it saw no other event of that sort. */
  "only-there",
] as const;
export type ToldFeature = (typeof toldFeatures)[number];
