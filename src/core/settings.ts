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
