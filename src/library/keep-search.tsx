import { useState } from "preact/hooks";
import { limits } from "../core/limits.ts";
import { ask } from "../platform/ask.ts";
import { newId } from "../platform/new-id.ts";
import { NameDialog } from "./name-dialog.tsx";
import type { LibraryNotice } from "./notice-bar.tsx";
import { useSpeech } from "./speech.ts";

/** Gives the search a name and keeps it in the sidebar. */
export function KeepSearch({ query, tell }: { query: string; tell: (notice: LibraryNotice) => void }) {
  const { sayQuery } = useSpeech();
  const [naming, setNaming] = useState(false);

  async function keep(name: string) {
    const kept = await ask("searches.create", { id: newId(), name: (name || query).slice(0, limits.label), query });
    tell(kept.ok ? { text: sayQuery("kept") } : { failure: kept.failure });
  }

  return (
    <>
      <button type="button" class="link" onClick={() => setNaming(true)}>
        {sayQuery("keep")}
      </button>
      {naming && (
        <NameDialog
          title={sayQuery("keep")}
          label={sayQuery("keepAs")}
          go={sayQuery("keep")}
          given={query.slice(0, limits.label)}
          done={(name) => void keep(name)}
          close={() => setNaming(false)}
        />
      )}
    </>
  );
}
