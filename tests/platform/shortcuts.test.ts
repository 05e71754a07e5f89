import { beforeEach, expect, it, vi } from "vitest";
import { openShortcutSettings, readShortcuts } from "../../src/platform/shortcuts.ts";
import { fake, renewFakeBrowser } from "./fake-browser.ts";

vi.mock("../../src/platform/browser.ts", async () => (await import("./fake-browser.ts")).fakeModule);
beforeEach(renewFakeBrowser);

it("tells what each shortcut is, and which has no keys", async () => {
  fake.browser.commands.getAll.mockResolvedValueOnce([
    { name: "_execute_action", description: "", shortcut: "" },
    { name: "toggle-panel", description: "Open or close", shortcut: "Alt+Shift+V" },
    { name: "save-selection", description: "Save", shortcut: "" },
  ]);
  expect(await readShortcuts()).toEqual([
    { name: "toggle-panel", does: "Open or close", keys: "Alt+Shift+V" },
    { name: "save-selection", does: "Save", keys: "" },
  ]);
});

it("leads to the browser's own page for shortcuts, by its call where it has one", async () => {
  await openShortcutSettings();
  expect(fake.browser.tabs.create).toHaveBeenCalledWith({ url: "chrome://extensions/shortcuts" });
  const call = vi.fn(async () => {});
  Object.assign(fake.browser.commands, { openShortcutSettings: call });
  await openShortcutSettings();
  expect(call).toHaveBeenCalledTimes(1);
  expect(fake.browser.tabs.create).toHaveBeenCalledTimes(1);
});
