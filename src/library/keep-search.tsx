import { useRef, useState } from "preact/hooks";
import { limits } from "../core/limits.ts";
import { ask } from "../platform/ask.ts";
import { newId } from "../platform/new-id.ts";
import type { LibraryNotice } from "./notice-bar.tsx";
import { useSpeech } from "./speech.ts";

/** Gives the search a name and keeps it in the sidebar. */
export function KeepSearch({ query, tell }: { query: string; tell: (notice: LibraryNotice) => void }) {
  const { say, sayQuery } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState("");

  async function keep() {
    dialog.current?.close();
    const given = name.trim() === "" ? query : name.trim();
    const kept = await ask("searches.create", { id: newId(), name: given.slice(0, limits.label), query });
    tell(kept.ok ? { text: sayQuery("kept") } : { failure: kept.failure });
  }

  return (
    <>
      <button
        type="button"
        class="link"
        onClick={() => {
          setName(query.slice(0, limits.label));
          dialog.current?.showModal();
        }}
      >
        {sayQuery("keep")}
      </button>
      <dialog ref={dialog} aria-label={sayQuery("keep")}>
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <label>
            {sayQuery("keepAs")}
            <input value={name} maxLength={limits.label} onInput={(event) => setName(event.currentTarget.value)} />
          </label>
          <div class="buttons">
            <button type="submit" class="button primary">
              {sayQuery("keep")}
            </button>
            <button type="button" class="button" onClick={() => dialog.current?.close()}>
              {say("cancel")}
            </button>
          </div>
        </form>
      </dialog>
    </>
  );
}
