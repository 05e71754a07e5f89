/** The rules that a database must keep beyond its schema: those that read the prose, and those between records. */
import type { ContextRecord, RecordId } from "../core/record.ts";
import { checkAliases } from "./rules/aliases.ts";
import { checkContested } from "./rules/contested.ts";
import { checkIds } from "./rules/ids.ts";
import { checkMirrors } from "./rules/mirrors.ts";
import { checkNoFuture } from "./rules/no-future.ts";
import { checkOffices } from "./rules/offices.ts";
import { checkOrphans } from "./rules/orphans.ts";
import { checkParity } from "./rules/parity.ts";
import type { Problem } from "./rules/problem.ts";
import { checkSources } from "./rules/sources.ts";
import { checkTypography } from "./rules/typography.ts";
import { checkWording } from "./rules/wording.ts";

/** @returns every problem, in the order of the records */
export function checkRecords(records: readonly ContextRecord[]): Problem[] {
  const byId = new Map<RecordId, ContextRecord>();
  const twice: Problem[] = [];
  for (const record of records) {
    if (byId.has(record.id)) {
      const message = `${record.id} is the id of two files: rename or merge one`;
      twice.push({ record: record.id, path: "id", rule: "id-twice", message });
    }
    byId.set(record.id, record);
  }
  const own = records.flatMap((record) => [
    ...checkSources(record),
    ...checkIds(record, byId),
    ...checkParity(record),
    ...checkNoFuture(record),
    ...checkWording(record),
    ...checkContested(record),
    ...checkMirrors(record),
    ...checkTypography(record),
  ]);
  const between = [...checkAliases(records), ...checkOffices(records), ...checkOrphans(records)];
  const place = new Map(records.map(({ id }, index) => [id, index]));
  return [...twice, ...own, ...between].sort((a, b) => (place.get(a.record) ?? 0) - (place.get(b.record) ?? 0));
}
