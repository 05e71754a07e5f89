import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { limits } from "../core/limits.ts";
import { useSpeech } from "./speech.ts";

interface Props {
  title: string;
  label: string;
  /** On the button. */
  go: string;
  /** What stands there at first. */
  given: string;
  done: (name: string) => void;
  close: () => void;
}

/** Asks for one name above everything else; it is open as long as it is drawn. */
export function NameDialog({ title, label, go, given, done, close }: Props) {
  const { say } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState(given);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector("input")?.select();
  }, []);
  return (
    <dialog ref={dialog} aria-label={title} onClose={close}>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          dialog.current?.close();
          done(name.trim());
        }}
      >
        <label>
          {label}
          <input value={name} maxLength={limits.label} onInput={(event) => setName(event.currentTarget.value)} />
        </label>
        <div class="buttons">
          <button type="submit" class="button primary">
            {go}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {say("cancel")}
          </button>
        </div>
      </form>
    </dialog>
  );
}
