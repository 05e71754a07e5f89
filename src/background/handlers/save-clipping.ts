import { outletOf } from "../../core/article/outlets.ts";
import { withCleanMarkup } from "../../core/clipping/markup.ts";
import { failed } from "../../core/result.ts";
import type { Handlers } from "../../platform/serve.ts";
import { saveClipping } from "../../platform/store/save.ts";
import { announceChange } from "../announce.ts";
import { now } from "../clock.ts";
import { isSameSite } from "../hosts.ts";

/** A page saves what it shows, not what another outlet is said to have written. */
export const save: Handlers["clippings.save"] = async (draft, asker) => {
  if (!isSameSite(draft.source.url, asker.url)) return failed("refused");
  const { domain, name } = draft.source.outlet;
  const source = { ...draft.source, outlet: outletOf(domain, name) };
  const saved = await saveClipping({ ...draft, source, quote: withCleanMarkup(draft.quote) }, now());
  if (saved.ok) announceChange();
  return saved;
};
