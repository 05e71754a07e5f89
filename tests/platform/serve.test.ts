import { beforeEach, expect, it, vi } from "vitest";
import { type RequestName, requestRules } from "../../src/core/requests.ts";
import { done, failed, type Result } from "../../src/core/result.ts";
import { defaultSettings } from "../../src/core/settings.ts";
import { type Handlers, serve } from "../../src/platform/serve.ts";
import { draft, idOf } from "../background/samples.ts";
import { fake, ownId, ownRoot, renewFakeBrowser } from "./fake-browser.ts";

vi.mock("../../src/platform/browser.ts", async () => (await import("./fake-browser.ts")).fakeModule);

const page = { id: ownId, url: "http://www.example.org/a", frameId: 0, tab: { id: 7 }, documentId: "D" };
const own = { id: ownId, url: `${ownRoot}src/library/index.html`, frameId: 0, tab: { id: 8 } };

const called = vi.fn();
beforeEach(() => {
  renewFakeBrowser();
  called.mockReset();
  const names = Object.keys(requestRules);
  serve(
    Object.fromEntries(
      names.map((name) => [name, (asked: unknown, asker: unknown) => called(name, asked, asker) ?? done(true)]),
    ) as unknown as Handlers,
  );
});

async function send(message: unknown, sender: object): Promise<Result<unknown>> {
  return (await fake.browser.runtime.onMessage.emit(message, sender)[0]) as Result<unknown>;
}

it("lets a page ask what pages may ask, and tells the handler which document asked", async () => {
  expect(await send({ name: "settings.ofPage", ask: {} }, page)).toEqual(done(true));
  expect(called).toHaveBeenCalledWith(
    "settings.ofPage",
    {},
    { sender: "page", url: page.url, tabId: 7, documentId: "D" },
  );
});

const forOwnPages = Object.entries(requestRules).filter(([, rule]) => !rule.from.includes("page"));
it("keeps from pages everything that lists, deletes, imports or edits, and the reader's settings as a whole", () => {
  expect(forOwnPages.map(([name]) => name).sort()).toEqual([
    "cards.open",
    "changes.undo",
    "clippings.announce",
    "clippings.change",
    "clippings.changeMany",
    "clippings.purge",
    "clippings.remove",
    "collections.change",
    "collections.create",
    "collections.delete",
    "collections.merge",
    "database.edition",
    "records.name",
    "searches.change",
    "searches.create",
    "searches.delete",
    "settings.change",
    "settings.read",
    "story.read",
    "tags.rename",
    "trash.expire",
  ]);
});
it.each(forOwnPages.map(([name]) => name))("refuses %s from a page", async (name) => {
  expect(await send({ name, ask: {} }, page)).toEqual(failed("refused"));
  expect(called).not.toHaveBeenCalled();
});

it("lets our own pages empty the trash", async () => {
  expect(await send({ name: "trash.expire", ask: {} }, own)).toEqual(done(true));
});

it.each([
  ["another extension", { ...page, id: "foreign" }],
  ["nobody in particular", { url: page.url, frameId: 0, tab: { id: 7 } }],
  ["a subframe of a page", { ...page, frameId: 3 }],
  ["a frame that holds one of our own pages", { ...own, frameId: 2 }],
  ["a page without a tab", { id: ownId, url: page.url, frameId: 0 }],
  ["a page without a frame", { id: ownId, url: page.url, tab: { id: 7 } }],
  ["an address that only begins like ours", { ...own, id: "foreign", url: `${ownRoot}src/library/index.html` }],
])("refuses %s", async (_who, sender) => {
  expect(await send({ name: "settings.ofPage", ask: {} }, sender)).toEqual(failed("refused"));
  expect(called).not.toHaveBeenCalled();
});

it("takes a page for a page although its address contains ours", async () => {
  const sender = { ...page, url: `http://www.example.org/?${ownRoot}` };
  expect(await send({ name: "trash.expire", ask: {} }, sender)).toEqual(failed("refused"));
});

it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "", "clippings.erase"])(
  "refuses the unknown request %j",
  async (name) => {
    expect(await send({ name, ask: {} }, own)).toEqual(failed("refused"));
  },
);

it.each([undefined, null, 3, "settings.read", [], {}, { name: 3, ask: {} }, { name: "settings.read" }])(
  "refuses the message %j as having no shape",
  async (message) => {
    expect(await send(message, own)).toEqual(failed("bad-input"));
  },
);

it("parses what is asked, even from ourselves, and names the field that is wrong", async () => {
  const wrong = { ...draft(), quote: { exact: 3, prefix: "", suffix: "" } };
  expect(await send({ name: "clippings.save", ask: wrong }, page)).toEqual(failed("bad-input", "quote.exact"));
  expect(await send({ name: "clippings.change", ask: { id: "1", changes: {} } }, own)).toEqual(
    failed("bad-input", "id"),
  );
  expect(called).not.toHaveBeenCalled();
});

it("refuses a field that is not in the contract, whatever it is called", async () => {
  const polluted = JSON.parse('{"name":"settings.changeOfPage","ask":{"__proto__":{"closed":true}}}');
  expect(await send(polluted, page)).toMatchObject({ failure: { code: "bad-input" } });
  expect(Reflect.get({}, "closed")).toBeUndefined();
});

it("answers a mistake of ours with a code and nothing else", async () => {
  for (const mistake of [
    () => {
      throw new Error("/home/reader/secret");
    },
    () => Promise.reject(new Error("/home/reader/secret")),
  ]) {
    called.mockImplementationOnce(mistake);
    expect(await send({ name: "settings.ofPage", ask: {} }, page)).toStrictEqual({
      ok: false,
      failure: { code: "unknown" },
    });
  }
});

const samples: { [K in RequestName]: unknown } = {
  "reader.wanted": {},
  "article.read": {
    article: {
      ...draft().source,
      language: "fr",
      blocks: [{ kind: "paragraph", text: "Bamako et Paris." }],
    },
    asOf: "2025-09-20",
  },
  "toolbar.show": { standing: "background", entries: 26 },
  "card.open": { record: "f-barkhane", asOf: "2022-08-15" },
  "cards.open": { records: ["f-barkhane"], asOf: "2022-08-15" },
  "story.read": { asOf: "2022-08-15" },
  "dress.read": { language: "fr" },
  "clippings.save": draft(),
  "clippings.unsave": { id: draft().id },
  "clippings.elsewhere": { event: "e-2022-08-15" },
  "clippings.ofPage": { canonical: "http://www.example.org/a", url: "http://www.example.org/a?x=1" },
  "clippings.place": {
    article: { ...draft().source, language: "fr", blocks: [{ kind: "paragraph", text: "Bamako et Paris." }] },
    translated: false,
    since: "2025-09-20T08:00:00.000Z",
  },
  "clippings.change": { id: draft().id, changes: { note: "à relire", tags: ["sorties"] } },
  "clippings.remove": { ids: [draft().id] },
  "clippings.purge": { ids: [draft().id] },
  "clippings.announce": {},
  "clippings.changeMany": { ids: [draft().id], change: { addTags: ["à citer"], removed: true }, undo: idOf(9) },
  "tags.rename": { from: ["a", "b"], to: "c", undo: idOf(9) },
  "changes.undo": { undo: idOf(9) },
  "collections.create": { id: idOf(8), name: "Moura", note: "" },
  "collections.change": { id: idOf(8), name: "Moura, mars 2022" },
  "collections.delete": { id: idOf(8), undo: idOf(9) },
  "collections.merge": { id: idOf(8), into: idOf(7), undo: idOf(9) },
  "searches.create": { id: idOf(7), name: "Quai", query: "outlet:rfi quai" },
  "searches.change": { id: idOf(7), query: "quai" },
  "searches.delete": { id: idOf(7), undo: idOf(9) },
  "trash.expire": {},
  "settings.read": {},
  "settings.change": { ...defaultSettings },
  "records.name": { records: ["f-barkhane"] },
  "database.edition": {},
  "settings.open": {},
  "settings.ofPage": {},
  "settings.changeOfPage": { closed: true, panelWidth: 500 },
  "record.mute": { record: "f-barkhane", muted: true },
  "note.open": { clipping: draft().id },
  "library.open": { clipping: draft().id },
};
it.each(Object.entries(samples))("carries %s as JSON and as a structured clone alike", async (name, asked) => {
  const sender = requestRules[name as RequestName].from.includes("page") ? page : own;
  for (const carried of [JSON.parse(JSON.stringify(asked)), structuredClone(asked)]) {
    called.mockReset();
    expect(await send({ name, ask: carried }, sender)).toEqual(done(true));
    expect(called.mock.calls[0]?.[1]).toStrictEqual(asked);
  }
});
