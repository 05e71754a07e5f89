import type { Result } from "../core/result.ts";
import { announceClippings } from "../platform/clippings-changed.ts";
import { orderEverywhere } from "../platform/orders.ts";

/** Tells our pages and every reader that clippings changed. Nobody waits for it: what changed is on disk already. */
export function announceChange(): void {
  announceClippings();
  orderEverywhere("clippings.changed").catch(() => {});
}

/** Tells them once a change is on disk, and passes its outcome on. */
export async function announced<T>(changing: Promise<Result<T>>): Promise<Result<T>> {
  const result = await changing;
  if (result.ok) announceChange();
  return result;
}
