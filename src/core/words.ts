import type { Language, Tongue } from "./record.ts";

/** Sentences of the interface as they travel: by key, with blanks in braces, in the forms that plurals need. */
export type Phrase = string | { one: string; other: string };
export type Words = Record<string, Phrase>;

/** What a panel is given to be seen and understood. */
export interface Dress {
  voice: Voice;
  /** The panel's style sheet. */
  css: string;
}

/** What the panel is given to speak with in one language. */
export interface Voice {
  words: Words;
  /** The language of the words, which is another than was asked for where that has none. */
  language: Tongue;
  /** In which of the database's languages the records are read with it. */
  records: Language;
  /** That the reader can choose from. */
  languages: { tag: Tongue; name: string }[];
}
