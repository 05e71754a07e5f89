import { useEffect, useState } from "preact/hooks";
import { openShortcutSettings, readShortcuts, type Shortcut } from "../platform/shortcuts.ts";
import { Section } from "./controls.tsx";
import { useSpeech } from "./speech.ts";

/** The browser's shortcuts for us, and where the browser lets them be changed: no page may do that. */
export function Shortcuts() {
  const { say } = useSpeech();
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
              <th scope="row">{does}</th>
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
