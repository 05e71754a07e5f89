/** The settings page's voice in one language. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PartialDate } from "../core/dates.ts";
import type { Language, Text } from "../core/record.ts";
import { sayDate } from "../ui/dates.ts";
import { settingsWords } from "../ui/words/languages.ts";
import { createSay, type Say } from "../ui/words/say.ts";

export interface Speech {
  language: Language;
  say: Say<(typeof settingsWords)["en"]>;
  read(text: Text): string;
  day(date: PartialDate): string;
}

export function createSpeech(language: Language): Speech {
  return {
    language,
    say: createSay(language, settingsWords[language]),
    read: (text) => text[language],
    day: (date) => sayDate(date, language, "long"),
  };
}

const SpeechContext = createContext<Speech>(createSpeech("en"));
export const SpeechProvider = SpeechContext.Provider;
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
