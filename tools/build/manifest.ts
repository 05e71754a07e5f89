/** The manifest of one build, from `manifest.json` and the list of outlets. */
import base from "../../manifest.json" with { type: "json" };
import { matchPatterns } from "../../src/core/article/outlets.ts";

export type Target = "chrome" | "firefox";

/**
 * @param target CRXJS keeps one form of `background` a build, and each browser warns of the other's keys
 * @returns the manifest with the outlets' match patterns filled in and the other browser's keys left out
 */
export function composeManifest(target: Target): Record<string, unknown> {
  const matches = matchPatterns();
  const { background, browser_specific_settings, minimum_chrome_version, ...shared } = base;
  const { service_worker, scripts, type } = background;
  return {
    ...shared,
    content_scripts: base.content_scripts.map((script) => ({ ...script, matches })),
    host_permissions: matches,
    ...(target === "firefox"
      ? { background: { scripts, type }, browser_specific_settings }
      : { background: { service_worker, type }, minimum_chrome_version }),
  };
}
