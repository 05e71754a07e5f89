import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import type { Clipping } from "../../../src/core/clipping/clipping.ts";
import type { Catalogue } from "../../../src/core/library/catalogue.ts";
import { entryOf } from "../../../src/core/library/entry.ts";
import { matchesQuery } from "../../../src/core/library/matches.ts";
import { parseQuery } from "../../../src/core/library/parse-query.ts";
import { segmentSize } from "../../../src/core/library/segment.ts";
import { changeMany } from "../../../src/platform/store/bulk.ts";
import { changeClipping } from "../../../src/platform/store/change.ts";
import { noteFound } from "../../../src/platform/store/found.ts";
import { createIndexReader } from "../../../src/platform/store/load-index.ts";
import { closeLibrary } from "../../../src/platform/store/open.ts";
import { saveClipping } from "../../../src/platform/store/save.ts";
import { purgeClippings, removeClippings } from "../../../src/platform/store/trash.ts";
import { clipping, draft, idOf } from "../../background/samples.ts";
import { importClippings } from "./bring-in.ts";
import { readRaw, renewIndexedDB, restoreClippings, storedKeys } from "./fresh.ts";

const at = "2026-01-02T03:04:05.678Z";
const named = { dossiers: [] };

beforeEach(() => {
  closeLibrary();
  renewIndexedDB();
});

async function load(reader = createIndexReader()): Promise<Catalogue> {
  const loaded = await reader.load(true);
  if (!loaded.ok) throw new Error(loaded.failure.code);
  return loaded.value;
}
function find(catalogue: Catalogue, text: string, trash = false): string[] {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  const { entries } = catalogue.find(parsed.query, { sorting: "saved", trash, named });
  return [...entries].map(catalogue.idOf);
}

/** What the rows themselves say is to be found. */
async function scan(text: string, trash: boolean): Promise<string[]> {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(parsed.problem.code);
  return (await readRaw())
    .filter((row) => (row.clipping.removedAt !== undefined) === trash)
    .filter((row) => matchesQuery(parsed.query, entryOf(row.clipping, row.found), named))
    .map((row) => row.id);
}

const queries = ["", "retrait", '"aura lieu"', "tag:a", "-tag:a note", "has:note", "colour:pink", "state:changed"];

async function expectTrueIndex(catalogue: Catalogue): Promise<void> {
  for (const query of queries)
    for (const trash of [false, true])
      expect(find(catalogue, query, trash).sort(), query).toEqual((await scan(query, trash)).sort());
}

const some = fc.uniqueArray(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }).map((numbers) => numbers.map(idOf));
const one = fc.integer({ min: 1, max: 6 });
type Step = () => Promise<unknown>;
const step: fc.Arbitrary<Step> = fc.oneof(
  one.map(
    (number): Step =>
      () =>
        saveClipping(draft(number), at),
  ),
  fc.tuple(one, fc.constantFrom("", "une note")).map(
    ([n, note]): Step =>
      () =>
        changeClipping(idOf(n), { note }, at),
  ),
  fc.tuple(some, fc.boolean()).map(
    ([ids, removed]): Step =>
      () =>
        changeMany(
          ids,
          { addTags: ["a"], removeTags: ["b"], colour: "pink", removed },
          { undo: crypto.randomUUID(), now: at },
        ),
  ),
  some.map(
    (ids): Step =>
      () =>
        removeClippings(ids, at),
  ),
  some.map(
    (ids): Step =>
      () =>
        restoreClippings(ids),
  ),
  some.map(
    (ids): Step =>
      () =>
        purgeClippings(ids),
  ),
  one.map(
    (number): Step =>
      () =>
        noteFound([{ id: idOf(number), found: { state: "changed", score: 0.9, checkedAt: at } }]),
  ),
  one.map(
    (number): Step =>
      () =>
        importClippings([clipping(number, { tags: ["b"] }), clipping(number + 1)]),
  ),
);

it("finds, after any sequence of writes, exactly what the clippings say, in a tab that was open all along too", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      closeLibrary();
      renewIndexedDB();
      const open = createIndexReader();
      await load(open);
      for (const run of steps) await run();
      await expectTrueIndex(await load(open));
      await expectTrueIndex(await load());
    }),
    { numRuns: 40 },
  );
});

const many = (count: number, changes: Partial<Clipping> = {}) =>
  Array.from({ length: count }, (_, number) => clipping(number + 1, changes));

it("closes a segment every 512 clippings, and goes on finding what changes in closed ones", async () => {
  await importClippings(many(segmentSize * 2 + 10));
  expect(await storedKeys("columns")).toEqual([0, 1]);
  expect(await storedKeys("tail")).toHaveLength(10);
  const open = createIndexReader();
  expect(find(await load(open), "retrait")).toHaveLength(segmentSize * 2 + 10);

  await changeClipping(idOf(3), { note: "une note" }, at);
  await changeClipping(idOf(3), { note: "une autre note" }, at);
  expect(await storedKeys("tail")).toHaveLength(11);
  await removeClippings([idOf(5)], at);
  await purgeClippings([idOf(5)]);
  const catalogue = await load(open);
  expect(find(catalogue, "autre")).toEqual([idOf(3)]);
  expect(find(catalogue, "une")).toEqual([idOf(3)]);
  expect(catalogue.kept).toBe(segmentSize * 2 + 9);
});

it("drops a segment when nearly all of it has moved on, and keeps what is left of it", async () => {
  await importClippings(many(segmentSize + 1));
  const open = createIndexReader();
  await load(open);
  const ids = Array.from({ length: segmentSize - 20 }, (_, number) => idOf(number + 1));
  await changeMany(ids, { addTags: ["a"] }, { undo: idOf(99_999), now: at });
  expect(await storedKeys("columns")).toEqual([1]);
  const catalogue = await load(open);
  expect(find(catalogue, "retrait")).toHaveLength(segmentSize + 1);
  expect(find(catalogue, "tag:a")).toHaveLength(segmentSize - 20);
});

it("reads one clipping's part of the index, not all of it, to save one more", async () => {
  await importClippings(many(segmentSize * 3));
  await saveClipping(draft(50_000), at);
  expect(await storedKeys("tail")).toEqual([segmentSize * 3]);
});
