/** Between the reader's selection and a clipping draft, and from saved clippings back to places in the page. */
import type { Article } from "../core/article/article.ts";
import { createAnchorer } from "../core/clipping/anchor.ts";
import type { Clipping, ClippingDraft, FrozenContext } from "../core/clipping/clipping.ts";
import { freezeContext, makeCardDraft, makeDraft } from "../core/clipping/draft.ts";
import type { Card, Dossier } from "../core/dossier/dossier.ts";
import type { Language } from "../core/record.ts";
import type { PageClipping } from "../panel/view.ts";
import { newId } from "../platform/new-id.ts";
import { readMetadata } from "./extract/metadata.ts";
import type { ReadPage } from "./extract/read-page.ts";
import { localToday } from "./today.ts";

export interface PlacedClipping extends PageClipping {
  /** Where it stands in the live page, if it does. */
  range?: Range | undefined;
}

/** Blocks whose text is taken as the surroundings of a selection outside the article. */
const surroundings = "p, li, blockquote, figcaption, td, h1, h2, h3, h4, h5, h6, div, section, article, body";

/**
 * @param page the article as read; absent when the page holds none
 * @param dossier what is shown beside it, to be frozen with the passage
 * @returns a draft of what is selected now, or `undefined` when nothing is
 */
export function draftOfSelection(page: ReadPage | undefined, dossier: Dossier | undefined): ClippingDraft | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const live = selection.getRangeAt(0);
  const range = page?.locate(live);
  const draft =
    page && range
      ? makeDraft({
          id: newId(),
          article: page.article,
          range,
          context: dossier ? freezeContext(dossier, range) : emptyContext(),
          readAt: new Date().toISOString(),
        })
      : draftLoosely(live, page?.article);
  return draft.ok ? draft.value : undefined;
}

/** A passage outside the article (a caption box, a page with no article) is kept by its words alone. */
function draftLoosely(live: Range, article: Article | undefined) {
  const start = live.startContainer instanceof Element ? live.startContainer : live.startContainer.parentElement;
  const holder = start?.closest(surroundings) ?? document.body;
  const before = document.createRange();
  before.setStart(holder, 0);
  before.setEnd(live.startContainer, live.startOffset);
  const after = document.createRange();
  after.selectNodeContents(holder);
  const inside = holder.contains(live.endContainer);
  if (inside) after.setStart(live.endContainer, live.endOffset);
  const [prefix, exact, suffix] = [before.toString(), live.toString(), inside ? after.toString() : ""].map(collapse);
  const text = `${prefix}${exact}${suffix}`;
  const whole: Article = {
    ...(article ?? readMetadata(document, location.href)),
    blocks: [{ kind: "paragraph", text }],
  };
  const from = prefix?.length ?? 0;
  const made = makeDraft({
    id: newId(),
    article: whole,
    range: { startBlock: 0, startOffset: from, endBlock: 0, endOffset: from + (exact?.length ?? 0) },
    context: emptyContext(),
    readAt: new Date().toISOString(),
  });
  if (!made.ok) return made;
  const { position: _position, range: _range, ...draft } = made.value;
  return { ok: true as const, value: draft };
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ");
}

function emptyContext(): FrozenContext {
  return { asOf: localToday(), version: "none", cards: [] };
}

export function draftOfCard(card: Card, article: Article, dossier: Dossier, language: Language): ClippingDraft {
  return makeCardDraft({ id: newId(), article, card, dossier, language, readAt: new Date().toISOString() });
}

/** Where clippings stand in the page, for those that do. */
export function rangesOf(clippings: readonly PlacedClipping[]): Range[] {
  return clippings.flatMap(({ range }) => (range ? [range] : []));
}

/** @returns the clippings with their state in the page as it is now */
export function placeClippings(clippings: readonly Clipping[], page: ReadPage | undefined): PlacedClipping[] {
  const anchor = createAnchorer(page?.article ?? { blocks: [] });
  return clippings.map((clipping) => {
    if (clipping.kind === "card") return { clipping, state: "card" };
    const anchored = anchor(clipping);
    if (anchored.state === "not-found") return { clipping, state: "not-found" };
    const { startBlock, startOffset, endBlock, endOffset } = anchored.range;
    const first = page?.rangeOf(startBlock, startOffset, startBlock === endBlock ? endOffset : undefined);
    const last = startBlock === endBlock ? first : page?.rangeOf(endBlock, 0, endOffset);
    if (!first || !last) return { clipping, state: anchored.state };
    const range = document.createRange();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(last.endContainer, last.endOffset);
    return { clipping, state: anchored.state, range };
  });
}
