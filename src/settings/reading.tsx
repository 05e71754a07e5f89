import { levels, openings } from "../core/settings.ts";
import { Check, OneOf, Section } from "./controls.tsx";
import type { PartProps } from "./settings-page.tsx";
import { useSpeech } from "./speech.ts";

const levelWords = {
  new: ["levelNew", "levelNewHint"],
  follow: ["levelFollow", "levelFollowHint"],
  expert: ["levelExpert", "levelExpertHint"],
} as const;
export const openingWords = {
  always: ["opensAlways", "opensAlwaysHint"],
  sure: ["opensSure", "opensSureHint"],
  never: ["opensNever", "opensNeverHint"],
} as const;

/** What is shown of an article, and when. */
export function Reading({ settings, change }: PartProps) {
  const { say } = useSpeech();
  return (
    <Section id="reading" title={say("reading")}>
      <OneOf
        legend={say("level")}
        options={levels.map((value) => ({
          value,
          label: say(levelWords[value][0]),
          hint: say(levelWords[value][1]),
        }))}
        chosen={settings.level}
        choose={(level) => change({ level })}
      />
      <OneOf
        legend={say("opens")}
        hint={say("opensHint")}
        options={openings.map((value) => ({
          value,
          label: say(openingWords[value][0]),
          hint: say(openingWords[value][1]),
        }))}
        chosen={settings.opens}
        choose={(opens) => change({ opens })}
      />
      <Check
        label={say("selectionButton")}
        hint={say("selectionButtonHint")}
        checked={settings.selectionButton}
        change={(selectionButton) => change({ selectionButton })}
      />
    </Section>
  );
}
