import { done } from "../../core/result.ts";
import { defaultSettings } from "../../core/settings.ts";
import type { Handlers } from "../../platform/serve.ts";
import { readSettings } from "../../platform/settings.ts";
import { markButton } from "../badge.ts";
import { ownLanguage } from "../own-language.ts";

/** A page speaks for its own tab only: which that is, the browser tells. */
export const show: Handlers["toolbar.show"] = async ({ standing, entries }, { tabId }) => {
  const { language } = await readSettings().catch(() => defaultSettings);
  // The tab may be gone, and some browsers have no such button; nobody is helped by a failure.
  if (tabId !== undefined) await markButton(tabId, standing, entries, ownLanguage(language)).catch(() => {});
  return done(true);
};
