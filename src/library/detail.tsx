import { useEffect, useRef } from "preact/hooks";
import type { DatedBy, DateOrigin } from "../core/article/article.ts";
import type { Clipping, Collection } from "../core/clipping/clipping.ts";
import type { Failure } from "../core/result.ts";
import { ask } from "../platform/ask.ts";
import { Icon } from "../ui/icon.tsx";
import { CiteMenu } from "./cite-menu.tsx";
import { ColourChoice } from "./colour-choice.tsx";
import { DossierEditor } from "./dossier-editor.tsx";
import { FrozenContextView } from "./frozen-context.tsx";
import { NoteEditor } from "./note-editor.tsx";
import { Passage } from "./passage.tsx";
import { useSpeech } from "./speech.ts";
import { TagEditor } from "./tag-editor.tsx";
import type { Changes } from "./use-changes.ts";

export interface DetailProps {
  clipping: Clipping | undefined;
  /** Every tag in use, for completion. */
  tags: readonly string[];
  dossiers: readonly Collection[];
  changes: Changes;
  move: (request: "clippings.remove" | "clippings.restore" | "clippings.purge", ids: string[]) => Promise<void>;
  changed: (clipping: Clipping) => void;
  fail: (failure: Failure) => void;
  close: () => void;
}

const originWords = {
  "json-ld": "originJsonLd",
  meta: "originMeta",
  time: "originTime",
  address: "originAddress",
  text: "originText",
  given: "originGiven",
} as const satisfies Record<DateOrigin, string>;

function DateLine({ dated, word }: { dated: DatedBy; word: "published" | "modified" }) {
  const { say, day } = useSpeech();
  return (
    <p>
      {say(word, { day: day(dated.day) })} <small>{say("dateFrom", { origin: say(originWords[dated.origin]) })}</small>
    </p>
  );
}

/** One clipping whole: its source, what was shown with it, and what the reader adds. */
export function Detail({ clipping, tags, dossiers, changes, move, changed, fail, close }: DetailProps) {
  const { say, day } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => heading.current?.focus(), []);
  if (!clipping) {
    return (
      <aside class="detail empty" aria-label={say("details")}>
        <p>{say("pick")}</p>
      </aside>
    );
  }
  const { source } = clipping;
  return (
    <aside class="detail" aria-label={say("details")}>
      <button type="button" class="icon-button close" aria-label={say("close")} onClick={close}>
        <Icon name="close" />
      </button>
      <h2 tabIndex={-1} ref={heading} lang={clipping.language}>
        {source.title || source.canonical}
      </h2>
      <div class="source">
        <p>
          <b>{source.outlet.name}</b>
          {source.byline ? ` · ${say("byline", { byline: source.byline })}` : ""}
        </p>
        {source.published ? <DateLine dated={source.published} word="published" /> : <p>{say("undated")}</p>}
        {source.modified && <DateLine dated={source.modified} word="modified" />}
        <p>{say("read", { day: day(clipping.readAt.slice(0, 10)) })}</p>
        {/^https?:\/\//.test(source.url) && (
          <p>
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {say("openArticle")} <Icon name="external" size={12} />
            </a>
          </p>
        )}
      </div>
      <Passage clipping={clipping} />
      <CiteMenu clipping={clipping} />
      <NoteEditor clipping={clipping} changed={changed} fail={fail} />
      <ColourChoice
        chosen={clipping.colour}
        choose={(colour) =>
          void ask("clippings.change", { id: clipping.id, changes: { colour } }).then((answer) =>
            answer.ok ? changed(answer.value) : fail(answer.failure),
          )
        }
      />
      <TagEditor clipping={clipping} known={tags} changed={changed} fail={fail} />
      <DossierEditor clipping={clipping} dossiers={dossiers} changes={changes} />
      <FrozenContextView clipping={clipping} />
      <div class="buttons">
        {clipping.removedAt === undefined ? (
          <button type="button" class="button" onClick={() => void move("clippings.remove", [clipping.id])}>
            <Icon name="trash" size={14} /> {say("delete")}
          </button>
        ) : (
          <>
            <button type="button" class="button" onClick={() => void move("clippings.restore", [clipping.id])}>
              {say("restore")}
            </button>
            <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
              {say("purge")}
            </button>
            <dialog ref={dialog}>
              <p>{say("purgeQuestion")}</p>
              <div class="buttons">
                <button type="button" class="button danger" onClick={() => void move("clippings.purge", [clipping.id])}>
                  {say("purge")}
                </button>
                <button type="button" class="button" onClick={() => dialog.current?.close()}>
                  {say("cancel")}
                </button>
              </div>
            </dialog>
          </>
        )}
      </div>
    </aside>
  );
}
