/** From a word to its number, by a hash that is computed letter by letter (FNV-1a, 32 bits). */

export const hashStart = 0x811c9dc5 | 0;

export function hashNext(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193);
}

/** Open addressing with linear probing; words are compared letter by letter, so a collision is never a match. */
export interface WordTable {
  size: number;
  /** Slot → word number + 1, 0 when free. */
  slots: Int32Array;
  hashes: Int32Array;
  /** Letters of word `n`: `letters.subarray(at[n], at[n + 1])`. */
  at: Int32Array;
  letters: Uint16Array;
}

/** @param words distinct and folded, parted by single spaces; the `n`th has the number `n` */
export function buildWordTable(words: string): WordTable {
  const size = countWords(words);
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(size * 2 + 2)));
  const hashes = new Int32Array(size);
  const at = new Int32Array(size + 1);
  const letters = new Uint16Array(words.length);
  let written = 0;
  let index = 0;
  for (let number = 0; number < size; number += 1) {
    let hash = hashStart;
    for (; index < words.length && words.charCodeAt(index) !== space; index += 1) {
      const letter = words.charCodeAt(index);
      letters[written++] = letter;
      hash = hashNext(hash, letter);
    }
    index += 1;
    hashes[number] = hash;
    at[number + 1] = written;
    let slot = spread(hash) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  }
  return { size, slots, hashes, at, letters };
}

const space = 0x20;

function countWords(words: string): number {
  if (words === "") return 0;
  let count = 1;
  for (let index = 0; index < words.length; index += 1) if (words.charCodeAt(index) === space) count += 1;
  return count;
}

/** @returns the number of the word `letters[from, to)`, whose hash is given, or -1 */
export function findWord(table: WordTable, hash: number, letters: Uint16Array, from: number, to: number): number {
  const mask = table.slots.length - 1;
  for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
    const number = (table.slots[slot] ?? 0) - 1;
    if (number < 0) return -1;
    if (table.hashes[number] === hash && isWord(table, number, letters, from, to)) return number;
  }
}

function isWord(table: WordTable, number: number, letters: Uint16Array, from: number, to: number): boolean {
  const start = table.at[number] ?? 0;
  if ((table.at[number + 1] ?? 0) - start !== to - from) return false;
  for (let index = 0; index < to - from; index += 1) {
    if (table.letters[start + index] !== letters[from + index]) return false;
  }
  return true;
}

/** The low bits of FNV-1a are its weakest. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
