/** The library's voice in one language. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PartialDate } from "../core/dates.ts";
import type { Language, Text, Tongue } from "../core/record.ts";
import { sayDate } from "../ui/dates.ts";
import { type LanguageFolder, recordsIn, wordsIn } from "../ui/words/languages.ts";
import { createSay, type Say } from "../ui/words/say.ts";

export interface Speech {
  language: Tongue;
  /** The database's language whose side of a bilingual text is read, and in whose words a search may be written. */
  records: Language;
  say: Say<
    LanguageFolder["library"] & LanguageFolder["transfer"] & LanguageFolder["views"] & LanguageFolder["colours"]
  >;
  sayQuery: Say<LanguageFolder["query"]>;
  read(text: Text): string;
  day(date: PartialDate): string;
  /** Bytes in the unit a person reads. */
  size(bytes: number): string;
}

export function createSpeech(language: Tongue): Speech {
  const inUnit = (unit: "megabyte" | "gigabyte") =>
    new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 });
  const [megabytes, gigabytes] = [inUnit("megabyte"), inUnit("gigabyte")];
  return {
    language,
    records: recordsIn(language),
    say: createSay(language, {
      ...wordsIn(language).library,
      ...wordsIn(language).transfer,
      ...wordsIn(language).views,
      ...wordsIn(language).colours,
    }),
    sayQuery: createSay(language, wordsIn(language).query),
    read: (text) => text[recordsIn(language)],
    day: (date) => sayDate(date, language, "short"),
    size: (bytes) => (bytes < 1e9 ? megabytes.format(bytes / 1e6) : gigabytes.format(bytes / 1e9)),
  };
}

const SpeechContext = createContext<Speech>(createSpeech("en"));
export const SpeechProvider = SpeechContext.Provider;
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
