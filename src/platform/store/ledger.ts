/**
 * Every change of clippings passes here: the rows, the counts and the search index change in one transaction, or
 * none of them does.
 */
import type { Clipping, LastFound } from "../../core/clipping/clipping.ts";
import { countBits, emptyBits, hasBit, setBit } from "../../core/library/bits.ts";
import { type Entry, entryOf } from "../../core/library/entry.ts";
import { buildSegment, segmentSize } from "../../core/library/segment.ts";
import { type ClippingRow, type CountsRow, type IndexRow, indexFormat, rowOf } from "./schema.ts";
import type { Writing } from "./transact.ts";

export interface Ledger {
  /**
   * Writes a clipping, in the place of the row it had.
   * @param found how it was last found in its article; as it was, when left out
   */
  put(before: ClippingRow | undefined, clipping: Clipping, found?: LastFound): void;
  delete(row: ClippingRow): void;
  /** Waits for all of it to be written. Call it once, last. */
  close(): Promise<void>;
}

/** Of a segment with fewer live entries than this the rest moves on, so that edits do not fill the index with the dead. */
const sparse = segmentSize / 4;

export async function openLedger(transaction: Writing): Promise<Ledger> {
  const clippings = transaction.objectStore("clippings");
  const meta = transaction.objectStore("meta");
  const [countsRow, indexRow] = await Promise.all([meta.get("counts"), meta.get("index")]);
  const counts: CountsRow = countsRow?.key === "counts" ? countsRow : { key: "counts", kept: 0, removed: 0 };
  const index: IndexRow =
    indexRow?.key === "index" ? indexRow : { key: "index", format: indexFormat, next: 0, tailFrom: 0 };
  const fresh = new Map<number, Entry | undefined>();
  const dead = new Map<number, number[]>();
  const writes: Promise<unknown>[] = [];

  function write(promise: Promise<unknown>): void {
    // Read at the end; unheard until then a failure would count as unhandled.
    promise.catch(() => {});
    writes.push(promise);
  }

  /** The number of a row in the tail is used again; one in a segment is dead. */
  function release(row: ClippingRow): void {
    if (row.entry >= index.tailFrom) fresh.set(row.entry, undefined);
    else {
      const segment = Math.floor(row.entry / segmentSize);
      dead.set(segment, [...(dead.get(segment) ?? []), row.entry % segmentSize]);
    }
  }

  function tally(clipping: Clipping | undefined, by: 1 | -1): void {
    if (clipping) counts[clipping.removedAt === undefined ? "kept" : "removed"] += by;
  }

  function put(before: ClippingRow | undefined, clipping: Clipping, found = before?.found): void {
    if (before) release(before);
    const entry = before && before.entry >= index.tailFrom ? before.entry : index.next++;
    fresh.set(entry, entryOf(clipping, found));
    write(clippings.put(rowOf(clipping, entry, found)));
    tally(before?.clipping, -1);
    tally(clipping, 1);
  }

  async function buryAll(): Promise<number[]> {
    const store = transaction.objectStore("dead");
    const emptied: number[] = [];
    for (const [segment, places] of dead) {
      const bits = (await store.get(segment)) ?? emptyBits(segmentSize);
      for (const place of places) setBit(bits, place);
      write(store.put(bits, segment));
      if (segmentSize - countBits(bits) < sparse) emptied.push(segment);
    }
    dead.clear();
    return emptied;
  }

  /** Moves what is left of a segment to the tail, and drops the segment. */
  async function moveOn(segment: number): Promise<void> {
    const columns = await transaction.objectStore("columns").get(segment);
    const bits = await transaction.objectStore("dead").get(segment);
    for (const [place, id] of (columns?.ids.split("\n") ?? []).entries()) {
      if (id === "" || (bits && hasBit(bits, place))) continue;
      const row = await clippings.get(id);
      if (!row) continue;
      fresh.set(index.next, entryOf(row.clipping, row.found));
      write(clippings.put({ ...row, entry: index.next++ }));
    }
    for (const store of ["columns", "postings", "sequences", "dead"] as const)
      write(transaction.objectStore(store).delete(segment));
  }

  /** Makes a segment of the oldest entries of the tail. */
  async function seal(): Promise<void> {
    const first = index.tailFrom;
    const range = IDBKeyRange.bound(first, first + segmentSize, false, true);
    const tail = transaction.objectStore("tail");
    const [keys, stored] = await Promise.all([tail.getAllKeys(range), tail.getAll(range)]);
    const entries: (Entry | undefined)[] = Array.from({ length: segmentSize });
    for (const [at, key] of keys.entries()) entries[key - first] = stored[at];
    for (let place = 0; place < segmentSize; place += 1) {
      if (fresh.has(first + place)) entries[place] = fresh.get(first + place);
      fresh.delete(first + place);
    }
    const segment = first / segmentSize;
    const unused = entries.flatMap((entry, place) => (entry ? [] : [place]));
    if (unused.length > 0) {
      const bits = emptyBits(segmentSize);
      for (const place of unused) setBit(bits, place);
      write(transaction.objectStore("dead").put(bits, segment));
    }
    const { columns, postings, sequences } = buildSegment(entries);
    write(transaction.objectStore("columns").put(columns, segment));
    write(transaction.objectStore("postings").put(postings, segment));
    write(transaction.objectStore("sequences").put(sequences, segment));
    if (keys.length > 0) write(tail.delete(range));
    index.tailFrom += segmentSize;
  }

  return {
    put,
    delete(row) {
      release(row);
      write(clippings.delete(row.id));
      tally(row.clipping, -1);
    },
    async close() {
      if (writes.length === 0) return;
      for (const segment of await buryAll()) await moveOn(segment);
      while (index.next - index.tailFrom >= segmentSize) await seal();
      const tail = transaction.objectStore("tail");
      for (const [number, entry] of fresh) write(entry ? tail.put(entry, number) : tail.delete(number));
      write(meta.put(counts));
      write(meta.put(index));
      await Promise.all(writes);
    },
  };
}
