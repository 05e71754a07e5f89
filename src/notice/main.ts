/** A small window for where a panel cannot live: says what could not be done, and what to do. */
import type { Language, Text } from "../core/record.ts";
import { defaultSettings, type Settings } from "../core/settings.ts";
import { type UnreachableReason, unreachableReasons } from "../core/unreachable.ts";
import { ask } from "../platform/ask.ts";
import { chooseOwnLanguage } from "../ui/own-language.ts";
import { buttons, explanations } from "./words.ts";

const query = new URLSearchParams(location.search);
void ask("settings.read", {}).then((settings) => show(settings.ok ? settings.value : defaultSettings));

function show(settings: Settings): void {
  const language = chooseOwnLanguage(settings.language);
  document.documentElement.lang = language;
  if (settings.theme !== "auto") document.documentElement.dataset.theme = settings.theme;
  const { what, why, instead } = explanations[reasonAsked()];
  say("what", what[language]);
  say("why", why[language]);
  say("instead", instead[language]);
  document.title = `${what[language]} – Arrière-plan`;
  const address = query.get("url");
  if (address) say("address", address);
  act("close", buttons.close, language, () => window.close());
  act("library", buttons.library, language, () => void ask("library.open", {}).then(() => window.close()));
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

function act(id: string, label: Text, language: Language, press: () => void): void {
  say(id, label[language]);
  document.getElementById(id)?.addEventListener("click", press, { once: true });
}
