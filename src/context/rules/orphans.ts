/** A record that nothing leads to and that leads nowhere is found by nobody who does not look for it. */
import type { ContextRecord } from "../../core/record.ts";
import { namedBy } from "../load.ts";
import type { Problem } from "./problem.ts";

export function checkOrphans(records: readonly ContextRecord[]): Problem[] {
  if (records.length < 2) return [];
  const ids = new Set(records.map(({ id }) => id));
  const reached = new Set<string>();
  for (const record of records) {
    const named = [...namedBy(record)].filter((id) => ids.has(id) && id !== record.id);
    if (named.length > 0) reached.add(record.id);
    for (const id of named) reached.add(id);
  }
  return records
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) => ({
      record: id,
      path: "related",
      rule: "orphan",
      message: "names no record and is named by none: add what a reader should see next",
    }));
}
