import { done, failed, type Result } from "../../core/result.ts";
import type { Settings } from "../../core/settings.ts";
import type { Handlers } from "../../platform/serve.ts";
import { changeSettings, readSettings } from "../../platform/settings.ts";

export const read: Handlers["settings.read"] = () => stored(readSettings());

export const change: Handlers["settings.change"] = (changes) => stored(changeSettings(changes));

async function stored(settings: Promise<Settings>): Promise<Result<Settings>> {
  try {
    return done(await settings);
  } catch {
    // Full disk, or a profile whose extension storage cannot be read.
    return failed("storage-broken", "settings");
  }
}
