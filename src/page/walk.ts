/** Moving about: from a mark to its card, from a card to another and back, to the places in the text and back from there. */
import type { RecordId } from "../core/record.ts";
import type { OpenedCard, PanelActions } from "../panel/view.ts";
import { ask } from "../platform/ask.ts";
import { nextPlace } from "./marking.ts";
import { holdPlace, isInView, showRange } from "./scroll.ts";
import type { Session } from "./session-state.ts";
import { localToday } from "./today.ts";
import { follow, move, noTrail } from "./trail.ts";

type Steps =
  | "openCard"
  | "back"
  | "forward"
  | "goToMention"
  | "showMention"
  | "goToClipping"
  | "goToParagraph"
  | "returnToReading";

export interface Walk extends Pick<PanelActions, Steps> {
  /** Shows a record in the panel's list, the panel opened if need be. */
  openInPanel(record: RecordId): void;
  fetchCard(record: RecordId, day?: "today"): Promise<OpenedCard | undefined>;
}

export function createWalk({ painter, state, draw, announce, setOpen }: Session): Walk {
  async function fetchCard(record: RecordId, day?: "today"): Promise<OpenedCard | undefined> {
    if (state.phase.name !== "ready") return undefined;
    const asOf = day ? localToday() : state.phase.dossier.asOf;
    const answer = await ask("card.open", { record, asOf });
    if (answer.ok) return { card: answer.value, asOf };
    announce({ text: { failure: answer.failure.code } });
    return undefined;
  }

  /** What only the title names is shown there. */
  function show(range: Range | undefined): void {
    // From place to place the reader has not begun to read elsewhere: the way back leads to where he last did.
    if (!state.reading || !(state.reading.shown && isInView(state.reading.shown, 0)))
      state.reading = { goBack: holdPlace(), shown: undefined };
    state.reading.shown = range;
    if (range) showRange(painter, range);
    else state.page?.titleElement?.scrollIntoView({ block: "center" });
    draw();
  }

  return {
    fetchCard,
    async openCard(record, day) {
      const card = await fetchCard(record, day);
      if (!card) return;
      state.trail = follow(state.trail, card);
      draw();
    },
    back() {
      state.trail = move(state.trail, -1);
      draw();
    },
    forward() {
      state.trail = move(state.trail, 1);
      draw();
    },
    goToMention(record) {
      const next = nextPlace(state.placed, record, state.visited);
      if (next) {
        state.visited = next.visited;
        const { n, total, place } = next;
        announce({ text: "mentionOf", blanks: { n, total, text: place.mention.text } });
      }
      show(next?.place.range);
    },
    showMention: (mention) => show(state.placed.find((place) => place.mention === mention)?.range),
    goToClipping(id) {
      const range = state.clippings.find(({ clipping }) => clipping.id === id)?.live;
      if (range) show(range);
    },
    goToParagraph(block) {
      const range = state.page?.rangeOf(block, 0);
      if (range) show(range);
    },
    returnToReading() {
      state.reading?.goBack();
      state.reading = undefined;
      painter.paint("shown", []);
      draw();
    },
    openInPanel(record) {
      [state.trail, state.focused] = [noTrail, undefined];
      if (!state.open) setOpen(true);
      state.focused = record;
      draw();
    },
  };
}
