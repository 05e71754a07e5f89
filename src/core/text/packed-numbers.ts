/**
 * Whole numbers as a text of plain signs, for tables that travel inside JSON: five bits a sign, the sixth says that
 * more follow (variable-length quantity, as source maps use it). Read back about as fast as a string is walked.
 */

/** The signs run from "#" on, without the backslash, so that JSON escapes none. */
const firstSign = 0x23;
const backslash = 0x5c;
const bits = 5;
const more = 1 << bits;

/** @param numbers 0 to 2³¹ − 1 each */
export function packNumbers(numbers: Iterable<number>): string {
  let packed = "";
  for (const number of numbers) {
    let rest = number;
    for (; rest >= more; rest >>>= bits) packed += signOf((rest & (more - 1)) | more);
    packed += signOf(rest);
  }
  return packed;
}

/** @returns the numbers that were packed; of a text that was not made by `packNumbers`, some numbers or other */
export function unpackNumbers(packed: string): Int32Array {
  const numbers = new Int32Array(packed.length);
  let count = 0;
  let number = 0;
  let shift = 0;
  for (let index = 0; index < packed.length; index += 1) {
    const sign = packed.charCodeAt(index);
    const digit = sign - firstSign - (sign > backslash ? 1 : 0);
    number |= (digit & (more - 1)) << shift;
    if ((digit & more) !== 0) {
      shift += bits;
      continue;
    }
    numbers[count++] = number;
    number = 0;
    shift = 0;
  }
  return numbers.slice(0, count);
}

function signOf(digit: number): string {
  const sign = firstSign + digit;
  return String.fromCharCode(sign < backslash ? sign : sign + 1);
}
