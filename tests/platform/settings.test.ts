import { beforeEach, expect, it, vi } from "vitest";
import { defaultSettings, type Settings } from "../../src/core/settings.ts";
import { changeSettings, onSettingsChanged, readSettings } from "../../src/platform/settings.ts";
import { fake, renewFakeBrowser } from "./fake-browser.ts";

vi.mock("../../src/platform/browser.ts", async () => (await import("./fake-browser.ts")).fakeModule);
beforeEach(renewFakeBrowser);

it("is as by default before anything was stored", async () => {
  expect(await readSettings()).toEqual(defaultSettings);
});

it("keeps what is changed and leaves the rest", async () => {
  expect(await changeSettings({ panelWidth: 520 })).toEqual({ ...defaultSettings, panelWidth: 520 });
  expect(await readSettings()).toEqual({ ...defaultSettings, panelWidth: 520 });
});

it("keeps both of two changes made at once", async () => {
  await Promise.all([changeSettings({ theme: "dark" }), changeSettings({ language: "fr" })]);
  expect(await readSettings()).toEqual({ ...defaultSettings, theme: "dark", language: "fr" });
});

it("reads nonsense as the default and keeps the other settings", async () => {
  await fake.browser.storage.local.set({
    "setting.panelWidth": 99_999,
    "setting.theme": "pink",
    "setting.panelOpen": "yes",
    "setting.language": "fr",
  });
  expect(await readSettings()).toEqual({ ...defaultSettings, language: "fr" });
});

it("tells of changes of settings, and of nothing else, until it is told to stop", async () => {
  const life = new AbortController();
  const heard: Settings[] = [];
  onSettingsChanged((settings) => heard.push(settings), life.signal);
  await changeSettings({ theme: "dark" });
  await fake.browser.storage.local.set({ other: 1 });
  fake.browser.storage.onChanged.emit({ "setting.theme": {} }, "session");
  await vi.waitFor(() => expect(heard).toEqual([{ ...defaultSettings, theme: "dark" }]));
  life.abort();
  expect(fake.browser.storage.onChanged.listeners.size).toBe(0);
});
