/**
 * One article being read: extracts it, asks the worker, marks the page, shows the panel.
 * Holds the state that the panel draws; whatever changes it ends in `draw`.
 */
import type { ClippingDraft } from "../core/clipping/clipping.ts";
import type { Card } from "../core/dossier/dossier.ts";
import type { RecordId } from "../core/record.ts";
import { defaultSettings, type Settings } from "../core/settings.ts";
import type { Notice, PanelActions, PanelPhase, PanelView } from "../panel/view.ts";
import { ask } from "../platform/ask.ts";
import { onOrder } from "../platform/orders.ts";
import { saveShortcut } from "../ui/shortcuts.ts";
import { draftOfCard, draftOfSelection, type PlacedClipping, placeClippings, rangesOf } from "./clippings.ts";
import { extractArticle } from "./extract/extract-article.ts";
import type { ReadPage } from "./extract/read-page.ts";
import { findPressed } from "./hit.ts";
import { type Hover, watchHover } from "./hover.ts";
import { chooseLanguage } from "./language.ts";
import { chooseMarks, nextPlace, type PlacedMention, paintMarks, placeMentions } from "./marking.ts";
import { createNarrower } from "./narrow.ts";
import { onNavigation } from "./navigation.ts";
import { createPainter } from "./painter.ts";
import { createPanelHost } from "./panel-host.tsx";
import { showRange } from "./scroll.ts";
import { Stage } from "./stage.tsx";
import { localToday } from "./today.ts";
import { createArticleWatch } from "./watch-article.ts";

/** In milliseconds: the edge has stopped moving before the width is stored; a toast stays to be read and undone. */
const waits = { width: 400, toast: 8_000 } as const;

export function startSession(signal: AbortSignal): void {
  const painter = createPainter(signal);
  const narrow = createNarrower(signal);
  const host = createPanelHost(signal, giveWay);

  let settings: Settings = defaultSettings;
  let phase: PanelPhase = { name: "reading" };
  let page: ReadPage | undefined;
  let placed: PlacedMention[] = [];
  let marks: PlacedMention[] = [];
  let clippings: PlacedClipping[] = [];
  let cards: Card[] = [];
  let focused: RecordId | undefined;
  let hover: Hover | undefined;
  let notice: Notice | undefined;
  let visited = new Map<RecordId, number>();
  /** Asked for by the reader in so many words, whatever the article is about. */
  let asked = false;
  /** The page kept removing the panel: it stays away until it is asked for. */
  let gaveWay = false;
  /** Counts readings, so that an answer to an earlier one is dropped. */
  let turn = 0;
  let [noticeTimer, widthTimer]: (ReturnType<typeof setTimeout> | undefined)[] = [];

  onOrder(
    {
      "panel.toggle": toggle,
      "selection.save": () => void saveSelection(),
      "clippings.changed": () => void loadClippings(),
    },
    signal,
  );
  onNavigation(signal, () => {
    asked = false;
    ready = read();
  });
  const watch = watchHover(
    signal,
    () => (isWelcome() ? marks : []),
    (now) => {
      hover = now;
      draw();
    },
  );
  const articleWatch = createArticleWatch(signal, (fresh) => void readAgain(fresh));
  document.addEventListener("click", openFromMark, { signal });
  window.addEventListener("resize", draw, { signal, passive: true });
  /** Done when the page has been read and, if it is an article, its dossier composed. */
  let ready = ask("settings.read", {}).then((answer) => {
    if (answer.ok) settings = answer.value;
    return read();
  });

  /** Reads the page as it is now, from the beginning. */
  async function read(): Promise<void> {
    const mine = ++turn;
    phase = { name: "reading" };
    [page, placed, marks, cards, clippings, visited] = [undefined, [], [], [], [], new Map()];
    focused = notice = hover = undefined;
    paintMarks(painter, []);
    painter.paint("clipping", []);
    draw();
    const extracted = extractArticle(document, location.href);
    if (!extracted.ok) {
      phase = { name: "failed", code: extracted.failure.code };
      draw();
      return;
    }
    page = extracted.value;
    await compose(mine);
    await loadClippings();
  }

  /** The article grew, was translated or built anew: its places are made again, and nothing shown is taken away. */
  async function readAgain(fresh: ReadPage): Promise<void> {
    const { asOf } = phase.name === "ready" && phase.dossier.asOfBasis === "chosen" ? phase.dossier : {};
    page = fresh;
    await compose(++turn, asOf);
    await loadClippings();
  }

  /** Asks for the dossier, as of the article's day or of the day asked for. */
  async function compose(mine: number, asOf?: string): Promise<void> {
    if (!page) return;
    const answer = await ask("article.read", { article: page.article, ...(asOf ? { asOf } : {}) });
    if (mine !== turn || signal.aborted) return;
    if (!answer.ok) phase = { name: "failed", code: answer.failure.code };
    else if (!["fr", "en"].includes(page.article.language)) phase = { name: "wrong-language" };
    else {
      phase = { name: "ready", dossier: answer.value };
      placed = placeMentions(answer.value, page);
      marks = chooseMarks(placed);
      if (isWelcome()) paintMarks(painter, marks);
    }
    draw();
  }

  async function loadClippings(): Promise<void> {
    const mine = turn;
    const source = page?.article ?? { canonical: location.href, url: location.href };
    const answer = await ask("clippings.ofPage", { canonical: source.canonical, url: source.url });
    if (mine !== turn || signal.aborted || !answer.ok) return;
    clippings = placeClippings(answer.value, page);
    painter.paint("clipping", rangesOf(clippings));
    draw();
  }

  /** Whether anything of ours may show in this page without having been asked for. */
  function isWelcome(): boolean {
    return asked || (!gaveWay && phase.name === "ready" && phase.dossier.verdict.about);
  }

  const language = () => chooseLanguage(settings.language, page?.article.language);

  function draw(): void {
    if (signal.aborted) return;
    articleWatch.follow(page, isWelcome());
    const isOpen = isWelcome() && settings.panelOpen;
    narrow(isOpen ? settings.panelWidth : 0);
    const view: PanelView = {
      phase,
      language: language(),
      theme: settings.theme,
      width: settings.panelWidth,
      cards,
      focused,
      clippings,
      notice,
      visited,
      saveShortcut,
    };
    const shape = isOpen ? "panel" : notice ? "toast" : isWelcome() ? "tab" : "none";
    if (shape === "none") host.hide();
    else {
      host.show(
        <Stage
          view={view}
          actions={actions}
          shape={shape}
          hover={hover}
          watch={watch}
          open={() => setOpen(true)}
          openInPanel={openInPanel}
        />,
      );
    }
  }

  /** Says what happened; without an open panel the words go away by themselves. */
  function announce(what: Notice): void {
    notice = what;
    draw();
    clearTimeout(noticeTimer);
    noticeTimer = setTimeout(() => {
      if (notice !== what || (isWelcome() && settings.panelOpen)) return;
      notice = undefined;
      draw();
    }, waits.toast);
  }

  function change(changes: Partial<Settings>): void {
    settings = { ...settings, ...changes };
    draw();
    void ask("settings.change", changes);
  }

  function setOpen(open: boolean): void {
    notice = focused = undefined;
    change({ panelOpen: open });
    if (open) host.focus();
  }

  /** The toolbar button and the keyboard shortcut. */
  function toggle(): void {
    const wasShown = isWelcome() && settings.panelOpen && host.visible;
    asked = true;
    paintMarks(painter, marks);
    setOpen(!wasShown);
    if (gaveWay) announce({ text: "gaveWay" });
    gaveWay = false;
  }

  function giveWay(): void {
    narrow(0);
    [asked, gaveWay] = [false, true];
  }

  function openFromMark(event: MouseEvent): void {
    const record = isWelcome() ? findPressed(marks, event)?.mention.records[0] : undefined;
    if (record) openInPanel(record);
  }

  function openInPanel(record: RecordId): void {
    watch.close();
    [cards, focused] = [[], undefined];
    if (!settings.panelOpen) change({ panelOpen: true });
    focused = record;
    draw();
  }

  async function openCard(record: RecordId): Promise<void> {
    if (phase.name !== "ready") return;
    const answer = await ask("card.open", { record, asOf: phase.dossier.asOf });
    if (answer.ok) cards = [...cards, answer.value];
    else return announce({ text: { failure: answer.failure.code } });
    draw();
  }

  function goToMention(record: RecordId): void {
    const next = nextPlace(placed, record, visited);
    if (next) visited = next.visited;
    show(next?.place);
    draw();
  }

  /** What only the title names is shown there. */
  function show(place: PlacedMention | undefined): void {
    if (place) showRange(painter, place.range);
    else page?.titleElement?.scrollIntoView({ block: "center" });
  }

  async function save(draft: ClippingDraft | undefined): Promise<void> {
    if (!draft) return announce({ text: "selectFirst" });
    const answer = await ask("clippings.save", draft);
    await loadClippings();
    announce(answer.ok ? { text: "saved", undo: answer.value.id } : { text: { failure: answer.failure.code } });
  }

  /** The order may come with the injection itself: then the selection waits until the article is read. */
  async function saveSelection(): Promise<void> {
    await ready;
    await save(draftOfSelection(page, phase.name === "ready" ? phase.dossier : undefined));
  }

  const actions: PanelActions = {
    close: () => setOpen(false),
    resize(width) {
      settings = { ...settings, panelWidth: width };
      draw();
      clearTimeout(widthTimer);
      widthTimer = setTimeout(() => void ask("settings.change", { panelWidth: width }), waits.width);
    },
    chooseLanguage: (chosen) => change({ language: chosen }),
    showToday: () => void compose(turn, localToday()),
    showThen: () => void compose(turn),
    openCard: (record) => void openCard(record),
    back() {
      cards = cards.slice(0, -1);
      draw();
    },
    goToMention,
    showMention: (mention) => show(placed.find((place) => place.mention === mention)),
    goToClipping(id) {
      const range = clippings.find(({ clipping }) => clipping.id === id)?.range;
      if (range) showRange(painter, range);
    },
    saveSelection: () => void saveSelection(),
    saveCard(card) {
      if (phase.name === "ready" && page) void save(draftOfCard(card, page.article, phase.dossier, language()));
    },
    undoSave(id) {
      void ask("clippings.unsave", { id }).then((answer) => {
        announce(answer.ok ? { text: "undone" } : { text: { failure: answer.failure.code } });
        return loadClippings();
      });
    },
    openLibrary: (clipping) => void ask("library.open", clipping ? { clipping } : {}),
  };
}
