/** Cuts running text into words: runs of letters and digits, folded, with what stands between them. */
import {
  classify,
  dash,
  end,
  expand,
  expansion,
  firstLetter,
  joint,
  longestExpansion,
  pause,
  stop,
  unseen,
} from "./characters.ts";

/** What stands before a word: nothing that parts a name, something that does, or the end of a sentence. */
export const joined = 0;
export const parted = 1;
export const newSentence = 2;

/**
 * The words of one text, in arrays that are used again for the next one, so that reading a long article makes no
 * garbage. Word `i` is `text.slice(start[i], end[i])`, folded: `letters.subarray(lettersAt[i], lettersAt[i + 1])`.
 */
export interface Tokens {
  count: number;
  start: Int32Array;
  end: Int32Array;
  lettersAt: Int32Array;
  letters: Uint16Array;
  /** `joined`, `parted` or `newSentence`. */
  before: Uint8Array;
}

export function createTokens(): Tokens {
  return { count: 0, ...arraysFor(1_000) };
}

function arraysFor(length: number) {
  const words = (length >> 1) + 2;
  return {
    start: new Int32Array(words),
    end: new Int32Array(words),
    lettersAt: new Int32Array(words + 1),
    letters: new Uint16Array(length * longestExpansion),
    before: new Uint8Array(words),
  };
}

/** A full stop after these does not end a sentence; nor after a single letter. */
const abbreviations = new Set(
  "mm mme mlle me mgr dr pr st ste gen gal col lt lieut cdt cne mr mrs ms prof sr jr no art cf vs capt brig maj sgt adm rev".split(
    " ",
  ),
);
/** Nor after these before a number: "Dec. 28", "sept. 2021". */
const months = new Set("jan janv feb fev fevr aug juil sept oct nov dec".split(" "));
const longestAbbreviation = 5;

/**
 * @param text running text of one paragraph or title
 * @param into overwritten
 */
export function cutTokens(text: string, into: Tokens): void {
  if (into.start.length < (text.length >> 1) + 2) Object.assign(into, arraysFor(text.length * 2));
  const { start, end: ends, lettersAt, letters, before } = into;
  let count = 0;
  let written = 0;
  let gap = newSentence;
  let at = 0;
  while (at < text.length) {
    const kind = classify(text.charCodeAt(at));
    if (kind < firstLetter && kind !== expansion) {
      gap = Math.max(gap, gapOf(kind, text, at, into, count));
      at += 1;
      continue;
    }
    start[count] = at;
    lettersAt[count] = written;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const inner = classify(code);
      if (inner >= firstLetter) letters[written++] = inner;
      else if (inner === expansion) for (const part of expand(code)) letters[written++] = part.charCodeAt(0);
      else if (inner !== unseen) break;
    }
    ends[count] = at;
    before[count] = gap === maybeSentence ? (isSmall(text, start[count] ?? 0) ? parted : newSentence) : toBefore(gap);
    gap = joined;
    count += 1;
    lettersAt[count] = written;
    into.count = count;
  }
  into.count = count;
}

/** Between `parted` and `newSentence` while we do not know whether a capital follows. */
const maybeSentence = 1.5;

function toBefore(gap: number): number {
  return gap >= newSentence ? newSentence : gap >= parted ? parted : joined;
}

function gapOf(kind: number, text: string, at: number, tokens: Tokens, count: number): number {
  if (kind === joint || kind === unseen) return joined;
  if (kind === pause) return parted;
  if (kind === end) return newSentence;
  if (kind === dash) return isBlank(text, at - 1) && isBlank(text, at + 1) ? parted : joined;
  if (kind === stop) {
    const next = at + 1 < text.length ? classify(text.charCodeAt(at + 1)) : joint;
    if (next >= firstLetter || next === expansion) return joined;
    return text[at] === "." && isAbbreviation(tokens, count - 1, at, text) ? joined : maybeSentence;
  }
  return parted;
}

function isBlank(text: string, at: number): boolean {
  return at < 0 || at >= text.length || text.charCodeAt(at) <= 32 || /\s/u.test(text.charAt(at));
}

function isAbbreviation(
  { start, end: ends, lettersAt, letters }: Tokens,
  word: number,
  stopAt: number,
  text: string,
): boolean {
  if (word < 0 || ends[word] !== stopAt) return false;
  const from = lettersAt[word] ?? 0;
  const to = lettersAt[word + 1] ?? 0;
  if (to - from === 1) return (letters[from] ?? 0) > 57;
  if (to - from > longestAbbreviation || (start[word] ?? 0) < 0) return false;
  const written = String.fromCharCode(...letters.subarray(from, to));
  return abbreviations.has(written) || (months.has(written) && isNumberAhead(text, stopAt + 1));
}

function isNumberAhead(text: string, at: number): boolean {
  return /^\s?\d/u.test(text.slice(at, at + 2));
}

function isSmall(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character !== character.toUpperCase();
}
