/** The way from card to card, to be gone back and forward again. */
import type { OpenedCard, Trail } from "../panel/view.ts";

export const noTrail: Trail = { cards: [], at: -1 };

/** Opens a card after the one that is shown; what lay ahead is left. */
export function follow({ cards, at }: Trail, card: OpenedCard): Trail {
  return { cards: [...cards.slice(0, at + 1), card], at: at + 1 };
}

/** @param by -1 is back, +1 forward; before the first card is what the way started from */
export function move({ cards, at }: Trail, by: number): Trail {
  return { cards, at: Math.min(cards.length - 1, Math.max(-1, at + by)) };
}
