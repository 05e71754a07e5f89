/** What one session in a page knows, and what its parts may do with it. Whatever changes it ends in `draw`. */
import type { Edited } from "../core/clipping/compare-versions.ts";
import { isWanted } from "../core/opening.ts";
import type { RecordId, Tongue } from "../core/record.ts";
import type { KeptOf } from "../core/requests.ts";
import { defaultSettings, type PageChanges, type PageSettings, tabLimits } from "../core/settings.ts";
import type { Voice } from "../core/words.ts";
import type { Notice, PanelPhase, Trail } from "../panel/view.ts";
import type { LiveClipping } from "./clippings.ts";
import type { ReadPage } from "./extract/read-page.ts";
import type { PlacedMention } from "./marking.ts";
import type { Painter } from "./painter.ts";
import { noTrail } from "./trail.ts";

/** The card beside a word of the text. */
export interface Beside {
  place: PlacedMention;
  /** Where the mark was under the pointer; where it begins when there is no pointer. */
  box?: DOMRect | undefined;
  /** Open until it is closed, rather than while the pointer rests. */
  kept: boolean;
  trail: Trail;
}

export interface SessionState {
  settings: PageSettings;
  phase: PanelPhase;
  page: ReadPage | undefined;
  /** Every mention that has a place in the page; `marks` are those that are painted. */
  placed: PlacedMention[];
  marks: PlacedMention[];
  clippings: LiveClipping[];
  /** What is kept of other outlets about the main event. */
  elsewhere: KeptOf[];
  /** What was edited in the article since the reader last saw it. */
  edited: Edited | undefined;
  /** ISO instant at which this visit to the page began. */
  since: string;
  /** Opened on top of the article's view, the last one shown. */
  trail: Trail;
  focused: RecordId | undefined;
  /** Where selected words end, in client coordinates. */
  selected: DOMRect | undefined;
  beside: Beside | undefined;
  /** The article's day, which the reader gave because the page does not. */
  given: string | undefined;
  /** Set while a place is shown that is not where the reader was reading. */
  reading: { goBack: () => void; shown: Range | undefined } | undefined;
  notice: Notice | undefined;
  visited: Map<RecordId, number>;
  /** Asked for by the reader in so many words, whatever the article is about. */
  asked: boolean;
  /** Whether the panel is open, by the reader's hand or by itself; not decided before the article is read. */
  open: boolean | undefined;
  /** The reader asked for us while the page may show a modal dialog: we are to be usable above it. */
  above: boolean;
  /** The page kept removing the panel: it stays away until it is asked for. */
  gaveWay: boolean;
  /** What the panel speaks with, in the languages that were needed so far. */
  voices: Partial<Record<Tongue, Voice>>;
  /** Counts readings, so that an answer to an earlier one is dropped. */
  turn: number;
}

export function startState(): SessionState {
  return {
    settings: { ...defaultSettings, closed: false, tab: tabLimits.usual },
    asked: false,
    open: undefined,
    above: false,
    gaveWay: false,
    voices: {},
    turn: 0,
    ...unread(),
  };
}

/** What is known of a page before it is read. */
export function unread() {
  return {
    phase: { name: "reading" } as PanelPhase,
    page: undefined,
    placed: [] as PlacedMention[],
    marks: [] as PlacedMention[],
    clippings: [] as LiveClipping[],
    elsewhere: [] as KeptOf[],
    edited: undefined as Edited | undefined,
    since: new Date().toISOString(),
    trail: noTrail,
    focused: undefined,
    selected: undefined,
    beside: undefined,
    given: undefined,
    reading: undefined,
    notice: undefined,
    visited: new Map<RecordId, number>(),
  };
}

/** What the parts of a session share. */
export interface Session {
  readonly signal: AbortSignal;
  readonly painter: Painter;
  readonly state: SessionState;
  draw(): void;
  /** Says what happened; without an open panel the words go away by themselves. */
  announce(notice: Notice): void;
  /** Changes settings here and for good. */
  change(changes: PageChanges): void;
  /** Opens or closes the panel by the reader's hand, which is remembered for the site. */
  setOpen(open: boolean): void;
}

/** Whether anything of ours may show in this page without having been asked for. */
export function isWelcome({ asked, gaveWay, phase, settings }: SessionState): boolean {
  return asked || (!gaveWay && phase.name === "ready" && isWanted(phase.dossier.verdict.standing, settings));
}

export function isOpen(state: SessionState): boolean {
  return isWelcome(state) && state.open === true;
}
