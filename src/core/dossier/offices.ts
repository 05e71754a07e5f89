/** Who held an office when, over the whole database. Every office that decides something is named here. */
import type { Context } from "../context.ts";
import type { ContextRecord, Role } from "../record.ts";

/** Its holder rules: the first thing a reader must know. */
export const rulingOffice = "ml-head-of-state";

export type PeriodRow = "head-of-state" | "french-operation" | "russian-force" | "sanctions";

/** The rows of the timeline's picture, from top to bottom. A row is told by its holders' names, or by what held. */
export const periodRows: readonly { row: PeriodRow; offices: readonly string[]; says: "name" | "role" }[] = [
  { row: "head-of-state", offices: [rulingOffice], says: "name" },
  { row: "french-operation", offices: ["french-operation"], says: "name" },
  { row: "russian-force", offices: ["russian-force"], says: "name" },
  { row: "sanctions", offices: ["un-sanctions", "ecowas-sanctions"], says: "role" },
];

export interface Holding {
  record: ContextRecord;
  role: Role;
}

const known = new WeakMap<Context, Map<string, Holding[]>>();

/** Every holding of an office, oldest first; collected once for a database, since every article asks. */
export function holdingsOf(context: Context, office: string): readonly Holding[] {
  let byOffice = known.get(context);
  if (!byOffice) {
    byOffice = collect(context);
    known.set(context, byOffice);
  }
  return byOffice.get(office) ?? [];
}

function collect({ records }: Context): Map<string, Holding[]> {
  const byOffice = new Map<string, Holding[]>();
  for (const record of records.values()) {
    for (const role of record.roles) {
      if (role.office === undefined) continue;
      const held = byOffice.get(role.office) ?? [];
      held.push({ record, role });
      byOffice.set(role.office, held);
    }
  }
  for (const held of byOffice.values()) held.sort((a, b) => (a.role.from < b.role.from ? -1 : 1));
  return byOffice;
}
