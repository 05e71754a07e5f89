/** The settings page: every choice takes effect at once, here and in every open page. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { RecordId } from "../core/record.ts";
import type { FailureCode, Result } from "../core/result.ts";
import type { Settings } from "../core/settings.ts";
import { ask } from "../platform/ask.ts";
import { onSettingsChanged } from "../platform/settings.ts";
import { Logo } from "../ui/icon.tsx";
import { chooseOwnLanguage } from "../ui/own-language.ts";
import { wearTheme } from "../ui/own-theme.ts";
import { wordsIn } from "../ui/words/languages.ts";
import { Colours } from "./colours.tsx";
import { Database } from "./database.tsx";
import { Licences } from "./licences.tsx";
import { Look } from "./look.tsx";
import { Muted } from "./muted.tsx";
import { Privacy } from "./privacy.tsx";
import { Reading } from "./reading.tsx";
import { Shortcuts } from "./shortcuts.tsx";
import { Sites } from "./sites.tsx";
import { createSpeech, SpeechProvider } from "./speech.ts";

/** What every part is given: the settings as they are, and how to change them. */
export interface PartProps {
  settings: Settings;
  change(changes: Partial<Settings>): void;
}

const parts = ["reading", "look", "sites", "known", "colours", "shortcuts", "privacy", "database", "licences"] as const;

/** "Saved" has been read by then, in milliseconds. */
const shown = 4_000;

/** @param here the site from whose panel the reader came */
export function SettingsPage({ here }: { here?: string | undefined }) {
  const [settings, setSettings] = useState<Settings>();
  const [told, setTold] = useState<"saved" | FailureCode>();
  const lastChange = useRef(Promise.resolve());
  const language = chooseOwnLanguage(settings?.language ?? "auto");
  const speech = useMemo(() => createSpeech(language), [language]);
  const { say } = speech;

  useEffect(() => {
    const life = new AbortController();
    void ask("settings.read", {}).then((answer) => {
      if (answer.ok) setSettings(answer.value);
      else setTold(answer.failure.code);
    });
    onSettingsChanged(setSettings, life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say("title");
  }, [language]);
  useEffect(() => {
    if (settings) wearTheme(settings.theme);
  }, [settings?.theme]);

  useEffect(() => {
    if (told !== "saved") return;
    const timer = setTimeout(() => setTold(undefined), shown);
    return () => clearTimeout(timer);
  }, [told]);

  /** One after the other, so that what is said last is of the last. Emptied before, so that "saved" is heard again. */
  function submit(work: () => Promise<Result<unknown>>): void {
    setTold(undefined);
    lastChange.current = lastChange.current.then(async () => {
      const answer = await work();
      setTold(answer.ok ? "saved" : answer.failure.code);
    });
  }
  function change(changes: Partial<Settings>): void {
    setSettings((before) => before && { ...before, ...changes });
    submit(() => ask("settings.change", changes));
  }
  function showAgain(record: RecordId): void {
    submit(() => ask("record.mute", { record, muted: false }));
  }

  return (
    <SpeechProvider value={speech}>
      <div class="settings">
        <header>
          <h1>
            <Logo size={26} /> {say("heading")}
          </h1>
          <button type="button" class="link" onClick={() => void ask("library.open", {})}>
            {say("openLibrary")}
          </button>
        </header>
        <nav aria-label={say("contents")}>
          <ul>
            {parts.map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{say(part)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <main>
          {settings && (
            <>
              <Reading settings={settings} change={change} />
              <Look settings={settings} change={change} />
              <Sites settings={settings} change={change} here={here} />
              <Muted settings={settings} change={change} showAgain={showAgain} />
              <Colours settings={settings} change={change} />
            </>
          )}
          <Shortcuts />
          <Privacy />
          <Database />
          <Licences />
        </main>
        <p role="status" class={told ? "told" : "unseen"}>
          {told === "saved" ? say("saved") : told ? wordsIn(language).failures[told] : ""}
        </p>
      </div>
    </SpeechProvider>
  );
}
