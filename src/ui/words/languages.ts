/** Every language we speak, by its folder. A third one is a folder beside these and a line here. */
import type { Colour } from "../../core/clipping/clipping.ts";
import type { Language } from "../../core/record.ts";
import { browser as browserEn } from "./en/browser.ts";
import { colours as coloursEn } from "./en/colours.ts";
import { failures as failuresEn } from "./en/failures.ts";
import { library as libraryEn } from "./en/library.ts";
import { panel as panelEn } from "./en/panel.ts";
import { query as queryEn } from "./en/query.ts";
import { settings as settingsEn } from "./en/settings.ts";
import { toolbar as toolbarEn } from "./en/toolbar.ts";
import { transfer as transferEn } from "./en/transfer.ts";
import { views as viewsEn } from "./en/views.ts";
import { browser as browserFr } from "./fr/browser.ts";
import { colours as coloursFr } from "./fr/colours.ts";
import { failures as failuresFr } from "./fr/failures.ts";
import { library as libraryFr } from "./fr/library.ts";
import { panel as panelFr } from "./fr/panel.ts";
import { query as queryFr } from "./fr/query.ts";
import { settings as settingsFr } from "./fr/settings.ts";
import { toolbar as toolbarFr } from "./fr/toolbar.ts";
import { transfer as transferFr } from "./fr/transfer.ts";
import { views as viewsFr } from "./fr/views.ts";

export const panelWords = { en: panelEn, fr: panelFr } satisfies Record<Language, unknown>;
export const colourWords = { en: coloursEn, fr: coloursFr } satisfies Record<Language, Record<Colour, string>>;
export const failureWords = { en: failuresEn, fr: failuresFr } satisfies Record<Language, unknown>;
export const browserWords = { en: browserEn, fr: browserFr } satisfies Record<Language, unknown>;
export const libraryWords = {
  en: { ...libraryEn, ...transferEn },
  fr: { ...libraryFr, ...transferFr },
} satisfies Record<Language, unknown>;
export const toolbarWords = { en: toolbarEn, fr: toolbarFr } satisfies Record<Language, unknown>;
export const settingsWords = { en: settingsEn, fr: settingsFr } satisfies Record<Language, unknown>;
export const viewWords = { en: viewsEn, fr: viewsFr } satisfies Record<Language, unknown>;
export const queryWords = { en: queryEn, fr: queryFr } satisfies Record<Language, unknown>;
