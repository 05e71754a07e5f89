/** One pass over title and blocks; everything that reads the article afterwards reads these hits. */
import { type Article, TITLE } from "../article/article.ts";
import type { FormIndex } from "../context.ts";
import type { Hit } from "../text/matcher.ts";

export interface ScannedBlock {
  /** Index into `Article.blocks`, or `TITLE`. */
  block: number;
  text: string;
  hits: Hit[];
  /** Cues that stand in it. */
  cues: ReadonlySet<number>;
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
    const hits = forms.matcher.scan(text);
    const cues = new Set<number>();
    for (const { form } of hits) {
      for (const meaning of forms.meaningsOf(form)) {
        if (meaning.as !== "cue") continue;
        cues.add(meaning.cue);
        everywhere.add(meaning.cue);
      }
    }
    return { block, text, hits, cues };
  };
  const blocks = [scanBlock(article.title, TITLE), ...article.blocks.map(({ text }, index) => scanBlock(text, index))];
  return { blocks, cues: everywhere };
}
