import { useId, useState } from "preact/hooks";
import { panelWidthLimits } from "../core/settings.ts";
import type { PartProps } from "./settings-page.tsx";
import { useSpeech } from "./speech.ts";

const step = 20;

/** The panel's width where no site has one of its own. Followed while it is dragged, stored once it is let go. */
export function Width({ settings, change }: PartProps) {
  const { say } = useSpeech();
  const [dragged, setDragged] = useState<number>();
  const id = useId();
  const width = dragged ?? settings.panelWidth;
  return (
    <div class="width">
      <label for={id}>{say("width")}</label>
      <input
        id={id}
        type="range"
        min={panelWidthLimits.min}
        max={panelWidthLimits.max}
        step={step}
        value={width}
        aria-valuetext={say("pixels", { n: width })}
        onInput={(event) => setDragged(event.currentTarget.valueAsNumber)}
        onChange={(event) => {
          setDragged(undefined);
          change({ panelWidth: event.currentTarget.valueAsNumber });
        }}
      />
      <output for={id}>{say("pixels", { n: width })}</output>
    </div>
  );
}
