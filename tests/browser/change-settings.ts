import type { Page } from "puppeteer-core";
import type { Settings } from "../../src/core/settings.ts";

/**
 * Changes settings through the worker, as the settings page does. Firefox cannot be asked to emulate another colour
 * scheme, and so is asked for a theme.
 * @param own a page of the extension
 */
export async function changeSettings(own: Page, changes: Partial<Settings>): Promise<void> {
  await own.evaluate(async (asked: string) => {
    const { browser, chrome } = globalThis as unknown as Record<
      string,
      { runtime: { sendMessage(message: object): Promise<unknown> } }
    >;
    await (browser ?? chrome)?.runtime.sendMessage({ name: "settings.change", ask: JSON.parse(asked) });
  }, JSON.stringify(changes));
}
