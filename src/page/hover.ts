/** Tells when the reader rests on a mark, and when he has left both it and what it opened. */
import { findRangeAt } from "./hit.ts";
import type { PlacedMention } from "./marking.ts";

/** Rest of the pointer that counts as a wish, and the grace to reach the card, in milliseconds. */
const pace = { decide: 150, grace: 300 } as const;

export interface Hover {
  mention: PlacedMention;
  /** Where the mark was under the pointer, in client coordinates. */
  box: DOMRect;
}

export interface HoverWatch {
  /** The pointer is on the card: it stays. */
  hold(): void;
  /** The pointer has left the card. */
  release(): void;
  close(): void;
}

/**
 * @param marks what can be rested on, asked for at each move
 * @param change told the mark that is rested on, or `undefined` when it is over
 */
export function watchHover(
  signal: AbortSignal,
  marks: () => readonly PlacedMention[],
  change: (hover: Hover | undefined) => void,
): HoverWatch {
  let over: PlacedMention | undefined;
  let shown: PlacedMention | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  /** The pointer is on the card, which may lie over other marks. */
  let held = false;

  function after(milliseconds: number, work: () => void): void {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
  }
  function show(hover: Hover | undefined): void {
    clearTimeout(timer);
    held = false;
    shown = hover?.mention;
    change(hover);
  }
  function look(x: number, y: number): void {
    if (held) return;
    const candidates = marks();
    const found =
      candidates[
        findRangeAt(
          candidates.map(({ range }) => range),
          x,
          y,
        )
      ];
    if (found === over) return;
    over = found;
    if (found && found !== shown) {
      const box = [...found.range.getClientRects()].find((rect) => y >= rect.top && y <= rect.bottom);
      after(pace.decide, () => box && show({ mention: found, box }));
    } else if (found) clearTimeout(timer);
    else after(shown ? pace.grace : 0, () => show(undefined));
  }

  document.addEventListener(
    "pointermove",
    (event) => {
      // Touch has no rest: there a tap opens the card in the panel.
      if (!event.isTrusted || event.pointerType === "touch" || frame !== 0 || marks().length === 0) return;
      const { clientX, clientY } = event;
      frame = requestAnimationFrame(() => {
        frame = 0;
        look(clientX, clientY);
      });
    },
    { signal, passive: true },
  );
  const close = () => {
    over = undefined;
    if (shown) show(undefined);
  };
  document.addEventListener("scroll", close, { signal, passive: true, capture: true });
  document.addEventListener("keydown", (event) => event.key === "Escape" && close(), { signal });
  signal.addEventListener("abort", () => clearTimeout(timer));
  return {
    hold() {
      held = true;
      clearTimeout(timer);
    },
    release() {
      held = false;
      after(pace.grace, close);
    },
    close,
  };
}
