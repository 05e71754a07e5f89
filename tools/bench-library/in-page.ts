/** The library's store as the extension has it, for a measuring page of the extension to call by itself. */
import type { Clipping } from "../../src/core/clipping/clipping.ts";
import { openLedger } from "../../src/platform/store/ledger.ts";
import { saveClipping } from "../../src/platform/store/save.ts";
import { write } from "../../src/platform/store/transact.ts";

/** What `measure.ts` finds under `benchStore` in the page. */
export interface BenchStore {
  /** Clippings as they are, notes and tags included, in one transaction. */
  add(clippings: readonly Clipping[]): Promise<void>;
  /** Milliseconds that saving each of them takes, to the answer that it is on disk. */
  save(clippings: readonly Clipping[]): Promise<number[]>;
}

const benchStore: BenchStore = {
  async add(clippings) {
    const added = await write(async (transaction) => {
      const ledger = await openLedger(transaction);
      for (const clipping of clippings) ledger.put(undefined, clipping);
      await ledger.close();
    });
    if (!added.ok) throw new Error(added.failure.code);
  },
  async save(clippings) {
    const times: number[] = [];
    for (const { note: _note, tags: _tags, updatedAt: _updated, savedAt, ...draft } of clippings) {
      const started = performance.now();
      const saved = await saveClipping(draft, savedAt);
      times.push(performance.now() - started);
      if (!saved.ok) throw new Error(saved.failure.code);
    }
    return times;
  },
};
Reflect.set(globalThis, "benchStore", benchStore);
