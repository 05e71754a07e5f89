/** What decides which event an article is about, in numbers. */
export const rules = {
  mentioned: { title: 5, lead: 2.5, second: 2, body: 0.75 },
  /** What is left of that where the article only places its own news by it: "three months after the attack". */
  aside: 0.4,
  /** For an event named by what it brought into being, a blockade or an accord, in the title. */
  broughtAbout: 3.5,
  /** To so many events at most such a term belongs. */
  matter: 3,
  /** For one of so many days ago at most, where the title names who took part and where. */
  whoAndWhere: { worth: 3.5, days: 3 },
  /**
   * For one of so many days ago at most that nothing names, where the opening names its place, which so many events at
   * most have, and so many of what belongs to it in all.
   */
  ownPlace: { worth: 2.5, days: 92, events: 1, ties: 3 },
  /** For the event that the opening names first. */
  first: 0.75,
  /** For a date that is the event's, where it stands; half of it for an event that is named as well. */
  dated: { title: 1.5, lead: 1.25, second: 1.25, body: 0.25 },
  /**
   * The lead is the first two blocks, up to so many characters of each: some feeds give a text as one block. Where a
   * page is in short lines it is as many of them as begin within so many characters.
   */
  lead: { blocks: 2, characters: 700, lines: 450 },
  /** For each further mention, up to `mostMentions`. */
  again: 0.2,
  mostMentions: 4,
  /** Days before the article → what such nearness is worth. */
  nearness: [
    [0, 3],
    [1, 2.8],
    [3, 2.3],
    [8, 2],
    [31, 1],
    [92, 0.25],
    [183, -1],
    [366, -3],
  ],
  /** For older events: an article tells of them as background; unless it appears on their day, years after. */
  old: -3.5,
  anniversary: { worth: -0.5, titled: 3.5, weight: 3, days: 1 },
  /** For an event of more than a month ago of which the title names nothing. */
  untitled: -1.5,
  weight: 0.3,
  /** For an event between the two parties, where the article is about their relation. */
  between: 1,
  /** For each tie to what title and lead name, up to `mostTies`. */
  tie: 0.4,
  mostTies: 4,
  /** What so many records refer to ties nothing. */
  common: 30,
  /** An event that nothing names must be this fresh, in days, and have this many ties, or be dated by the opening. */
  unnamed: [
    { days: 1, ties: 2, dated: false },
    { days: 8, ties: 3, dated: false },
    { days: 31, ties: 2, dated: true },
  ],
  /** Or be a turning point between the two parties, this fresh, where the article is about their relation. */
  turn: { days: 8, alone: 3, weight: 3 },
  /** Days for which an event is news to an article that is not about the parties, and to one whose title tells it. */
  news: 31,
  titledNews: 92,
  /** Below this no event is the main one. */
  least: 3.3,
} as const;
