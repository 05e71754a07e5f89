import { browser } from "./browser.ts";

/** Whether the extension behind this script was updated or removed: Chrome then takes `runtime.id` away. */
export function isOrphaned(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
