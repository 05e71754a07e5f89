/**
 * Folding for finding words however they are written: capitals, accents, ligatures, and the kinds of apostrophe,
 * dash and space are levelled; signs that nobody sees are dropped.
 */

/** Letters that Unicode's compatibility decomposition (NFKD, UAX 15) leaves whole. */
const spelledOut: Record<string, string> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  "’": "'",
  "‘": "'",
  "‚": "'",
  "‛": "'",
  "′": "'",
  "´": "'",
  "`": "'",
  ʼ: "'",
  ʹ: "'",
  "“": '"',
  "”": '"',
  "„": '"',
  "«": '"',
  "»": '"',
  "‐": "-",
  "‑": "-",
  "‒": "-",
  "–": "-",
  "—": "-",
  "―": "-",
  "−": "-",
};

const marks = /\p{M}/gu;
const invisible = /^[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\p{M}]$/u;
const blank = /^\s$/u;

const known = new Map<string, string>();

/**
 * One character, folded.
 * @param character one code point
 * @returns none, one or several characters: "É" → "e", "œ" → "oe", U+202F → " ", a soft hyphen → ""
 */
export function foldCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = foldUnknown(character);
  known.set(character, folded);
  return folded;
}

function foldUnknown(character: string): string {
  if (invisible.test(character)) return "";
  if (blank.test(character)) return " ";
  const plain = spelledOut[character];
  if (plain !== undefined) return plain;
  let folded = "";
  for (const part of character.normalize("NFKD").toLowerCase().replace(marks, "")) folded += spelledOut[part] ?? part;
  return folded;
}

export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text`, where the character it comes from begins and ends in the original. */
  from: number[];
  to: number[];
}

/** A text, folded, for when it does not matter where its letters stood. */
export function foldText(original: string): string {
  let folded = "";
  for (const character of original) folded += foldCharacter(character);
  return folded;
}

/** A text, folded, with the way back: what is dropped belongs to the character before it. */
export function foldWithOffsets(original: string): FoldedText {
  let text = "";
  const from: number[] = [];
  const to: number[] = [];
  let start = 0;
  for (const character of original) {
    const end = start + character.length;
    const folded = foldCharacter(character);
    text += folded;
    for (let unit = 0; unit < folded.length; unit += 1) {
      from.push(start);
      to.push(end);
    }
    if (folded === "" && to.length > 0) to[to.length - 1] = end;
    start = end;
  }
  return { text, from, to };
}
