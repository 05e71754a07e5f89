import type { Context } from "../context.ts";
import type { RecordId } from "../record.ts";

/** Whether a record is one of the two parties or stands for it, as its capital does: every line names these, which says little. */
export function isNamedEverywhere({ records, parties }: Context, id: RecordId): boolean {
  const names = records.get(id)?.names ?? [];
  return parties.some(
    ({ record, words }) => record === id || names.some(({ en, fr }) => words.includes(en) || words.includes(fr)),
  );
}
