/**
 * Two foldings of text for finding a passage again after an outlet has mended its typography. Each keeps
 * letters, accents and capitals: those are the author's words.
 */

/** Same sign, other drawing. */
const drawings: [drawn: string, plain: string][] = [
  ["“”„‟«»‹›″", '"'],
  ["‘’‚‛ʼ′´", "'"],
  ["‐‑‒–—―−", "-"],
];
const spelledOut: [string, string][] = [
  ["ﬀ", "ff"],
  ["ﬁ", "fi"],
  ["ﬂ", "fl"],
  ["ﬃ", "ffi"],
  ["ﬄ", "ffl"],
  ["ﬅ", "st"],
  ["ﬆ", "st"],
  ["œ", "oe"],
  ["Œ", "Oe"],
  ["æ", "ae"],
  ["Æ", "Ae"],
  ["…", "..."],
];
const plain = new Map<string, string>([
  ...drawings.flatMap(([drawn, to]) => [...drawn].map((from): [string, string] => [from, to])),
  ...spelledOut,
]);

/** Soft hyphen, zero-width signs, direction marks, byte order mark. */
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const blank = /^[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]+$/;
const mark = /\p{M}/u;
/** No combining mark stands below this code point. */
const firstMark = 0x300;

/** A text as the eye sees it: NFC, white space of any kind and length as one space, invisible signs gone. */
export function asSeen(text: string): string {
  return text.normalize("NFC").replace(invisible, "").replace(/\s+/g, " ").trim();
}

export interface Folded {
  text: string;
  /** For each unit of `text`, where the character it comes from begins and ends in the original. */
  from: ArrayLike<number>;
  to: ArrayLike<number>;
}

/**
 * Folds quotation marks, apostrophes, dashes, ligatures and composed letters (NFC), and drops white space and
 * invisible signs, so that « mot », “mot” and "mot" are the same, and so is a paragraph that was split in two.
 */
export function foldTypography(original: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  const text = fold(original, (start, end, units) => {
    for (let unit = 0; unit < units; unit += 1) {
      from.push(start);
      to.push(end);
    }
  });
  return { text, from, to };
}

/** The same without the way back. */
export function foldedText(original: string): string {
  return fold(original);
}

function fold(original: string, note?: (start: number, end: number, units: number) => void): string {
  let text = "";
  let plainFrom = 0;
  for (let start = 0; start < original.length; ) {
    const end = characterEnd(original, start);
    const code = original.charCodeAt(start);
    if (end === start + 1 && code > 0x20 && (code < 0x7f || (code >= 0xc0 && code < 0x132 && !isLigature(code)))) {
      note?.(start, end, 1);
    } else {
      const folded = foldCharacter(original, start, end);
      text += original.slice(plainFrom, start) + folded;
      plainFrom = end;
      note?.(start, end, folded.length);
    }
    start = end;
  }
  return text + original.slice(plainFrom);
}

/** Of the letters of Latin-1 and most of Latin Extended-A, those that are not their own fold: æ and Æ. */
function isLigature(code: number): boolean {
  return code === 0xe6 || code === 0xc6;
}

/** The end of the letter at `start` together with the combining marks that follow it. */
function characterEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  let end = start + (first >= 0xd800 && first < 0xdc00 && (text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  // Asked first of the unit alone: most texts have no such marks, and this runs for every letter of an article.
  while (end < text.length && text.charCodeAt(end) >= firstMark) {
    const next = text.codePointAt(end) ?? 0;
    if (!mark.test(String.fromCodePoint(next))) return end;
    end += next > 0xffff ? 2 : 1;
  }
  return end;
}

/** What the characters of a text fold to, each found out once. */
const folds = new Map<string, string>();
/** A text in a script of ten thousands of characters must not fill the memory. */
const mostFolds = 2_000;

function foldCharacter(original: string, start: number, end: number): string {
  const character = original.slice(start, end);
  const known = folds.get(character);
  if (known !== undefined) return known;
  const folded = blank.test(character) ? "" : (plain.get(character) ?? character.normalize("NFC"));
  if (folds.size < mostFolds) folds.set(character, folded);
  return folded;
}
