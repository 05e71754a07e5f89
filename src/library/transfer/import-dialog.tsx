import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Incoming, WhyUnread } from "../../core/clipping/formats/incoming.ts";
import { type Policy, type Preview, previewImport } from "../../core/clipping/formats/preview.ts";
import { readFile } from "../../core/clipping/formats/read-file.ts";
import type { LibraryContent } from "../../core/clipping/library-content.ts";
import type { Together } from "../../core/clipping/same-name.ts";
import type { Failure } from "../../core/result.ts";
import { countSwaps, readCounterparts } from "../../platform/store/import-library.ts";
import { wordsIn } from "../../ui/words/languages.ts";
import { useSpeech } from "../speech.ts";
import { importedWords, unreadWords } from "./format-words.ts";
import { PreviewList } from "./preview-list.tsx";
import { type Taken, takeBack, takeIn } from "./take-in.ts";

type Step =
  | { name: "choose" }
  | { name: "reading"; file: string }
  | { name: "unread"; why: WhyUnread; detail: string | undefined }
  | { name: "preview"; file: string; here: LibraryContent; incoming: Incoming; preview: Preview; together: Together }
  | { name: "writing" }
  | { name: "imported"; taken: Taken }
  | { name: "undone"; undone: number; left: number }
  | { name: "failed"; failure: Failure };

type Previewed = Extract<Step, { name: "preview" }>;

interface Props {
  /** @param taken what was imported last and can still be undone */
  close: (taken: Taken | undefined) => void;
  /** After the library was changed. */
  changed: () => void;
}

/** A file in: read and checked whole, then shown, then written in one go, then taken back if it is wished. */
export function ImportDialog({ close, changed }: Props) {
  const { say, language } = useSpeech();
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const title = useId();
  const [step, setStep] = useState<Step>({ name: "choose" });
  const [policy, setPolicy] = useState<Policy>("newest");
  const [over, setOver] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  async function read(file: File | undefined) {
    if (!file) return;
    setStep({ name: "reading", file: file.name });
    // A large file takes seconds: what is being done is drawn first.
    await new Promise((drawn) => setTimeout(drawn, 30));
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => new Uint8Array(),
    );
    const found = readFile(bytes, new Date(file.lastModified).toISOString());
    if (!found.ok) return setStep({ name: "unread", why: found.why, detail: found.detail });
    const { incoming } = found;
    const here = await readCounterparts(incoming.content, incoming.format !== "archive");
    if (!here.ok) return setStep({ name: "failed", failure: here.failure });
    setStep(shown({ file: file.name, here: here.value, incoming, together: "merge" }));
  }

  async function write(preview: Preview) {
    setStep({ name: "writing" });
    const taken = await takeIn(preview, policy);
    if (!taken.ok) return setStep({ name: "failed", failure: taken.failure });
    setStep({ name: "imported", taken: taken.value });
    changed();
  }

  async function undo(taken: Taken) {
    setStep({ name: "writing" });
    const back = await takeBack(taken);
    if (!back.ok) return setStep({ name: "failed", failure: back.failure });
    setStep({ name: "undone", ...back.value });
    changed();
  }

  const choose = (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        {say(step.name === "choose" ? "importChoose" : "importAnother")}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,.jsonld,.csv,.zip,application/json,text/csv,application/zip"
        hidden
        onChange={(event) => {
          const field = event.currentTarget;
          void read(field.files?.[0]).finally(() => {
            field.value = "";
          });
        }}
      />
    </>
  );
  const isBusy = step.name === "reading" || step.name === "writing";
  return (
    <dialog
      ref={dialog}
      class={`import${over ? " over" : ""}`}
      aria-labelledby={title}
      onClose={() => close(step.name === "imported" ? step.taken : undefined)}
      onCancel={(event) => isBusy && event.preventDefault()}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (!isBusy) void read(event.dataTransfer?.files[0]);
      }}
    >
      <h2 id={title}>{say("importTitle")}</h2>
      {step.name === "choose" && (
        <div class="drop">
          {choose} <span class="aside">{say("importDrop")}</span>
          <p class="aside">{say("importReads")}</p>
        </div>
      )}
      <div role="status">
        {step.name === "reading" && <p>{say("importReading", { file: step.file })}</p>}
        {step.name === "writing" && <p>{say("importWriting")}</p>}
        {step.name === "preview" && (
          <p>{say("importFound", { file: step.file, format: say(importedWords[step.preview.format]) })}</p>
        )}
        {step.name === "imported" && <p>{say("importDone", countSwaps(step.taken.undo))}</p>}
        {step.name === "undone" && (
          <p>
            {say("importUndone", { n: step.undone })} {step.left > 0 && say("importLeft", { n: step.left })}
          </p>
        )}
      </div>
      <div role="alert">
        {step.name === "unread" && (
          <div class="warning">
            <p>
              {say("importUnread")} {say(unreadWords[step.why])}
            </p>
            <UnreadPlace why={step.why} detail={step.detail} />
          </div>
        )}
        {step.name === "failed" && <p class="warning">{wordsIn(language).failures[step.failure.code]}</p>}
      </div>
      {step.name === "preview" && (
        <PreviewList
          preview={step.preview}
          policy={policy}
          choose={setPolicy}
          together={step.together}
          join={(together) => setStep(shown({ ...step, together }))}
        />
      )}
      <div class="buttons">
        {step.name === "preview" && hasWork(step.preview) && (
          <button type="button" class="button primary" onClick={() => void write(step.preview)}>
            {countWork(step.preview) > 0 ? say("importApply", { n: countWork(step.preview) }) : say("importTitle")}
          </button>
        )}
        {step.name === "imported" && (
          <button type="button" class="button" onClick={() => void undo(step.taken)}>
            {say("importUndo")}
          </button>
        )}
        {step.name !== "choose" && !isBusy && choose}
        <button type="button" class="button" disabled={isBusy} onClick={() => dialog.current?.close()}>
          {say(step.name === "imported" || step.name === "undone" ? "closeDialog" : "cancel")}
        </button>
      </div>
    </dialog>
  );
}

/** What the import would do, with dossiers of one name put together or not. */
function shown({ file, here, incoming, together }: Omit<Previewed, "name" | "preview">): Previewed {
  return { name: "preview", file, here, incoming, together, preview: previewImport(here, incoming, together) };
}

/** Where in the file, in the reader's words where there are any. */
function UnreadPlace({ why, detail }: { why: WhyUnread; detail: string | undefined }) {
  const { say } = useSpeech();
  if (!detail) return null;
  const [line = "", column = ""] = detail.split(":");
  if (why === "not-json") return <p>{say("unreadLine", { line, column })}</p>;
  if (why === "broken-csv") return <p>{say("unreadRow", { row: detail })}</p>;
  return <p lang="en">{detail}</p>;
}

function countWork({ verdicts }: Preview): number {
  return verdicts.new.length + verdicts.back.length + verdicts["newer-file"].length + verdicts["newer-here"].length;
}

function hasWork(preview: Preview): boolean {
  const { collections, searches } = preview;
  return countWork(preview) + collections.new + collections.differ + searches.new + searches.differ > 0;
}
