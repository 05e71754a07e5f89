import type { Article } from "../../src/core/article/article.ts";

/** An article to analyse, or why there is none. */
export type Entry = ReadEntry | { problem: string };

export interface ReadEntry {
  id: string;
  article: Article;
  /** Where the title and each block begin in `title + "\n\n" + text`, in UTF-16 units: the title's is 0. */
  blockStarts: readonly number[];
}
