/** Saving what the reader chose, and taking a save back. What is said to be saved is on disk. */
import type { ClippingDraft, Colour } from "../core/clipping/clipping.ts";
import { makeArticleDraft, makeCardDraft, makeClaimDraft, type PanelToClip } from "../core/clipping/draft-of-panel.ts";
import type { Dossier } from "../core/dossier/dossier.ts";
import type { PanelActions } from "../panel/view.ts";
import { ask } from "../platform/ask.ts";
import { newId } from "../platform/new-id.ts";
import { draftOfSelection } from "./draft-selection.ts";
import { chooseLanguage } from "./language.ts";
import type { Readings } from "./readings.ts";
import type { Session } from "./session-state.ts";

type Keeping = Pick<
  PanelActions,
  "saveSelection" | "saveCard" | "saveRecord" | "saveClaim" | "saveArticle" | "undoSave" | "openNote"
>;

/** @param ready done when the page has been read: an order to save may come with the injection itself */
export function createKeeping(
  { state, announce }: Session,
  { loadClippings }: Readings,
  ready: () => Promise<void>,
): Keeping {
  async function save(draft: ClippingDraft | undefined): Promise<void> {
    if (!draft) return announce({ text: "selectFirst" });
    const answer = await ask("clippings.save", draft);
    await loadClippings();
    announce(answer.ok ? { text: "saved", kept: answer.value.id } : { text: { failure: answer.failure.code } });
  }

  async function saveSelection(colour?: Colour): Promise<void> {
    await ready();
    await save(draftOfSelection(state.page, state.phase.name === "ready" ? state.phase.dossier : undefined, colour));
  }

  /** @param make given what is shown; nothing can be saved of a panel that shows nothing */
  function saveOfPanel(make: (panel: PanelToClip, dossier: Dossier) => ClippingDraft): void {
    const { phase, page, settings } = state;
    if (phase.name !== "ready" || !page) {
      announce({ text: { failure: "not-an-article" } });
      return;
    }
    const { article } = page;
    const language = state.voices[chooseLanguage(settings.language, article.language)]?.records ?? "en";
    const { dossier } = phase;
    void save(make({ id: newId(), article, dossier, language, readAt: new Date().toISOString() }, dossier));
  }

  return {
    saveSelection: (colour) => void saveSelection(colour),
    saveCard: (card) => saveOfPanel((panel) => makeCardDraft(card, panel)),
    saveRecord(record) {
      if (state.phase.name !== "ready") return;
      void ask("card.open", { record, asOf: state.phase.dossier.asOf }).then((answer) => {
        if (answer.ok) saveOfPanel((panel) => makeCardDraft(answer.value, panel));
        else announce({ text: { failure: answer.failure.code } });
      });
    },
    saveClaim: (claim) => saveOfPanel((panel) => makeClaimDraft(claim, panel)),
    saveArticle: () => void ready().then(() => saveOfPanel((panel, dossier) => makeArticleDraft(dossier, panel))),
    undoSave(id) {
      void ask("clippings.unsave", { id }).then((answer) => {
        announce(answer.ok ? { text: "undone" } : { text: { failure: answer.failure.code } });
        return loadClippings();
      });
    },
    openNote: (clipping) => void ask("note.open", { clipping }),
  };
}
