/**
 * The card beside a word of the text: while the pointer rests on it, or kept open by a press or from the keyboard,
 * which then goes from mark to mark. Escape leads back to where the reader was.
 */
import type { PanelActions } from "../panel/view.ts";
import type { PlacedMention } from "./marking.ts";
import type { PanelHost } from "./panel-host.tsx";
import { holdPlace, isInView, lightUp } from "./scroll.ts";
import type { Session } from "./session-state.ts";
import { follow, move, noTrail } from "./trail.ts";
import type { Walk } from "./walk.ts";

export interface BesideCards {
  /** The pointer rests on a mark, or no more. */
  hover(place: PlacedMention | undefined, box?: DOMRect): void;
  /** Keeps a mark's card open and gives it the keyboard. */
  keep(place: PlacedMention): void;
  /** Goes to the mark after (+1) or before (-1) the one that is shown or, at first, the line that is read. */
  step(by: number): void;
  /** Closes what is kept open. @param goBack to where the reader was, in the page and with the keyboard */
  close(goBack: boolean): void;
  /** What can be done in the card itself. */
  readonly actions: Pick<PanelActions, "openCard" | "back" | "forward">;
}

export function createBeside({ painter, state, draw }: Session, walk: Walk, host: PanelHost): BesideCards {
  let goHome: (() => void) | undefined;
  let shown: PlacedMention | undefined;

  function keep(place: PlacedMention): void {
    goHome ??= focusAgain(host.focused());
    state.beside = { place, kept: true, trail: noTrail };
    shown = place;
    draw();
    host.focus(".hover-card");
  }

  function focusAgain(focused: HTMLElement | undefined): () => void {
    return () => focused?.focus({ preventScroll: true });
  }

  /** The keyboard's steps scroll the page; a press does not, and whoever reads on from there is left where he is. */
  function leave(): () => void {
    const [goBack, takeFocus] = [holdPlace(), focusAgain(host.focused())];
    return () => {
      goBack();
      takeFocus();
    };
  }

  return {
    hover(place, box) {
      if (state.beside?.kept) return;
      state.beside = place && { place, box, kept: false, trail: noTrail };
      draw();
    },
    keep,
    step(by) {
      const { marks } = state;
      const last = shown && marks.indexOf(shown);
      const from = last !== undefined && last >= 0 && shown && isInView(shown.range, 0) ? last : indexAtEye(marks, by);
      const place = marks[(from + by + marks.length) % marks.length];
      if (!place) return;
      goHome ??= leave();
      lightUp(painter, place.range, "instant");
      keep(place);
    },
    close(goBack) {
      if (!state.beside) return;
      if (state.beside.kept) painter.paint("shown", []);
      state.beside = undefined;
      draw();
      if (goBack) goHome?.();
      goHome = undefined;
    },
    actions: {
      async openCard(record, day) {
        const card = await walk.fetchCard(record, day);
        if (!card || !state.beside) return;
        state.beside = { ...state.beside, kept: true, trail: follow(state.beside.trail, card) };
        draw();
        host.focus(".hover-card");
      },
      back: () => go(-1),
      forward: () => go(1),
    },
  };

  function go(by: number): void {
    if (!state.beside) return;
    state.beside = { ...state.beside, trail: move(state.beside.trail, by) };
    draw();
    host.focus(".hover-card");
  }
}

/** The mark before (going on) or after (going back) the line that is read, so that the step leads to its neighbour. */
function indexAtEye(marks: readonly PlacedMention[], by: number): number {
  const eye = 100;
  const next = marks.findIndex(({ range }) => range.getBoundingClientRect().top >= eye);
  const below = next < 0 ? marks.length : next;
  return by > 0 ? below - 1 : below;
}
