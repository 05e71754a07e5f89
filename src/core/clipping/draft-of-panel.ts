/** Makes a clipping out of what the panel shows: a card, an event, a contested point, the whole dossier of an article. */
import type { Article } from "../article/article.ts";
import type { Card, Dossier, ShownClaim } from "../dossier/dossier.ts";
import { limits } from "../limits.ts";
import type { Kind, Language, Text } from "../record.ts";
import type { ClippingDraft, ClippingKind, FrozenCard } from "./clipping.ts";
import { freezeCard, sourceOf, wholeCharacter } from "./draft.ts";

/** What every clipping of the panel is made with. */
export interface PanelToClip {
  /** Made by the caller, once for one wish to save. */
  id: string;
  article: Article;
  dossier: Pick<Dossier, "asOf" | "version">;
  /** The language in which it was read. */
  language: Language;
  /** ISO instant. */
  readAt: string;
}

/** Drafts a clipping of a card: its quote is what the card says, and it has no place in the article. */
export function makeCardDraft(card: Card, panel: PanelToClip): ClippingDraft {
  return draftOf(kindOf(card.kind), [card.name, ...card.statements], [freezeCard(card)], panel);
}

/** Drafts a clipping of a contested point: the question, then each side's position, under the side's name. */
export function makeClaimDraft(claim: ShownClaim, panel: PanelToClip): ClippingDraft {
  const positions = claim.positions.map(({ by, en, fr, from, sources }) => ({
    en: `${by.en}: ${en}`,
    fr: `${by.fr}\u00a0: ${fr}`,
    from,
    sources,
  }));
  const card: FrozenCard = { record: claim.record, kind: "claim", name: claim.question, statements: positions };
  return draftOf("claim", [claim.question, ...positions], [card], panel);
}

/** Drafts a clipping of an article: its title and what the panel said of it in brief, with every card; not its text. */
export function makeArticleDraft(dossier: Dossier, panel: PanelToClip): ClippingDraft {
  const { title } = panel.article;
  const cards = dossier.cards.slice(0, limits.frozenCards).map(freezeCard);
  return draftOf("article", [{ en: title, fr: title }, ...dossier.brief], cards, panel);
}

function kindOf(kind: Kind): ClippingKind {
  return kind === "event" || kind === "claim" ? kind : "card";
}

function draftOf(
  kind: ClippingKind,
  texts: readonly Text[],
  cards: FrozenCard[],
  { id, article, dossier, language, readAt }: PanelToClip,
): ClippingDraft {
  const said = texts
    .map((text) => text[language])
    .filter((text) => text !== "")
    .join("\n\n");
  return {
    id,
    kind,
    language,
    quote: { exact: said.slice(0, wholeCharacter(said, limits.quote, -1)), prefix: "", suffix: "" },
    source: sourceOf(article),
    context: { asOf: dossier.asOf, version: dossier.version, cards },
    readAt,
  };
}
