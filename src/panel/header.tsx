import type { Language } from "../core/record.ts";
import { Icon, Logo } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { useSpeech } from "./speech.ts";
import type { PanelActions } from "./view.ts";

const languages: Language[] = ["en", "fr"];

export function Header({ actions }: { actions: PanelActions }) {
  const { say, language } = useSpeech();
  return (
    <header class="bar">
      <Logo />
      <h1>{say("name")}</h1>
      <fieldset class="segment">
        <legend class="unseen">{say("language")}</legend>
        {languages.map((one) => (
          <button
            type="button"
            key={one}
            lang={one}
            aria-pressed={one === language}
            onClick={trusted(() => actions.chooseLanguage(one))}
          >
            {one.toUpperCase()}
          </button>
        ))}
      </fieldset>
      <button
        type="button"
        class="icon-button"
        aria-label={say("saveSelection")}
        title={say("saveSelection")}
        onClick={trusted(() => actions.saveSelection())}
      >
        <Icon name="clip" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={say("library")}
        title={say("library")}
        onClick={trusted(() => actions.openLibrary())}
      >
        <Icon name="library" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={say("close")}
        title={say("close")}
        onClick={trusted(() => actions.close())}
      >
        <Icon name="close" />
      </button>
    </header>
  );
}
