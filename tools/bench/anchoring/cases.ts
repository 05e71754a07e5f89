/** Edited articles with a clipping made before the edit and the truth about where it stands after it. */
import type { Article } from "../../../src/core/article/article.ts";
import { articleText, rangeOf } from "../../../src/core/clipping/article-text.ts";
import type { ClippingDraft } from "../../../src/core/clipping/clipping.ts";
import { makeDraft } from "../../../src/core/clipping/draft.ts";
import { createChance } from "../random.ts";
import { composeText, markPassage, readStock, type Size, sizes } from "./base-texts.ts";
import { applyEdit, type EditKind, editKinds } from "./edits.ts";
import { type Passage, readMarks } from "./marked-text.ts";

export interface AnchoringCase {
  kind: EditKind;
  size: Size;
  clipping: ClippingDraft;
  before: Article;
  after: Article;
  /** Where the passage stands after the edit; `undefined` when it is gone. */
  truth: Passage | undefined;
}

/** @param each cases of every kind of edit */
export function makeCases(each: number, seed: number): AnchoringCase[] {
  const stock = readStock();
  return editKinds.flatMap((kind, row) =>
    Array.from({ length: each }, (_, at) => {
      const chance = createChance(seed * 1_000_003 + row * 10_007 + at);
      const size = sizes[at % sizes.length] ?? "sentence";
      const { tongue, paragraphs } = composeText(stock, chance, chance.within(4, 12));
      const others = stock[tongue].flat().filter((one) => !paragraphs.includes(one));
      const marked = markPassage(paragraphs, size, chance);
      const edited = applyEdit(kind, marked, { chance, tongue, spare: others });
      const before = readMarks(edited.before);
      const after = readMarks(edited.after);
      const article = articleOf(before.paragraphs, tongue);
      return {
        kind,
        size,
        clipping: clip(article, before.passage, `${kind} ${at}`),
        before: article,
        after: articleOf(after.paragraphs, tongue),
        truth: after.passage,
      };
    }),
  );
}

export function clip(article: Article, passage: Passage | undefined, name: string): ClippingDraft {
  if (!passage) throw new Error(`${name}: no passage to clip`);
  const draft = makeDraft({
    id: "00000000-0000-4000-8000-000000000001",
    article,
    range: rangeOf(articleText(article.blocks).starts, passage),
    context: { asOf: "2026-01-01", version: "none", cards: [] },
    readAt: "2026-01-01T00:00:00.000Z",
  });
  if (!draft.ok) throw new Error(`${name}: ${draft.failure.detail}`);
  return draft.value;
}

export function articleOf(paragraphs: readonly string[], language: string): Article {
  return {
    url: "http://www.example.org/a",
    canonical: "http://www.example.org/a",
    title: "An article",
    outlet: { name: "Example", domain: "example.org" },
    language,
    blocks: paragraphs.map((text) => ({ kind: "paragraph", text })),
  };
}
