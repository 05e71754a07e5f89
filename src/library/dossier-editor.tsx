import { useState } from "preact/hooks";
import type { Clipping, Collection } from "../core/clipping/clipping.ts";
import { Icon } from "../ui/icon.tsx";
import { addToDossier } from "./add-to-dossier.ts";
import { NameForm } from "./name-form.tsx";
import { useSpeech } from "./speech.ts";
import type { Changes } from "./use-changes.ts";

interface Props {
  clipping: Clipping;
  dossiers: readonly Collection[];
  changes: Changes;
}

/** The dossiers that hold a clipping. */
export function DossierEditor({ clipping, dossiers, changes }: Props) {
  const { say } = useSpeech();
  const [added, setAdded] = useState(0);
  const held = dossiers.filter(({ id }) => clipping.collections?.includes(id));
  return (
    <section>
      <h3>{say("inDossiers")}</h3>
      <ul class="tags">
        {held.map(({ id, name }) => (
          <li key={id} class="tag">
            {name}{" "}
            <button
              type="button"
              aria-label={say("takeFromDossier", { name })}
              onClick={() =>
                void changes.change([clipping.id], { takeFrom: [id] }, say("takenFromDossier", { n: 1, name }))
              }
            >
              <Icon name="close" size={10} />
            </button>
          </li>
        ))}
      </ul>
      <NameForm
        key={added}
        label={say("addToDossierHint")}
        go={say("add")}
        known={dossiers.filter((one) => !held.includes(one)).map(({ name }) => name)}
        done={(name) =>
          void addToDossier([clipping.id], name, { dossiers, changes, say }).then((done) => done && setAdded(added + 1))
        }
      />
    </section>
  );
}
