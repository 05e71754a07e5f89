/**
 * The yardstick: the way of finding quotes again that Hypothesis describes, made anew from the description, on the
 * package that it is built on. A saved range or position is taken when the quote stands there; else every exact
 * copy of the quote, else the nearest matches with up to half of its characters (256 at most) wrong; each scored by
 * quote (50), the 32 characters before (20) and after (20), and position (2). The best is always taken.
 */
import search from "approx-string-match";
import type { Article } from "../../../src/core/article/article.ts";
import { articleText, positionOf } from "../../../src/core/clipping/article-text.ts";
import type { ClippingDraft } from "../../../src/core/clipping/clipping.ts";
import type { Passage } from "./marked-text.ts";

const weights = { quote: 50, prefix: 20, suffix: 20, position: 2 };
const most = 256;

export function createYardstick(article: Article): (clipping: ClippingDraft) => Passage | undefined {
  const { text, starts } = articleText(article.blocks);
  return ({ quote, position, range }) => {
    const ranged = range && positionOf(article.blocks, starts, range);
    for (const place of [ranged, position]) {
      if (place && text.slice(place.start, place.end) === quote.exact) return place;
    }
    return findQuote(text, quote, position?.start);
  };
}

function findQuote(text: string, quote: ClippingDraft["quote"], expected: number | undefined): Passage | undefined {
  if (quote.exact === "") return undefined;
  let best: { passage: Passage; score: number } | undefined;
  for (const match of matchesOf(text, quote.exact, Math.min(most, quote.exact.length / 2))) {
    const parts = [
      [weights.quote, 1 - match.errors / quote.exact.length],
      [
        weights.prefix,
        quote.prefix
          ? likeness(text.slice(Math.max(0, match.start - quote.prefix.length), match.start), quote.prefix)
          : 1,
      ],
      [
        weights.suffix,
        quote.suffix ? likeness(text.slice(match.end, match.end + quote.suffix.length), quote.suffix) : 1,
      ],
      [weights.position, expected === undefined ? 1 : 1 - Math.abs(match.start - expected) / text.length],
    ] as const;
    const score = parts.reduce((sum, [weight, part]) => sum + weight * part, 0);
    if (!best || score > best.score) best = { passage: { start: match.start, end: match.end }, score };
  }
  return best?.passage;
}

function matchesOf(text: string, words: string, errors: number) {
  const exact = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    exact.push({ start: at, end: at + words.length, errors: 0 });
  }
  return exact.length > 0 ? exact : search(text, words, errors);
}

function likeness(text: string, words: string): number {
  if (text === "" || words === "") return 0;
  const [match] = search(text, words, words.length);
  return match ? 1 - match.errors / words.length : 0;
}
