/**
 * Finds a clipping's passage in the article as it stands now. A passage in the wrong place is worse than
 * none: where the evidence does not decide, the answer is "not found".
 *
 * Three ways, each taken when the one before it does not decide: the same words in the same place; the same words
 * in another typography, wherever they stand; and words that are still like them (see `shared-runs.ts`). What is
 * found is weighed with what stands around it (`weigh-place.ts`). docs/anchoring.md tells the whole.
 */
import type { Article } from "../article/article.ts";
import { articleText, rangeOf } from "./article-text.ts";
import type { ClippingDraft, PositionSelector, RangeSelector } from "./clipping.ts";
import { asSeen, foldedText, foldTypography } from "./fold-typography.ts";
import { codesOf, findExactly, type GramIndex, indexGrams } from "./gram-index.ts";
import { boundQuote, type Ground } from "./quote-bounds.ts";
import { findChains } from "./shared-runs.ts";
import { choosePlace, type Place, weighPlace } from "./weigh-place.ts";

export type Anchor =
  /** The words stand there, to the eye, as they were saved. `likeness` is how far they are the same letters, 0 to 1. */
  | { state: "as-saved"; range: RangeSelector; found: string; likeness: number }
  /** Other words, or the same in another typography, stand where they stood; `found` is what. */
  | { state: "changed"; of: "words" | "typography"; range: RangeSelector; found: string; likeness: number }
  | { state: "not-found"; why: NotFound };

/** `has-no-place`: what was clipped is a card, not a passage. */
export type NotFound = "gone" | "ambiguous" | "has-no-place";

export type Anchored = Pick<ClippingDraft, "kind" | "quote" | "position">;

/** @returns where the clipping stands in the article, with what certainty */
export function anchorQuote(article: Pick<Article, "blocks">, clipping: Anchored): Anchor {
  return createAnchorer(article)(clipping);
}

/** Prepares an article once for any number of clippings. */
export function createAnchorer(article: Pick<Article, "blocks">): (clipping: Anchored) => Anchor {
  const { text, starts } = articleText(article.blocks);
  let folded: FoldedArticle | undefined;

  return (clipping) => {
    if (clipping.kind !== "passage") return { state: "not-found", why: "has-no-place" };
    if (standsWhereItStood(text, clipping)) return found(clipping.position, 1);
    folded ??= foldArticle(text, starts);
    const place = findPlace(folded, clipping);
    if (typeof place === "string") return { state: "not-found", why: place };
    return found(unfold(folded, text, place), place.likeness);

    function found(position: PositionSelector, likeness: number): Anchor {
      const words = text.slice(position.start, position.end);
      const range = rangeOf(starts, position);
      if (asSeen(words) === asSeen(clipping.quote.exact)) return { state: "as-saved", range, found: words, likeness };
      return { state: "changed", of: likeness === 1 ? "typography" : "words", range, found: words, likeness };
    }
  };
}

/** A saved context shorter than this means that the article ended there (32, less half a character). */
const fullContext = 31;

/** The shortest way, taken on an article that has not changed: same place, same words, same words around. */
function standsWhereItStood(text: string, clipping: Anchored): clipping is Anchored & { position: PositionSelector } {
  const { quote, position } = clipping;
  if (!position || quote.exact === "" || position.end - position.start !== quote.exact.length) return false;
  const { prefix, exact, suffix } = quote;
  const from = position.start - prefix.length;
  if (from < 0 || text.slice(from, position.end + suffix.length) !== prefix + exact + suffix) return false;
  return edgeIsKept(prefix, from === 0) && edgeIsKept(suffix, position.end + suffix.length === text.length);
}

/** A context cut short by the end of the article must still be at the end. */
function edgeIsKept(context: string, atTheEdge: boolean): boolean {
  return context.length >= fullContext || atTheEdge;
}

interface FoldedArticle {
  text: string;
  from: ArrayLike<number>;
  to: ArrayLike<number>;
  index: GramIndex;
  ground: Ground;
}

function foldArticle(text: string, starts: readonly number[]): FoldedArticle {
  const folded = foldTypography(text);
  const codes = codesOf(folded.text);
  const breaks = new Set([codes.length]);
  let block = 0;
  for (let at = 0; at < codes.length; at += 1) {
    if ((folded.from[at] ?? 0) < (starts[block] ?? Number.POSITIVE_INFINITY)) continue;
    breaks.add(at);
    while ((starts[block] ?? Number.POSITIVE_INFINITY) <= (folded.from[at] ?? 0)) block += 1;
  }
  return { ...folded, index: indexGrams(codes), ground: { codes, breaks } };
}

function findPlace(article: FoldedArticle, { quote, position }: Anchored): Place | "gone" | "ambiguous" {
  const { index, ground } = article;
  const exact = foldedText(quote.exact);
  if (exact === "") return "gone";
  const prefix = foldedText(quote.prefix);
  const suffix = foldedText(quote.suffix);
  const wanted = {
    codes: codesOf(prefix + exact + suffix),
    start: prefix.length,
    end: prefix.length + exact.length,
    breaks: { start: /(?:\n\s*|^)$/.test(quote.prefix), end: /^(?:\s*\n|$)/.test(quote.suffix) },
    edges: { start: quote.prefix.length < fullContext, end: quote.suffix.length < fullContext },
    // The folded text is shorter by its spaces; what counts is the share of the whole.
    expected: position && (position.start / (article.to[article.text.length - 1] || 1)) * article.text.length,
  };
  const places = findExactly(index, article.text, exact).map((start) =>
    weighPlace(wanted, ground, { start, end: start + exact.length, kept: exact.length, widest: 0 }),
  );
  const whole = places.filter((place) => place.isWhole);
  if (whole.length === 1 && whole[0]) return whole[0];
  // Its own place may hold other words by now, and the same words stand in another: both are weighed.
  for (const chain of findChains(index, wanted.codes)) {
    const stood = boundQuote(chain, wanted, ground);
    if (stood && !places.some((place) => place.start < stood.end && stood.start < place.end))
      places.push(weighPlace(wanted, ground, stood));
  }
  return choosePlace(places);
}

const wordSign = /[\p{L}\p{M}\p{N}]/u;
/** A word longer than this is no word; in letters. */
const longestWord = 30;

/** A place in the folded text as one in the article; of what was found by likeness, whole words. */
function unfold(article: FoldedArticle, text: string, place: Place): PositionSelector {
  let start = article.from[place.start] ?? 0;
  let end = article.to[place.end - 1] ?? 0;
  if (place.likeness === 1) return { start, end };
  const isInside = (at: number) => wordSign.test(text.charAt(at - 1)) && wordSign.test(text.charAt(at));
  for (let step = 0; step < longestWord && isInside(start); step += 1) start -= 1;
  for (let step = 0; step < longestWord && isInside(end); step += 1) end += 1;
  return { start, end };
}
