import type { Failure } from "../core/result.ts";
import { Icon } from "../ui/icon.tsx";
import { wordsIn } from "../ui/words/languages.ts";
import { useSpeech } from "./speech.ts";

export type LibraryNotice = { text: string; undo?: () => void } | { failure: Failure };

/** The last thing that happened, said aloud, with its undo. */
export function NoticeBar({ notice, dismiss }: { notice: LibraryNotice | undefined; dismiss: () => void }) {
  const { say, language } = useSpeech();
  const text = !notice ? "" : "text" in notice ? notice.text : wordsIn(language).failures[notice.failure.code];
  const undo = notice && "undo" in notice ? notice.undo : undefined;
  return (
    <div class="notice" hidden={!notice}>
      <p role="status">{text}</p>
      {undo && (
        <button
          type="button"
          class="act"
          onClick={() => {
            dismiss();
            undo();
          }}
        >
          {say("undo")}
        </button>
      )}
      <button type="button" class="icon-button" aria-label={say("close")} onClick={dismiss}>
        <Icon name="close" size={14} />
      </button>
    </div>
  );
}
