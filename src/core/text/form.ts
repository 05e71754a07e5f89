/** The written form of an alias or cue: words, words with an open end (`expuls*`), and gaps (` … `). */
import { createTokens, cutTokens } from "./tokens.ts";

export interface FormWord {
  /** Folded. */
  letters: string;
  /** As written, accents and all; for forms whose capitals matter. */
  written: string;
  /** Stands for every word that begins so. */
  open: boolean;
}

/** Runs of words; between two runs up to `gapWords` other words may stand. */
export type Form = FormWord[][];

const tokens = createTokens();

/** @returns an empty form for a text without a letter or digit, which matches nothing */
export function parseForm(text: string): Form {
  return text
    .split(/\s*(?:…|\.\.\.)\s*/u)
    .map(parseRun)
    .filter((run) => run.length > 0);
}

function parseRun(text: string): FormWord[] {
  cutTokens(text, tokens);
  return Array.from({ length: tokens.count }, (_, index) => {
    const end = tokens.end[index] ?? 0;
    return {
      letters: String.fromCharCode(...tokens.letters.subarray(tokens.lettersAt[index], tokens.lettersAt[index + 1])),
      written: text.slice(tokens.start[index], end),
      open: text[end] === "*",
    };
  });
}
