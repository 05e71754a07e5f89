import { useRef } from "preact/hooks";
import { tabLimits } from "../core/settings.ts";
import { Logo } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { createSpeech } from "./speech.ts";
import type { PanelActions, PanelView } from "./view.ts";

/** How far an arrow key moves it, in shares of the window's height. */
const keyStep = 0.05;
/** A press that moves less than this, in pixels, is a press. */
const slack = 5;

/**
 * What is left at the window's edge when the panel is closed: small, one press from coming back, and moved out of
 * the way by dragging it or with the arrow keys, to the other side too.
 */
export function Tab({
  view,
  actions,
  open,
}: {
  view: PanelView;
  actions: Pick<PanelActions, "moveTab">;
  open: () => void;
}) {
  const { say } = createSpeech(view.voice);
  /** Where it was taken hold of: the pointer, and the tab under it. */
  const held = useRef<{ x: number; y: number; tab: number; moved: boolean } | null>(null);
  const move = (tab: number, side = view.side) =>
    actions.moveTab(Math.min(tabLimits.max, Math.max(tabLimits.min, tab)), side);
  return (
    <aside
      class={`ap tab ${view.side}`}
      data-theme={view.theme}
      lang={view.voice.language}
      style={{ zoom: view.scale }}
      aria-label={say("panelLabel")}
    >
      <button
        type="button"
        aria-label={say("reopenLabel")}
        title={`${say("reopenLabel")} · ${say("moveTab")}`}
        onClick={trusted(() => {
          if (!held.current?.moved) open();
          held.current = null;
        })}
        onKeyDown={trusted((event) => {
          const by = { ArrowUp: -keyStep, ArrowDown: keyStep, ArrowLeft: 0, ArrowRight: 0 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          move(view.tab + by, by ? view.side : event.key === "ArrowLeft" ? "left" : "right");
        })}
        onPointerDown={trusted((event) => {
          held.current = { x: event.clientX, y: event.clientY, tab: view.tab, moved: false };
          event.currentTarget.setPointerCapture(event.pointerId);
        })}
        onPointerMove={trusted(({ clientX, clientY, buttons }) => {
          const start = held.current;
          if (!start || buttons === 0) return;
          start.moved ||= Math.hypot(clientX - start.x, clientY - start.y) > slack;
          if (start.moved)
            move(start.tab + (clientY - start.y) / innerHeight, clientX < innerWidth / 2 ? "left" : "right");
        })}
      >
        <Logo size={18} />
        <span>{say("reopen")}</span>
      </button>
    </aside>
  );
}
