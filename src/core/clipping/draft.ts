/** Makes a clipping out of what the reader selected, with the context that was shown. */
import type { Article } from "../article/article.ts";
import type { Card, Dossier } from "../dossier/dossier.ts";
import { limits } from "../limits.ts";
import type { RecordId } from "../record.ts";
import { done, failed, type Result } from "../result.ts";
import { articleText, positionOf, rangeOf } from "./article-text.ts";
import type {
  ClippingDraft,
  ClippingSource,
  Colour,
  FrozenCard,
  FrozenContext,
  PositionSelector,
  RangeSelector,
} from "./clipping.ts";

export interface PassageToClip {
  /** Made by the caller, once for one wish to save: see `newId`. */
  id: string;
  article: Article;
  /** What is selected; blank edges are left out, and half a character is completed. */
  range: RangeSelector;
  context: FrozenContext;
  /** The passage with its structure, as HTML; whoever stores it cleans it (`markup.ts`). */
  markup?: string | undefined;
  colour?: Colour | undefined;
  /** ISO instant. */
  readAt: string;
}

/**
 * Drafts a clipping of a passage, with selectors after the W3C Web Annotation Data Model § 4.2.
 * @returns the draft, or `bad-input` when the range holds no text, is not in the article, or is too long to keep
 */
export function makeDraft(passage: PassageToClip): Result<ClippingDraft> {
  const { id, article, range, context, markup, colour, readAt } = passage;
  const { text, starts } = articleText(article.blocks);
  const selected = positionOf(article.blocks, starts, range);
  if (!selected) return failed("bad-input", "range: not in the article");
  const position = tidy(text, selected);
  if (position.end <= position.start) return failed("bad-input", "range: holds no text");
  if (position.end - position.start > limits.quote) return failed("bad-input", `range: longer than ${limits.quote}`);
  return done({
    id,
    kind: "passage",
    language: article.language,
    quote: {
      exact: text.slice(position.start, position.end),
      prefix: text.slice(wholeCharacter(text, position.start - limits.quoteContext, 1), position.start),
      suffix: text.slice(position.end, wholeCharacter(text, position.end + limits.quoteContext, -1)),
      ...(markup !== undefined && markup.length <= limits.markup ? { markup } : {}),
    },
    position,
    range: rangeOf(starts, position),
    source: sourceOf(article),
    context,
    readAt,
    ...(colour ? { colour } : {}),
  });
}

/**
 * Freezes the context of a passage: the cards of what its paragraphs name, and of the article's main event.
 * Not of the whole article: a library of years would then hold each card thousands of times.
 */
export function freezeContext(dossier: Dossier, range: Pick<RangeSelector, "startBlock" | "endBlock">): FrozenContext {
  const wanted = new Set<RecordId>(dossier.mainEvent === undefined ? [] : [dossier.mainEvent]);
  for (const mention of dossier.mentions) {
    if (mention.block < range.startBlock || mention.block > range.endBlock) continue;
    for (const record of mention.records) wanted.add(record);
  }
  const cards = dossier.cards.filter((card) => wanted.has(card.record)).slice(0, limits.frozenCards);
  return { asOf: dossier.asOf, version: dossier.version, cards: cards.map(freezeCard) };
}

export function freezeCard({ record, kind, name, statements }: Card): FrozenCard {
  return { record, kind, name, statements };
}

export function sourceOf(article: Article): ClippingSource {
  const { url, canonical, outlet, title, byline, published, modified, section, credit, form } = article;
  return {
    url,
    canonical,
    outlet,
    title,
    ...(byline === undefined ? {} : { byline }),
    ...(published === undefined ? {} : { published }),
    ...(modified === undefined ? {} : { modified }),
    ...(section === undefined ? {} : { section }),
    ...(credit === undefined ? {} : { credit }),
    ...(form === undefined ? {} : { form }),
  };
}

function tidy(text: string, { start, end }: PositionSelector): PositionSelector {
  let from = wholeCharacter(text, start, -1);
  let to = wholeCharacter(text, end, 1);
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

/** `offset` kept within the text, and moved by `step` while it cuts a character in two. */
export function wholeCharacter(text: string, offset: number, step: 1 | -1): number {
  let at = Math.min(Math.max(offset, 0), text.length);
  while (at > 0 && at < text.length && cutsCharacter(text, at)) at += step;
  return at;
}

/** Whether a surrogate pair, or a letter and its combining marks, lie on both sides of `at`. */
function cutsCharacter(text: string, at: number): boolean {
  if (/[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]/.test(text.charAt(at - 1))) return true;
  return /^\p{M}/u.test(text.slice(at, at + 2));
}
