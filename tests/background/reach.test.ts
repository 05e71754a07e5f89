import { beforeEach, expect, it, vi } from "vitest";
import { bringReader } from "../../src/background/handlers/bring-reader.ts";
import { openLibrary } from "../../src/background/handlers/library.ts";
import { createMenus } from "../../src/background/menus.ts";
import { orderReader } from "../../src/background/reach.ts";
import { done, failed } from "../../src/core/result.ts";
import type { Tabs } from "../../src/platform/browser.ts";
import { fake, ownRoot, renewFakeBrowser } from "../platform/fake-browser.ts";

vi.mock("../../src/platform/browser.ts", async () => (await import("../platform/fake-browser.ts")).fakeModule);
beforeEach(renewFakeBrowser);

const tab = (changes: object = {}) => ({ id: 7, url: "http://www.example.org/a", ...changes }) as Tabs.Tab;
const asker = { sender: "page", url: "http://www.example.org/a", tabId: 7 } as const;
const top = { target: { tabId: 7, frameIds: [0] }, files: ["reader.js"] };

/** A tab in which orders are heard once the reader was injected. */
function hearAfterInjection(): void {
  fake.browser.scripting.executeScript.mockImplementation(async () => {
    fake.browser.tabs.sendMessage.mockResolvedValue(true);
    return [{ frameId: 0 }];
  });
}

/** Reason and address of the notice that was opened. */
function notice(): [string | null, string | null] | undefined {
  const url = (fake.browser.windows.create.mock.calls[0]?.[0] as { url?: string } | undefined)?.url;
  if (!url) return undefined;
  expect(url.startsWith(`${ownRoot}src/notice/index.html?`)).toBe(true);
  const { searchParams } = new URL(url);
  return [searchParams.get("reason"), searchParams.get("url")];
}

it("injects the reader into the document that asked for it", async () => {
  expect(await bringReader({}, { ...asker, documentId: "D" })).toEqual(done(true));
  expect(fake.browser.scripting.executeScript).toHaveBeenCalledWith({
    target: { tabId: 7, documentIds: ["D"] },
    files: ["reader.js"],
  });
});

it("injects by frame where the browser tells no document, or cannot inject by it", async () => {
  await bringReader({}, asker);
  expect(fake.browser.scripting.executeScript).toHaveBeenLastCalledWith(top);
  fake.browser.scripting.executeScript.mockRejectedValueOnce(new Error('Unexpected property "documentIds"'));
  expect(await bringReader({}, { ...asker, documentId: "D" })).toEqual(done(true));
  expect(fake.browser.scripting.executeScript).toHaveBeenLastCalledWith(top);
});

it("does not follow a tab that has moved on to another document", async () => {
  fake.browser.scripting.executeScript.mockRejectedValueOnce(new Error("No document with id D in tab with id 7"));
  expect(await bringReader({}, { ...asker, documentId: "D" })).toEqual(failed("refused"));
  expect(fake.browser.scripting.executeScript).toHaveBeenCalledTimes(1);
});

it("says so when the reader threw while it started", async () => {
  fake.browser.scripting.executeScript.mockResolvedValueOnce([{ frameId: 0, error: new Error("x") }]);
  expect(await bringReader({}, asker)).toEqual(failed("refused"));
});

it("gives an order to a reader that is there without injecting another", async () => {
  fake.browser.tabs.sendMessage.mockResolvedValue(true);
  await orderReader(tab(), "panel.toggle");
  expect(fake.browser.scripting.executeScript).not.toHaveBeenCalled();
  expect(notice()).toBeUndefined();
});

it("brings the reader where there is none, then gives the order again", async () => {
  hearAfterInjection();
  await orderReader(tab(), "selection.save");
  expect(fake.browser.scripting.executeScript).toHaveBeenCalledWith(top);
  expect(fake.browser.tabs.sendMessage.mock.calls.map(([, message]) => message)).toEqual([
    { order: "selection.save" },
    { order: "selection.save" },
  ]);
  expect(notice()).toBeUndefined();
});

it.each([
  ["chrome://settings/", "browser-page"],
  ["about:reader?url=http://www.example.org/", "browser-page"],
  ["https://chromewebstore.google.com/detail/x", "store"],
  ["https://addons.mozilla.org/fr/firefox/", "store"],
  ["https://www.example.org/report.PDF?x=1", "pdf"],
  ["file:///home/reader/a.html", "file"],
  ["https://www.example.org/?doc=a.pdf", "not-allowed"],
  ["https://addons.mozilla.org.example.net/", "not-allowed"],
])("says why it cannot show itself at %s", async (url, reason) => {
  fake.browser.scripting.executeScript.mockRejectedValue(new Error("Cannot access contents of the page."));
  await orderReader(tab({ url }), "panel.toggle");
  expect(notice()).toEqual([reason, url]);
});

it.each([undefined, tab({ id: undefined, url: undefined }), tab({ id: -1, url: "https://www.example.org/a.pdf" })])(
  "says so where there is no tab to speak of (%#)",
  async (none) => {
    await orderReader(none, "panel.toggle");
    expect(notice()?.[0]).toBe(none?.url ? "pdf" : "browser-page");
    expect(fake.browser.scripting.executeScript).not.toHaveBeenCalled();
  },
);

it("says so when the reader was injected and does not answer", async () => {
  await orderReader(tab(), "panel.toggle");
  expect(notice()?.[0]).toBe("no-answer");
});

it("cuts an endless address short", async () => {
  fake.browser.scripting.executeScript.mockRejectedValue(new Error("no"));
  await orderReader(tab({ url: `data:${"x".repeat(10_000)}` }), "panel.toggle");
  expect(notice()?.[1]).toHaveLength(300);
});

it("shows one notice, not one a click", async () => {
  fake.browser.scripting.executeScript.mockRejectedValue(new Error("no"));
  fake.browser.tabs.query.mockResolvedValue([{ id: 20, windowId: 3 }]);
  await orderReader(tab(), "panel.toggle");
  expect(fake.browser.windows.create).not.toHaveBeenCalled();
  expect(fake.browser.tabs.update.mock.calls[0]?.[0]).toBe(20);
});

it("opens the library at a clipping, or brings the one that is open to the front", async () => {
  const asked = { clipping: "00000000-0000-4000-8000-000000000001" };
  await openLibrary(asked, asker);
  expect(fake.browser.tabs.create).toHaveBeenCalledWith({
    url: `${ownRoot}src/library/index.html?clipping=${asked.clipping}`,
  });
  fake.browser.tabs.query.mockResolvedValue([{ id: 12, windowId: 3 }]);
  await openLibrary({}, asker);
  expect(fake.browser.tabs.query).toHaveBeenLastCalledWith({ url: `${ownRoot}src/library/index.html*` });
  expect(fake.browser.tabs.update).toHaveBeenLastCalledWith(12, { active: true });
  expect(fake.browser.windows.update).toHaveBeenLastCalledWith(3, { focused: true });
  expect(fake.browser.tabs.create).toHaveBeenCalledTimes(1);
});

it.each([
  ["fr-CA", "Garder ce passage dans Arrière-plan", "cet article"],
  ["en-GB", "Save this passage in Arrière-plan", "this article"],
  ["ar", "Save this passage in Arrière-plan", "this article"],
])("makes the menu anew in the language of the browser (%s)", async (language, title, article) => {
  fake.browser.i18n.getUILanguage.mockReturnValue(language);
  await createMenus();
  expect(fake.browser.contextMenus.removeAll).toHaveBeenCalledTimes(1);
  expect(fake.browser.contextMenus.create.mock.calls.map(([item]) => item)).toEqual([
    { id: "selection.save", contexts: ["selection"], title },
    { id: "article.save", contexts: ["page"], title: title.replace(/this passage|ce passage/, article) },
  ]);
});
