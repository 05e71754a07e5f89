import { done, failed } from "../../core/result.ts";
import type { Handlers } from "../../platform/serve.ts";
import { findClipping } from "../../platform/store/list.ts";
import { removeClippings } from "../../platform/store/trash.ts";
import { announceChange } from "../announce.ts";
import { now } from "../clock.ts";
import { isSameSite } from "../hosts.ts";

/** Undo of a save. A page may undo its own; whether another site's exists is none of its business. */
export const unsave: Handlers["clippings.unsave"] = async ({ id }, asker) => {
  const found = await findClipping(id);
  if (!found.ok) return found;
  if (!found.value || !isSameSite(found.value.source.url, asker.url)) return failed("not-found");
  const removed = await removeClippings([id], now());
  if (!removed.ok) return removed;
  announceChange();
  return done(true);
};
