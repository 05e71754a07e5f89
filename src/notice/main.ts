/** A small window for where a panel cannot live: says what could not be done, and what to do. */
import { defaultSettings, type Settings } from "../core/settings.ts";
import { type UnreachableReason, unreachableReasons } from "../core/unreachable.ts";
import { ask } from "../platform/ask.ts";
import { chooseOwnLanguage } from "../ui/own-language.ts";
import { wearTheme } from "../ui/own-theme.ts";
import { wordsIn } from "../ui/words/languages.ts";
import { explanations } from "./words.ts";

const query = new URLSearchParams(location.search);
void ask("settings.read", {}).then((settings) => show(settings.ok ? settings.value : defaultSettings));

function show(settings: Settings): void {
  const language = chooseOwnLanguage(settings.language);
  document.documentElement.lang = language;
  wearTheme(settings.theme);
  const { what, why, instead } = explanations[reasonAsked()];
  const words = wordsIn(language).notice;
  say("what", words[what]);
  say("why", words[why]);
  say("instead", words[instead]);
  document.title = `${words[what]} – Arrière-plan`;
  const address = query.get("url");
  if (address) say("address", address);
  act("close", words.closeNotice, () => window.close());
  act("library", words.openClippings, () => void ask("library.open", {}).then(() => window.close()));
}

function reasonAsked(): UnreachableReason {
  const asked = query.get("reason");
  return unreachableReasons.find((reason) => reason === asked) ?? "not-allowed";
}

function say(id: string, text: string): void {
  const element = document.getElementById(id);
  if (!element) return;
  element.textContent = text;
  element.hidden = false;
}

function act(id: string, label: string, press: () => void): void {
  say(id, label);
  document.getElementById(id)?.addEventListener("click", press, { once: true });
}
