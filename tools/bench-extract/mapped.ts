/** How much of what was read leads back to the page. */
import type { ReadPage } from "../../src/page/extract/read-page.ts";

export interface Mapped {
  characters: number;
  mapped: number;
}

/** Characters of words whose range in the live page holds just that word. */
export function countMapped(page: ReadPage): Mapped {
  const sum = { characters: 0, mapped: 0 };
  for (const [index, block] of page.article.blocks.entries()) {
    for (const { 0: word, index: start } of block.text.matchAll(/\S+/g)) {
      sum.characters += word.length;
      const range = page.rangeOf(index, start, start + word.length);
      if (range && seen(range.toString()) === seen(word)) sum.mapped += word.length;
    }
  }
  return sum;
}

/** Without the characters that take no room, which the article's text leaves out. */
function seen(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "");
}
