/** Two dossiers become one. */
import { joinNotes } from "../../core/clipping/same-name.ts";
import { limits } from "../../core/limits.ts";
import { failed, type Result } from "../../core/result.ts";
import { later } from "./change.ts";
import { replaceIn, type Undoable, writeUndoable } from "./undo.ts";

/**
 * Puts what one dossier holds into another, with its note, and deletes it; `undoChange` gives both back.
 * @returns how many clippings were moved; `bad-input`, and nothing is done, when the two notes are too long for one
 */
export async function mergeCollections(from: string, into: string, how: Undoable): Promise<Result<number>> {
  let isTooLong = false;
  const moved = await writeUndoable(how, async (transaction, record, ledger) => {
    const collections = transaction.objectStore("collections");
    const [one, other] = await Promise.all([collections.get(from), collections.get(into)]);
    if (!one || !other || from === into) return;
    const note = joinNotes(other.note, one.note);
    isTooLong = note.length > limits.note;
    if (isTooLong) return;
    const merged = { ...other, note, updatedAt: later(how.now, other.updatedAt) };
    record.collection = one;
    if (note !== other.note) {
      record.merged = { before: other, after: merged };
      await collections.put(merged);
    }
    await collections.delete(from);
    for (const row of await transaction.objectStore("clippings").index("collections").getAll(from)) {
      const held = (row.clipping.collections ?? []).map((id) => (id === from ? into : id));
      replaceIn(record, ledger, row, { ...row.clipping, collections: [...new Set(held)] }, how.now);
    }
  });
  return isTooLong ? failed("bad-input", `note: longer than ${limits.note}`) : moved;
}
