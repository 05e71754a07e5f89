import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { noteDivider } from "../../../src/core/clipping/merge-edits.ts";
import { limits } from "../../../src/core/limits.ts";
import { changeMany } from "../../../src/platform/store/bulk.ts";
import { changeClipping } from "../../../src/platform/store/change.ts";
import {
  changeCollection,
  createCollection,
  deleteCollection,
  listCollections,
} from "../../../src/platform/store/collections.ts";
import { lastFound, noteFound } from "../../../src/platform/store/found.ts";
import { findClipping } from "../../../src/platform/store/list.ts";
import { mergeCollections } from "../../../src/platform/store/merge-collections.ts";
import { closeLibrary } from "../../../src/platform/store/open.ts";
import { getPage, putPage } from "../../../src/platform/store/pages.ts";
import { changeSearch, createSearch, deleteSearch, listSearches } from "../../../src/platform/store/searches.ts";
import { listTags, renameTags } from "../../../src/platform/store/tags.ts";
import { emptyOldTrash, removeClippings, trashDays } from "../../../src/platform/store/trash.ts";
import { undoChange } from "../../../src/platform/store/undo.ts";
import { clipping, idOf } from "../../background/samples.ts";
import { anyShelf } from "../../core/library/arbitrary-shelf.ts";
import { importClippings } from "./bring-in.ts";
import { readRaw, renewIndexedDB } from "./fresh.ts";

const now = "2026-01-02T03:04:05.678Z";
const afterwards = "2026-01-02T03:05:00.000Z";
const undo = idOf(500);
const how = { undo, now };

beforeEach(() => {
  closeLibrary();
  renewIndexedDB();
});

async function stored(number: number) {
  const found = await findClipping(idOf(number));
  return found.ok ? found.value : undefined;
}
const texts = async () => (await readRaw()).map((row) => row.clipping);

it("gives back, after any change of many, exactly what was", async () => {
  const change = fc.record(
    {
      addTags: fc.subarray(["à citer", "new"]),
      removeTags: fc.subarray(["à citer", "sorties"]),
      colour: fc.constantFrom("none" as const, "pink" as const),
      addTo: fc.subarray([idOf(700)]),
      takeFrom: fc.subarray(["00000000-0000-4000-8000-00000000000a"]),
      removed: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(anyShelf, change, async (shelf, wanted) => {
      closeLibrary();
      renewIndexedDB();
      await importClippings(shelf.map((one) => one.clipping));
      const before = await texts();
      await changeMany(
        before.map(({ id }) => id),
        wanted,
        how,
      );
      await undoChange(undo, afterwards);
      expect(await texts()).toEqual(before);
    }),
    { numRuns: 40 },
  );
});

it("changes many at once, says how many, and does it once however often it is asked", async () => {
  await importClippings([clipping(1, { tags: ["a"] }), clipping(2), clipping(3, { tags: ["b"] })]);
  const ask = () => changeMany([1, 2, 3, 4].map(idOf), { addTags: ["b"], colour: "green" }, how);
  expect([await ask(), await ask()]).toEqual([
    { ok: true, value: 3 },
    { ok: true, value: 3 },
  ]);
  expect((await texts()).map(({ tags }) => tags)).toEqual([["a", "b"], ["b"], ["b"]]);
});

it("leaves later edits alone when an earlier change is taken back", async () => {
  await importClippings([clipping(1, { tags: ["a"] })]);
  await changeMany([idOf(1)], { addTags: ["b"], removeTags: ["a"], colour: "green" }, how);
  await changeClipping(idOf(1), { tags: ["b", "c"], note: "plus tard" }, afterwards);
  expect(await undoChange(undo, afterwards)).toEqual({ ok: true, value: 1 });
  const after = await stored(1);
  expect(after).toMatchObject({ tags: ["c", "a"], note: "plus tard" });
  expect(after?.colour).toBeUndefined();
  expect(await undoChange(undo, afterwards)).toEqual({ ok: true, value: 1 });
  expect(await undoChange(idOf(501), afterwards)).toMatchObject({ failure: { code: "not-found" } });
});

it("deletes a dossier with its place in every clipping, and gives both back", async () => {
  await createCollection({ id: idOf(700), name: "Moura" }, now);
  await changeCollection(idOf(700), { note: "qui dit quoi" }, afterwards);
  await importClippings([clipping(1, { collections: [idOf(700), idOf(701)] }), clipping(2)]);
  const before = await texts();
  expect(await deleteCollection(idOf(700), how)).toEqual({ ok: true, value: 1 });
  expect([await listCollections(), (await stored(1))?.collections]).toEqual([{ ok: true, value: [] }, [idOf(701)]]);
  await undoChange(undo, afterwards);
  expect(await listCollections()).toMatchObject({ value: [{ name: "Moura", note: "qui dit quoi", createdAt: now }] });
  expect(await texts()).toEqual(before);
});

it("keeps, edits, deletes and gives back a search", async () => {
  await createSearch({ id: idOf(600), name: "Quai", query: "outlet:rfi quai" }, now);
  await createSearch({ id: idOf(600), name: "again", query: "" }, now);
  await changeSearch(idOf(600), { query: "quai" }, afterwards);
  const kept = await listSearches();
  expect(kept).toMatchObject({ value: [{ name: "Quai", query: "quai" }] });
  await deleteSearch(idOf(600), how);
  expect(await listSearches()).toEqual({ ok: true, value: [] });
  await undoChange(undo, afterwards);
  expect(await listSearches()).toEqual(kept);
});

it("merges tags wherever they stand, the trash included, and takes it back", async () => {
  await importClippings([
    clipping(1, { tags: ["x", "retraits", "retrait"] }),
    clipping(2, { tags: ["Retrait"], removedAt: now }),
    clipping(3, { tags: ["x"] }),
  ]);
  const before = await texts();
  expect(await renameTags(["retraits", "Retrait"], "retrait", how)).toEqual({ ok: true, value: 2 });
  expect(await listTags()).toEqual({
    ok: true,
    value: [
      { tag: "retrait", count: 2 },
      { tag: "x", count: 2 },
    ],
  });
  await undoChange(undo, afterwards);
  expect(await texts()).toEqual(before);
});

it("merges what two tabs did to one clipping field by field, so that nothing is lost", async () => {
  await importClippings([clipping(1, { note: "date ?", tags: ["a"] })]);
  await changeClipping(idOf(1), { tags: ["a", "b"], base: { tags: ["a"] } }, now);
  await changeClipping(idOf(1), { note: "date : 15 août", base: { note: "date ?" } }, now);
  await changeClipping(idOf(1), { tags: ["c"], base: { tags: ["a"] } }, now);
  await changeClipping(idOf(1), { note: "date : 17 février", base: { note: "date ?" } }, now);
  expect(await stored(1)).toMatchObject({ tags: ["b", "c"], note: `date : 15 août${noteDivider}date : 17 février` });
});

it("empties the trash of what has been in it for a month, and of nothing else", async () => {
  await importClippings([clipping(1), clipping(2), clipping(3)]);
  const day = (days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString();
  await removeClippings([idOf(1)], day(trashDays + 1));
  await removeClippings([idOf(2)], day(trashDays - 1));
  expect(await emptyOldTrash(now)).toEqual({ ok: true, value: 1 });
  expect((await texts()).map(({ id }) => id)).toEqual([idOf(2), idOf(3)]);
  expect(await emptyOldTrash(now)).toEqual({ ok: true, value: 0 });
});

it("notes how a passage was found beside the clipping, which is not edited by it", async () => {
  await importClippings([clipping(1)]);
  const found = { state: "changed" as const, score: 0.9, checkedAt: now, text: "Le retrait a eu lieu." };
  expect(
    await noteFound([
      { id: idOf(1), found },
      { id: idOf(2), found },
    ]),
  ).toEqual({ ok: true, value: 1 });
  expect(await lastFound(idOf(1))).toEqual({ ok: true, value: found });
  expect(await stored(1)).toEqual(clipping(1));
  expect(await noteFound([{ id: idOf(1), found: { ...found, checkedAt: afterwards } }])).toEqual({
    ok: true,
    value: 0,
  });
  await changeClipping(idOf(1), { note: "vu" }, afterwards);
  expect(await lastFound(idOf(1))).toEqual({ ok: true, value: found });
});

it("keeps how an article looks, and says how it looked before", async () => {
  const page = { canonical: "http://a.org/1", url: "http://a.org/1", title: "Un", seenAt: now, paragraphs: ["1"] };
  expect(await putPage(page)).toEqual({ ok: true, value: undefined });
  expect(await putPage({ ...page, title: "Deux" })).toEqual({ ok: true, value: page });
  expect(await getPage("http://a.org/1")).toMatchObject({ value: { title: "Deux" } });
});

it("makes one of two dossiers, with both notes, and gives both back", async () => {
  await createCollection({ id: idOf(701), name: "Sahel", note: "un" }, now);
  await createCollection({ id: idOf(702), name: "Sahel", note: "deux" }, now);
  await importClippings([1, 2, 3].map((number) => clipping(number, { collections: [idOf(number < 3 ? 702 : 701)] })));
  const before = [await texts(), await listCollections()];
  expect(await mergeCollections(idOf(702), idOf(701), how)).toMatchObject({ value: 2 });
  expect(await listCollections()).toMatchObject({ value: [{ id: idOf(701), note: "un\n\ndeux" }] });
  for (const { collections } of await texts()) expect(collections).toEqual([idOf(701)]);
  await undoChange(undo, afterwards);
  expect([await texts(), await listCollections()]).toEqual(before);
});

it("makes nothing of two dossiers whose notes are too long for one", async () => {
  await createCollection({ id: idOf(701), name: "Sahel", note: "x".repeat(limits.note) }, now);
  await createCollection({ id: idOf(702), name: "Sahel", note: "deux" }, now);
  expect(await mergeCollections(idOf(702), idOf(701), how)).toMatchObject({ ok: false });
  expect(await listCollections()).toMatchObject({ value: [{ id: idOf(701) }, { id: idOf(702) }] });
});
