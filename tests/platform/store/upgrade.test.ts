/** A library as version 1 wrote it, opened by this version. */
import { readFileSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import type { Clipping } from "../../../src/core/clipping/clipping.ts";
import { parseQuery } from "../../../src/core/library/parse-query.ts";
import { everything } from "../../../src/core/library/query.ts";
import { countClippings } from "../../../src/platform/store/counts.ts";
import { readNewest } from "../../../src/platform/store/list.ts";
import { createIndexReader } from "../../../src/platform/store/load-index.ts";
import { closeLibrary } from "../../../src/platform/store/open.ts";
import { listClippings, openRaw, renewIndexedDB } from "./fresh.ts";

interface Version1 {
  clippings: { id: string; clipping: Clipping; records: string[] }[];
  meta: { key: string; kept: number; removed: number }[];
}
const fixture: Version1 = JSON.parse(readFileSync("tests/platform/store/fixtures/version-1.json", "utf8"));

/** Spelled out rather than imported: what version 1 made is history. */
async function writeVersion1({ clippings, meta }: Version1): Promise<void> {
  const database = await openRaw(1, (fresh) => {
    const store = fresh.createObjectStore("clippings", { keyPath: "id" });
    store.createIndex("canonical", "clipping.source.canonical");
    store.createIndex("url", "clipping.source.url");
    store.createIndex("savedAt", "clipping.savedAt");
    store.createIndex("removedAt", "clipping.removedAt");
    store.createIndex("records", "records", { multiEntry: true });
    fresh.createObjectStore("meta", { keyPath: "key" });
  });
  const transaction = database.transaction(["clippings", "meta"], "readwrite");
  for (const row of clippings) transaction.objectStore("clippings").add(row);
  for (const row of meta) transaction.objectStore("meta").add(row);
  await new Promise((resolve) => transaction.addEventListener("complete", resolve));
  database.close();
}

beforeEach(async () => {
  closeLibrary();
  renewIndexedDB();
  await writeVersion1(fixture);
});

it("keeps every clipping of version 1 to the letter, and its trash", async () => {
  const all = await listClippings();
  const expected = fixture.clippings.map(({ clipping }) => clipping).sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
  expect(all).toEqual({ ok: true, value: expected });
  expect(await countClippings()).toEqual({ ok: true, value: { kept: 2, removed: 1 } });
});

it("finds them by their words at once, and shows them newest first", async () => {
  const loaded = await createIndexReader().load(true);
  const parsed = parseQuery('"retrait aura" tag:sorties lang:fr before:2022-08-15');
  if (!loaded.ok || !parsed.ok) throw new Error("the index cannot be read");
  const how = { sorting: "saved", trash: false, named: { dossiers: [] } } as const;
  const found = loaded.value.find(parsed.query, how);
  expect([...found.entries].map(loaded.value.idOf)).toEqual([fixture.clippings[0]?.id]);
  expect(loaded.value.find(everything, { ...how, trash: true }).entries).toHaveLength(1);
  const newest = await readNewest(10);
  expect(newest.ok && newest.value.clippings.map(({ clipping }) => clipping.id)).toEqual([
    fixture.clippings[1]?.id,
    fixture.clippings[0]?.id,
  ]);
});

it("makes the index anew when another version of ours wrote it differently", async () => {
  await listClippings();
  closeLibrary();
  const database = await openRaw();
  const transaction = database.transaction(["meta", "tail"], "readwrite");
  transaction.objectStore("meta").put({ key: "index", format: 0, next: 900, tailFrom: 0 });
  transaction.objectStore("tail").clear();
  await new Promise((resolve) => transaction.addEventListener("complete", resolve));
  database.close();
  const loaded = await createIndexReader().load(true);
  expect(loaded.ok && loaded.value.kept).toBe(2);
});
