/** Saving what the reader chose, and taking a save back. What is said to be saved is on disk. */
import type { ClippingDraft } from "../core/clipping/clipping.ts";
import type { PanelActions } from "../panel/view.ts";
import { ask } from "../platform/ask.ts";
import { draftOfCard, draftOfSelection } from "./clippings.ts";
import { chooseLanguage } from "./language.ts";
import type { Readings } from "./readings.ts";
import type { Session } from "./session-state.ts";

type Keeping = Pick<PanelActions, "saveSelection" | "saveCard" | "undoSave">;

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
    announce(answer.ok ? { text: "saved", undo: answer.value.id } : { text: { failure: answer.failure.code } });
  }

  async function saveSelection(): Promise<void> {
    await ready();
    await save(draftOfSelection(state.page, state.phase.name === "ready" ? state.phase.dossier : undefined));
  }

  return {
    saveSelection: () => void saveSelection(),
    saveCard(card) {
      const { phase, page, settings } = state;
      if (phase.name !== "ready" || !page) return;
      const language = chooseLanguage(settings.language, page.article.language);
      void save(draftOfCard(card, page.article, phase.dossier, language));
    },
    undoSave(id) {
      void ask("clippings.unsave", { id }).then((answer) => {
        announce(answer.ok ? { text: "undone" } : { text: { failure: answer.failure.code } });
        return loadClippings();
      });
    },
  };
}
