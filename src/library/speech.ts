/** The library's voice in one language. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PartialDate } from "../core/dates.ts";
import type { Language, Text } from "../core/record.ts";
import { sayDate } from "../ui/dates.ts";
import { colourWords, libraryWords, queryWords, viewWords } from "../ui/words/languages.ts";
import { createSay, type Say } from "../ui/words/say.ts";

export interface Speech {
  language: Language;
  say: Say<(typeof libraryWords)["en"] & (typeof viewWords)["en"] & (typeof colourWords)["en"]>;
  sayQuery: Say<(typeof queryWords)["en"]>;
  read(text: Text): string;
  day(date: PartialDate): string;
  /** Bytes in the unit a person reads. */
  size(bytes: number): string;
}

export function createSpeech(language: Language): Speech {
  return {
    language,
    say: createSay(language, { ...libraryWords[language], ...viewWords[language], ...colourWords[language] }),
    sayQuery: createSay(language, queryWords[language]),
    read: (text) => text[language],
    day: (date) => sayDate(date, language, "short"),
    size: (bytes) =>
      new Intl.NumberFormat(language, { style: "unit", unit: "megabyte", maximumFractionDigits: 1 }).format(
        bytes / 1e6,
      ),
  };
}

const SpeechContext = createContext<Speech>(createSpeech("en"));
export const SpeechProvider = SpeechContext.Provider;
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
