/** The words that the library is searched by: runs of letters and digits, folded (see `text/fold.ts`). */
import { createTokens, cutTokens } from "../text/tokens.ts";

/** No word of a language is longer; what is (an address, a key) is known by its beginning. */
const longestWord = 48;

const tokens = createTokens();

/**
 * Calls back for each word of a text, in order.
 * @param visit gets the folded word, and where it begins and ends in the text
 */
export function eachWord(text: string, visit: (word: string, start: number, end: number) => void): void {
  cutTokens(text, tokens);
  const { count, start, end, lettersAt, letters } = tokens;
  for (let word = 0; word < count; word += 1) {
    const from = lettersAt[word] ?? 0;
    const to = Math.min(lettersAt[word + 1] ?? 0, from + longestWord);
    if (to > from) visit(String.fromCharCode(...letters.subarray(from, to)), start[word] ?? 0, end[word] ?? 0);
  }
}

/** The words of a text, in order. */
export function cutWords(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (word) => words.push(word));
  return words;
}

/** Whether `words` stand one after the other in `text`; the last may be the beginning of a word if `prefix`. */
export function holdsPhrase(text: readonly string[], words: readonly string[], prefix: boolean): boolean {
  const last = words.length - 1;
  for (let at = 0; at + last < text.length; at += 1) {
    const fits = words.every((word, index) => {
      const there = text[at + index] ?? "";
      return index === last && prefix ? there.startsWith(word) : there === word;
    });
    if (fits) return true;
  }
  return false;
}
