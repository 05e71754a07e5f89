import { Icon } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { createSpeech, SpeechProvider, useSpeech } from "./speech.ts";
import type { Notice, PanelActions, PanelView } from "./view.ts";

/** The last thing that happened, said aloud politely, with its undo; and the way back from a place that was shown. */
export function Announcement({
  notice,
  isAway = false,
  actions,
}: {
  notice: Notice | undefined;
  isAway?: boolean;
  actions: PanelActions;
}) {
  const { say } = useSpeech();
  const text = notice && say(typeof notice.text === "string" ? notice.text : notice.text.failure, notice.blanks);
  const { kept, known } = notice ?? {};
  return (
    <div class="announcement" hidden={!notice && !isAway}>
      <p role="status">{text}</p>
      {kept && (
        <button type="button" class="act" onClick={trusted(() => actions.openNote(kept))}>
          {say("addNote")}
        </button>
      )}
      {(kept || known) && (
        <button
          type="button"
          class="act undo"
          onClick={trusted(() => (known ? actions.know(known, false) : kept && actions.undoSave(kept)))}
        >
          {say("undo")}
        </button>
      )}
      {isAway && (
        <button type="button" class="act return" onClick={trusted(() => actions.returnToReading())}>
          <Icon name="back" size={12} /> {say("returnToReading")}
        </button>
      )}
    </div>
  );
}

/** The same where no panel is open: a few words in the corner of the window. */
export function Toast({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const speech = createSpeech(view.voice);
  return (
    <SpeechProvider value={speech}>
      <aside class="ap toast" data-theme={view.theme} lang={view.voice.language} aria-label={speech.say("name")}>
        <Announcement notice={view.notice} isAway={view.isAway} actions={actions} />
      </aside>
    </SpeechProvider>
  );
}
