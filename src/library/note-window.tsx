import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Clipping } from "../core/clipping/clipping.ts";
import type { ClippingChanges } from "../core/requests.ts";
import type { Failure } from "../core/result.ts";
import { defaultSettings } from "../core/settings.ts";
import { ask } from "../platform/ask.ts";
import { findClipping } from "../platform/store/list.ts";
import { chooseOwnLanguage } from "../ui/own-language.ts";
import { wearTheme } from "../ui/own-theme.ts";
import { wordsIn } from "../ui/words/languages.ts";
import { ColourChoice } from "./colour-choice.tsx";
import { NoteEditor } from "./note-editor.tsx";
import { createSpeech, SpeechProvider } from "./speech.ts";
import { TagEditor } from "./tag-editor.tsx";

/** Everything is stored as it is typed; closing the window loses nothing. */
export function NoteWindow({ id }: { id: string }) {
  const [settings, setSettings] = useState(defaultSettings);
  const [clipping, setClipping] = useState<Clipping>();
  const [failure, setFailure] = useState<Failure>();
  const language = chooseOwnLanguage(settings.language);
  const speech = useMemo(() => createSpeech(language), [language]);
  const main = useRef<HTMLElement>(null);
  const { say } = speech;

  useEffect(() => {
    void ask("settings.read", {}).then((answer) => answer.ok && setSettings(answer.value));
    void findClipping(id).then((found) => {
      if (!found.ok) setFailure(found.failure);
      else if (found.value) setClipping(found.value);
      else setFailure({ code: "not-found" });
    });
  }, [id]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${say("noteTitle")} – Arrière-plan`;
    wearTheme(settings.theme);
  }, [language, settings.theme, say]);
  const isLoaded = clipping !== undefined;
  useLayoutEffect(() => {
    if (isLoaded) main.current?.querySelector("textarea")?.focus();
  }, [isLoaded]);

  async function change(changes: ClippingChanges) {
    const answer = await ask("clippings.change", { id, changes });
    if (answer.ok) setClipping(answer.value);
    else setFailure(answer.failure);
  }

  async function undo() {
    const answer = await ask("clippings.remove", { ids: [id] });
    if (answer.ok) window.close();
    else setFailure(answer.failure);
  }

  return (
    <SpeechProvider value={speech}>
      <main
        class="library note-window"
        ref={main}
        onKeyDown={(event) => {
          if (event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey))) window.close();
        }}
      >
        <h1>{say("noteTitle")}</h1>
        {failure && (
          <p class="warning" role="alert">
            {wordsIn(language).failures[failure.code]}
          </p>
        )}
        {clipping && (
          <>
            <blockquote lang={clipping.language}>{clipping.quote.exact}</blockquote>
            <p class="aside">
              {clipping.source.outlet.name} · {clipping.source.title}
            </p>
            <NoteEditor clipping={clipping} changed={setClipping} fail={setFailure} />
            <TagEditor
              tags={clipping.tags}
              known={[]}
              add={(tags) => void change({ tags: [...clipping.tags, ...tags], base: { tags: clipping.tags } })}
              remove={(tag) =>
                void change({ tags: clipping.tags.filter((one) => one !== tag), base: { tags: clipping.tags } })
              }
            />
            <ColourChoice
              chosen={clipping.colour}
              choose={(colour) => void change({ colour })}
              names={settings.colourNames}
            />
            <div class="buttons">
              <button type="button" class="button primary" onClick={() => window.close()}>
                {say("noteDone")}
              </button>
              <button type="button" class="button" onClick={() => void ask("library.open", { clipping: id })}>
                {say("noteInLibrary")}
              </button>
              <button type="button" class="button" onClick={() => void undo()}>
                {say("noteUndo")}
              </button>
            </div>
          </>
        )}
      </main>
    </SpeechProvider>
  );
}
