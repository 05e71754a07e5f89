/** What only our own pages may ask. */
import { done, type Result } from "../../core/result.ts";
import type { Handlers } from "../../platform/serve.ts";
import { changeMany } from "../../platform/store/bulk.ts";
import { changeClipping } from "../../platform/store/change.ts";
import { renameTags } from "../../platform/store/tags.ts";
import { emptyOldTrash, purgeClippings, removeClippings } from "../../platform/store/trash.ts";
import { undoChange } from "../../platform/store/undo.ts";
import { announceChange, announced } from "../announce.ts";
import { now } from "../clock.ts";
import { showInTab, showInWindow } from "../own-page.ts";

const libraryPage = "src/library/index.html";
const notePage = "src/library/note.html";
const noteHeight = 620;

export const change: Handlers["clippings.change"] = ({ id, changes }) => announced(changeClipping(id, changes, now()));

export const remove: Handlers["clippings.remove"] = ({ ids }) => announced(removeClippings(ids, now()));

export const purge: Handlers["clippings.purge"] = ({ ids }) => announced(purgeClippings(ids));

export const announce: Handlers["clippings.announce"] = () => {
  announceChange();
  return done(true);
};

export const changeAll: Handlers["clippings.changeMany"] = ({ ids, change: wanted, undo }) =>
  announced(changeMany(ids, wanted, { undo, now: now() }));

export const rename: Handlers["tags.rename"] = ({ from, to, undo }) =>
  announced(renameTags(from, to, { undo, now: now() }));

export const undo: Handlers["changes.undo"] = ({ undo: id }) => announced(undoChange(id, now()));

export const expire: Handlers["trash.expire"] = () => expireTrash();

/** Empties the trash of what is old: when the browser starts, and when the library is opened. */
export async function expireTrash(): Promise<Result<number>> {
  const emptied = await emptyOldTrash(now());
  if (emptied.ok && emptied.value > 0) announceChange();
  return emptied;
}

export const openLibrary: Handlers["library.open"] = async ({ clipping, search }) => {
  await showInTab(libraryPage, { ...(clipping && { clipping }), ...(search && { search }) });
  return done(true);
};

export const openNote: Handlers["note.open"] = async ({ clipping }) => {
  await showInWindow(notePage, { clipping }, noteHeight);
  return done(true);
};
