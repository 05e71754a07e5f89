import { useEffect, useRef, useState } from "preact/hooks";
import type { Collection } from "../../core/clipping/clipping.ts";
import { done, type Failure } from "../../core/result.ts";
import { ask } from "../../platform/ask.ts";
import { findDossier } from "../add-to-dossier.ts";
import { NameForm } from "../name-form.tsx";
import { NoteField } from "../note-field.tsx";
import type { LibraryNotice } from "../notice-bar.tsx";
import { useSpeech } from "../speech.ts";
import type { Changes } from "../use-changes.ts";
import { useNote } from "../use-note.ts";

interface Props {
  dossier: Collection;
  dossiers: readonly Collection[];
  changes: Changes;
  tell: (notice: LibraryNotice) => void;
  /** After a new name, or when it was deleted. */
  renamed: (name: string) => void;
  deleted: () => void;
}

/** A dossier's name and note, and what can be done with the whole of it. */
export function DossierHead({ dossier, dossiers, changes, tell, renamed, deleted }: Props) {
  const { say } = useSpeech();
  const { id, name } = dossier;
  const twin = dossiers.find((one) => one.id !== id && one.name === name);
  const fail = (failure: Failure) => tell({ failure });
  const [renaming, setRenaming] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const writing = useNote({
    stored: dossier.note,
    fail,
    remember: changes.remember,
    async store(note, base) {
      const answer = await ask("collections.change", { id, note, base });
      return answer.ok ? done(answer.value.note) : answer;
    },
  });
  useEffect(() => {
    if (renaming) form.current?.querySelector("input")?.select();
  }, [renaming]);

  async function rename(to: string) {
    setRenaming(false);
    if (to.trim() === name) return;
    // A dossier is found by its name: of two of one name one could not be reached.
    const other = findDossier(dossiers, to);
    if (other && other.id !== id) return tell({ text: say("nameTaken", { name: other.name }) });
    const answer = await ask("collections.change", { id, name: to.trim() });
    if (!answer.ok) return fail(answer.failure);
    renamed(answer.value.name);
    changes.remember(
      async () => {
        const back = await ask("collections.change", { id, name });
        if (back.ok) renamed(name);
        return back;
      },
      say("renamed", { name: answer.value.name }),
    );
  }

  function merge({ id: other }: Collection) {
    return changes.perform(
      (undo) => ask("collections.merge", { id: other, into: id, undo }),
      say("dossiersMerged", { name }),
    );
  }

  async function remove() {
    const gone = await changes.perform(
      (undo) => ask("collections.delete", { id, undo }),
      say("dossierDeleted", { name }),
    );
    if (gone) deleted();
  }

  return (
    <header class="dossier-head">
      <div ref={form}>
        {renaming ? (
          <NameForm label={say("dossierName")} go={say("rename")} given={name} done={(to) => void rename(to)} />
        ) : (
          <h2>{name}</h2>
        )}
      </div>
      <div class="buttons">
        <button type="button" class="button" aria-pressed={renaming} onClick={() => setRenaming(!renaming)}>
          {say("rename")}
        </button>
        <button type="button" class="button" onClick={() => void remove()}>
          {say("deleteDossier")}
        </button>
      </div>
      {twin && (
        <p class="twin">
          {say("dossierTwin", { name })}{" "}
          <button type="button" class="link" onClick={() => void merge(twin)}>
            {say("mergeDossiers")}
          </button>
        </p>
      )}
      <NoteField writing={writing} title={say("dossierNote")} placeholder={say("dossierNotePlaceholder")} />
    </header>
  );
}
