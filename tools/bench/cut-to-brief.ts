/** An article as feeds and old archives give it: the title and the first two sentences. */
import type { Article } from "../../src/core/article/article.ts";

const kept = 2;

export function cutToBrief(article: Article): Article {
  const segmenter = new Intl.Segmenter(article.language, { granularity: "sentence" });
  const sentences = article.blocks.flatMap(({ text }) => [...segmenter.segment(text)].map(({ segment }) => segment));
  // A heading or a dateline of a few letters is no sentence that says anything.
  const telling = sentences.map((text) => text.trim()).filter((text) => text.split(/\s+/).length >= leastWords);
  return { ...article, blocks: [{ kind: "paragraph", text: telling.slice(0, kept).join(" ") }] };
}

const leastWords = 3;
