/** Who held an office when, over the whole database. */
import type { Context } from "../context.ts";
import type { ContextRecord, Role } from "../record.ts";

/** Its holder in the first of the two rules: the first thing a reader must know. */
export function rulingOffice({ parties: [first] }: Context): string {
  return `${first.code}-head-of-state`;
}

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
