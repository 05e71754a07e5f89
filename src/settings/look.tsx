import { type Side, sides, textSizes, themes } from "../core/settings.ts";
import { tongues } from "../ui/words/languages.ts";
import { Check, OneOf, Section } from "./controls.tsx";
import type { PartProps } from "./settings-page.tsx";
import { useSpeech } from "./speech.ts";
import { Width } from "./width.tsx";

const themeWords = { auto: "themeAuto", page: "themePage", light: "themeLight", dark: "themeDark" } as const;
const sideWords: Record<Side, "sideLeft" | "sideRight"> = { left: "sideLeft", right: "sideRight" };

/** How the panel and our own pages look. */
export function Look({ settings, change }: PartProps) {
  const { say, language } = useSpeech();
  const percent = new Intl.NumberFormat(language, { style: "percent" });
  return (
    <Section id="look" title={say("look")}>
      <OneOf
        legend={say("language")}
        options={[
          { value: "auto", label: say("languageAuto") },
          ...tongues.map(({ tag, name }) => ({ value: tag, label: name, lang: tag })),
        ]}
        chosen={settings.language}
        choose={(chosen) => change({ language: chosen })}
      />
      <OneOf
        legend={say("theme")}
        options={themes.map((value) => ({ value, label: say(themeWords[value]) }))}
        chosen={settings.theme}
        choose={(theme) => change({ theme })}
      />
      <OneOf
        legend={say("textSize")}
        hint={say("textSizeHint")}
        options={textSizes.map((value) => ({ value, label: percent.format(value) }))}
        chosen={settings.textSize}
        choose={(textSize) => change({ textSize })}
      />
      <OneOf
        legend={say("side")}
        options={sides.map((value) => ({ value, label: say(sideWords[value]) }))}
        chosen={settings.side}
        choose={(side) => change({ side })}
      />
      <Width settings={settings} change={change} />
      <Check
        label={say("overlay")}
        hint={say("overlayHint")}
        checked={settings.overlay}
        change={(overlay) => change({ overlay })}
      />
    </Section>
  );
}
