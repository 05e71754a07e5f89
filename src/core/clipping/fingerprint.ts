/**
 * Fingerprints of paragraphs: enough to tell on a later visit which of them were edited, and too little to read the
 * article from, which is its outlet's. Of the old words only those that the reader clipped are kept.
 *
 * A fingerprint is four fields parted by dots, numbers in base 36:
 *
 *     1f3k9a.0x7tq2.3c.9e01…        check, check, length, sketch
 *
 * - Two checks of the folded text (see `fold-typography.ts`: mended quotation marks are no edit), each the value of a
 *   polynomial modulo a prime (Karp and Rabin, 1987). They are made so that the checks of two paragraphs give those
 *   of the two joined: paragraphs that were only split or joined are told from edited ones.
 * - The length of the folded text, in UTF-16 units.
 * - A sketch of sixteen bytes, one byte of the least hash of the pairs of words under each of sixteen hash functions
 *   (min-wise hashing: Broder, 1997; of one byte each: Li and König, 2010). The share of bytes that two sketches have
 *   in common is about the share of pairs that two paragraphs have in common.
 */
import { foldedText } from "./fold-typography.ts";

export interface Fingerprint {
  checks: readonly [number, number];
  length: number;
  sketch: string;
}

/** Primes below 2^26: a product of two numbers below them is exact in a double. */
const primes = [67_108_859, 67_108_837] as const;
const base = 65_599;
const slots = 16;

export function fingerprint(text: string): string {
  const folded = foldedText(text);
  const checks = primes.map((prime) => {
    let check = 0;
    for (let at = 0; at < folded.length; at += 1) check = (check * base + folded.charCodeAt(at) + 1) % prime;
    return check.toString(36);
  });
  return [...checks, folded.length.toString(36), sketchOf(text)].join(".");
}

/** @returns `undefined` for what is no fingerprint of this kind */
export function readFingerprint(written: string): Fingerprint | undefined {
  const [first = "", second = "", size = "", sketch = ""] = written.split(".");
  const [a, b, length] = [first, second, size].map((digits) => Number.parseInt(digits, 36));
  if (a === undefined || b === undefined || length === undefined || Number.isNaN(a + b + length)) return undefined;
  return { checks: [a, b], length, sketch };
}

/** The checks of several paragraphs in a row, as those of one. */
export function joinChecks(row: readonly Fingerprint[]): string {
  const checks = primes.map((prime, at) =>
    row.reduce((sum, { checks, length }) => (sum * power(base, length, prime) + (checks[at] ?? 0)) % prime, 0),
  );
  return checks.join(".");
}

/** 0 to 1: about the share of word pairs that two paragraphs have in common. */
export function likenessOf(a: Fingerprint, b: Fingerprint): number {
  if (a.sketch.length !== slots * 2 || b.sketch.length !== slots * 2) return 0;
  let same = 0;
  for (let at = 0; at < slots * 2; at += 2) {
    if (a.sketch[at] === b.sketch[at] && a.sketch[at + 1] === b.sketch[at + 1]) same += 1;
  }
  return same / slots;
}

function sketchOf(text: string): string {
  const words =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const least = new Uint32Array(slots).fill(0xffffffff);
  // The first word alone as well, so that a paragraph of one word has a sketch.
  for (let at = 0; at < words.length; at += 1) {
    const hash = hashOf(`${words[at - 1] ?? ""} ${words[at]}`);
    for (let slot = 0; slot < slots; slot += 1) {
      const mixed = mix(hash ^ Math.imul(slot + 1, 0x9e3779b1));
      if (mixed < (least[slot] ?? 0)) least[slot] = mixed;
    }
  }
  return Array.from(least, (one) => (one & 0xff).toString(16).padStart(2, "0")).join("");
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The finishing steps of MurmurHash3 (public domain). */
function mix(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function power(number: number, exponent: number, prime: number): number {
  let result = 1;
  let square = number % prime;
  for (let left = exponent; left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) % prime;
    square = (square * square) % prime;
  }
  return result;
}
