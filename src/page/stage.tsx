/** Everything of ours that is seen in a page, each at its place in the host's layer. */
import { Toast } from "../panel/announcement.tsx";
import { HoverCard } from "../panel/hover-card.tsx";
import { Panel } from "../panel/panel.tsx";
import { SelectionBar } from "../panel/selection-bar.tsx";
import { Tab } from "../panel/tab.tsx";
import type { PanelActions, PanelView } from "../panel/view.ts";
import type { BesideCards } from "./beside.ts";
import type { HoverWatch } from "./hover.ts";
import type { Beside } from "./session-state.ts";

export interface StageProps {
  view: PanelView;
  actions: PanelActions;
  /** The panel, the tab left of it, a word in the corner, or none of these. */
  shape: "panel" | "tab" | "toast" | "none";
  /** Where selected words end, in client coordinates. */
  selected: DOMRect | undefined;
  beside: Beside | undefined;
  besideCards: BesideCards;
  watch: HoverWatch;
  open: () => void;
  openInPanel: (record: string) => void;
}

export function Stage(props: StageProps) {
  const { view, actions, shape, beside, besideCards, selected, watch, open, openInPanel } = props;
  const within = roomBeside(shape === "panel" ? view.width : 0, view.side);
  const { side, width } = view;
  return (
    <>
      {shape === "panel" && (
        <div class={`dock panel-dock ${side}`} style={{ width: `${width}px` }}>
          <Panel view={view} actions={actions} />
        </div>
      )}
      {shape === "tab" && (
        <div class={`dock tab-dock ${side}`} style={{ top: `${view.tab * 100}%` }}>
          <Tab view={view} actions={actions} open={open} />
        </div>
      )}
      {shape === "toast" && (
        <div class="dock toast-dock">
          <Toast view={view} actions={actions} />
        </div>
      )}
      {beside && view.phase.name === "ready" && (
        <HoverCard
          key={`${beside.place.mention.block}:${beside.place.mention.start}`}
          dossier={view.phase.dossier}
          cards={view.phase.dossier.cards.filter(({ record }) => beside.place.mention.records.includes(record))}
          place={{ ...boxOf(beside), within }}
          kept={beside.kept}
          trail={beside.trail}
          view={view}
          actions={{ ...actions, ...besideCards.actions }}
          close={() => besideCards.close(true)}
          openInPanel={openInPanel}
          hold={watch.hold}
          release={watch.release}
        />
      )}
      {selected && (
        <SelectionBar
          place={{ right: selected.right, top: selected.top, bottom: selected.bottom, within }}
          view={view}
          actions={actions}
        />
      )}
    </>
  );
}

/** Where the card's mark is: as it was under the pointer, or as it is now. */
function boxOf({ place, box, kept }: Beside) {
  const [now] = kept || !box ? place.range.getClientRects() : [box];
  const { left, top, bottom } = now ?? place.range.getBoundingClientRect();
  return { left, top, bottom };
}

/** The window less the panel; a panel that leaves too little is lain over. */
function roomBeside(width: number, side: PanelView["side"]) {
  const least = 360;
  const taken = innerWidth - width >= least ? width : 0;
  return { start: side === "left" ? taken : 0, width: innerWidth - taken, height: innerHeight };
}
