/**
 * The reader's settings, kept in `storage.local`. A page is given them as they hold on its site, never the list of
 * sites, and may change no more than `PageChanges` names. How stored ones are read: `settings-wire.ts`.
 */
import type { Colour } from "./clipping/clipping.ts";
import type { RecordId, Tongue } from "./record.ts";

/** How much of the story the reader knows: it decides how much is marked and how long cards are (`level.ts`). */
export const levels = ["new", "follow", "expert"] as const;
export type Level = (typeof levels)[number];

/** When the panel opens by itself: on background too, on the relation only, or never (then there is its tab). */
export const openings = ["always", "sure", "never"] as const;
export type Opening = (typeof openings)[number];

export const sides = ["left", "right"] as const;
export type Side = (typeof sides)[number];

/** `auto` is the system's; `page` follows the page's own background. */
export const themes = ["auto", "page", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** Of our letters, to the browser's. */
export const textSizes = [0.9, 1, 1.15, 1.3, 1.5] as const;
export type TextSize = (typeof textSizes)[number];

/** In CSS pixels. */
export const panelWidthLimits = { min: 300, max: 720 } as const;

/** Where the closed panel's tab may stand, in shares of the window's height. */
export const tabLimits = { min: 0, max: 0.9, usual: 0.33 } as const;

/** So many sites are remembered; then the one that was left alone for longest is forgotten. */
export const mostSites = 200;
/** More records than the database has. */
export const mostMuted = 5_000;

export interface Settings {
  level: Level;
  /** Records of which the reader said "I know this". */
  muted: RecordId[];
  opens: Opening;
  /** Width of the panel, in CSS pixels. */
  panelWidth: number;
  side: Side;
  /** The panel covers the page instead of making it narrower. */
  overlay: boolean;
  /** What was chosen on one site only, by its host without "www." and the like; `file:` for files. */
  sites: Record<string, SiteChoice>;
  /** `auto` follows the article in the panel and the browser on our own pages. */
  language: Tongue | "auto";
  theme: Theme;
  textSize: TextSize;
  /** What the reader's colours mean, where the reader said so; else the words for them do. */
  colourNames: Partial<Record<Colour, string>>;
  /** The small button beside a selection. */
  selectionButton: boolean;
}

export interface SiteChoice {
  opens?: Opening;
  /** The reader closed the panel here and has not opened it again. */
  closed?: true;
  width?: number;
  side?: Side;
  overlay?: boolean;
  /** Where the closed panel's tab stands, in shares of the window's height. */
  tab?: number;
  /** ISO instant of the last change. Visits are not recorded. */
  changedAt: string;
}

/** The settings as they hold on one site: what was chosen there stands before what was chosen for all. */
export interface PageSettings extends Omit<Settings, "sites"> {
  closed: boolean;
  tab: number;
}

/** What a page may change: the language for everywhere, the rest for its own site. */
export type PageChanges = Partial<
  Pick<PageSettings, "language" | "closed" | "opens" | "panelWidth" | "side" | "overlay" | "tab">
>;

export const defaultSettings: Settings = {
  level: "follow",
  muted: [],
  opens: "sure",
  panelWidth: 400,
  side: "right",
  overlay: false,
  sites: {},
  language: "auto",
  theme: "auto",
  textSize: 1,
  colourNames: {},
  selectionButton: true,
};
