/** The settings page's voice in one language. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PartialDate } from "../core/dates.ts";
import type { Text, Tongue } from "../core/record.ts";
import { sayDate } from "../ui/dates.ts";
import { type LanguageFolder, recordsIn, wordsIn } from "../ui/words/languages.ts";
import { createSay, type Say } from "../ui/words/say.ts";

export interface Speech {
  language: Tongue;
  say: Say<LanguageFolder["settings"]>;
  read(text: Text): string;
  day(date: PartialDate): string;
}

export function createSpeech(language: Tongue): Speech {
  return {
    language,
    say: createSay(language, wordsIn(language).settings),
    read: (text) => text[recordsIn(language)],
    day: (date) => sayDate(date, language, "long"),
  };
}

const SpeechContext = createContext<Speech>(createSpeech("en"));
export const SpeechProvider = SpeechContext.Provider;
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
