import type { Language } from "./record.ts";

/** The reader's settings, kept in `storage.local`. */
export interface Settings {
  /** Whether the panel shows itself on an article about the relation; closing it says no, opening says yes. */
  panelOpen: boolean;
  /** Panel width in CSS pixels. */
  panelWidth: number;
  /** `auto` follows the article in the panel and the browser on our own pages. */
  language: Language | "auto";
  theme: "auto" | "light" | "dark";
}

export const panelWidthLimits = { min: 300, max: 720 } as const;

export const defaultSettings: Settings = { panelOpen: true, panelWidth: 400, language: "auto", theme: "auto" };

const readers: { [K in keyof Settings]: (stored: unknown) => Settings[K] | undefined } = {
  panelOpen: (stored) => (typeof stored === "boolean" ? stored : undefined),
  panelWidth: (stored) =>
    typeof stored === "number" && stored >= panelWidthLimits.min && stored <= panelWidthLimits.max ? stored : undefined,
  language: (stored) => (stored === "en" || stored === "fr" || stored === "auto" ? stored : undefined),
  theme: (stored) => (stored === "light" || stored === "dark" || stored === "auto" ? stored : undefined),
};

/**
 * Settings from what was stored under their names. A setting that is missing or makes no sense (an older or a
 * newer version may have written it) is as by default, and the others are kept.
 */
export function settingsFrom(stored: Record<string, unknown>): Settings {
  return {
    panelOpen: readers.panelOpen(stored.panelOpen) ?? defaultSettings.panelOpen,
    panelWidth: readers.panelWidth(stored.panelWidth) ?? defaultSettings.panelWidth,
    language: readers.language(stored.language) ?? defaultSettings.language,
    theme: readers.theme(stored.theme) ?? defaultSettings.theme,
  };
}
