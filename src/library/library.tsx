/** The library page: what is kept, found again, annotated, taken away and brought back. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Clipping } from "../core/clipping/clipping.ts";
import type { Language } from "../core/record.ts";
import { done, type Failure } from "../core/result.ts";
import type { Settings } from "../core/settings.ts";
import { ask } from "../platform/ask.ts";
import { onClippingsChanged } from "../platform/clippings-changed.ts";
import { failureWords } from "../ui/words/languages.ts";
import { Detail } from "./detail.tsx";
import { List } from "./list.tsx";
import { type LibraryNotice, NoticeBar } from "./notice-bar.tsx";
import { findClippings, indexText, type View } from "./search.ts";
import { SearchBox } from "./search-box.tsx";
import { Sidebar } from "./sidebar.tsx";
import { createSpeech, SpeechProvider } from "./speech.ts";
import { StorageLine } from "./storage-line.tsx";
import type { ExportScope } from "./transfer/export-dialog.tsx";
import { Transfer } from "./transfer/transfer.tsx";

/** @param opened id of the clipping to show first, from the panel's link */
export function Library({ opened }: { opened?: string | undefined }) {
  const [clippings, setClippings] = useState<Clipping[]>();
  const [failure, setFailure] = useState<Failure>();
  const [settings, setSettings] = useState<Settings>();
  const [view, setView] = useState<View>({ name: "all" });
  const [query, setQuery] = useState("");
  const [chosen, setChosen] = useState(opened);
  const [notice, setNotice] = useState<LibraryNotice>();

  const language: Language = chooseLanguage(settings);
  const speech = useMemo(() => createSpeech(language), [language]);
  const index = useMemo(() => new Map((clippings ?? []).map((one) => [one.id, indexText(one)])), [clippings]);
  const found = useMemo(() => findClippings(clippings ?? [], index, view, query), [clippings, index, view, query]);
  const shown = clippings?.find(({ id }) => id === chosen);

  async function reload() {
    const answer = await ask("clippings.list", {});
    if (answer.ok) setClippings(answer.value);
    setFailure(answer.ok ? undefined : answer.failure);
  }

  useEffect(() => {
    const life = new AbortController();
    void ask("settings.read", {}).then((answer) => answer.ok && setSettings(answer.value));
    void reload();
    onClippingsChanged(() => void reload(), life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = speech.say("title");
  }, [language]);
  useEffect(() => {
    if (settings && settings.theme !== "auto") document.body.dataset.theme = settings.theme;
  }, [settings]);

  async function move(request: "clippings.remove" | "clippings.restore" | "clippings.purge", ids: string[]) {
    const answer = await ask(request, { ids });
    if (!answer.ok) setNotice({ failure: answer.failure });
    else if (request === "clippings.remove")
      setNotice({ text: speech.say("deleted", { n: ids.length }), undo: () => move("clippings.restore", ids) });
    else setNotice({ text: speech.say(request === "clippings.restore" ? "restored" : "purged") });
    if (request !== "clippings.restore") setChosen(undefined);
    await reload();
  }

  function speak(chosenLanguage: Language) {
    void ask("settings.change", { language: chosenLanguage }).then((answer) => answer.ok && setSettings(answer.value));
  }

  const isPart = query !== "" || view.name !== "all";
  const scopes: ExportScope[] = isPart
    ? [{ name: "shown", label: speech.say("exportShown"), count: found.length, load: async () => done(found) }]
    : [];

  return (
    <SpeechProvider value={speech}>
      <div class={`library${shown ? " with-detail" : ""}`}>
        <Sidebar clippings={clippings ?? []} view={view} choose={setView} speak={speak} />
        <main>
          <SearchBox query={query} change={setQuery} />
          <div class="bar">
            <p role="status">
              {clippings &&
                `${speech.say("count", { n: found.length })} ${speech.say("ofArticles", { n: new Set(found.map((one) => one.source.canonical)).size })}`}
            </p>
            <Transfer scopes={scopes} tell={setNotice} reload={reload} />
          </div>
          {failure && <p class="warning">{failureWords[language][failure.code]}</p>}
          {!clippings && !failure && <p class="aside">{speech.say("loading")}</p>}
          {clippings && (
            <List
              clippings={found}
              chosen={chosen}
              choose={setChosen}
              query={query}
              nothing={
                clippings.some((one) => one.removedAt === undefined) || view.name === "trash"
                  ? view.name === "trash" && !query
                    ? "emptyTrash"
                    : "noneFound"
                  : "empty"
              }
            />
          )}
          <StorageLine count={clippings?.length ?? 0} />
        </main>
        <Detail
          key={shown?.id ?? "none"}
          clipping={shown}
          tags={[...new Set((clippings ?? []).flatMap((one) => one.tags))]}
          move={move}
          changed={(clipping) => setClippings((all) => all?.map((one) => (one.id === clipping.id ? clipping : one)))}
          fail={(problem) => setNotice({ failure: problem })}
          close={() => setChosen(undefined)}
        />
        <NoticeBar notice={notice} dismiss={() => setNotice(undefined)} />
      </div>
    </SpeechProvider>
  );
}

function chooseLanguage(settings: Settings | undefined): Language {
  if (settings && settings.language !== "auto") return settings.language;
  return navigator.language.toLowerCase().startsWith("fr") ? "fr" : "en";
}
