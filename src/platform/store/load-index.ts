/** Reads the search index into memory, in parts, and again after changes only what is new. */
import { emptyBits } from "../../core/library/bits.ts";
import { type Catalogue, createCatalogue } from "../../core/library/catalogue.ts";
import type { Entry } from "../../core/library/entry.ts";
import type { PlacedSegment } from "../../core/library/evaluate.ts";
import { buildSegment, type Sequences, segmentSize } from "../../core/library/segment.ts";
import { done, type Result } from "../../core/result.ts";
import { type Reading, read } from "./transact.ts";

export interface IndexReader {
  /**
   * The index as of now.
   * @param order whether the order of words is needed, for phrases; it is the larger half
   */
  load(order: boolean): Promise<Result<Catalogue>>;
}

/** Remembers the segments it has read, because a segment never changes. */
export function createIndexReader(): IndexReader {
  const segments = new Map<number, PlacedSegment>();
  let last: Catalogue | undefined;
  return {
    async load(order) {
      const answer = await read(async (transaction) => {
        const meta = await transaction.objectStore("meta").get("index");
        const tailFrom = meta?.key === "index" ? meta.tailFrom : 0;
        await readSegments(transaction, segments);
        if (order) await readSequences(transaction, segments);
        const [dead, deadKeys, tail, tailKeys] = await Promise.all([
          transaction.objectStore("dead").getAll(),
          transaction.objectStore("dead").getAllKeys(),
          transaction.objectStore("tail").getAll(),
          transaction.objectStore("tail").getAllKeys(),
        ]);
        return { dead, deadKeys, tail, tailKeys, tailFrom };
      });
      if (!answer.ok) return answer;
      const { dead, deadKeys, tail, tailKeys, tailFrom } = answer.value;
      const newest = buildTail(tail, tailKeys, tailFrom);
      const all = [...segments.values(), ...(newest ? [newest] : [])];
      const bits = emptyBits(Math.max(0, ...all.map(({ number }) => number + 1)) * segmentSize);
      for (const [at, segment] of deadKeys.entries()) {
        const ofSegment = dead[at];
        if (ofSegment && segments.has(segment)) bits.set(ofSegment, (segment * segmentSize) / 32);
      }
      last = createCatalogue(all, bits, last);
      return done(last);
    },
  };
}

async function readSegments(transaction: Reading, known: Map<number, PlacedSegment>): Promise<void> {
  const columns = transaction.objectStore("columns");
  const numbers = await columns.getAllKeys();
  const there = new Set(numbers);
  for (const number of known.keys()) if (!there.has(number)) known.delete(number);
  const missing = numbers.filter((number) => !known.has(number));
  const [first, last] = [missing[0], missing.at(-1)];
  if (first === undefined || last === undefined) return;
  const range = IDBKeyRange.bound(first, last);
  const [keys, columnRows, postingRows] = await Promise.all([
    columns.getAllKeys(range),
    columns.getAll(range),
    transaction.objectStore("postings").getAll(range),
  ]);
  for (const [at, number] of keys.entries()) {
    const [columnRow, postingRow] = [columnRows[at], postingRows[at]];
    if (columnRow && postingRow && !known.has(number))
      known.set(number, { number, columns: columnRow, postings: postingRow });
  }
}

async function readSequences(transaction: Reading, known: Map<number, PlacedSegment>): Promise<void> {
  const store = transaction.objectStore("sequences");
  const missing = [...known.values()].filter(({ sequences }) => !sequences);
  const numbers = missing.map(({ number }) => number);
  if (numbers.length === 0) return;
  const range = IDBKeyRange.bound(Math.min(...numbers), Math.max(...numbers));
  const [keys, rows] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  const byNumber = new Map<number, Sequences | undefined>(keys.map((number, at) => [number, rows[at]]));
  for (const segment of missing) segment.sequences = byNumber.get(segment.number);
}

function buildTail(entries: readonly Entry[], numbers: readonly number[], tailFrom: number): PlacedSegment | undefined {
  if (entries.length === 0) return undefined;
  const placed: (Entry | undefined)[] = Array.from({ length: segmentSize });
  for (const [at, number] of numbers.entries()) placed[number - tailFrom] = entries[at];
  return { number: tailFrom / segmentSize, ...buildSegment(placed) };
}
