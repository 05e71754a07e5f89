/** One holder of an office at a time, and no office that nobody holds. */
import { latestDay } from "../../core/dates.ts";
import type { ContextRecord, RecordId, Role } from "../../core/record.ts";
import type { Problem } from "./problem.ts";

interface Holding {
  record: RecordId;
  path: string;
  role: Role;
}

export function checkOffices(records: readonly ContextRecord[]): Problem[] {
  const holdings = new Map<string, Holding[]>();
  for (const record of records) {
    record.roles.forEach((role, index) => {
      if (role.office === undefined) return;
      const held = holdings.get(role.office) ?? [];
      holdings.set(role.office, [...held, { record: record.id, path: `roles.${index}`, role }]);
    });
  }
  return [...doubles(holdings), ...records.flatMap((record) => unheld(record, holdings))];
}

/** Offices by which a record means nobody: a slip of the pen, since its card would never name a holder. */
function unheld(record: ContextRecord, holdings: ReadonlyMap<string, Holding[]>): Problem[] {
  return ("offices" in record ? (record.offices ?? []) : []).flatMap((office, index) =>
    holdings.has(office)
      ? []
      : [
          {
            record: record.id,
            path: `offices.${index}`,
            rule: "office-unheld",
            message: `names the office ${office}, which no role of any record has: write it as the roles do`,
          },
        ],
  );
}

function doubles(holdings: ReadonlyMap<string, Holding[]>): Problem[] {
  return [...holdings].flatMap(([office, held]) =>
    held.flatMap((one, index) =>
      held
        .slice(index + 1)
        .filter((other) => other.record !== one.record && overlap(one.role, other.role))
        .map((other) => ({
          record: other.record,
          path: other.path,
          rule: "office-held-twice",
          message: `holds ${office} (${spell(other.role)}) while ${one.record} does (${spell(one.role)}): end the one where the other begins`,
        })),
    ),
  );
}

function overlap(a: Role, b: Role): boolean {
  return latestDay(a.from) < ends(b) && latestDay(b.from) < ends(a);
}

function ends({ to }: Role): string {
  return to === undefined ? "9999" : latestDay(to);
}

function spell({ from, to }: Role): string {
  return `${from} – ${to ?? "open"}`;
}
