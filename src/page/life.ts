/**
 * The life of a reader in one page. It ends when a newer one takes over, or when the extension was updated or
 * removed: Firefox then kills the script but leaves its element, Chrome leaves the script alive, cut off.
 */
import { isOrphaned } from "../platform/orphaned.ts";
import { findAlive } from "./alive.ts";
import { hostName } from "./panel-host.tsx";

/**
 * Removes what an earlier reader left in the page and takes its place.
 * @returns a signal that is aborted when this life ends; `undefined` when it cannot begin, because the
 *   extension is gone or the page is not a top document
 */
export function takeOver(): AbortSignal | undefined {
  if (window.top !== window || !document.documentElement || isOrphaned()) return undefined;
  const earlier = findAlive();
  earlier?.retire();
  for (const stale of [...document.getElementsByTagName(hostName)]) stale.remove();

  const life = new AbortController();
  const { signal } = life;
  const retire = () => life.abort();
  globalThis.arrierePlan = { generation: (earlier?.generation ?? 0) + 1, retire };

  const retireOrphan = () => {
    if (isOrphaned()) retire();
  };
  // An update gives no event. A newer reader in a world of its own (Chrome) shows itself by what it does to
  // the element; otherwise we notice when the reader of the page comes back to it.
  const watcher = new MutationObserver(retireOrphan);
  watcher.observe(document.documentElement, { childList: true });
  for (const type of ["pointerdown", "keydown", "focus"]) {
    window.addEventListener(type, retireOrphan, { signal, capture: true, passive: true });
  }
  document.addEventListener("visibilitychange", retireOrphan, { signal });
  signal.addEventListener("abort", () => {
    watcher.disconnect();
    if (globalThis.arrierePlan?.retire === retire) globalThis.arrierePlan = undefined;
  });
  return signal;
}
