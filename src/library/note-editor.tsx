import { useRef } from "preact/hooks";
import type { Clipping } from "../core/clipping/clipping.ts";
import { done, type Failure, type Result } from "../core/result.ts";
import { ask } from "../platform/ask.ts";
import { NoteField } from "./note-field.tsx";
import { useSpeech } from "./speech.ts";
import { useNote } from "./use-note.ts";

interface Props {
  clipping: Clipping;
  changed: (clipping: Clipping) => void;
  fail: (failure: Failure) => void;
  /** Is given what takes back all that was written since the note was opened. */
  remember?: (back: () => Promise<Result<unknown>>) => void;
}

/** The reader's note on a clipping. */
export function NoteEditor({ clipping, changed, fail, remember }: Props) {
  const { say } = useSpeech();
  const { id } = clipping;
  const opened = useRef<{ before: string; after: string }>(undefined);

  async function store(note: string, base: string): Promise<Result<string>> {
    const answer = await ask("clippings.change", { id, changes: { note, base: { note: base } } });
    if (!answer.ok) return answer;
    changed(answer.value);
    if (opened.current) opened.current.after = answer.value.note;
    else {
      const written = { before: base, after: answer.value.note };
      opened.current = written;
      remember?.(() => {
        opened.current = undefined;
        return ask("clippings.change", { id, changes: { note: written.before, base: { note: written.after } } });
      });
    }
    return done(answer.value.note);
  }

  const writing = useNote({ stored: clipping.note, fail, store });
  return <NoteField writing={writing} title={say("note")} placeholder={say("notePlaceholder")} />;
}
