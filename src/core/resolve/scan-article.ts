/** One pass over title and blocks; everything that reads the article afterwards reads these hits. */
import { type Article, TITLE } from "../article/article.ts";
import type { FormIndex } from "../context.ts";
import type { Hit } from "../text/matcher.ts";
import { isAuthorsNote } from "./forms/longer-names.ts";

export interface ScannedBlock {
  /** Index into `Article.blocks`, or `TITLE`. */
  block: number;
  text: string;
  hits: Hit[];
  /** Cues that stand in it, each with its sentences. */
  cues: ReadonlyMap<number, readonly number[]>;
}

export interface ArticleScan {
  /** The title first. */
  blocks: ScannedBlock[];
  /** Cues that stand anywhere. */
  cues: ReadonlySet<number>;
}

export function scanArticle(article: Article, forms: FormIndex): ArticleScan {
  const everywhere = new Set<number>();
  const scanBlock = (text: string, block: number): ScannedBlock => {
    // Who wrote it, and for whom he works, is not what it tells.
    const hits = block !== TITLE && isAuthorsNote(text) ? [] : forms.matcher.scan(text);
    const cues = new Map<number, number[]>();
    for (const { form, sentence } of hits) {
      for (const meaning of forms.meaningsOf(form)) {
        if (meaning.as !== "cue") continue;
        const sentences = cues.get(meaning.cue);
        if (sentences) sentences.push(sentence);
        else cues.set(meaning.cue, [sentence]);
        everywhere.add(meaning.cue);
      }
    }
    return { block, text, hits, cues };
  };
  const blocks = [scanBlock(article.title, TITLE), ...article.blocks.map(({ text }, index) => scanBlock(text, index))];
  return { blocks, cues: everywhere };
}
