/** The reader's settings in `storage.local`: one key a setting. */
import type { Settings } from "../core/settings.ts";
import { settingNames, settingsFrom } from "../core/settings-wire.ts";
import { browser } from "./browser.ts";

const prefix = "setting.";

/** The settings; what is missing or unreadable is as by default. */
export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(settingNames.map((name) => prefix + name));
  return settingsFrom(
    Object.fromEntries(Object.entries(stored).map(([key, value]) => [key.slice(prefix.length), value])),
  );
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings and gives all of them back. Every change is asked of the worker, which makes one after the
 * other, so that two at once do not undo each other.
 * @param change what is to be stored anew, given what is stored now
 */
export function changeSettings(change: (settings: Settings) => Partial<Settings>): Promise<Settings> {
  const changing = last.then(async () => {
    const before = await readSettings();
    const changes = change(before);
    const names = Object.entries(changes);
    if (names.length === 0) return before;
    await browser.storage.local.set(Object.fromEntries(names.map(([name, value]) => [prefix + name, value])));
    return { ...before, ...changes };
  });
  last = changing.catch(() => {});
  return changing;
}

/** Calls back with all settings after any change, wherever it was made, until `signal` is aborted. */
export function onSettingsChanged(listener: (settings: Settings) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const heard = (changes: Record<string, unknown>, area: string) => {
    if (area !== "local" || !Object.keys(changes).some((key) => key.startsWith(prefix))) return;
    // In an orphan the read fails; then there is nobody to tell.
    readSettings().then(
      (settings) => {
        if (!signal.aborted) listener(settings);
      },
      () => {},
    );
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener("abort", () => browser.storage?.onChanged?.removeListener(heard), { once: true });
}
