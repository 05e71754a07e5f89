/** Loaded words as they were used on a day: who called the thing what by then. */
import { type Day, isInForce } from "../dates.ts";
import type { ContextRecord } from "../record.ts";
import type { ShownUsage } from "./dossier.ts";
import { sourcesOf } from "./sources-of.ts";

/** @returns nothing for a record that is no loaded word */
export function usageOn(record: ContextRecord, asOf: Day): ShownUsage[] {
  const usage = "usage" in record ? (record.usage ?? []) : [];
  return usage
    .filter((use) => isInForce(use, asOf))
    .map(({ en, fr, term, by, from, sources }) => ({ en, fr, term, by, from, sources: sourcesOf(record, sources) }));
}
