import { announceClippings } from "../platform/clippings-changed.ts";
import { orderEverywhere } from "../platform/orders.ts";

/** Tells our pages and every reader that clippings changed. Nobody waits for it: what changed is on disk already. */
export function announceChange(): void {
  announceClippings();
  orderEverywhere("clippings.changed").catch(() => {});
}
