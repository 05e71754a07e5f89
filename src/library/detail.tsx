import { useLayoutEffect, useRef } from "preact/hooks";
import type { DatedBy, DateOrigin } from "../core/article/article.ts";
import type { Clipping, Collection } from "../core/clipping/clipping.ts";
import type { Failure } from "../core/result.ts";
import type { Settings } from "../core/settings.ts";
import type { Kept } from "../platform/store/list.ts";
import { Icon } from "../ui/icon.tsx";
import { CiteMenu } from "./cite-menu.tsx";
import { ColourChoice } from "./colour-choice.tsx";
import { DossierEditor } from "./dossier-editor.tsx";
import { FoundSince } from "./found-since.tsx";
import { FrozenContextView } from "./frozen-context.tsx";
import { NoteEditor } from "./note-editor.tsx";
import { Passage } from "./passage.tsx";
import { useSpeech } from "./speech.ts";
import { TagEditor } from "./tag-editor.tsx";
import type { Changes } from "./use-changes.ts";

export interface DetailProps {
  kept: Kept | undefined;
  /** Every tag in use, for completion. */
  tags: readonly string[];
  dossiers: readonly Collection[];
  colourNames: Settings["colourNames"] | undefined;
  changes: Changes;
  purge: (ids: string[]) => Promise<void>;
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

/** One clipping whole: its source, what was shown with it, what became of it, and what the reader adds. */
export function Detail({ kept, tags, dossiers, colourNames, changes, purge, changed, fail, close }: DetailProps) {
  const { say, day } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  const dialog = useRef<HTMLDialogElement>(null);
  const pane = useRef<HTMLElement>(null);
  const leave = useRef(() => {});
  useLayoutEffect(() => {
    const opener = document.activeElement;
    heading.current?.focus();
    leave.current = () => {
      close();
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
    const life = new AbortController();
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !isHeldBack(event.target)) leave.current();
    };
    pane.current?.addEventListener("keydown", listen, { signal: life.signal });
    return () => life.abort();
  }, []);
  if (!kept) {
    return (
      <aside class="detail empty" aria-label={say("details")}>
        <p>{say("pick")}</p>
      </aside>
    );
  }
  const { clipping, found } = kept;
  const { id, source } = clipping;
  const one = [id];
  return (
    <aside class="detail" aria-label={say("details")} ref={pane}>
      <button type="button" class="icon-button close" aria-label={say("close")} onClick={() => leave.current()}>
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
      {found && <FoundSince clipping={clipping} found={found} />}
      <CiteMenu clipping={clipping} />
      <NoteEditor clipping={clipping} changed={changed} fail={fail} remember={changes.remember} />
      <ColourChoice
        chosen={clipping.colour}
        names={colourNames}
        namedAt="../settings/index.html"
        choose={(colour) => {
          const name = colour === "none" ? say("noColour") : colourNames?.[colour] || say(colour);
          void changes.change(one, { colour }, say("coloured", { n: 1, colour: name }));
        }}
      />
      <TagEditor
        tags={clipping.tags}
        known={tags}
        add={(addTags) => void changes.change(one, { addTags }, say("tagged", { n: 1, tags: addTags.join(", ") }))}
        remove={(tag) => void changes.change(one, { removeTags: [tag] }, say("untagged", { n: 1, tags: tag }))}
      />
      <DossierEditor clipping={clipping} dossiers={dossiers} changes={changes} />
      <FrozenContextView clipping={clipping} />
      <div class="buttons">
        {clipping.removedAt === undefined ? (
          <button
            type="button"
            class="button"
            onClick={() =>
              void changes.change(one, { removed: true }, say("deleted", { n: 1 })).then((done) => done && close())
            }
          >
            <Icon name="trash" size={14} /> {say("delete")}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="button"
              onClick={() => void changes.change(one, { removed: false }, say("restoredMany", { n: 1 }))}
            >
              {say("restore")}
            </button>
            <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
              {say("purge")}
            </button>
            <dialog ref={dialog} aria-label={say("purge")}>
              <p>{say("purgeManyQuestion", { n: 1 })}</p>
              <div class="buttons">
                <button type="button" class="button danger" onClick={() => void purge(one)}>
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

/** A question that is asked, or words half typed: there the key is theirs. */
function isHeldBack(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.closest("dialog") !== null || (target instanceof HTMLInputElement && target.value !== "");
}
