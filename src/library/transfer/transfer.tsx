import { useState } from "preact/hooks";
import { countSwaps } from "../../platform/store/import-library.ts";
import type { LibraryNotice } from "../notice-bar.tsx";
import { useSpeech } from "../speech.ts";
import { ExportDialog, type ExportScope } from "./export-dialog.tsx";
import { ImportDialog } from "./import-dialog.tsx";
import { type Taken, takeBack } from "./take-in.ts";

interface Props {
  scopes: readonly ExportScope[];
  tell: (notice: LibraryNotice) => void;
  reload: () => Promise<void>;
}

/** The way out and the way in. */
export function Transfer({ scopes, tell, reload }: Props) {
  const { say } = useSpeech();
  const [open, setOpen] = useState<"export" | "import">();
  const close = () => setOpen(undefined);

  /** The dialog is gone, and the way back is not. */
  function offerUndo(taken: Taken | undefined) {
    close();
    if (taken) tell({ text: say("importDone", countSwaps(taken.undo)), undo: () => void undo(taken) });
  }

  async function undo(taken: Taken) {
    const back = await takeBack(taken);
    if (!back.ok) return tell({ failure: back.failure });
    const { undone, left } = back.value;
    tell({ text: `${say("importUndone", { n: undone })}${left > 0 ? ` ${say("importLeft", { n: left })}` : ""}` });
    await reload();
  }

  return (
    <div class="transfer">
      <button type="button" class="link export-open" onClick={() => setOpen("export")}>
        {say("exportOpen")}
      </button>
      <button type="button" class="link import-open" onClick={() => setOpen("import")}>
        {say("importOpen")}
      </button>
      {open === "export" && <ExportDialog scopes={scopes} close={close} tell={(text) => tell({ text })} />}
      {open === "import" && <ImportDialog close={offerUndo} changed={() => void reload()} />}
    </div>
  );
}
