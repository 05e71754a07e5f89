import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Collection } from "../core/clipping/clipping.ts";
import { colours } from "../core/clipping/clipping.ts";
import type { Settings } from "../core/settings.ts";
import { ask } from "../platform/ask.ts";
import { Icon } from "../ui/icon.tsx";
import { addToDossier } from "./add-to-dossier.ts";
import { NameForm } from "./name-form.tsx";
import type { LibraryNotice } from "./notice-bar.tsx";
import { useSpeech } from "./speech.ts";
import type { Changes } from "./use-changes.ts";

interface Props {
  ids: ReadonlySet<string>;
  inTrash: boolean;
  dossiers: readonly Collection[];
  /** The dossier that is shown. */
  dossier: Collection | undefined;
  tags: readonly string[];
  colourNames: Settings["colourNames"];
  changes: Changes;
  tell: (notice: LibraryNotice) => void;
  clear: () => void;
}

type Asking = "tag" | "untag" | "colour" | "add" | "take";
const askingWords = {
  tag: "bulkTag",
  untag: "bulkUntag",
  colour: "bulkColour",
  add: "bulkAdd",
  take: "bulkTake",
} as const satisfies Record<Asking, string>;

/** What can be done with the selected clippings, all at once and each with one undo. */
export function BulkBar({ ids, inTrash, dossiers, dossier, tags, colourNames, changes, tell, clear }: Props) {
  const { say } = useSpeech();
  const [asking, setAsking] = useState<Asking>();
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  // Before the next key arrives: what is typed at once belongs in the field.
  useLayoutEffect(() => {
    if (!asking) return undefined;
    form.current?.querySelector<HTMLElement>("input, button")?.focus();
    const life = new AbortController();
    const listen = (event: KeyboardEvent) => {
      if (event.key === "Escape") close();
    };
    form.current?.addEventListener("keydown", listen, { signal: life.signal });
    return () => life.abort();
  }, [asking]);
  const all = [...ids];
  const n = all.length;

  function close() {
    setAsking(undefined);
    opener.current?.focus();
  }

  async function finish(done: Promise<boolean>) {
    if (await done) close();
  }

  /** What leaves the list leaves the selection. */
  async function move(removed: boolean) {
    const said = say(removed ? "deleted" : "restoredMany", { n });
    if (await changes.change(all, { removed }, said)) clear();
  }

  async function purge() {
    dialog.current?.close();
    const answer = await ask("clippings.purge", { ids: all });
    tell(answer.ok ? { text: say("purgedMany", { n: answer.value }) } : { failure: answer.failure });
    if (answer.ok) clear();
  }

  const button = (what: Asking) => (
    <button
      type="button"
      class="button"
      aria-expanded={asking === what}
      aria-controls="bulk-form"
      onClick={(event) => {
        opener.current = event.currentTarget;
        setAsking(asking === what ? undefined : what);
      }}
    >
      {say(askingWords[what])}
    </button>
  );

  return (
    <section class="bulk" aria-label={say("bulk")}>
      <p>
        <b>{say("bulkSelected", { n })}</b>{" "}
        <button type="button" class="link" onClick={clear}>
          {say("bulkClear")}
        </button>
      </p>
      <div class="buttons">
        {inTrash ? (
          <>
            <button type="button" class="button" onClick={() => void move(false)}>
              {say("restore")}
            </button>
            <button type="button" class="button danger" onClick={() => dialog.current?.showModal()}>
              {say("purge")}
            </button>
          </>
        ) : (
          <>
            {button("tag")}
            {button("untag")}
            {button("colour")}
            {button("add")}
            {dossier ? (
              <button
                type="button"
                class="button"
                onClick={() =>
                  void changes
                    .change(all, { takeFrom: [dossier.id] }, say("takenFromDossier", { n, name: dossier.name }))
                    .then((done) => done && clear())
                }
              >
                {say("bulkTakeHere")}
              </button>
            ) : (
              dossiers.length > 0 && button("take")
            )}
            <button type="button" class="button" onClick={() => void move(true)}>
              <Icon name="trash" size={14} /> {say("delete")}
            </button>
          </>
        )}
      </div>
      <div id="bulk-form" class="bulk-form" ref={form} hidden={!asking}>
        {asking === "tag" && (
          <NameForm
            label={say("bulkTag")}
            go={say("bulkTagGo")}
            known={tags}
            done={(text) => {
              const addTags = splitTags(text);
              void finish(changes.change(all, { addTags }, say("tagged", { n, tags: addTags.join(", ") })));
            }}
          />
        )}
        {asking === "untag" && (
          <NameForm
            label={say("bulkUntag")}
            go={say("bulkUntagGo")}
            known={tags}
            done={(text) => {
              const removeTags = splitTags(text);
              void finish(changes.change(all, { removeTags }, say("untagged", { n, tags: removeTags.join(", ") })));
            }}
          />
        )}
        {asking === "colour" && (
          <fieldset class="colours">
            <legend>{say("bulkColour")}</legend>
            {(["none", ...colours] as const).map((colour) => {
              const name = colour === "none" ? say("noColour") : colourNames[colour] || say(colour);
              return (
                <button
                  type="button"
                  key={colour}
                  class={`button colour colour-${colour}`}
                  onClick={() => void finish(changes.change(all, { colour }, say("coloured", { n, colour: name })))}
                >
                  <span>{name}</span>
                </button>
              );
            })}
          </fieldset>
        )}
        {asking === "add" && (
          <NameForm
            label={say("bulkAddTo")}
            go={say("bulkAddGo")}
            known={dossiers.map(({ name }) => name)}
            done={(name) => void finish(addToDossier(all, name, { dossiers, changes, say }))}
          />
        )}
        {asking === "take" && (
          <fieldset class="colours">
            <legend>{say("bulkTake")}</legend>
            {dossiers.map(({ id, name }) => (
              <button
                type="button"
                key={id}
                class="button"
                onClick={() =>
                  void finish(changes.change(all, { takeFrom: [id] }, say("takenFromDossier", { n, name })))
                }
              >
                {name}
              </button>
            ))}
          </fieldset>
        )}
      </div>
      <dialog ref={dialog} aria-label={say("purge")}>
        <p>{say("purgeManyQuestion", { n })}</p>
        <div class="buttons">
          <button type="button" class="button danger" onClick={() => void purge()}>
            {say("purge")}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {say("cancel")}
          </button>
        </div>
      </dialog>
    </section>
  );
}

function splitTags(text: string): string[] {
  return [
    ...new Set(
      text
        .split(",")
        .map((tag) => tag.trim())
        .filter((tag) => tag !== ""),
    ),
  ];
}
