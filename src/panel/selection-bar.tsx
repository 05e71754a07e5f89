import type { Colour } from "../core/clipping/clipping.ts";
import { Icon } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { createSpeech } from "./speech.ts";
import type { PanelActions, PanelView } from "./view.ts";

/** Room the bar takes, and its distance from the words, in CSS pixels. */
const size = { width: 196, height: 34, gap: 8, margin: 6 } as const;
const dots: readonly Colour[] = ["yellow", "green", "blue", "pink", "violet"];

export interface SelectionPlace {
  right: number;
  top: number;
  bottom: number;
  /** The window less the panel, which may stand at the left of it. */
  within: { start?: number; width: number; height: number };
}

/** Where the bar goes: under the end of what is selected, else above it, never out of the window. */
export function placeBar({ right, top, bottom, within }: SelectionPlace): { left: number; top: number } {
  const { start = 0 } = within;
  const furthest = start + within.width - size.width - size.margin;
  const left = Math.max(start + size.margin, Math.min(right - size.width / 2, furthest));
  const below = bottom + size.gap;
  const fits = below + size.height <= within.height;
  return { left, top: Math.max(size.margin, fits ? below : Math.min(top, within.height) - size.gap - size.height) };
}

interface Props {
  place: SelectionPlace;
  view: Pick<PanelView, "voice" | "theme" | "colourNames">;
  actions: Pick<PanelActions, "saveSelection">;
}

/** A small button beside the selected words, and one for each colour. Pressing it leaves the selection as it is. */
export function SelectionBar({ place, view, actions }: Props) {
  const { say } = createSpeech(view.voice);
  const { left, top } = placeBar(place);
  return (
    <div
      class="ap selection-bar"
      role="toolbar"
      data-theme={view.theme}
      lang={view.voice.language}
      aria-label={say("saveSelection")}
      style={{ left: `${left}px`, top: `${top}px` }}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" class="act" onClick={trusted(() => actions.saveSelection())}>
        <Icon name="clip" size={12} /> {say("save")}
      </button>
      {dots.map((colour) => {
        const name = say("saveAs", { name: view.colourNames[colour] || say(colour) });
        return (
          <button
            type="button"
            key={colour}
            class={`dot colour-${colour}`}
            aria-label={name}
            title={name}
            onClick={trusted(() => actions.saveSelection(colour))}
          />
        );
      })}
    </div>
  );
}
