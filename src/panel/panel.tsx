/** The panel: everything it shows comes in as `view`, everything it wants goes out as an action. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { Dossier } from "../core/dossier/dossier.ts";
import { Icon } from "../ui/icon.tsx";
import { trusted } from "../ui/trusted.ts";
import { failureWords } from "../ui/words/languages.ts";
import { Announcement } from "./announcement.tsx";
import { AsOf } from "./as-of.tsx";
import { Brief } from "./brief.tsx";
import { CardView, countPlaces } from "./card.tsx";
import { Clippings } from "./clippings.tsx";
import { Contested } from "./contested.tsx";
import { Gaps } from "./gaps.tsx";
import { Header } from "./header.tsx";
import { Resizer } from "./resizer.tsx";
import { createSpeech, type Speech, SpeechProvider } from "./speech.ts";
import { Timeline } from "./timeline.tsx";
import type { PanelActions, PanelView } from "./view.ts";

interface Props {
  view: PanelView;
  actions: PanelActions;
}

export function Panel({ view, actions }: Props) {
  const speech = useMemo(() => createSpeech(view.language), [view.language]);
  const { say } = speech;
  const opened = view.cards.at(-1);
  return (
    <SpeechProvider value={speech}>
      <aside
        class="ap panel"
        data-theme={view.theme}
        lang={view.language}
        aria-label={say("panelLabel")}
        onKeyDown={trusted((event) => {
          if (event.key !== "Escape") return;
          if (opened) actions.back();
          else actions.close();
        })}
      >
        <Resizer width={view.width} actions={actions} />
        <Header actions={actions} />
        <div class="scroll" key={opened?.record ?? "article"}>
          {view.phase.name === "reading" && <p class="waiting">{say("reading")}</p>}
          {view.phase.name === "failed" && (
            <section>
              <p class="warning">{failureWords[view.language][view.phase.code]}</p>
              {view.phase.code === "not-an-article" && <p class="aside">{say("cannotReadHint")}</p>}
            </section>
          )}
          {view.phase.name === "wrong-language" && (
            <section>
              <p class="warning">{say("wrongLanguage")}</p>
            </section>
          )}
          {opened && <OpenedCard view={view} actions={actions} speech={speech} />}
          {!opened && view.phase.name === "ready" && (
            <ArticleView dossier={view.phase.dossier} view={view} actions={actions} />
          )}
          {!opened && view.phase.name !== "ready" && view.phase.name !== "reading" && (
            <Clippings clippings={view.clippings} shortcut={view.saveShortcut} actions={actions} />
          )}
        </div>
        <Announcement notice={view.notice} actions={actions} />
      </aside>
    </SpeechProvider>
  );
}

function ArticleView({ dossier, view, actions }: Props & { dossier: Dossier }) {
  const { say, day } = createSpeech(view.language);
  const counts = useMemo(() => countPlaces(dossier.mentions), [dossier]);
  return (
    <>
      <AsOf dossier={dossier} actions={actions} />
      <Brief dossier={dossier} />
      <Timeline dossier={dossier} actions={actions} />
      {dossier.cards.length > 0 && (
        <section aria-labelledby="cards-title">
          <h2 id="cards-title">
            {say("inArticle")} <small>{say("mentions", { n: dossier.mentions.length })}</small>
          </h2>
          {dossier.cards.map((card) => (
            <CardView
              key={card.record}
              card={card}
              actions={actions}
              focused={view.focused === card.record}
              places={{ total: counts.get(card.record) ?? 0, visited: view.visited.get(card.record) }}
            />
          ))}
        </section>
      )}
      <Contested claims={dossier.claims} />
      <Gaps gaps={dossier.notMentioned} actions={actions} />
      <Clippings clippings={view.clippings} shortcut={view.saveShortcut} actions={actions} />
      <p class="foot">{say("footer", { version: dossier.version, day: day(dossier.horizon.full) })}</p>
    </>
  );
}

function OpenedCard({ view, actions, speech }: Props & { speech: Speech }) {
  const { say, read } = speech;
  const back = useRef<HTMLButtonElement>(null);
  const card = view.cards.at(-1);
  const before = view.cards.at(-2);
  useEffect(() => back.current?.focus(), [card?.record]);
  if (!card) return null;
  const mentions = view.phase.name === "ready" ? view.phase.dossier.mentions : [];
  const total = countPlaces(mentions).get(card.record) ?? 0;
  return (
    <section>
      <p class="way-back">
        <button type="button" class="link" ref={back} onClick={trusted(() => actions.back())}>
          <Icon name="back" size={12} /> {before ? say("backTo", { name: read(before.name) }) : say("back")}
        </button>
      </p>
      <CardView card={card} actions={actions} whole places={{ total, visited: view.visited.get(card.record) }} />
    </section>
  );
}
