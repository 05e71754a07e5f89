import { beforeEach, describe, expect, it, vi } from "vitest";
import * as settings from "../../../src/background/handlers/settings.ts";
import { failed } from "../../../src/core/result.ts";
import { defaultSettings } from "../../../src/core/settings.ts";
import { fake, ownRoot, renewFakeBrowser } from "../../platform/fake-browser.ts";

vi.mock("../../../src/platform/browser.ts", async () => (await import("../../platform/fake-browser.ts")).fakeModule);
beforeEach(renewFakeBrowser);

const page = (url: string, tabId = 7) => ({ sender: "page", url, tabId }) as const;
const own = { sender: "own", url: `${ownRoot}src/settings/index.html`, tabId: 9 } as const;
const all = async () => {
  const answer = await settings.read({}, own);
  if (!answer.ok) throw new Error("settings cannot be read");
  return answer.value;
};

describe("what a page chooses", () => {
  it("is remembered for its own site, which the browser names and the page cannot", async () => {
    const answer = await settings.changeOfPage({ closed: true, panelWidth: 500 }, page("https://www.rfi.fr/a"));
    expect(answer).toMatchObject({ ok: true, value: { closed: true, panelWidth: 500 } });
    expect(await all()).toMatchObject({ panelWidth: 400, sites: { "rfi.fr": { closed: true, width: 500 } } });
  });

  it("holds on the site's pages for telephones too, and not on another site", async () => {
    await settings.changeOfPage({ closed: true }, page("https://www.rfi.fr/a"));
    expect(await settings.ofPage({}, page("https://m.rfi.fr/b"))).toMatchObject({ value: { closed: true } });
    expect(await settings.ofPage({}, page("https://rfi.fr.example.org/"))).toMatchObject({ value: { closed: false } });
  });

  it("holds for all files on this computer, whose paths are not kept", async () => {
    await settings.changeOfPage({ side: "left" }, page("file:///home/reader/secret.html"));
    expect(await settings.ofPage({}, page("file:///elsewhere.html"))).toMatchObject({ value: { side: "left" } });
    expect(JSON.stringify(await all())).not.toContain("secret");
  });

  it("is told to every other tab, once it is stored", async () => {
    fake.browser.tabs.query.mockResolvedValue([{ id: 7 }, { id: 8 }]);
    await settings.changeOfPage({ language: "fr" }, page("https://www.rfi.fr/a", 7));
    await vi.waitFor(() => expect(fake.browser.tabs.sendMessage).toHaveBeenCalled());
    expect(fake.browser.tabs.sendMessage.mock.calls.map(([tab, message]) => [tab, message])).toEqual([
      [8, expect.objectContaining({ order: "settings.changed" })],
    ]);
  });
});

describe("I know this", () => {
  it("is remembered once, in the order in which it was said, and taken back", async () => {
    for (const record of ["f-barkhane", "f-wagner", "f-barkhane"])
      await settings.mute({ record, muted: true }, page("https://www.rfi.fr/a"));
    expect((await all()).muted).toEqual(["f-barkhane", "f-wagner"]);
    await settings.mute({ record: "f-barkhane", muted: false }, own);
    expect((await all()).muted).toEqual(["f-wagner"]);
  });
});

it("changes what our own page asks, at once, and says what is then so", async () => {
  expect(await settings.change({ level: "new", textSize: 1.3 }, own)).toEqual({
    ok: true,
    value: { ...defaultSettings, level: "new", textSize: 1.3 },
  });
});

it("is opened from a panel for its site, and from our own pages for none", async () => {
  await settings.open({}, page("https://www.rfi.fr/a?q=secret"));
  expect(fake.browser.tabs.create).toHaveBeenLastCalledWith({ url: `${own.url}?site=rfi.fr` });
  await settings.open({}, own);
  expect(fake.browser.tabs.create).toHaveBeenLastCalledWith({ url: own.url });
});

it("says that a change was not stored", async () => {
  fake.browser.storage.local.set.mockRejectedValueOnce(new Error("full"));
  expect(await settings.change({ level: "new" }, own)).toEqual(failed("storage-broken", "settings"));
  expect((await all()).level).toBe("follow");
});
