/** The panel's voice in one language: sentences, dates, and the side of a bilingual text that is read. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { type PartialDate, precisionOf } from "../core/dates.ts";
import type { Dossier } from "../core/dossier/dossier.ts";
import type { Language, Text, Tongue } from "../core/record.ts";
import type { Voice } from "../core/words.ts";
import { sayDate } from "../ui/dates.ts";
import type { colours } from "../ui/words/en/colours.ts";
import type { failures } from "../ui/words/en/failures.ts";
import type { panel } from "../ui/words/en/panel.ts";
import { createSay, type Say } from "../ui/words/say.ts";

type PanelWords = typeof panel & typeof failures & typeof colours;

export interface Speech {
  /** Of the interface. */
  language: Tongue;
  /** In which the records are read. */
  records: Language;
  /** That can be chosen. */
  languages: Voice["languages"];
  /** Which edition of the database is read, as it stood on which day; absent while nothing is. */
  edition?: Pick<Dossier, "version" | "asOf"> | undefined;
  say: Say<PanelWords>;
  read(text: Text): string;
  day(date: PartialDate, style?: "long" | "short"): string;
  /** "Since 7 June 2021", "since April 2021": French sets an article before a day only. */
  since(date: PartialDate): string;
}

/** @param voice as the worker sent it: no page carries every language */
export function createSpeech({ language, records, languages, words }: Voice, edition?: Speech["edition"]): Speech {
  const say = createSay<PanelWords>(language, words);
  const day: Speech["day"] = (date, style = "short") => sayDate(date, language, style);
  return {
    language,
    records,
    languages,
    edition,
    say,
    read: (text) => text[records],
    day,
    since: (date) => say(precisionOf(date) === "day" ? "inForceSince" : "inForceSinceAbout", { day: day(date) }),
  };
}

const SpeechContext = createContext<Speech>(createSpeech({ language: "en", records: "en", languages: [], words: {} }));
export const SpeechProvider = SpeechContext.Provider;
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
