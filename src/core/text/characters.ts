/** What a UTF-16 unit is to the tokeniser, worked out once for each unit that is met. */
import { foldCharacter } from "./fold.ts";

/** Any value from here on is the folded letter or digit itself. */
export const firstLetter = 32;
/** Space, apostrophe, quotation mark: the words either side may belong to one name. */
export const joint = 1;
/** Comma, colon, bracket: a name does not go on behind it, the sentence does. */
export const pause = 2;
/** Full stop or ellipsis: ends the sentence if a capital follows. */
export const stop = 3;
/** Joins when it stands between letters ("Serval-Barkhane"), a pause when it stands between spaces. */
export const dash = 4;
/** Not seen, or an accent on the letter before. */
export const unseen = 5;
/** A letter that folds into several; see `expand`. */
export const expansion = 6;
/** Exclamation or question mark. */
export const end = 7;

const unknown = 0;
const kinds = new Uint16Array(0x10000);
const expansions = new Map<number, string>();

const letter = /[\p{L}\p{N}]/u;
const notLetters = /[^\p{L}\p{N}]/gu;
/** No name needs more letters of one sign, and buffers can be sized by it. */
export const longestExpansion = 3;

/** @param code a UTF-16 unit; halves of a surrogate pair (emoji, rare scripts) are pauses */
export function classify(code: number): number {
  const kind = kinds[code] ?? pause;
  return kind === unknown ? learn(code) : kind;
}

/** The folded letters of a unit whose kind is `expansion`. */
export function expand(code: number): string {
  return expansions.get(code) ?? "";
}

function learn(code: number): number {
  const character = String.fromCharCode(code);
  const kind = kindOf(character, code);
  kinds[code] = kind;
  return kind;
}

function kindOf(character: string, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return pause;
  const folded = foldCharacter(character);
  if (folded === "") return unseen;
  if (letter.test(character)) {
    const letters = folded.replace(notLetters, "").slice(0, longestExpansion);
    // A few Chinese letters fold to ones of a rare script, which are pauses as all of it.
    if (letters === "" || /[\ud800-\udfff]/.test(letters)) return pause;
    if (letters.length === 1) return letters.charCodeAt(0);
    expansions.set(code, letters);
    return expansion;
  }
  if (character === "." || character === "…") return stop;
  if (character === "!" || character === "?") return end;
  if (folded === "-") return dash;
  return folded === " " || folded === "'" || folded === '"' || "/&_*".includes(character) ? joint : pause;
}
