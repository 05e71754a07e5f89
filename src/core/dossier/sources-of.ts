import type { ContextRecord, Source } from "../record.ts";

/** Sources by the keys that cite them; the check of the database sees to it that there are such. */
export function sourcesOf(record: ContextRecord, keys: readonly string[]): Source[] {
  return keys.flatMap((key) => record.sources[key] ?? []);
}
