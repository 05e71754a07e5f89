/** The reader's settings in `storage.local`: one key a setting, so that two changes at once do not undo each other. */
import { type Settings, settingsFrom } from "../core/settings.ts";
import { browser } from "./browser.ts";

const prefix = "setting.";

/** The settings; what is missing or unreadable is as by default. */
export async function readSettings(): Promise<Settings> {
  const keys = Object.keys(settingsFrom({})).map((name) => prefix + name);
  const stored = await browser.storage.local.get(keys);
  return settingsFrom(
    Object.fromEntries(Object.entries(stored).map(([key, value]) => [key.slice(prefix.length), value])),
  );
}

/** Changes some settings and gives all of them back. */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  await browser.storage.local.set(
    Object.fromEntries(Object.entries(changes).map(([name, value]) => [prefix + name, value])),
  );
  return readSettings();
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
