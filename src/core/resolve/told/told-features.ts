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
  /** A clause without one that may go on with that of the clause before, which is of its name. */
  "carried",
  /** Words of its own in the same clause, and beside it. */
  "words",
  "words-beside",
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
  /** A date that is the event's, as exact as it is; another day, month or year, in its clause or beside it. */
  "day-in-full",
  "day",
  "month",
  "year",
  /** By how few events it would fit; it stands beside the clause. */
  "rare-date",
  "date-beside",
  "other-day",
  "other-day-beside",
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
  /** The lead names it by its usual words and the title tells it; names others and not it; the other way round. */
  "lead",
  "other-in-lead",
  "announced",
  /** The article names it elsewhere by its usual words. */
  "said-elsewhere",
  /** In title or first paragraphs. */
  "in-opening",
  /** Turning points are told more often. */
  "turning-point",
  /** Of all events so far, how few are of its sort, with those who are named in its clause and its date. */
  "alone",
  /** What happens every month, and nothing of the event's own beside it. */
  "any-such",
  /** What together says more than apart. */
  "act-and-thing",
  "act-and-word",
  "act-and-actor",
  "act-and-place",
  "date-and-name",
  "date-and-word",
  /** Which of the two does it, and to which, as in its name. */
  "party-first",
  "party-second",
  /** In a title, and of the last days, with something of its own. */
  "news-in-title",
  /** Nobody and nowhere of the event's, and no day. */
  "untied",
  /** Said not to have happened. */
  "denied",
  /** The title is on another state that it does not involve, and the paragraph has not named the first of the two. */
  "elsewhere",
] as const;
export type ToldFeature = (typeof toldFeatures)[number];
