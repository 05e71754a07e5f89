/** Long articles to edit, put together from the gold set, which is of our own writing. */
import { goldFolder, readGoldFolder } from "../../gold/read-gold.ts";
import type { Chance } from "../random.ts";
import { close, gap, open } from "./marked-text.ts";
import type { Tongue } from "./slips.ts";

export interface BaseText {
  tongue: Tongue;
  paragraphs: string[];
}

/** Of each language, the paragraphs of each gold article. */
export function readStock(): Record<Tongue, string[][]> {
  const stock: Record<Tongue, string[][]> = { fr: [], en: [] };
  for (const { article } of readGoldFolder(goldFolder)) {
    const paragraphs = article.blocks.map(({ text }) => text).filter((text) => text.length > 60);
    if (paragraphs.length > 0) stock[article.language === "fr" ? "fr" : "en"].push(paragraphs);
  }
  return stock;
}

/** An article of several, without a paragraph twice. */
export function composeText(stock: Record<Tongue, string[][]>, chance: Chance, articles: number): BaseText {
  const tongue = chance.pick<Tongue>(["fr", "en"]);
  return { tongue, paragraphs: chance.shuffle(stock[tongue]).slice(0, articles).flat() };
}

export const sizes = ["words", "sentence", "sentences", "across"] as const;
export type Size = (typeof sizes)[number];

/** Marks a passage: some words, a sentence, two or three, or from one paragraph into the next. */
export function markPassage(paragraphs: readonly string[], size: Size, chance: Chance): string[] {
  const joined = paragraphs.join(gap);
  for (;;) {
    const { start, end } = choose(paragraphs, joined, size, chance);
    const words = joined.slice(start, end);
    if (words.trim() !== words || words.length < 12) continue;
    // A passage that stands twice has no one place.
    if (joined.indexOf(words) !== start || joined.includes(words, start + 1)) continue;
    return `${joined.slice(0, start)}${open}${words}${close}${joined.slice(end)}`.split(gap);
  }
}

function choose(paragraphs: readonly string[], joined: string, size: Size, chance: Chance) {
  if (size === "across") {
    const at = chance.within(0, Math.max(0, paragraphs.length - 2));
    const before = paragraphs.slice(0, at).reduce((sum, text) => sum + text.length + gap.length, 0);
    const seam = before + (paragraphs[at]?.length ?? 0);
    const start = wordStart(joined, Math.max(before, seam - chance.within(30, 120)));
    return { start, end: wordEnd(joined, Math.min(joined.length, seam + gap.length + chance.within(30, 120))) };
  }
  const paragraph = chance.pick(paragraphs);
  const from = joined.indexOf(paragraph);
  const ends = [...paragraph.matchAll(/[.!?…][»”"]*(?=\s|$)/gu)].map((match) => match.index + match[0].length);
  const starts = [0, ...ends.map((end) => end + 1)].filter((start) => start < paragraph.length);
  const first = chance.within(0, starts.length - 1);
  const start = starts[first] ?? 0;
  if (size === "sentence") return { start: from + start, end: from + (ends[first] ?? paragraph.length) };
  if (size === "sentences") {
    return { start: from + start, end: from + (ends[first + chance.within(1, 2)] ?? paragraph.length) };
  }
  const some = wordStart(joined, from + start + chance.within(0, 30));
  return { start: some, end: wordEnd(joined, Math.min(from + paragraph.length, some + chance.within(15, 60))) };
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/\s/.test(text.charAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && !/\s/.test(text.charAt(end))) end++;
  return end;
}
