import type { Clipping } from "../core/clipping/clipping.ts";
import { done, type Failure } from "../core/result.ts";
import { ask } from "../platform/ask.ts";
import { NoteField } from "./note-field.tsx";
import { useSpeech } from "./speech.ts";
import type { Changes } from "./use-changes.ts";
import { useNote } from "./use-note.ts";

interface Props {
  clipping: Clipping;
  changed: (clipping: Clipping) => void;
  fail: (failure: Failure) => void;
  remember?: Changes["remember"];
}

/** The reader's note on a clipping. */
export function NoteEditor({ clipping, changed, fail, remember }: Props) {
  const { say } = useSpeech();
  const writing = useNote({
    stored: clipping.note,
    fail,
    remember,
    async store(note, base) {
      const answer = await ask("clippings.change", { id: clipping.id, changes: { note, base: { note: base } } });
      if (!answer.ok) return answer;
      changed(answer.value);
      return done(answer.value.note);
    },
  });
  return <NoteField writing={writing} title={say("note")} placeholder={say("notePlaceholder")} />;
}
