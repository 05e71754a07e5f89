import { useState } from "preact/hooks";
import type { SavedSearch } from "../core/clipping/clipping.ts";
import { ask } from "../platform/ask.ts";
import { Icon } from "../ui/icon.tsx";
import { NameDialog } from "./name-dialog.tsx";
import { useSpeech } from "./speech.ts";
import type { Changes } from "./use-changes.ts";

interface Props {
  searches: readonly SavedSearch[];
  /** The id of the search that is shown. */
  shown: string | undefined;
  search: (search: SavedSearch) => void;
  changes: Changes;
}

/** The searches that the reader gave a name: to look again, to name otherwise, to do without. */
export function KeptSearches({ searches, shown, search, changes }: Props) {
  const { say, sayQuery } = useSpeech();
  const [named, setNamed] = useState<SavedSearch>();
  if (searches.length === 0) return null;

  async function rename({ id, name }: SavedSearch, to: string) {
    if (to === "" || to === name) return;
    const changed = await ask("searches.change", { id, name: to });
    if (!changed.ok) return void changes.perform(async () => changed, "");
    changes.remember(() => ask("searches.change", { id, name }), say("renamed", { name: to }));
  }

  return (
    <>
      <h2>{sayQuery("searches")}</h2>
      <ul>
        {searches.map((one) => (
          <li key={one.id} class="kept-search">
            <button
              type="button"
              title={one.query}
              aria-current={one.id === shown ? "page" : undefined}
              onClick={() => search(one)}
            >
              <span>{one.name}</span>
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={sayQuery("renameSearch", { name: one.name })}
              title={say("rename")}
              onClick={() => setNamed(one)}
            >
              <Icon name="pencil" size={12} />
            </button>
            <button
              type="button"
              class="icon-button"
              aria-label={sayQuery("drop", { name: one.name })}
              onClick={() =>
                void changes.perform((undo) => ask("searches.delete", { id: one.id, undo }), sayQuery("dropped"))
              }
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        ))}
      </ul>
      {named && (
        <NameDialog
          key={named.id}
          title={sayQuery("renameSearch", { name: named.name })}
          label={sayQuery("keepAs")}
          go={say("rename")}
          given={named.name}
          done={(name) => void rename(named, name)}
          close={() => setNamed(undefined)}
        />
      )}
    </>
  );
}
