import { Logo } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { createSpeech } from "./speech.ts";
import type { PanelView } from "./view.ts";

/** What is left at the window's edge when the panel is closed: small, and one press from coming back. */
export function Tab({ view, open }: { view: PanelView; open: () => void }) {
  const { say } = createSpeech(view.language, view.words);
  return (
    <aside class="ap tab" data-theme={view.theme} lang={view.language} aria-label={say("panelLabel")}>
      <button type="button" aria-label={say("reopenLabel")} title={say("reopenLabel")} onClick={trusted(open)}>
        <Logo size={18} />
        <span>{say("reopen")}</span>
      </button>
    </aside>
  );
}
