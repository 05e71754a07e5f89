import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Collection } from "../core/clipping/clipping.ts";
import { addToDossier } from "./add-to-dossier.ts";
import { NameForm } from "./name-form.tsx";
import { useSpeech } from "./speech.ts";
import type { Changes } from "./use-changes.ts";

interface Props {
  dossiers: readonly Collection[];
  changes: Changes;
  /** Shows the dossier, made or found under that name. */
  show: (name: string) => void;
}

/** A button that becomes a line for the name of a new dossier. */
export function NewDossier({ dossiers, changes, show }: Props) {
  const { say } = useSpeech();
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open) place.current?.querySelector("input")?.focus();
  }, [open]);
  return (
    <>
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say("newDossier")}
      </button>
      <div ref={place} hidden={!open}>
        {open && (
          <NameForm
            label={say("dossierName")}
            go={say("newDossierGo")}
            done={(name) =>
              void addToDossier([], name, { dossiers, changes, say }).then((done) => {
                if (!done) return;
                setOpen(false);
                show(name.trim());
              })
            }
          />
        )}
      </div>
    </>
  );
}
