import { useMemo } from "preact/hooks";
import type { Card, Dossier } from "../core/dossier/dossier.ts";
import { Icon } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { kindWords, RelatedList } from "./card.tsx";
import { OpenedCard } from "./opened-card.tsx";
import { createSpeech, SpeechProvider, useSpeech } from "./speech.ts";
import type { PanelActions, PanelView, Trail } from "./view.ts";

/** Width of the card and its distance from the mark and the window's edges, in CSS pixels. */
const size = { width: 320, gap: 6, margin: 10 } as const;
/** The height it may take, as a digest and opened; it is put above the mark where there is less below. */
const tallest = { digest: 340, opened: 420 } as const;
/** Related records in the digest; the opened card has all. */
const mostRelated = 3;
/** Holders of an institution's offices in the digest; the opened card has all. */
const mostHolders = 2;

export interface HoverPlace {
  left: number;
  top: number;
  bottom: number;
  /** The window less the panel, which may stand at the left of it. */
  within: { start?: number; width: number; height: number };
  tallest?: number;
  scale?: number;
}

/** Where a card of that size goes: under the mark, else above it, never out of the window. */
export function placeCard({ left, top, bottom, within, tallest: most = tallest.digest, scale = 1 }: HoverPlace): {
  left: number;
  top?: number;
  bottom?: number;
  maxHeight: number;
} {
  const { start = 0, width, height } = within;
  const first = start + size.margin;
  const x = Math.min(Math.max(first, left), Math.max(first, start + width - size.width * scale - size.margin));
  // A mark that was scrolled away keeps its card at the window's edge.
  const [over, under] = [top, bottom].map((edge) => Math.min(Math.max(edge, 0), height)) as [number, number];
  const below = height - under - size.gap - size.margin;
  const above = over - size.gap - size.margin;
  return below >= Math.min(most, above)
    ? { left: x, top: under + size.gap, maxHeight: Math.min(most, below) }
    : { left: x, bottom: height - over + size.gap, maxHeight: Math.min(most, above) };
}

interface Props {
  dossier: Dossier;
  cards: readonly Card[];
  place: HoverPlace;
  /** Open until it is closed. */
  kept: boolean;
  trail: Trail;
  view: PanelView;
  actions: PanelActions;
  close: () => void;
  openInPanel: (record: string) => void;
  hold: () => void;
  release: () => void;
}

/** A digest beside the word itself; where a word may mean several records, each of them. What is opened from it opens in it. */
export function HoverCard(props: Props) {
  const { dossier, cards, kept, trail, view, actions } = props;
  const speech = useMemo(() => createSpeech(view.voice, dossier), [view.voice, dossier]);
  const { scale } = view;
  const { left, top, bottom, maxHeight } = placeCard({
    ...props.place,
    scale,
    tallest: (trail.at < 0 ? tallest.digest : tallest.opened) * scale,
  });
  const pixels = (value: number | undefined) => (value === undefined ? "auto" : `${value}px`);
  return (
    <SpeechProvider value={speech}>
      <div class="dock" style={{ left: pixels(left), top: pixels(top), bottom: pixels(bottom) }}>
        <div
          class="ap hover-card"
          role="dialog"
          aria-label={cards.map((card) => speech.read(card.name)).join(", ")}
          data-theme={view.theme}
          lang={view.voice.language}
          tabIndex={-1}
          style={{ width: `${size.width}px`, maxHeight: pixels(maxHeight / scale), zoom: scale }}
          onPointerEnter={props.hold}
          onPointerLeave={props.release}
          onKeyDown={trusted((event) => {
            if (event.key !== "Escape") return;
            if (trail.at < 0) props.close();
            else actions.back();
          })}
        >
          {kept && (
            <button
              type="button"
              class="icon-button shut"
              aria-label={speech.say("closeCard")}
              title={speech.say("closeCard")}
              onClick={trusted(props.close)}
            >
              <Icon name="close" size={12} />
            </button>
          )}
          {trail.at < 0 ? (
            cards.map((card) => (
              <Digest key={card.record} card={card} actions={actions} openInPanel={props.openInPanel} />
            ))
          ) : (
            <OpenedCard dossier={dossier} trail={trail} view={view} actions={actions} />
          )}
        </div>
      </div>
    </SpeechProvider>
  );
}

function Digest({ card, actions, openInPanel }: { card: Card } & Pick<Props, "actions" | "openInPanel">) {
  const { say, read, day } = useSpeech();
  const { record } = card;
  return (
    <div class={`digest kind-${card.kind}`}>
      <p>
        <b>{read(card.name)}</b> <span class="kind">{card.what ? read(card.what) : say(kindWords[card.kind])}</span>
      </p>
      {card.date && <p class="when">{day(card.date, "long")}</p>}
      {card.roles.slice(-1).map((role) => (
        <p class="when" key={role.en}>
          {read(role)}
        </p>
      ))}
      {card.holders?.slice(0, mostHolders).map((holder) => (
        <p class="when" key={holder.record + holder.en}>
          {read(holder.name)}, {read(holder)}
        </p>
      ))}
      {card.statements.slice(0, 1).map((statement) => (
        <p key={statement.en}>
          {read(statement)}{" "}
          <small>
            {card.kind === "place" ? `${say("statedAsOf", { day: day(statement.from) })} · ` : ""}
            {say("sources", { n: statement.sources.length })}
          </small>
        </p>
      ))}
      <RelatedList
        records={[...card.because, ...card.related].slice(0, mostRelated)}
        title={say("related")}
        actions={actions}
      />
      <p class="acts">
        <button type="button" class="link" onClick={trusted(() => actions.openCard(record))}>
          {say("more")}
        </button>
        <button type="button" class="link" onClick={trusted(() => openInPanel(record))}>
          {say("inPanel")}
        </button>
        <button type="button" class="act" onClick={trusted(() => actions.saveCard(card))}>
          {say("save")}
        </button>
      </p>
    </div>
  );
}
