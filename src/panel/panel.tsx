/** The panel: everything it shows comes in as `view`, everything it wants goes out as an action. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Dossier } from "../core/dossier/dossier.ts";
import { trusted } from "../ui/trusted.ts";
import { AllSources } from "./all-sources.tsx";
import { Announcement } from "./announcement.tsx";
import { AsOf } from "./as-of.tsx";
import { Brief } from "./brief.tsx";
import { Clippings } from "./clippings.tsx";
import { Contested } from "./contested.tsx";
import { Gaps } from "./gaps.tsx";
import { Header } from "./header.tsx";
import { InArticle } from "./in-article.tsx";
import { PlacesMap } from "./map.tsx";
import { OpenedCard } from "./opened-card.tsx";
import { ReadFirst } from "./read-first.tsx";
import { Resizer } from "./resizer.tsx";
import { createSpeech, SpeechProvider, useSpeech } from "./speech.ts";
import { Timeline } from "./timeline.tsx";
import type { PanelActions, PanelView } from "./view.ts";
import { Words } from "./words.tsx";

interface Props {
  view: PanelView;
  actions: PanelActions;
}

export function Panel({ view, actions }: Props) {
  const edition = view.phase.name === "ready" ? view.phase.dossier : undefined;
  const speech = useMemo(() => createSpeech(view.voice, edition), [view.voice, edition]);
  const { say } = speech;
  const { trail } = view;
  const panel = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement>(null);
  const isBehind = trail.at >= 0;
  // Coming back from a card, the reader is where the card was opened: at once, or the next key goes to nobody.
  useLayoutEffect(() => {
    if (isBehind || !opener.current) return;
    opener.current.focus({ preventScroll: true });
    opener.current = null;
  }, [isBehind]);
  const withReturn: PanelActions = {
    ...actions,
    openCard(record, day) {
      const focused = activeElementOf(panel.current);
      if (!isBehind && focused) opener.current = focused;
      actions.openCard(record, day);
    },
  };
  return (
    <SpeechProvider value={speech}>
      <aside
        class={`ap panel ${view.side}`}
        style={{ zoom: view.scale }}
        data-theme={view.theme}
        lang={view.voice.language}
        aria-label={say("panelLabel")}
        tabIndex={-1}
        ref={panel}
        onKeyDown={trusted((event) => {
          if (event.key !== "Escape") return;
          if (isBehind) actions.back();
          else actions.close();
        })}
      >
        <Resizer width={view.width} side={view.side} actions={actions} />
        <Header actions={actions} />
        <div class="views">
          <div class={`scroll${isBehind ? " behind" : ""}`}>
            <Phase view={view} actions={withReturn} />
          </div>
          {isBehind && edition && (
            <div class="scroll opened" key={trail.at}>
              <OpenedCard dossier={edition} trail={trail} view={view} actions={withReturn} />
            </div>
          )}
        </div>
        <Announcement notice={view.notice} isAway={view.isAway} actions={actions} />
      </aside>
    </SpeechProvider>
  );
}

function activeElementOf(element: HTMLElement | null): HTMLElement | undefined {
  const root = element?.getRootNode();
  const active = root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
  return active instanceof HTMLElement ? active : undefined;
}

function Phase({ view, actions }: Props) {
  const { say } = useSpeech();
  const { phase } = view;
  if (phase.name === "reading") return <p class="waiting">{say("reading")}</p>;
  if (phase.name === "ready") return <ArticleView dossier={phase.dossier} view={view} actions={actions} />;
  return (
    <>
      <section>
        <p class="warning">{say(phase.name === "failed" ? phase.code : "wrongLanguage")}</p>
        {phase.name === "failed" && phase.code === "not-an-article" && <p class="aside">{say("cannotReadHint")}</p>}
      </section>
      <Clippings view={view} actions={actions} />
    </>
  );
}

/** What is read first is drawn first; the rest follows below it, so that nothing moves. */
function ArticleView({ dossier, view, actions }: Props & { dossier: Dossier }) {
  const [isWhole, setWhole] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setWhole(true), 30);
    return () => clearTimeout(timer);
  }, []);
  return (
    <>
      <AsOf dossier={dossier} view={view} actions={actions} />
      <Brief dossier={dossier} />
      <ReadFirst items={dossier.readFirst} actions={actions} />
      {isWhole && <Rest dossier={dossier} view={view} actions={actions} />}
    </>
  );
}

function Rest({ dossier, view, actions }: Props & { dossier: Dossier }) {
  const { say, day } = useSpeech();
  return (
    <>
      <Timeline dossier={dossier} actions={actions} />
      <InArticle dossier={dossier} view={view} actions={actions} />
      <Contested claims={dossier.claims} actions={actions} />
      <PlacesMap map={dossier.map} asOf={dossier.asOf} actions={actions} />
      <Words words={dossier.words} />
      <Gaps gaps={dossier.notMentioned} actions={actions} />
      <Clippings view={view} actions={actions} />
      <AllSources sources={dossier.sources} />
      <p class="foot">{say("footer", { version: dossier.version, day: day(dossier.horizon.full) })}</p>
    </>
  );
}
