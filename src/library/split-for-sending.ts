/** Chrome refuses messages over 64 MiB; parts of this size stay far below and keep the worker responsive. */
const partSize = 4_000_000;

/**
 * Cuts a list into parts whose JSON is at most about `partSize` UTF-16 units each, in the same order.
 * A single larger item is a part of its own.
 */
export function splitForSending<T>(items: readonly T[], most = partSize): T[][] {
  const parts: T[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const length = JSON.stringify(item).length;
    if (size + length > most) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(item);
    size += length;
  }
  return parts;
}
