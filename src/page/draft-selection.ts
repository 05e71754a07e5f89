/** From the reader's selection to a clipping draft. */
import type { Article } from "../core/article/article.ts";
import type { ClippingDraft, Colour, FrozenContext } from "../core/clipping/clipping.ts";
import { freezeContext, makeDraft } from "../core/clipping/draft.ts";
import type { Dossier } from "../core/dossier/dossier.ts";
import { newId } from "../platform/new-id.ts";
import { captureMarkup } from "./capture-markup.ts";
import { readMetadata } from "./extract/metadata.ts";
import type { ReadPage } from "./extract/read-page.ts";
import { localToday } from "./today.ts";

/** Blocks whose text is taken as the surroundings of a selection outside the article. */
const surroundings = "p, li, blockquote, figcaption, td, h1, h2, h3, h4, h5, h6, div, section, article, body";

/**
 * @param page the article as read; absent when the page holds none
 * @param dossier what is shown beside it, to be frozen with the passage
 * @param colour what it means to the reader, if that was said
 * @returns a draft of what is selected now, or `undefined` when nothing is
 */
export function draftOfSelection(
  page: ReadPage | undefined,
  dossier: Dossier | undefined,
  colour?: Colour,
): ClippingDraft | undefined {
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
          markup: captureMarkup(page, range),
          colour,
          readAt: new Date().toISOString(),
        })
      : draftLoosely(live, page?.article, colour);
  return draft.ok ? draft.value : undefined;
}

/** A passage outside the article (a caption box, a page with no article) is kept by its words alone. */
function draftLoosely(live: Range, article: Article | undefined, colour: Colour | undefined) {
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
    colour,
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
