import { beforeEach, expect, it, vi } from "vitest";
import { show } from "../../src/background/handlers/toolbar.ts";
import { changeSettings } from "../../src/platform/settings.ts";
import { fake, renewFakeBrowser } from "../platform/fake-browser.ts";

vi.mock("../../src/platform/browser.ts", async () => (await import("../platform/fake-browser.ts")).fakeModule);
beforeEach(renewFakeBrowser);

const page = { sender: "page", url: "http://www.example.org/a", tabId: 7 } as const;
const told = () => {
  const { setBadgeText, setTitle } = fake.browser.action;
  return { text: setBadgeText.mock.calls.at(-1)?.[0], title: setTitle.mock.calls.at(-1)?.[0] };
};

it("counts what an article about the relation names, on the button of its own tab", async () => {
  await show({ standing: "relation", entries: 54 }, page);
  expect(told()).toEqual({
    text: { tabId: 7, text: "54" },
    title: { tabId: 7, title: "Arrière-plan: 54 entries for this article" },
  });
});

it("shows a quiet mark where France is in a second role, and says in the reader's language what it means", async () => {
  await changeSettings(() => ({ language: "fr" }));
  await show({ standing: "background", entries: 26 }, page);
  expect(told().text).toEqual({ tabId: 7, text: "·" });
  expect(told().title).toMatchObject({ title: expect.stringContaining("la France au second plan") });
});

it("takes all of it away where the page is about neither", async () => {
  await show({ standing: "none", entries: 3 }, page);
  expect(told()).toEqual({ text: { tabId: 7, text: "" }, title: { tabId: 7, title: "<actionTitle>" } });
});

it("keeps a count that the button can hold", async () => {
  await show({ standing: "relation", entries: 300 }, page);
  expect(told().text).toMatchObject({ text: "99" });
});

it("does without where the tab is gone, or the browser has no such button", async () => {
  fake.browser.action.setBadgeText.mockRejectedValueOnce(new Error("No tab with id: 7."));
  expect(await show({ standing: "background", entries: 1 }, page)).toEqual({ ok: true, value: true });
  Reflect.deleteProperty(fake.browser.action, "setBadgeBackgroundColor");
  expect(await show({ standing: "relation", entries: 1 }, page)).toEqual({ ok: true, value: true });
});
