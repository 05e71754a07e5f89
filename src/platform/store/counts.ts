import type { Clipping } from "../../core/clipping/clipping.ts";
import { done, type Result } from "../../core/result.ts";
import { read, type Writing } from "./transact.ts";

export interface Counts {
  kept: number;
  removed: number;
}

/** How many clippings the library and its trash hold. */
export async function countClippings(): Promise<Result<Counts>> {
  const row = await read((transaction) => transaction.objectStore("meta").get("counts"));
  return row.ok ? done({ kept: row.value?.kept ?? 0, removed: row.value?.removed ?? 0 }) : row;
}

/** Notes what a transaction changes in the counts, and writes it once at its end. */
export function createTally(): {
  swap(before: Clipping | undefined, after: Clipping | undefined): void;
  write(transaction: Writing): Promise<void>;
} {
  const change = { kept: 0, removed: 0 };
  const add = (clipping: Clipping | undefined, by: 1 | -1) => {
    if (clipping) change[clipping.removedAt === undefined ? "kept" : "removed"] += by;
  };
  return {
    swap(before, after) {
      add(before, -1);
      add(after, 1);
    },
    async write(transaction) {
      if (change.kept === 0 && change.removed === 0) return;
      const meta = transaction.objectStore("meta");
      const { kept = 0, removed = 0 } = (await meta.get("counts")) ?? {};
      await meta.put({ key: "counts", kept: kept + change.kept, removed: removed + change.removed });
    },
  };
}
