import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { limits } from "../core/limits.ts";
import { NoteText } from "./note-text.tsx";
import { useSpeech } from "./speech.ts";
import type { Writing } from "./use-note.ts";

interface Props {
  writing: Writing;
  title: string;
  placeholder: string;
}

/** A note in Markdown, written or read; Alt+Enter goes from one to the other. */
export function NoteField({ writing, title, placeholder }: Props) {
  const { say } = useSpeech();
  const { text, state, write, flush } = writing;
  const [reading, setReading] = useState(text.trim() !== "");
  const area = useRef<HTMLTextAreaElement>(null);
  const shown = useRef<HTMLElement>(null);
  const turned = useRef(false);
  const id = useId();
  useLayoutEffect(() => {
    if (turned.current) (reading ? shown : area).current?.focus();
    turned.current = false;
  }, [reading]);

  function turnByKey(event: KeyboardEvent) {
    if (event.key !== "Enter" || !event.altKey) return;
    event.preventDefault();
    turn(!reading);
  }

  function turn(to: boolean) {
    turned.current = true;
    flush();
    setReading(to);
  }

  return (
    <section class="note-field">
      <div class="note-head">
        <h3 id={id}>{title}</h3>
        <fieldset class="segment">
          <legend class="unseen">{title}</legend>
          <button type="button" aria-pressed={!reading} onClick={() => turn(false)}>
            {say("noteWrite")}
          </button>
          <button type="button" aria-pressed={reading} onClick={() => turn(true)}>
            {say("noteRead")}
          </button>
        </fieldset>
      </div>
      {reading ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long note must be scrolled with the keys
        <section class="note-shown" ref={shown} tabIndex={0} aria-labelledby={id} onKeyDown={turnByKey}>
          {text.trim() === "" ? <p class="aside">{say("noteEmpty")}</p> : <NoteText note={text} />}
        </section>
      ) : (
        <textarea
          ref={area}
          aria-labelledby={id}
          aria-describedby={`${id}-how`}
          value={text}
          rows={5}
          maxLength={limits.note}
          placeholder={placeholder}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={turnByKey}
          onBlur={flush}
        />
      )}
      <p class="aside">
        <span id={`${id}-how`}>{say("noteHow")}</span>{" "}
        <span role="status">
          {state === "saving" && say("noteSaving")}
          {state === "saved" && say("noteSaved")}
          {state === "unsaved" && say("noteUnsaved")}
        </span>
      </p>
    </section>
  );
}
