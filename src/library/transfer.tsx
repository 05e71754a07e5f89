import { useRef, useState } from "preact/hooks";
import { readArchive, writeArchive } from "../core/clipping/archive.ts";
import type { Clipping } from "../core/clipping/clipping.ts";
import type { ImportReport } from "../core/requests.ts";
import { ask } from "../platform/ask.ts";
import { extensionVersion } from "../platform/version.ts";
import type { LibraryNotice } from "./notice-bar.tsx";
import { useSpeech } from "./speech.ts";
import { splitForSending } from "./split-for-sending.ts";

const reportWords = {
  added: "importAdded",
  updated: "importUpdated",
  same: "importSame",
  kept: "importKept",
} as const satisfies Record<keyof ImportReport, string>;

interface Props {
  clippings: readonly Clipping[];
  tell: (notice: LibraryNotice) => void;
  reload: () => Promise<void>;
}

/** Everything out as one file, and back in: read and checked whole first, then shown, then written. */
export function Transfer({ clippings, tell, reload }: Props) {
  const { say } = useSpeech();
  const file = useRef<HTMLInputElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const [incoming, setIncoming] = useState<Clipping[]>([]);

  function exportAll() {
    const exportedAt = new Date().toISOString();
    const archive = writeArchive(clippings, { version: extensionVersion(), exportedAt });
    const address = URL.createObjectURL(new Blob([archive], { type: "application/json" }));
    const link = document.createElement("a");
    link.href = address;
    link.download = `arriere-plan-${exportedAt.slice(0, 10)}.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    tell({ text: say("exported", { n: clippings.length }) });
  }

  async function preview(chosen: File | undefined) {
    if (!chosen) return;
    const read = readArchive(await chosen.text());
    if (!read.ok) return tell({ text: say("importRefused", { reason: read.failure.detail ?? read.failure.code }) });
    setIncoming(read.value);
    dialog.current?.showModal();
  }

  async function importAll() {
    dialog.current?.close();
    const total: ImportReport = { added: 0, same: 0, kept: 0, updated: 0 };
    for (const part of splitForSending(incoming)) {
      const answer = await ask("clippings.import", { clippings: part });
      if (!answer.ok) {
        await reload();
        return tell({ failure: answer.failure });
      }
      for (const key of Object.keys(total) as (keyof ImportReport)[]) total[key] += answer.value[key];
    }
    await reload();
    const told = (Object.keys(total) as (keyof ImportReport)[]).filter((key) => total[key] > 0);
    tell({ text: `${told.map((key) => say(reportWords[key], { n: total[key] })).join(", ")}.` });
  }

  return (
    <div class="transfer">
      <button type="button" class="link" onClick={exportAll}>
        {say("export")}
      </button>
      <button type="button" class="link" onClick={() => file.current?.click()}>
        {say("import")}
      </button>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => {
          const input = event.currentTarget;
          void preview(input.files?.[0]).finally(() => {
            input.value = "";
          });
        }}
      />
      <dialog ref={dialog}>
        <p>{say("importPreview", { n: incoming.length })}</p>
        <div class="buttons">
          <button type="button" class="button primary" onClick={() => void importAll()}>
            {say("importGo")}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {say("cancel")}
          </button>
        </div>
      </dialog>
    </div>
  );
}
