/**
 * Finds a clipping's passage in the article as it stands now. A passage in the wrong place is worse than
 * none: where the evidence does not decide, the answer is "not found".
 */
import type { Article } from "../article/article.ts";
import { articleText, rangeOf } from "./article-text.ts";
import type { ClippingDraft, PositionSelector, RangeSelector } from "./clipping.ts";
import { asSeen, type Folded, foldTypography } from "./fold-typography.ts";

export type Anchor =
  /** The words stand there, to the eye, as they were saved. */
  | { state: "as-saved"; range: RangeSelector; found: string }
  /** They stand there in another typography; `found` is how. */
  | { state: "changed"; range: RangeSelector; found: string }
  | { state: "not-found"; why: "gone" | "ambiguous" | "has-no-place" };

type Anchored = Pick<ClippingDraft, "kind" | "quote" | "position">;

/** Counts are folded characters (no white space). */
const evidence = {
  /** A passage of this length does not stand twice by chance; a shorter one needs as much with its surroundings. */
  enough: 40,
  /** Agreement of fewer characters on one side is chance ("de la "). */
  side: 8,
  /** By how much the best of several places must lead. */
  lead: 8,
};
/** A saved context shorter than this means that the article ended there (32, less half a character). */
const fullContext = 31;

/** @returns where the clipping stands in the article, with what certainty */
export function anchorQuote(article: Pick<Article, "blocks">, clipping: Anchored): Anchor {
  return createAnchorer(article)(clipping);
}

/** Prepares an article once for any number of clippings. */
export function createAnchorer(article: Pick<Article, "blocks">): (clipping: Anchored) => Anchor {
  const { text, starts } = articleText(article.blocks);
  let folded: Folded | undefined;

  return (clipping) => {
    if (clipping.kind !== "passage") return { state: "not-found", why: "has-no-place" };
    if (standsWhereItStood(text, clipping)) return found(clipping.position);
    folded ??= foldTypography(text);
    const place = choosePlace(folded, clipping);
    return typeof place === "string" ? { state: "not-found", why: place } : found(place);

    function found(position: PositionSelector): Anchor {
      const words = text.slice(position.start, position.end);
      const state = asSeen(words) === asSeen(clipping.quote.exact) ? "as-saved" : "changed";
      return { state, range: rangeOf(starts, position), found: words };
    }
  };
}

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

interface Place extends PositionSelector {
  /** Characters of the saved surroundings found around it. */
  agreement: number;
  /** All of the saved surroundings stand around it. */
  whole: boolean;
}

function choosePlace(article: Folded, { quote }: Anchored): PositionSelector | "gone" | "ambiguous" {
  const exact = foldTypography(quote.exact).text;
  if (exact === "") return "gone";
  const before = foldTypography(quote.prefix).text;
  const after = foldTypography(quote.suffix).text;
  const places: Place[] = [];
  for (let at = article.text.indexOf(exact); at !== -1; at = article.text.indexOf(exact, at + 1)) {
    const end = at + exact.length;
    const left = agreementBefore(article.text, at, before);
    const right = agreementAfter(article.text, end, after);
    places.push({
      start: article.from[at] ?? 0,
      end: article.to[end - 1] ?? 0,
      agreement: (left >= evidence.side ? left : 0) + (right >= evidence.side ? right : 0),
      whole:
        left === before.length &&
        right === after.length &&
        edgeIsKept(quote.prefix, at === left) &&
        edgeIsKept(quote.suffix, end + right === article.text.length),
    });
  }
  const [best, second] = places.sort((a, b) => Number(b.whole) - Number(a.whole) || b.agreement - a.agreement);
  if (!best) return "gone";
  if (second) {
    const decided = best.whole ? !second.whole : best.agreement - second.agreement >= evidence.lead;
    if (!decided) return "ambiguous";
  }
  return best.whole || exact.length + best.agreement >= evidence.enough ? best : "gone";
}

function agreementBefore(text: string, at: number, context: string): number {
  let count = 0;
  while (count < context.length && count < at && text[at - 1 - count] === context[context.length - 1 - count])
    count += 1;
  return count;
}

function agreementAfter(text: string, at: number, context: string): number {
  let count = 0;
  while (count < context.length && at + count < text.length && text[at + count] === context[count]) count += 1;
  return count;
}
