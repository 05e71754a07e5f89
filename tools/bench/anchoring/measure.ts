/** Puts cases before the two ways of finding a passage again. */
import type { Article } from "../../../src/core/article/article.ts";
import { createAnchorer } from "../../../src/core/clipping/anchor.ts";
import { articleText, positionOf } from "../../../src/core/clipping/article-text.ts";
import type { ClippingDraft } from "../../../src/core/clipping/clipping.ts";
import type { AnchoringCase } from "./cases.ts";
import { judge, type Verdict } from "./judge.ts";
import type { Passage } from "./marked-text.ts";

export type Finder = (article: Article) => (clipping: ClippingDraft) => Passage | undefined;

export const ours: Finder = (article) => {
  const anchor = createAnchorer(article);
  const { starts } = articleText(article.blocks);
  return (clipping) => {
    const found = anchor(clipping);
    return found.state === "not-found" ? undefined : positionOf(article.blocks, starts, found.range);
  };
};

export interface Judged {
  case: AnchoringCase;
  answer: Passage | undefined;
  verdict: Verdict;
}

export function measure(cases: readonly AnchoringCase[], finder: Finder): Judged[] {
  return cases.map((one) => {
    const answer = finder(one.after)(one.clipping);
    return { case: one, answer, verdict: judge(answer, one.truth) };
  });
}

export interface Tally {
  right: number;
  wrong: number;
  missed: number;
}

export function count(judged: readonly Judged[]): Tally {
  const tally: Tally = { right: 0, wrong: 0, missed: 0 };
  for (const { verdict } of judged) tally[verdict] += 1;
  return tally;
}
