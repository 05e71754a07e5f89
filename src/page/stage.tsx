/** Everything of ours that is seen in a page, each at its place in the host's layer. */
import { Toast } from "../panel/announcement.tsx";
import { HoverCard } from "../panel/hover-card.tsx";
import { Panel } from "../panel/panel.tsx";
import { SelectionBar } from "../panel/selection-bar.tsx";
import { Tab } from "../panel/tab.tsx";
import type { PanelActions, PanelView } from "../panel/view.ts";
import type { Hover, HoverWatch } from "./hover.ts";

export interface StageProps {
  view: PanelView;
  actions: PanelActions;
  /** The panel, the tab left of it, a word in the corner, or none of these. */
  shape: "panel" | "tab" | "toast" | "none";
  hover: Hover | undefined;
  /** Where selected words end, in client coordinates. */
  selected: DOMRect | undefined;
  watch: HoverWatch;
  open: () => void;
  openInPanel: (record: string) => void;
}

export function Stage({ view, actions, shape, hover, selected, watch, open, openInPanel }: StageProps) {
  const within = { width: window.innerWidth - (shape === "panel" ? view.width : 0), height: window.innerHeight };
  return (
    <>
      {shape === "panel" && (
        <div class="dock panel-dock" style={{ width: `${view.width}px` }}>
          <Panel view={view} actions={actions} />
        </div>
      )}
      {shape === "tab" && (
        <div class="dock tab-dock">
          <Tab view={view} open={open} />
        </div>
      )}
      {shape === "toast" && (
        <div class="dock toast-dock">
          <Toast view={view} actions={actions} />
        </div>
      )}
      {hover && view.phase.name === "ready" && (
        <HoverCard
          key={`${hover.mention.mention.block}:${hover.mention.mention.start}`}
          cards={view.phase.dossier.cards.filter(({ record }) => hover.mention.mention.records.includes(record))}
          place={{
            left: hover.box.left,
            top: hover.box.top,
            bottom: hover.box.bottom,
            within,
          }}
          view={view}
          actions={actions}
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
