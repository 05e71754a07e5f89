/** The panel's voice in one language: sentences, dates, and the side of a bilingual text that is read. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PartialDate } from "../core/dates.ts";
import type { Dossier } from "../core/dossier/dossier.ts";
import type { Language, Text } from "../core/record.ts";
import type { Words } from "../core/words.ts";
import { sayDate } from "../ui/dates.ts";
import type { colours } from "../ui/words/en/colours.ts";
import type { failures } from "../ui/words/en/failures.ts";
import type { panel } from "../ui/words/en/panel.ts";
import { createSay, type Say } from "../ui/words/say.ts";

type PanelWords = typeof panel & typeof failures & typeof colours;

export interface Speech {
  language: Language;
  /** Which edition of the database is read, as it stood on which day; absent while nothing is. */
  edition?: Pick<Dossier, "version" | "asOf"> | undefined;
  say: Say<PanelWords>;
  read(text: Text): string;
  day(date: PartialDate, style?: "long" | "short"): string;
}

/** @param words the panel's sentences in that language, as the worker sent them: no page carries every language */
export function createSpeech(language: Language, words: Words, edition?: Speech["edition"]): Speech {
  return {
    language,
    edition,
    say: createSay<PanelWords>(language, words),
    read: (text) => text[language],
    day: (date, style = "short") => sayDate(date, language, style),
  };
}

const SpeechContext = createContext<Speech>(createSpeech("en", {}));
export const SpeechProvider = SpeechContext.Provider;
export function useSpeech(): Speech {
  return useContext(SpeechContext);
}
