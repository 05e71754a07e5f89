import { done, type Result } from "../../core/result.ts";
import type { LibrarySchema } from "./schema.ts";
import { read } from "./transact.ts";

export interface Counts {
  kept: number;
  removed: number;
}

/** How many clippings the library and its trash hold. */
export async function countClippings(): Promise<Result<Counts>> {
  const row = await read((transaction) => transaction.objectStore("meta").get("counts"));
  return row.ok ? done(countsOf(row.value)) : row;
}

export function countsOf(row: LibrarySchema["meta"]["value"] | undefined): Counts {
  return row?.key === "counts" ? { kept: row.kept, removed: row.removed } : { kept: 0, removed: 0 };
}
