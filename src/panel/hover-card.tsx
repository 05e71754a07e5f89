import type { Card } from "../core/dossier/dossier.ts";
import { trusted } from "../ui/trusted.ts";
import { kindWords } from "./card.tsx";
import { createSpeech } from "./speech.ts";
import type { PanelActions, PanelView } from "./view.ts";

/** Width of the card and its distance from the mark and the window's edges, in CSS pixels. */
const size = { width: 320, gap: 6, margin: 10 } as const;
/** The height it may take; it is put above the mark where there is less below. */
const tallest = 260;

export interface HoverPlace {
  left: number;
  top: number;
  bottom: number;
  /** The window less the panel. */
  within: { width: number; height: number };
}

/** Where a card of that size goes: under the mark, else above it, never out of the window. */
export function placeCard({ left, top, bottom, within }: HoverPlace): {
  left: number;
  top?: number;
  bottom?: number;
  maxHeight: number;
} {
  const furthest = Math.max(size.margin, within.width - size.width - size.margin);
  const x = Math.min(Math.max(size.margin, left), furthest);
  const below = within.height - bottom - size.gap - size.margin;
  const above = top - size.gap - size.margin;
  return below >= Math.min(tallest, above)
    ? { left: x, top: bottom + size.gap, maxHeight: Math.min(tallest, below) }
    : { left: x, bottom: within.height - top + size.gap, maxHeight: Math.min(tallest, above) };
}

interface Props {
  cards: readonly Card[];
  place: HoverPlace;
  view: Pick<PanelView, "language" | "theme" | "words">;
  actions: Pick<PanelActions, "saveCard">;
  openInPanel: (record: string) => void;
  hold: () => void;
  release: () => void;
}

/** A digest beside the word itself; where a word may mean several records, each of them. */
export function HoverCard({ cards, place, view, actions, openInPanel, hold, release }: Props) {
  const { say, read, day } = createSpeech(view.language, view.words);
  const { left, top, bottom, maxHeight } = placeCard(place);
  const pixels = (value: number | undefined) => (value === undefined ? "auto" : `${value}px`);
  return (
    <div
      class="ap hover-card"
      data-theme={view.theme}
      lang={view.language}
      style={{
        left: pixels(left),
        top: pixels(top),
        bottom: pixels(bottom),
        width: `${size.width}px`,
        maxHeight: pixels(maxHeight),
      }}
      onPointerEnter={hold}
      onPointerLeave={release}
    >
      {cards.map((card) => (
        <div class={`digest kind-${card.kind}`} key={card.record}>
          <p>
            <b>{read(card.name)}</b> <span class="kind">{card.what ? read(card.what) : say(kindWords[card.kind])}</span>
          </p>
          {card.date && <p class="when">{day(card.date, "long")}</p>}
          {card.roles.slice(-1).map((role) => (
            <p class="when" key={role.en}>
              {read(role)}
            </p>
          ))}
          {card.statements.slice(0, 1).map((statement) => (
            <p key={statement.en}>
              {read(statement)} <small>{say("sources", { n: statement.sources.length })}</small>
            </p>
          ))}
          {card.not.slice(0, 1).map((other) => (
            <p class="when" key={other.en}>
              {say("notThis", { what: read(other) })}
            </p>
          ))}
          <p class="acts">
            <button type="button" class="link" onClick={trusted(() => openInPanel(card.record))}>
              {say("more")}
            </button>
            <button type="button" class="act" onClick={trusted(() => actions.saveCard(card))}>
              {say("save")}
            </button>
          </p>
        </div>
      ))}
    </div>
  );
}
