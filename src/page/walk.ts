/** Moving about: from a mark to its card, from a card to another and back, and to the places in the text. */
import type { RecordId } from "../core/record.ts";
import type { PanelActions } from "../panel/view.ts";
import { ask } from "../platform/ask.ts";
import { nextPlace, type PlacedMention } from "./marking.ts";
import { showRange } from "./scroll.ts";
import type { Session } from "./session-state.ts";

type Walk = Pick<
  PanelActions,
  "openCard" | "back" | "goToMention" | "showMention" | "goToClipping" | "goToParagraph"
> & {
  /** Shows a record in the panel's list, the panel opened if need be. */
  openInPanel(record: RecordId): void;
};

export function createWalk({ painter, state, draw, announce, setOpen }: Session): Walk {
  async function openCard(record: RecordId): Promise<void> {
    if (state.phase.name !== "ready") return;
    const answer = await ask("card.open", { record, asOf: state.phase.dossier.asOf });
    if (!answer.ok) return announce({ text: { failure: answer.failure.code } });
    state.cards = [...state.cards, answer.value];
    draw();
  }

  /** What only the title names is shown there. */
  function show(place: PlacedMention | undefined): void {
    if (place) showRange(painter, place.range);
    else state.page?.titleElement?.scrollIntoView({ block: "center" });
  }

  return {
    openCard: (record) => void openCard(record),
    back() {
      state.cards = state.cards.slice(0, -1);
      draw();
    },
    goToMention(record) {
      const next = nextPlace(state.placed, record, state.visited);
      if (next) state.visited = next.visited;
      show(next?.place);
      draw();
    },
    showMention: (mention) => show(state.placed.find((place) => place.mention === mention)),
    goToClipping(id) {
      const range = state.clippings.find(({ clipping }) => clipping.id === id)?.live;
      if (range) showRange(painter, range);
    },
    goToParagraph(block) {
      const range = state.page?.rangeOf(block, 0);
      if (range) showRange(painter, range);
    },
    openInPanel(record) {
      [state.cards, state.focused] = [[], undefined];
      if (!state.open) setOpen(true);
      state.focused = record;
      draw();
    },
  };
}
