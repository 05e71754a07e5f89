import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { done, failed } from "../../../src/core/result.ts";
import { blockedPatience, closeLibrary, openLibrary } from "../../../src/platform/store/open.ts";
import { saveClipping } from "../../../src/platform/store/save.ts";
import { databaseVersion, migrations } from "../../../src/platform/store/schema.ts";
import { clipping, draft, idOf } from "../../background/samples.ts";
import { importClippings } from "./bring-in.ts";
import { listClippings, openRaw, readRaw, renewIndexedDB } from "./fresh.ts";

const at = "2026-01-02T03:04:05.678Z";

beforeEach(() => {
  closeLibrary();
  renewIndexedDB();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.doUnmock("../../../src/platform/store/schema.ts");
  vi.resetModules();
});

it("writes nothing of an import when the disk fills up half way", async () => {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
    if (args[0].id === idOf(3)) throw new DOMException("full", "QuotaExceededError");
    return put.apply(this, args);
  });
  expect(await importClippings([clipping(1), clipping(2), clipping(3)])).toEqual(
    failed("storage-full", "QuotaExceededError"),
  );
  expect(await readRaw()).toEqual([]);
});

it("finds out that the disk is full when the request only says that it was aborted", async () => {
  await listClippings();
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore) {
    const { transaction } = this;
    Object.defineProperty(transaction, "error", { value: new DOMException("full", "QuotaExceededError") });
    transaction.abort();
    throw new DOMException("aborted", "AbortError");
  });
  expect(await saveClipping(draft(), at)).toEqual(failed("storage-full", "QuotaExceededError"));
  expect(await readRaw()).toEqual([]);
});

it("leaves a mistake of ours to be a mistake, and the transaction undone", async () => {
  await listClippings();
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new TypeError("ours");
  });
  await expect(saveClipping(draft(), at)).rejects.toThrow("ours");
  expect(await readRaw()).toEqual([]);
});

function failToBegin(times: number, name: string) {
  const begin = IDBDatabase.prototype.transaction;
  let left = times;
  return vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...args) {
    // The double calls this method for its own upgrades too.
    if (String(args[1]).startsWith("read") && left-- > 0)
      throw new DOMException("Internal error opening backing store for indexedDB.open.", name);
    return begin.apply(this, args);
  });
}

it("opens again when the browser lost its backing store, once", async () => {
  await saveClipping(draft(), at);
  const open = vi.spyOn(indexedDB, "open");
  failToBegin(1, "UnknownError");
  expect(await listClippings()).toMatchObject({ ok: true, value: [{ id: idOf(1) }] });
  expect(open).toHaveBeenCalledTimes(1);
});

it("says that storage is broken when it stays lost", async () => {
  failToBegin(2, "UnknownError");
  expect(await listClippings()).toEqual(failed("storage-broken", "UnknownError"));
});

it("opens again after its connection was closed under it", async () => {
  await saveClipping(draft(), at);
  (await openLibrary()).close();
  expect(await listClippings()).toMatchObject({ ok: true, value: [{ id: idOf(1) }] });
});

it("lets a newer version of itself upgrade at once, and then leaves its library alone", async () => {
  await saveClipping(draft(), at);
  const newer = await openRaw(99, (database) => database.createObjectStore("later"));
  expect(await saveClipping(draft(2), at)).toEqual(failed("storage-newer", "VersionError"));
  expect(await listClippings()).toEqual(failed("storage-newer", "VersionError"));
  newer.close();
  expect((await readRaw()).map((row) => row.id)).toEqual([idOf(1)]);
});

it("says after three seconds that an older version does not let go, and works once it has", async () => {
  await saveClipping(draft(), at);
  closeLibrary();
  const stubborn = await openRaw(databaseVersion);
  vi.doMock("../../../src/platform/store/schema.ts", async (original) => ({
    ...(await original<object>()),
    databaseVersion: databaseVersion + 1,
    migrations: [...migrations, () => {}],
  }));
  vi.resetModules();
  const upgraded: typeof import("../../../src/platform/store/list.ts") = await import(
    "../../../src/platform/store/list.ts"
  );
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const asked = upgraded.readNewest(5);
  await new Promise((resolve) => setImmediate(() => setImmediate(() => setImmediate(resolve))));
  vi.advanceTimersByTime(blockedPatience);
  expect(await asked).toEqual(failed("storage-broken", "Blocked"));
  stubborn.close();
  expect(await upgraded.readNewest(5)).toMatchObject({ value: { clippings: [{ clipping: { id: idOf(1) } }] } });
});

it("does not replace a library that has lost its stores, and does not call it empty", async () => {
  (await openRaw(databaseVersion)).close();
  expect(await listClippings()).toEqual(failed("storage-broken", "NotFoundError"));
  expect(await saveClipping(draft(), at)).toEqual(failed("storage-broken", "NotFoundError"));
  const found = await openRaw();
  expect([found.version, found.objectStoreNames.length]).toEqual([databaseVersion, 0]);
});

it("never deletes a database", async () => {
  const remove = vi.spyOn(indexedDB, "deleteDatabase");
  failToBegin(4, "UnknownError");
  await listClippings();
  await saveClipping(draft(), at);
  expect(remove).not.toHaveBeenCalled();
});

it("makes version 2 of the library as it was agreed", async () => {
  expect(await listClippings()).toEqual(done([]));
  const database = await openRaw();
  const transaction = database.transaction([...database.objectStoreNames]);
  const shape = [...database.objectStoreNames].map((name) => {
    const store = transaction.objectStore(name);
    return [
      name,
      store.keyPath,
      ...[...store.indexNames].map((index) => {
        const { keyPath, multiEntry, unique } = store.index(index);
        return [index, keyPath, multiEntry, unique];
      }),
    ];
  });
  expect([database.version, shape]).toEqual([
    2,
    [
      [
        "clippings",
        "id",
        ["canonical", "clipping.source.canonical", false, false],
        ["collections", "clipping.collections", true, false],
        ["newest", "newest", false, false],
        ["records", "records", true, false],
        ["removedAt", "clipping.removedAt", false, false],
        ["savedAt", "clipping.savedAt", false, false],
        ["tags", "clipping.tags", true, false],
        ["url", "clipping.source.url", false, false],
      ],
      ["collections", "id"],
      ["columns", null],
      ["dead", null],
      ["meta", "key"],
      ["pages", "canonical"],
      ["postings", null],
      ["searches", "id"],
      ["sequences", null],
      ["tail", null],
      ["undos", "id", ["at", "at", false, false]],
    ],
  ]);
});
