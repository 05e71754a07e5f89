import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { done, failed } from "../../../src/core/result.ts";
import { changeClipping } from "../../../src/platform/store/change.ts";
import { closeLibrary } from "../../../src/platform/store/open.ts";
import { saveClipping } from "../../../src/platform/store/save.ts";
import { removeClippings } from "../../../src/platform/store/trash.ts";
import { draft, idOf } from "../../background/samples.ts";
import { listClippings, readRaw, renewIndexedDB } from "./fresh.ts";

const at = "2026-01-02T03:04:05.678Z";
const laterOn = "2026-02-02T03:04:05.678Z";

beforeEach(() => {
  closeLibrary();
  renewIndexedDB();
});
afterEach(() => vi.restoreAllMocks());

it("gives back the clipping as stored, and another connection finds it", async () => {
  const saved = await saveClipping(draft(), at);
  expect(saved).toEqual(done({ ...draft(), savedAt: at, updatedAt: at, note: "", tags: [] }));
  expect(await readRaw()).toEqual([
    {
      id: idOf(1),
      clipping: saved.ok && saved.value,
      records: ["f-barkhane"],
      entry: 0,
      newest: -Date.parse(at),
    },
  ]);
});

it("changes nothing when the same id is saved again, whatever comes with it", async () => {
  await saveClipping(draft(), at);
  const edited = await changeClipping(idOf(1), { note: "à relire" }, laterOn);
  expect(await saveClipping(draft(1, { language: "en" }), laterOn)).toEqual(edited);
  expect(await readRaw()).toHaveLength(1);
});

it("does not take out of the trash what a late repetition saves again", async () => {
  await saveClipping(draft(), at);
  await removeClippings([idOf(1)], laterOn);
  expect(await saveClipping(draft(), laterOn)).toMatchObject({ value: { removedAt: laterOn } });
});

it("answers only after the transaction completed, which is told to flush to disk", async () => {
  await listClippings();
  const order: string[] = [];
  const begin = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...args) {
    const transaction = begin.apply(this, args);
    transaction.addEventListener("complete", () => order.push(`complete ${args[1]} ${args[2]?.durability}`));
    return transaction;
  });
  await saveClipping(draft(), at);
  order.push("answered");
  expect(order).toEqual(["complete readwrite strict", "answered"]);
});

it("keeps both of two clippings that two workers save at once", async () => {
  vi.resetModules();
  const other: typeof import("../../../src/platform/store/save.ts") = await import(
    "../../../src/platform/store/save.ts"
  );
  const open = vi.spyOn(indexedDB, "open");
  await Promise.all([saveClipping(draft(1), at), other.saveClipping(draft(2), at)]);
  expect(open).toHaveBeenCalledTimes(2);
  expect((await readRaw()).map((row) => row.id)).toEqual([idOf(1), idOf(2)]);
});

it("makes one clipping of two repetitions that arrive together", async () => {
  const [a, b] = await Promise.all([saveClipping(draft(), at), saveClipping(draft(), laterOn)]);
  expect(a).toEqual(b);
  expect(await readRaw()).toHaveLength(1);
});

it("edits the note and the tags, each without the other, and dates the edit", async () => {
  await saveClipping(draft(), at);
  await changeClipping(idOf(1), { note: "à relire" }, laterOn);
  const changed = await changeClipping(idOf(1), { tags: ["sorties", "à citer", "sorties"] }, laterOn);
  expect(changed).toMatchObject({ value: { note: "à relire", tags: ["sorties", "à citer"] } });
  expect(changed.ok && changed.value.updatedAt > laterOn).toBe(true);
});

it("dates an edit after the one before although the clock was set back", async () => {
  await saveClipping(draft(), laterOn);
  const changed = await changeClipping(idOf(1), { note: "n" }, at);
  expect(changed.ok && changed.value.updatedAt > laterOn).toBe(true);
});

it("does not call an edit what changes nothing", async () => {
  await saveClipping(draft(), at);
  expect(await changeClipping(idOf(1), { note: "", tags: [] }, laterOn)).toMatchObject({ value: { updatedAt: at } });
});

it("names an edit of what is not there", async () => {
  expect(await changeClipping(idOf(9), { note: "n" }, at)).toEqual(failed("not-found"));
});

it("lists the last saved first, the trash included", async () => {
  await saveClipping(draft(1), at);
  await saveClipping(draft(2), laterOn);
  await removeClippings([idOf(1)], laterOn);
  const listed = await listClippings();
  expect(listed.ok && listed.value.map(({ id, removedAt }) => [id, removedAt])).toEqual([
    [idOf(2), undefined],
    [idOf(1), laterOn],
  ]);
});
