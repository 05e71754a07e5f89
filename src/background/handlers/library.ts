/** What only our own pages may ask. */
import type { Result } from "../../core/result.ts";
import { done } from "../../core/result.ts";
import type { Handlers } from "../../platform/serve.ts";
import { changeClipping } from "../../platform/store/change.ts";
import { importClippings } from "../../platform/store/import.ts";
import { listClippings } from "../../platform/store/list.ts";
import { purgeClippings, removeClippings, restoreClippings } from "../../platform/store/trash.ts";
import { announceChange } from "../announce.ts";
import { now } from "../clock.ts";
import { showInTab } from "../own-page.ts";

const libraryPage = "src/library/index.html";

export const list: Handlers["clippings.list"] = () => listClippings();

export const change: Handlers["clippings.change"] = ({ id, changes }) => announced(changeClipping(id, changes, now()));

export const remove: Handlers["clippings.remove"] = ({ ids }) => announced(removeClippings(ids, now()));

export const restore: Handlers["clippings.restore"] = ({ ids }) => announced(restoreClippings(ids));

export const purge: Handlers["clippings.purge"] = ({ ids }) => announced(purgeClippings(ids));

export const bringIn: Handlers["clippings.import"] = ({ clippings }) => announced(importClippings(clippings));

export const openLibrary: Handlers["library.open"] = async ({ clipping }) => {
  await showInTab(libraryPage, clipping === undefined ? {} : { clipping });
  return done(true);
};

async function announced<T>(changing: Promise<Result<T>>): Promise<Result<T>> {
  const result = await changing;
  if (result.ok) announceChange();
  return result;
}
