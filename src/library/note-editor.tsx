import { useEffect, useRef, useState } from "preact/hooks";
import type { Clipping } from "../core/clipping/clipping.ts";
import { limits } from "../core/limits.ts";
import type { Failure } from "../core/result.ts";
import { ask } from "../platform/ask.ts";
import { useSpeech } from "./speech.ts";

/** How long after the last key a note is written, in milliseconds; leaving the field or the page writes at once. */
const pause = 500;

interface Props {
  clipping: Clipping;
  changed: (clipping: Clipping) => void;
  fail: (failure: Failure) => void;
}

export function NoteEditor({ clipping, changed, fail }: Props) {
  const { say } = useSpeech();
  const [text, setText] = useState(clipping.note);
  const [state, setState] = useState<"still" | "saving" | "saved">("still");
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> }>(undefined);

  function flush() {
    const waiting = pending.current;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    pending.current = undefined;
    void ask("clippings.change", { id: clipping.id, changes: { note: waiting.text } }).then((answer) => {
      if (!answer.ok) return fail(answer.failure);
      changed(answer.value);
      if (!pending.current) setState("saved");
    });
  }

  useEffect(() => {
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      flush();
    };
  }, []);

  return (
    <section>
      <label>
        <h3>{say("note")}</h3>
        <textarea
          value={text}
          rows={4}
          maxLength={limits.note}
          placeholder={say("notePlaceholder")}
          onInput={(event) => {
            const written = event.currentTarget.value;
            setText(written);
            setState("saving");
            clearTimeout(pending.current?.timer);
            pending.current = { text: written, timer: setTimeout(flush, pause) };
          }}
          onBlur={flush}
        />
      </label>
      <p class="aside" role="status">
        {state === "saving" ? say("noteSaving") : state === "saved" ? say("noteSaved") : ""}
      </p>
    </section>
  );
}
