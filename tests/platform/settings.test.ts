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
  expect(await changeSettings(() => ({ panelWidth: 520 }))).toEqual({ ...defaultSettings, panelWidth: 520 });
  expect(await readSettings()).toEqual({ ...defaultSettings, panelWidth: 520 });
});

it("keeps both of two changes made at once, though the second builds on the first", async () => {
  const mute = (record: string) => changeSettings(({ muted }) => ({ muted: [...muted, record] }));
  await Promise.all([mute("f-barkhane"), mute("f-wagner"), changeSettings(() => ({ language: "fr" }))]);
  expect(await readSettings()).toEqual({ ...defaultSettings, muted: ["f-barkhane", "f-wagner"], language: "fr" });
});

it("goes on after a change that the disk refused, and tells whoever made it", async () => {
  fake.browser.storage.local.set.mockRejectedValueOnce(new Error("full"));
  const refused = changeSettings(() => ({ theme: "dark" }));
  const next = changeSettings(() => ({ language: "fr" }));
  await expect(refused).rejects.toThrow("full");
  expect(await next).toEqual({ ...defaultSettings, language: "fr" });
});

it("writes nothing where nothing changes", async () => {
  await changeSettings(() => ({}));
  expect(fake.browser.storage.local.set).not.toHaveBeenCalled();
});

it("reads nonsense as the default and keeps the other settings", async () => {
  await fake.browser.storage.local.set({
    "setting.panelWidth": 99_999,
    "setting.theme": "pink",
    "setting.opens": true,
    "setting.language": "fr",
  });
  expect(await readSettings()).toEqual({ ...defaultSettings, language: "fr" });
});

it("tells of changes of settings, and of nothing else, until it is told to stop", async () => {
  const life = new AbortController();
  const heard: Settings[] = [];
  onSettingsChanged((settings) => heard.push(settings), life.signal);
  await changeSettings(() => ({ theme: "dark" }));
  await fake.browser.storage.local.set({ other: 1 });
  fake.browser.storage.onChanged.emit({ "setting.theme": {} }, "session");
  await vi.waitFor(() => expect(heard).toEqual([{ ...defaultSettings, theme: "dark" }]));
  life.abort();
  expect(fake.browser.storage.onChanged.listeners.size).toBe(0);
});
