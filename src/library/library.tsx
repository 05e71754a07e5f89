/** The library page: what is kept, found again, annotated, taken away and brought back. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { Tongue } from "../core/record.ts";
import type { Settings } from "../core/settings.ts";
import { ask } from "../platform/ask.ts";
import { onSettingsChanged } from "../platform/settings.ts";
import { chooseOwnLanguage } from "../ui/own-language.ts";
import { wearTheme } from "../ui/own-theme.ts";
import { wordsIn } from "../ui/words/languages.ts";
import { Keeping } from "./backup/keeping.tsx";
import { Brand } from "./brand.tsx";
import { Detail } from "./detail.tsx";
import { type LibraryNotice, NoticeBar } from "./notice-bar.tsx";
import { Shelf } from "./shelf.tsx";
import { Sidebar } from "./sidebar.tsx";
import { createSpeech, SpeechProvider } from "./speech.ts";
import { useChanges } from "./use-changes.ts";
import { useClipping } from "./use-clipping.ts";
import { useLibrary } from "./use-library.ts";
import { useNarrow } from "./use-narrow.ts";
import type { View } from "./view.ts";
import { ViewsFold } from "./views-fold.tsx";
import { vocabularyOf } from "./vocabulary.ts";

/** What to show first, from the panel's links: the id of a clipping, a search. */
interface Asked {
  opened?: string | undefined;
  searched?: string | undefined;
}

export function Library({ opened, searched = "" }: Asked) {
  const library = useLibrary();
  const { newest, catalogue, dossiers, failure, version } = library;
  const [settings, setSettings] = useState<Settings>();
  const [view, setView] = useState<View>({ name: "all" });
  const [text, setText] = useState(searched);
  const [chosen, setChosen] = useState(opened);
  const [notice, setNotice] = useState<LibraryNotice>();

  const language = chooseOwnLanguage(settings?.language ?? "auto");
  const speech = useMemo(() => createSpeech(language), [language]);
  const { say } = speech;
  const isNarrow = useNarrow();
  const changes = useChanges(setNotice, say);
  const vocabulary = useMemo(() => vocabularyOf(catalogue, dossiers), [catalogue, dossiers]);
  const { shown, changed } = useClipping(chosen, version);

  useEffect(() => {
    const life = new AbortController();
    void ask("settings.read", {}).then((answer) => answer.ok && setSettings(answer.value));
    onSettingsChanged(setSettings, life.signal);
    return () => life.abort();
  }, []);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = say("title");
  }, [language]);
  useEffect(() => {
    if (settings) wearTheme(settings.theme);
  }, [settings?.theme]);

  async function purge(ids: string[]) {
    const answer = await ask("clippings.purge", { ids });
    setNotice(answer.ok ? { text: say("purgedMany", { n: answer.value }) } : { failure: answer.failure });
    if (answer.ok) setChosen(undefined);
  }

  function speak(wanted: Tongue) {
    void ask("settings.change", { language: wanted }).then((answer) => answer.ok && setSettings(answer.value));
  }

  const counts = catalogue ?? newest ?? { kept: 0, removed: 0 };
  // A key in the search box concerns neither side of the page: they are drawn again only for what they show.
  const searchKept = library.searches.find(({ query }) => query === text)?.id;
  const sidebar = useMemo(
    () => (
      <Sidebar
        counts={counts}
        catalogue={catalogue}
        dossiers={dossiers}
        searches={library.searches}
        view={view}
        choose={setView}
        searched={searchKept}
        search={(search) => {
          setView({ name: "all" });
          setText(search.query);
        }}
        speak={speak}
        changes={changes}
        folded={isNarrow}
      />
    ),
    [counts.kept, counts.removed, catalogue, dossiers, library.searches, view, searchKept, speech, isNarrow],
  );
  const detail = useMemo(
    () => (
      <Detail
        key={shown?.clipping.id ?? "none"}
        kept={shown}
        tags={shown ? vocabulary.tags : []}
        dossiers={dossiers}
        colourNames={settings?.colourNames}
        changes={changes}
        purge={purge}
        changed={changed}
        fail={(problem) => setNotice({ failure: problem })}
        close={() => setChosen(undefined)}
      />
    ),
    [shown, vocabulary, dossiers, settings, speech],
  );
  const count = newest && counts.kept + counts.removed;
  const keeping = useMemo(() => <Keeping count={count} tell={setNotice} />, [count, speech]);
  return (
    <SpeechProvider value={speech}>
      <div class={`library${shown ? " with-detail" : ""}`}>
        {!isNarrow && sidebar}
        <main>
          {isNarrow && <Brand />}
          <Shelf
            library={library}
            vocabulary={vocabulary}
            colourNames={settings?.colourNames ?? {}}
            view={view}
            setView={setView}
            text={text}
            setText={setText}
            chosen={chosen}
            choose={setChosen}
            changes={changes}
            tell={setNotice}
            folded={isNarrow && <ViewsFold shown={JSON.stringify([view, searchKept])}>{sidebar}</ViewsFold>}
            // The panel's link leads to what other outlets have of one event.
            arrangedFirst={searched === "" ? "list" : "across"}
          />
          {failure && <p class="warning">{wordsIn(language).failures[failure.code]}</p>}
          {!newest && !failure && <p class="aside">{say("loading")}</p>}
          {keeping}
        </main>
        {detail}
        <NoticeBar notice={notice} dismiss={() => setNotice(undefined)} />
      </div>
    </SpeechProvider>
  );
}
