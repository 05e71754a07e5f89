import { useState } from "preact/hooks";
import { panelWidthLimits, type Side } from "../core/settings.ts";
import { useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";

/** Pixels an arrow key moves the edge. */
const keyStep = 20;

function clamp(width: number): number {
  return Math.round(Math.min(panelWidthLimits.max, Math.max(panelWidthLimits.min, width)));
}

/** The panel's inner edge, dragged or moved with the arrow keys (ARIA window splitter pattern). */
export function Resizer({ width, side, actions }: { width: number; side: Side; actions: PanelActions }) {
  const { say } = useSpeech();
  const [from, setFrom] = useState<{ x: number; width: number }>();
  const outward = side === "right" ? -1 : 1;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a splitter that moves is a separator with a value; <hr> cannot be one.
    <div
      class="resizer"
      role="separator"
      aria-orientation="vertical"
      aria-label={say("resize")}
      aria-valuenow={width}
      aria-valuemin={panelWidthLimits.min}
      aria-valuemax={panelWidthLimits.max}
      tabIndex={0}
      onKeyDown={(event) => {
        if (!event.isTrusted) return;
        const step = event.key === "ArrowLeft" ? -keyStep : event.key === "ArrowRight" ? keyStep : 0;
        if (step === 0) return;
        event.preventDefault();
        actions.resize(clamp(width + step * outward));
      }}
      onPointerDown={(event) => {
        if (!event.isTrusted) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom({ x: event.clientX, width });
      }}
      onPointerMove={(event) => {
        if (event.isTrusted && from) actions.resize(clamp(from.width + (event.clientX - from.x) * outward));
      }}
      onPointerUp={() => setFrom(undefined)}
      onPointerCancel={() => setFrom(undefined)}
    />
  );
}
