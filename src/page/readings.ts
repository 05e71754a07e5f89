/** Reads the page and asks the worker what is behind it: from the beginning, again after a change, on another day. */
import { opensByItself } from "../core/opening.ts";
import { ask } from "../platform/ask.ts";
import { capMarks } from "./cap-marks.ts";
import { paintClippings, tieToPage } from "./clippings.ts";
import { extractArticle } from "./extract/extract-article.ts";
import type { ReadPage } from "./extract/read-page.ts";
import { chooseMarks, paintMarks, placeMentions } from "./marking.ts";
import { isWelcome, type Session, unread } from "./session-state.ts";

export interface Readings {
  /** Reads the page as it is now, from the beginning. */
  read(): Promise<void>;
  /** The article grew, was translated or built anew: its places are made again, and nothing shown is taken away. */
  readAgain(page: ReadPage): Promise<void>;
  /** @param asOf another day than the article's */
  showAsOf(asOf?: string): Promise<void>;
  /** The article appeared on this day, says the reader. */
  giveDate(day: string): Promise<void>;
  /** The reader's level is another one. */
  showAgain(): Promise<void>;
  /** Marks anew what is to be marked, after the reader came to know something or to wish for the marks. */
  mark(): void;
  loadClippings(): Promise<void>;
}

/** What is said of a page that holds no article. */
const nothing = { verdict: { standing: "none" }, cards: [] } as const;

export function createReadings({ signal, painter, state, draw }: Session): Readings {
  async function compose(mine: number, asOf?: string): Promise<void> {
    const { page, given } = state;
    if (!page) return;
    if (given) page.article = { ...page.article, published: { day: given, origin: "given" } };
    const answer = await ask("article.read", { article: page.article, ...(asOf ? { asOf } : {}) });
    if (mine !== state.turn || signal.aborted) return;
    if (!answer.ok) state.phase = { name: "failed", code: answer.failure.code };
    else if (!["fr", "en"].includes(page.article.language)) state.phase = { name: "wrong-language" };
    else {
      state.phase = { name: "ready", dossier: answer.value };
      state.placed = placeMentions(answer.value, page);
      state.open ??= opensByItself(answer.value.verdict.standing, state.settings);
      mark();
    }
    tellToolbar();
    draw();
  }

  /** Again where the browser took the button's mark away with a page that it brings back. */
  function tellToolbar(): void {
    const { phase } = state;
    const { verdict, cards } = phase.name === "ready" ? phase.dossier : nothing;
    void ask("toolbar.show", { standing: verdict.standing, entries: cards.length });
  }
  window.addEventListener("pageshow", ({ persisted }) => persisted && tellToolbar(), { signal });

  function mark(): void {
    const { phase, page, placed, settings } = state;
    if (phase.name !== "ready" || !page) return;
    state.marks = capMarks(chooseMarks(placed, page.article.blocks), phase.dossier.forLevel, settings.muted);
    if (isWelcome(state)) paintMarks(painter, state.marks);
  }

  function chosenDay(): string | undefined {
    const { phase } = state;
    return phase.name === "ready" && phase.dossier.asOfBasis === "chosen" ? phase.dossier.asOf : undefined;
  }

  async function loadClippings(): Promise<void> {
    const { page, turn, since } = state;
    const source = page?.article ?? { canonical: location.href, url: location.href };
    // Asked first, because most articles have none and then need not be sent.
    const kept = await ask("clippings.ofPage", { canonical: source.canonical, url: source.url });
    if (turn !== state.turn || signal.aborted || !kept.ok) return;
    const placed =
      page && kept.value.length > 0
        ? await ask("clippings.place", { article: page.article, translated: page.translated, since })
        : undefined;
    if (turn !== state.turn || signal.aborted) return;
    state.clippings = page && placed?.ok ? tieToPage(placed.value.clippings, page) : kept.value;
    // Who clips from the new version has it kept as the one read; what was edited stays said while they are here.
    const clipsNow = kept.value.some(({ clipping }) => clipping.savedAt >= since);
    if (placed?.ok) state.edited = placed.value.edited ?? (clipsNow ? state.edited : undefined);
    paintClippings(painter, state.clippings);
    draw();
    await countElsewhere();
  }

  async function countElsewhere(): Promise<void> {
    const { phase, turn } = state;
    const event = phase.name === "ready" ? phase.dossier.mainEvent : undefined;
    const kept = event ? await ask("clippings.elsewhere", { event }) : undefined;
    if (turn !== state.turn || signal.aborted || !kept?.ok) return;
    state.elsewhere = kept.value;
    draw();
  }

  return {
    async read() {
      const mine = ++state.turn;
      Object.assign(state, unread());
      paintMarks(painter, []);
      paintClippings(painter, []);
      draw();
      const extracted = extractArticle(document, location.href);
      if (!extracted.ok) {
        state.phase = { name: "failed", code: extracted.failure.code };
        tellToolbar();
        draw();
        return;
      }
      state.page = extracted.value;
      await compose(mine);
      await loadClippings();
    },
    async readAgain(page) {
      const asOf = chosenDay();
      state.page = page;
      await compose(++state.turn, asOf);
      await loadClippings();
    },
    showAsOf: (asOf) => compose(state.turn, asOf),
    giveDate(day) {
      state.given = day;
      return compose(state.turn);
    },
    showAgain: () => compose(state.turn, chosenDay()),
    mark,
    loadClippings,
  };
}
