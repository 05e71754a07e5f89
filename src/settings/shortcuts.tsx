import { useEffect, useState } from "preact/hooks";
import type { Tongue } from "../core/record.ts";
import { openShortcutSettings, readShortcuts, type Shortcut } from "../platform/shortcuts.ts";
import { wordsIn } from "../ui/words/languages.ts";
import { Section } from "./controls.tsx";
import { useSpeech } from "./speech.ts";

/** The browser tells what a shortcut does in its own language; this page speaks the reader's. */
function purposeIn(language: Tongue, name: string): string | undefined {
  const key = `command${name.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())}`;
  return Object.entries<string>(wordsIn(language).browser).find(([known]) => known === key)?.[1];
}

/** The browser's shortcuts for us, and where the browser lets them be changed: no page may do that. */
export function Shortcuts() {
  const { say, language } = useSpeech();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = () => void readShortcuts().then(setShortcuts, () => undefined);
    look();
    // Changed on a page of the browser's, from which the reader comes back here.
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, []);
  return (
    <Section id="shortcuts" title={say("shortcuts")}>
      <table>
        <tbody>
          {shortcuts.map(({ name, does, keys }) => (
            <tr key={name}>
              <th scope="row">{purposeIn(language, name) ?? does}</th>
              <td>{keys === "" ? say("noKeys") : <kbd>{keys}</kbd>}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{say("escapeDoes")}</th>
            <td>
              <kbd>{say("escape")}</kbd>
            </td>
          </tr>
        </tbody>
      </table>
      <p class="hint">{say("shortcutsHint")}</p>
      <button type="button" class="button" onClick={() => void openShortcutSettings()}>
        {say("changeShortcuts")}
      </button>
    </Section>
  );
}
