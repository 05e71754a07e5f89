/**
 * A note while it is written: stored a moment after the last key and whenever it is left, merged with what another
 * window wrote meanwhile, and tried again where it could not be stored.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Failure, Result } from "../core/result.ts";

/** How long after the last key a note is written, in milliseconds. */
const pause = 500;

export interface Writing {
  text: string;
  state: "still" | "saving" | "saved" | "unsaved";
  write(text: string): void;
  /** Stores at once what is not stored yet. */
  flush(): void;
}

interface Given {
  /** As last stored, as far as this window knows. */
  stored: string;
  /** Stores a note that was made from `base`; answers with what stands there now. */
  store(note: string, base: string): Promise<Result<string>>;
  fail(failure: Failure): void;
  /** Is given, once, what takes back all that is written since the note was opened. */
  remember?: ((back: () => Promise<Result<unknown>>) => void) | undefined;
}

export function useNote({ stored, store, fail, remember }: Given): Writing {
  const [text, setText] = useState(stored);
  const [state, setState] = useState<Writing["state"]>("still");
  const pending = useRef<{ text: string; timer: ReturnType<typeof setTimeout> | undefined }>(undefined);
  const base = useRef(stored);
  const busy = useRef(false);
  const written = useRef<{ before: string; after: string }>(undefined);

  async function send(): Promise<void> {
    const waiting = pending.current;
    if (!waiting || busy.current) return;
    clearTimeout(waiting.timer);
    pending.current = undefined;
    busy.current = true;
    const answer = await store(waiting.text, base.current);
    busy.current = false;
    if (!answer.ok) {
      pending.current ??= { text: waiting.text, timer: undefined };
      setState("unsaved");
      return fail(answer.failure);
    }
    noteWritten(base.current, answer.value);
    // What is typed meanwhile goes on from what was sent, not from what it became.
    base.current = pending.current ? waiting.text : answer.value;
    if (pending.current) return send();
    setText(answer.value);
    setState("saved");
  }

  function noteWritten(before: string, after: string): void {
    if (written.current) {
      written.current.after = after;
      return;
    }
    const session = { before, after };
    written.current = session;
    remember?.(() => {
      written.current = undefined;
      return store(session.before, session.after);
    });
  }
  const flush = () => void send();
  const latest = useRef(flush);
  latest.current = flush;

  // Written elsewhere: shown here, unless something is being written here.
  useEffect(() => {
    if (pending.current || busy.current || stored === base.current) return;
    base.current = stored;
    setText(stored);
  }, [stored]);

  useEffect(() => {
    const leave = () => latest.current();
    addEventListener("pagehide", leave);
    return () => {
      removeEventListener("pagehide", leave);
      leave();
    };
  }, []);

  return {
    text,
    state,
    write(written) {
      setText(written);
      setState("saving");
      clearTimeout(pending.current?.timer);
      pending.current = { text: written, timer: setTimeout(() => latest.current(), pause) };
    },
    flush,
  };
}
