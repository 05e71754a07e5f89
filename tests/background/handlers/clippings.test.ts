import { beforeEach, expect, it, vi } from "vitest";
import { ofPage } from "../../../src/background/handlers/clippings-of-page.ts";
import { announce, change, changeAll, purge, remove } from "../../../src/background/handlers/library.ts";
import { save } from "../../../src/background/handlers/save-clipping.ts";
import { unsave } from "../../../src/background/handlers/unsave-clipping.ts";
import { done, failed } from "../../../src/core/result.ts";
import { onClippingsChanged } from "../../../src/platform/clippings-changed.ts";
import type { Asker } from "../../../src/platform/serve.ts";
import { closeLibrary } from "../../../src/platform/store/open.ts";
import { fake, renewFakeBrowser } from "../../platform/fake-browser.ts";
import { importClippings } from "../../platform/store/bring-in.ts";
import { listClippings, readRaw, renewIndexedDB } from "../../platform/store/fresh.ts";
import { clipping, draft, idOf } from "../samples.ts";

vi.mock("../../../src/platform/browser.ts", async () => (await import("../../platform/fake-browser.ts")).fakeModule);

beforeEach(() => {
  renewFakeBrowser();
  closeLibrary();
  renewIndexedDB();
});

const page: Asker = { sender: "page", url: "http://www.example.org/a", tabId: 7 };
const stranger: Asker = { sender: "page", url: "http://other.example.net/a", tabId: 9 };
const own: Asker = { sender: "own", url: "chrome-extension://our-extension/src/library/index.html" };

it("saves what a page shows, and refuses what it says another site had written", async () => {
  expect(await save(draft(), page)).toMatchObject({ ok: true, value: { id: idOf(1), note: "" } });
  expect(await save(draft(2), stranger)).toEqual(failed("refused"));
  expect(await readRaw()).toHaveLength(1);
});

it("stores the structure of a passage clean, whatever the page sent", async () => {
  const quote = { exact: "Un.\n\nDeux.", prefix: "", suffix: "" };
  await save(draft(1, { quote: { ...quote, markup: '<p onclick="x">Un.</p><p>Deux.<img src=x></p>' } }), page);
  await save(draft(2, { quote: { ...quote, markup: "<p>Un.</p><p>Trois.</p>" } }), page);
  expect((await readRaw()).map((row) => row.clipping.quote)).toEqual([
    { ...quote, markup: "<p>Un.</p><p>Deux.</p>" },
    quote,
  ]);
});

it("lets a page undo its own save only, and that into the trash", async () => {
  await save(draft(), page);
  expect(await unsave({ id: idOf(1) }, stranger)).toEqual(failed("not-found"));
  expect(await unsave({ id: idOf(9) }, page)).toEqual(failed("not-found"));
  expect((await readRaw())[0]?.clipping.removedAt).toBeUndefined();
  expect(await unsave({ id: idOf(1) }, page)).toEqual(done(true));
  expect((await readRaw())[0]?.clipping.removedAt).toBeDefined();
});

it("shows a page the clippings of its own site's addresses only", async () => {
  await save(draft(), page);
  const asked = { canonical: draft().source.canonical, url: draft().source.url };
  expect(await ofPage(asked, page)).toMatchObject({ value: [{ clipping: { id: idOf(1) } }] });
  expect(await ofPage(asked, { ...page, url: "http://m.example.org/x" })).toMatchObject({
    value: [{ clipping: { id: idOf(1) } }],
  });
  expect(await ofPage(asked, stranger)).toEqual(failed("refused"));
  // With an address of its own, and the other's as "canonical".
  expect(await ofPage({ ...asked, url: stranger.url }, stranger)).toEqual(done([]));
});

it.each([
  "not an address",
  "",
  "about:blank",
  "data:text/html,x",
  "http://evil.www.example.org/",
  "http://www.example.org.evil.net/a",
])("shows nothing to a page at %j", async (url) => {
  await save(draft(), page);
  const asked = { canonical: draft().source.canonical, url: draft().source.url };
  expect(await ofPage(asked, { ...page, url })).toEqual(failed("refused"));
});

it("keeps two files on the disk apart", async () => {
  const file = "file:///home/reader/a.html";
  const source = { ...draft().source, url: file, canonical: file };
  await save(draft(1, { source }), { ...page, url: `${file}#top` });
  expect(await ofPage({ canonical: file, url: file }, { ...page, url: file })).toMatchObject({
    value: [{ clipping: { id: idOf(1) } }],
  });
  expect(await ofPage({ canonical: file, url: file }, { ...page, url: "file:///tmp/b.html" })).toEqual(
    failed("refused"),
  );
});

it("serves the library: edit, trash, back, for good", async () => {
  await importClippings([clipping(1), clipping(2)]);
  expect(await change({ id: idOf(1), changes: { note: "n" } }, own)).toMatchObject({ value: { note: "n" } });
  expect(await remove({ ids: [idOf(1), idOf(2)] }, own)).toEqual(done(2));
  expect(await changeAll({ ids: [idOf(1)], change: { removed: false }, undo: idOf(9) }, own)).toEqual(done(1));
  expect(await purge({ ids: [idOf(1), idOf(2)] }, own)).toEqual(done(1));
  expect(await listClippings()).toMatchObject({ ok: true, value: [{ id: idOf(1), note: "n" }] });
});

it("tells our pages and all tabs of an import that the library wrote itself", async () => {
  fake.browser.tabs.query.mockResolvedValue([{ id: 7 }]);
  expect(await announce({}, own)).toEqual(done(true));
  await vi.waitFor(() => expect(fake.browser.tabs.sendMessage).toHaveBeenCalledOnce());
});

it("tells our pages and all tabs of every change, and of nothing that failed", async () => {
  const life = new AbortController();
  const heard = vi.fn();
  onClippingsChanged(heard, life.signal);
  fake.browser.tabs.query.mockResolvedValue([{ id: 7 }, { id: 8 }]);
  await save(draft(2), stranger);
  await change({ id: idOf(9), changes: { note: "n" } }, own);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).not.toHaveBeenCalled();
  await save(draft(), page);
  await vi.waitFor(() => {
    expect(heard).toHaveBeenCalledTimes(1);
    expect(fake.browser.tabs.sendMessage.mock.calls).toEqual([
      [7, { order: "clippings.changed" }, { frameId: 0 }],
      [8, { order: "clippings.changed" }, { frameId: 0 }],
    ]);
  });
  life.abort();
});

it("acknowledges a save although no tab can be told", async () => {
  fake.browser.tabs.query.mockRejectedValue(new Error("no tabs"));
  expect(await save(draft(), page)).toMatchObject({ ok: true });
});
