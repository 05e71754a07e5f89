import { Icon, Logo } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { Choice } from "./choice.tsx";
import { useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";

const buttons = [
  { word: "saveSelection", icon: "clip", act: (actions: PanelActions) => actions.saveSelection() },
  { word: "library", icon: "library", act: (actions: PanelActions) => actions.openLibrary() },
  { word: "settings", icon: "settings", act: (actions: PanelActions) => actions.openSettings() },
  { word: "close", icon: "close", act: (actions: PanelActions) => actions.close() },
] as const;

export function Header({ actions }: { actions: PanelActions }) {
  const { say, language, languages } = useSpeech();
  return (
    <header class="bar">
      <Logo />
      <h1>{say("name")}</h1>
      <Choice
        legend={say("language")}
        options={languages.map(({ tag }) => ({ value: tag, label: tag.toUpperCase(), lang: tag }))}
        chosen={language}
        choose={actions.chooseLanguage}
      />
      {buttons.map(({ word, icon, act }) => (
        <button
          type="button"
          key={word}
          class="icon-button"
          aria-label={say(word)}
          title={say(word)}
          onClick={trusted(() => act(actions))}
        >
          <Icon name={icon} />
        </button>
      ))}
    </header>
  );
}
