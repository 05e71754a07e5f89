import { useState } from "preact/hooks";
import type { LibraryNotice } from "../notice-bar.tsx";
import { useSpeech } from "../speech.ts";
import { ExportDialog, type ExportScope } from "./export-dialog.tsx";
import { ImportDialog } from "./import-dialog.tsx";

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
  return (
    <div class="transfer">
      <button type="button" class="link export-open" onClick={() => setOpen("export")}>
        {say("exportOpen")}
      </button>
      <button type="button" class="link import-open" onClick={() => setOpen("import")}>
        {say("importOpen")}
      </button>
      {open === "export" && <ExportDialog scopes={scopes} close={close} tell={(text) => tell({ text })} />}
      {open === "import" && <ImportDialog close={close} changed={() => void reload()} />}
    </div>
  );
}
