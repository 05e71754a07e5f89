/** Sets of entries, one bit each, the whole library long. */

export type Bits = Uint32Array;

export function emptyBits(entries: number): Bits {
  return new Uint32Array((entries + 31) >> 5);
}

export function setBit(bits: Bits, entry: number): void {
  const at = entry >> 5;
  bits[at] = (bits[at] ?? 0) | (1 << (entry & 31));
}

export function hasBit(bits: Bits, entry: number): boolean {
  return (((bits[entry >> 5] ?? 0) >>> (entry & 31)) & 1) === 1;
}

/** Keeps in `bits` what is in `other` too. */
export function keepShared(bits: Bits, other: Bits): Bits {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) & (other[at] ?? 0);
  return bits;
}

export function addAll(bits: Bits, other: Bits): Bits {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) | (other[at] ?? 0);
  return bits;
}

export function takeOut(bits: Bits, other: Bits): Bits {
  for (let at = 0; at < bits.length; at += 1) bits[at] = (bits[at] ?? 0) & ~(other[at] ?? 0);
  return bits;
}

export function invert(bits: Bits): Bits {
  for (let at = 0; at < bits.length; at += 1) bits[at] = ~(bits[at] ?? 0);
  return bits;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) {
    // Hamming weight, in parallel (Warren, Hacker's Delight, § 5-1).
    let word = bits[at] ?? 0;
    word -= (word >>> 1) & 0x55555555;
    word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
    count += Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** Calls back for each entry in the set, ascending. */
export function eachBit(bits: Bits, visit: (entry: number) => void): void {
  for (let at = 0; at < bits.length; at += 1) {
    for (let word = bits[at] ?? 0; word !== 0; word &= word - 1) visit((at << 5) + 31 - Math.clz32(word & -word));
  }
}
