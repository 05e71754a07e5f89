import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import type { Clipping } from "../../core/clipping/clipping.ts";
import { exportAs, type FormatId, formats } from "../../core/clipping/formats/all.ts";
import { carriedClippings, type Format, lossesOf } from "../../core/clipping/formats/format.ts";
import { contentOf, type LibraryContent } from "../../core/clipping/library-content.ts";
import { done, type Failure, type Result } from "../../core/result.ts";
import { extensionVersion } from "../../platform/version.ts";
import { readBesideClippings, readWholeLibrary } from "../../platform/whole-library.ts";
import { wordsIn } from "../../ui/words/languages.ts";
import { useSpeech } from "../speech.ts";
import { download } from "./download.ts";
import { exportWords, formatWords, lossWords } from "./format-words.ts";

/** A part of the library that can be taken out: what is selected, what a search found. */
export interface ExportScope {
  name: string;
  label: string;
  count: number;
  load(): Promise<Result<readonly Clipping[]>>;
}

interface Props {
  /** Besides everything, which is always offered. */
  scopes: readonly ExportScope[];
  close: () => void;
  tell: (text: string) => void;
}

const everything = "everything";
const formatIds = Object.keys(formats) as FormatId[];

/** Chooses what goes out and as what, and says before it goes what the format leaves behind. */
export function ExportDialog({ scopes, close, tell }: Props) {
  const speech = useSpeech();
  const { say, language } = speech;
  const dialog = useRef<HTMLDialogElement>(null);
  const name = useId();
  const [scope, setScope] = useState(scopes[0]?.name ?? everything);
  const [format, setFormat] = useState<FormatId>("archive");
  const [content, setContent] = useState<LibraryContent>();
  const [failure, setFailure] = useState<Failure>();
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    let current = true;
    setContent(undefined);
    setFailure(undefined);
    loadScope(scopes.find((one) => one.name === scope)).then((loaded) => {
      if (!current) return;
      if (loaded.ok) setContent(loaded.value);
      else setFailure(loaded.failure);
    });
    return () => {
      current = false;
    };
  }, [scope]);
  const losses = useMemo(() => content && lossesOf(formats[format], content), [format, content]);
  const carried = useMemo(() => (content ? countCarried(formats[format], content) : 0), [format, content]);

  function go() {
    if (!content) return;
    const made = { version: extensionVersion(), exportedAt: new Date().toISOString() };
    const { fileName, mime, bytes } = exportAs(format, { content, made, words: exportWords(speech) });
    download(fileName, mime, bytes);
    dialog.current?.close();
    tell(say("exportDone", { n: carriedClippings(formats[format], content).length, file: fileName }));
  }

  const choices = [...scopes, { name: everything, label: say("exportEverything"), count: undefined }];
  return (
    <dialog ref={dialog} class="export" aria-labelledby={`${name}-title`} onClose={close}>
      <h2 id={`${name}-title`}>{say("exportTitle")}</h2>
      <fieldset>
        <legend>{say("exportWhat")}</legend>
        {choices.map((one) => (
          <label key={one.name}>
            <input
              type="radio"
              name={`${name}-scope`}
              checked={scope === one.name}
              onChange={() => setScope(one.name)}
            />{" "}
            {one.label}
            {one.count !== undefined && <small> · {say("count", { n: one.count })}</small>}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say("exportAs")}</legend>
        <div class="formats">
          {formatIds.map((id) => (
            <label key={id} class="format">
              <input
                type="radio"
                name={`${name}-format`}
                value={id}
                checked={format === id}
                onChange={() => setFormat(id)}
                aria-describedby={`${name}-${id}`}
              />
              <span>
                <b>{say(formatWords[id][0])}</b>
                <small id={`${name}-${id}`}>{say(formatWords[id][1])}</small>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
      <div class="losses" role="status">
        {failure && <p class="warning">{wordsIn(language).failures[failure.code]}</p>}
        {!content && !failure && <p>{say("exportCounting")}</p>}
        {losses?.length === 0 && <p>{say("exportKeepsAll")}</p>}
        {losses && losses.length > 0 && (
          <>
            <h3>{say("exportLosses")}</h3>
            <ul>
              {losses.map(({ facet, n }) => (
                <li key={facet}>{say(lossWords[facet], { n })}</li>
              ))}
            </ul>
          </>
        )}
        {content && carried === 0 && <p class="warning">{say("exportNothing")}</p>}
      </div>
      <div class="buttons">
        <button type="button" class="button primary" disabled={!content || carried === 0} onClick={go}>
          {say("exportGo")}
        </button>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {say("cancel")}
        </button>
      </div>
    </dialog>
  );
}

async function loadScope(scope: ExportScope | undefined): Promise<Result<LibraryContent>> {
  if (!scope) return readWholeLibrary();
  const [beside, chosen] = await Promise.all([readBesideClippings(), scope.load()]);
  if (!beside.ok) return beside;
  return chosen.ok ? done(contentOf(beside.value, chosen.value)) : chosen;
}

/** The archive of an empty library may hold dossiers and searches, which are worth keeping too. */
function countCarried(format: Format, content: LibraryContent): number {
  const others = format.carries.has("searches") ? content.collections.length + content.searches.length : 0;
  return carriedClippings(format, content).length + others;
}
