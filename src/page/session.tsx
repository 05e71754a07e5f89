/** One article being read: its parts put together, and what is seen drawn from the state they share. */
import { opensByItself } from "../core/opening.ts";
import type { Tongue } from "../core/record.ts";
import type { PageChanges } from "../core/settings.ts";
import type { Notice, PanelActions, PanelView } from "../panel/view.ts";
import { ask } from "../platform/ask.ts";
import { onOrder } from "../platform/orders.ts";
import { saveShortcut } from "../ui/shortcuts.ts";
import { createBeside } from "./beside.ts";
import { luminanceOfPage, middle, watchGrounds } from "./ground.ts";
import { findPressed } from "./hit.ts";
import { watchHover } from "./hover.ts";
import { createKeeping } from "./keeping.ts";
import { createKnowing } from "./knowing.ts";
import { chooseLanguage } from "./language.ts";
import { createNarrower, hasRoomBeside } from "./narrow.ts";
import { onNavigation } from "./navigation.ts";
import { createPainter } from "./painter.ts";
import { createPanelHost, isBlocked } from "./panel-host.tsx";
import { createReadings } from "./readings.ts";
import { isOpen, isWelcome, type Session, startState } from "./session-state.ts";
import { Stage } from "./stage.tsx";
import { localToday } from "./today.ts";
import { createWalk } from "./walk.ts";
import { createArticleWatch } from "./watch-article.ts";
import { watchSelection } from "./watch-selection.ts";

/** In milliseconds: what is dragged has come to rest; a toast stays to be read and undone. */
const waits = { rest: 400, toast: 8_000 } as const;

export function startSession(signal: AbortSignal): void {
  const painter = createPainter(signal);
  const narrow = createNarrower(signal);
  const host = createPanelHost(signal, giveWay);
  const state = startState();
  const session: Session = { signal, painter, state, draw, announce, change, setOpen };
  const readings = createReadings(session);
  const walk = createWalk(session);
  const beside = createBeside(session, walk, host);
  const keeping = createKeeping(session, readings, () => ready);
  const knowing = createKnowing(session, readings);
  let wantsFocus = false;
  const learning = new Set<Tongue>();
  let [noticeTimer, restTimer]: (ReturnType<typeof setTimeout> | undefined)[] = [];

  onOrder(
    {
      "panel.toggle": toggle,
      "selection.save": keeping.saveSelection,
      "article.save": keeping.saveArticle,
      "mention.next": () => void step(1),
      "mention.previous": () => void step(-1),
      "clippings.changed": () => void readings.loadClippings(),
      "settings.changed": () => void learnSettings(),
    },
    signal,
  );
  onNavigation(signal, () => {
    state.asked = false;
    state.open = undefined;
    ready = readings.read();
  });
  const watch = watchHover(
    signal,
    () => (isWelcome(state) && !state.beside?.kept ? state.marks : []),
    (hover) => beside.hover(hover?.mention, hover?.box),
  );
  watchSelection(
    signal,
    () => isWelcome(state) && state.settings.selectionButton,
    (selected) => {
      state.selected = selected;
      draw();
    },
  );
  const articleWatch = createArticleWatch(signal, (fresh) => void readings.readAgain(fresh));
  document.addEventListener("click", press, { signal });
  window.addEventListener("resize", draw, { signal, passive: true });
  document.addEventListener("scroll", () => state.beside?.kept && draw(), { signal, passive: true, capture: true });
  // What the page puts on top of everything, or takes away again.
  for (const type of ["toggle", "close", "fullscreenchange"])
    document.addEventListener(type, (event) => host.holds(event) || draw(), { signal, capture: true });
  watchGrounds(signal, () => state.settings.theme === "page" && draw());
  /** Done when the page has been read and, if it is an article, its dossier composed. */
  let ready = learnSettings().then(readings.read);

  function draw(): void {
    if (signal.aborted) return;
    const { settings, page, phase, notice } = state;
    const welcome = isWelcome(state);
    articleWatch.follow(page, welcome);
    const opened = isOpen(state);
    narrow(opened && !settings.overlay ? settings.panelWidth : 0, settings.side);
    const language = chooseLanguage(settings.language, page?.article.language);
    const voice = state.voices[language];
    const shape = opened ? "panel" : notice ? "toast" : welcome ? "tab" : "none";
    if (shape === "none") {
      host.hide();
      return;
    }
    if (!voice) {
      void learnVoice(language);
      return;
    }
    const { trail, focused, clippings, edited, visited } = state;
    // What is left of us when panel and card are closed, the tab, is not worth the page's standstill.
    if (!isBlocked() || !(opened || state.beside?.kept)) state.above = false;
    const view: PanelView = {
      phase,
      voice,
      theme: settings.theme !== "page" ? settings.theme : luminanceOfPage() > middle ? "light" : "dark",
      width: settings.panelWidth,
      side: settings.side,
      tab: settings.tab,
      scale: settings.textSize,
      source: { ...page?.article, translated: page?.translated === true },
      today: localToday(),
      isAway: state.reading !== undefined,
      trail,
      focused,
      clippings,
      edited,
      notice,
      visited,
      elsewhere: state.elsewhere,
      colourNames: settings.colourNames,
      muted: settings.muted,
      saveShortcut,
    };
    host.show(
      <Stage
        view={view}
        actions={actions}
        shape={shape}
        selected={state.selected}
        beside={state.beside}
        besideCards={beside}
        watch={watch}
        open={() => openOrClose(true)}
        openInPanel={openInPanel}
      />,
      state.above,
    );
    takeFocus();
  }

  /** The panel may have to wait for its words before it can be given the keyboard. */
  function takeFocus(): void {
    if (!wantsFocus || !host.visible) return;
    wantsFocus = false;
    host.focus();
  }

  /** Asked for when something is to be shown in that language for the first time; meanwhile what is shown stays. */
  async function learnVoice(language: Tongue): Promise<void> {
    if (learning.has(language)) return;
    learning.add(language);
    const answer = await ask("dress.read", { language });
    learning.delete(language);
    if (!answer.ok) return;
    host.dress(answer.value.css);
    state.voices[language] = answer.value.voice;
    draw();
  }

  function announce(notice: Notice): void {
    state.notice = notice;
    draw();
    clearTimeout(noticeTimer);
    noticeTimer = setTimeout(() => {
      if (state.notice !== notice || isOpen(state)) return;
      state.notice = undefined;
      draw();
    }, waits.toast);
  }

  async function learnSettings(): Promise<void> {
    const answer = await ask("settings.ofPage", {});
    if (!answer.ok) return;
    const { level } = state.settings;
    state.settings = answer.value;
    readings.mark();
    draw();
    if (level !== answer.value.level) await readings.showAgain();
  }

  function change(changes: PageChanges): void {
    state.settings = { ...state.settings, ...changes };
    draw();
    void ask("settings.changeOfPage", changes);
  }

  /** What is dragged is stored when it has come to rest. */
  function keepLater(changes: PageChanges): void {
    clearTimeout(restTimer);
    restTimer = setTimeout(() => void ask("settings.changeOfPage", changes), waits.rest);
  }

  function setOpen(open: boolean): void {
    state.open = open;
    const { settings, phase } = state;
    // Closing where it came by itself says that it should not; what the reader had asked for is merely put away.
    const cameByItself =
      phase.name === "ready" && opensByItself(phase.dossier.verdict.standing, { ...settings, closed: false });
    const closed = !open && (settings.closed || cameByItself);
    if (closed === settings.closed) draw();
    else change({ closed });
  }

  function openOrClose(open: boolean): void {
    state.notice = state.focused = undefined;
    setOpen(open);
    wantsFocus = open;
    takeFocus();
  }

  /** The toolbar button and the keyboard shortcut. */
  function toggle(): void {
    const isCovered = !state.above && isBlocked();
    const wasShown = isOpen(state) && host.visible && !isCovered;
    state.asked = true;
    state.above = !wasShown;
    readings.mark();
    openOrClose(!wasShown);
    if (state.gaveWay) announce({ text: "gaveWay" });
    state.gaveWay = false;
  }

  /** The keyboard's way through the marks. */
  async function step(by: number): Promise<void> {
    await ready;
    watch.close();
    state.asked = state.above = true;
    readings.mark();
    if (state.marks.length === 0) announce({ text: "noMentions" });
    else beside.step(by);
  }

  function giveWay(): void {
    narrow(0, "right");
    [state.asked, state.gaveWay] = [false, true];
  }

  /** A press on a mark shows its card: in the panel where that stands beside the text, else beside the word. */
  function press(event: MouseEvent): void {
    if (!event.isTrusted || host.holds(event)) return;
    const place = isWelcome(state) ? findPressed(state.marks, event) : undefined;
    const [record] = place?.mention.records ?? [];
    const { overlay, panelWidth } = state.settings;
    if (!place) beside.close(false);
    else if (record && isOpen(state) && !overlay && hasRoomBeside(panelWidth)) openInPanel(record);
    else {
      watch.close();
      state.above = true;
      beside.keep(place);
    }
  }

  function openInPanel(record: string): void {
    watch.close();
    beside.close(false);
    walk.openInPanel(record);
  }

  const actions: PanelActions = {
    ...walk,
    ...keeping,
    ...knowing,
    close: () => openOrClose(false),
    moveTab(tab, side) {
      state.settings = { ...state.settings, tab, side };
      draw();
      keepLater({ tab, side });
    },
    resize(width) {
      state.settings = { ...state.settings, panelWidth: width };
      draw();
      keepLater({ panelWidth: width });
    },
    chooseLanguage: (chosen) => change({ language: chosen }),
    showToday: () => void readings.showAsOf(localToday()),
    giveDate: (day) => void readings.giveDate(day),
    showThen: () => void readings.showAsOf(),
    openSettings: () => void ask("settings.open", {}),
    openElsewhere() {
      const { phase } = state;
      if (phase.name === "ready") void ask("library.open", { search: `event:${phase.dossier.mainEvent ?? ""}` });
    },
    openLibrary: (clipping) => void ask("library.open", clipping ? { clipping } : {}),
  };
}
