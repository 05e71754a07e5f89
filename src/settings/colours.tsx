import { type Colour, colours } from "../core/clipping/clipping.ts";
import { limits } from "../core/limits.ts";
import { wordsIn } from "../ui/words/languages.ts";
import { Section } from "./controls.tsx";
import type { PartProps } from "./settings-page.tsx";
import { useSpeech } from "./speech.ts";

/** What the reader's colours mean. A name that is taken away leaves the usual one. */
export function Colours({ settings: { colourNames }, change }: PartProps) {
  const { say, language } = useSpeech();
  const usual = wordsIn(language).colours;
  function rename(colour: Colour, written: string): void {
    const name = written.trim();
    if (name === (colourNames[colour] ?? "")) return;
    const { [colour]: _, ...others } = colourNames;
    change({ colourNames: name === "" || name === usual[colour] ? others : { ...others, [colour]: name } });
  }
  return (
    <Section id="colours" title={say("colours")}>
      <p class="hint">{say("coloursHint")}</p>
      <ul class="colours">
        {colours.map((colour) => (
          <li key={colour}>
            <label>
              <span>
                <span class={`swatch colour-${colour}`} aria-hidden="true" /> {say(colour)}
              </span>
              <input
                type="text"
                value={colourNames[colour] ?? ""}
                placeholder={usual[colour]}
                maxLength={limits.label}
                onChange={(event) => rename(colour, event.currentTarget.value)}
              />
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
