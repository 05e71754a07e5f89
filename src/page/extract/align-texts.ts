/** Ties the texts of a shortened copy to those of the original, where only the texts themselves are left to go by. */

/** A text this long that occurs once is surely the same text, in characters. */
const telling = 25;

/**
 * @param copy texts kept, in order
 * @param original all texts, in order; the kept ones are among them, in the same order
 * @returns for each text of the copy its index in the original, or `undefined` when it is not found
 */
export function alignTexts(copy: readonly string[], original: readonly string[]): (number | undefined)[] {
  const once = new Map<string, number | undefined>();
  for (const [index, text] of original.entries()) once.set(text, once.has(text) ? undefined : index);

  // First the texts that cannot be mistaken, as far as they keep the order; then what stands between them.
  const places: (number | undefined)[] = [];
  const floors: number[] = [];
  let reached = -1;
  for (const text of copy) {
    const place = text.length >= telling ? once.get(text) : undefined;
    const inOrder = place !== undefined && place > reached;
    floors.push(reached);
    places.push(inOrder ? place : undefined);
    if (inOrder) reached = place;
  }
  // Backwards for what precedes an anchor, because a short text just before a paragraph is nearer to it than to the last.
  let next = original.length;
  for (let index = copy.length - 1; index >= 0; index--) {
    const place = places[index];
    if (place !== undefined) {
      next = place;
      continue;
    }
    const floor = floors[index] ?? -1;
    for (let candidate = next - 1; candidate > floor; candidate--) {
      if (original[candidate] !== copy[index]) continue;
      places[index] = candidate;
      next = candidate;
      break;
    }
  }
  return places;
}
