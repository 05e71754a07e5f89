/**
 * The toolbar button of one tab: a count where the article is about the relation, a quiet dot where it is background,
 * nothing elsewhere; and the same in words. Browsers take it off by themselves when the tab loads another page.
 */
import type { Standing } from "../core/detect/verdict.ts";
import type { Tongue } from "../core/record.ts";
import { browser } from "../platform/browser.ts";
import { wordsIn } from "../ui/words/languages.ts";
import { createSay } from "../ui/words/say.ts";

/** Ground and letters; both pairs hold 4.5:1. */
const looks = {
  relation: { ground: "#0f5c4d", letters: "#ffffff" },
  background: { ground: "#6e685d", letters: "#ffffff" },
} as const;
const quietMark = "·";
/** What fits on the button. */
const highest = 99;

/**
 * @param entries how many records the article names
 * @param language in which the tooltip speaks
 * @throws when the tab is gone, or the browser has no such button (Firefox for Android)
 */
export async function markButton(tabId: number, standing: Standing, entries: number, language: Tongue): Promise<void> {
  const { action, i18n } = browser;
  if (standing === "none") {
    // Firefox takes an empty title for none of its own, Chrome for a title that is empty.
    const usual = i18n.getMessage("actionTitle");
    await Promise.all([action.setBadgeText({ tabId, text: "" }), action.setTitle({ tabId, title: usual })]);
    return;
  }
  const say = createSay(language, wordsIn(language).toolbar);
  const { ground, letters } = looks[standing];
  const text = standing === "relation" ? String(Math.min(entries, highest)) : quietMark;
  await Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: ground }),
    action.setBadgeTextColor({ tabId, color: letters }),
    action.setBadgeText({ tabId, text }),
    action.setTitle({ tabId, title: say(standing, { n: entries }) }),
  ]);
}
