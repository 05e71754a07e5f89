/** The ways in which what was found can be laid out. */

export const arrangements = ["list", "articles", "timeline", "across", "records", "picture"] as const;
export type Arrangement = (typeof arrangements)[number];

export const arrangementWords = {
  list: "asList",
  articles: "byArticle",
  timeline: "onTimeline",
  across: "acrossOutlets",
  records: "byRecord",
  picture: "picture",
} as const satisfies Record<Arrangement, string>;
