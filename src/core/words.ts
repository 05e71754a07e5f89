/** Sentences of the interface as they travel: by key, with blanks in braces, in the forms that plurals need. */
export type Phrase = string | { one: string; other: string };
export type Words = Record<string, Phrase>;

/** What a panel is given to be seen and understood. */
export interface Dress {
  words: Words;
  css: string;
}
