/** A file in, and out again: all of it or nothing, and exactly as it was. */
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { formats } from "../../../src/core/clipping/formats/all.ts";
import { type Policy, policies, previewImport } from "../../../src/core/clipping/formats/preview.ts";
import { readText } from "../../../src/core/clipping/formats/read-file.ts";
import { emptyContent, type LibraryContent } from "../../../src/core/clipping/library-content.ts";
import { done, failed } from "../../../src/core/result.ts";
import { changeClipping } from "../../../src/platform/store/change.ts";
import { countClippings } from "../../../src/platform/store/counts.ts";
import {
  countSwaps,
  type ImportUndo,
  importLibrary,
  readCounterparts,
  readLibrary,
  undoImport,
} from "../../../src/platform/store/import-library.ts";
import { closeLibrary } from "../../../src/platform/store/open.ts";
import { clipping, idOf } from "../../background/samples.ts";
import { anyContent } from "../../core/clipping/arbitrary-clipping.ts";
import { fallback, onlyText, requestOf } from "../../core/clipping/formats/arbitrary-reading.ts";
import { renewIndexedDB } from "./fresh.ts";

// Many libraries go through here, and a machine may have other things to do.
vi.setConfig({ testTimeout: 60_000 });

beforeEach(() => {
  vi.restoreAllMocks();
  closeLibrary();
  renewIndexedDB();
});

async function must<T>(result: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> {
  const settled = await result;
  if (!settled.ok) throw new Error(JSON.stringify(settled));
  return settled.value;
}
const bringIn = (content: LibraryContent, policy: Policy = "newest"): Promise<ImportUndo> =>
  must(importLibrary({ content, format: "archive" }, policy));

/** The library in an order of its own. */
async function held(): Promise<LibraryContent> {
  const { clippings, collections, searches, pages } = await must(readLibrary());
  const byId = <T extends { id: string }>(items: T[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    clippings: byId(clippings),
    collections: byId(collections),
    searches: byId(searches),
    pages: [...pages].sort((a, b) => (a.canonical < b.canonical ? -1 : 1)),
    colourNames: {},
  };
}
/** fake-indexeddb copies by structured clone, which keeps what JSON would drop; ids of the generator may meet. */
const ids = Array.from({ length: 8 }, (_, n) => idOf(n + 1));
const shuffled = anyContent.map(
  (content): LibraryContent => ({
    ...content,
    clippings: content.clippings.map((one, n) => ({ ...one, id: ids[n] ?? one.id })),
  }),
);

it("undoes an import exactly, whatever was here and whatever came, by whichever rule", async () => {
  await fc.assert(
    fc.asyncProperty(shuffled, shuffled, fc.constantFrom(...policies), async (here, incoming, policy) => {
      closeLibrary();
      renewIndexedDB();
      await bringIn(here);
      const before = await held();
      const counts = await countClippings();
      const undo = await bringIn(incoming, policy);
      const { left } = await must(undoImport(undo));
      expect(left).toBe(0);
      expect(await held()).toEqual(before);
      expect(await countClippings()).toEqual(counts);
    }),
    { numRuns: 60 },
  );
});

it("brings an archive back into an empty library without any loss", async () => {
  await fc.assert(
    fc.asyncProperty(anyContent, async (content) => {
      closeLibrary();
      renewIndexedDB();
      const file = readText(onlyText(formats.archive.write(requestOf(content))), fallback);
      if (!file.ok) throw new Error(file.why);
      await bringIn(previewImport(emptyContent, file.incoming).content);
      const { clippings, ...rest } = await held();
      const byId = <T extends { id: string }>(items: readonly T[]) => [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
      expect(clippings).toEqual(byId(content.clippings));
      expect(rest.collections).toEqual(byId(content.collections));
      expect(rest.searches).toEqual(byId(content.searches));
      expect(rest.pages).toHaveLength(content.pages.length);
    }),
    { numRuns: 40 },
  );
});

it("writes all of a file or nothing of it", async () => {
  await bringIn({ ...emptyContent, clippings: [clipping(1)] });
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
    if (args[0].name === "full") throw new DOMException("full", "QuotaExceededError");
    return put.apply(this, args);
  });
  const at = "2026-01-01T00:00:00.000Z";
  const content = {
    ...emptyContent,
    clippings: [clipping(2), clipping(3)],
    collections: [{ id: idOf(9), name: "full", note: "", createdAt: at, updatedAt: at }],
  };
  expect(await importLibrary({ content, format: "archive" }, "newest")).toEqual(
    failed("storage-full", "QuotaExceededError"),
  );
  expect((await held()).clippings).toEqual([clipping(1)]);
  expect(await countClippings()).toEqual(done({ kept: 1, removed: 0 }));
});

it("leaves what was edited after the import as it is, and says how many", async () => {
  const undo = await bringIn({ ...emptyContent, clippings: [clipping(1), clipping(2)] });
  await changeClipping(idOf(2), { note: "depuis" }, "2026-02-01T00:00:00.000Z");
  expect(await undoImport(undo)).toEqual(done({ undone: 1, left: 1 }));
  expect((await held()).clippings).toMatchObject([{ id: idOf(2), note: "depuis" }]);
});

it("counts what it added and what it changed", async () => {
  await bringIn({ ...emptyContent, clippings: [clipping(1)] });
  const undo = await bringIn({
    ...emptyContent,
    clippings: [clipping(1, { note: "n", updatedAt: "2026-01-01T00:00:00.000Z" }), clipping(2), clipping(3)],
  });
  expect(countSwaps(undo)).toEqual({ added: 2, changed: 1 });
});

describe("a file of another program", () => {
  const rich = clipping(1, { note: "n", tags: ["t"], colour: "blue" });
  const incomingOf = (format: "w3c" | "hypothesis" | "readwise", clippings = [rich]) => {
    const file = readText(onlyText(formats[format].write(requestOf({ ...emptyContent, clippings }))), fallback);
    if (!file.ok) throw new Error(file.why);
    return file.incoming;
  };

  it.each(["w3c", "hypothesis", "readwise"] as const)(
    "that we wrote ourselves changes nothing here: %s",
    async (format) => {
      await bringIn({
        ...emptyContent,
        clippings: [rich, clipping(2, { quote: { ...rich.quote, exact: "Autre chose." } })],
      });
      const before = await held();
      const incoming = incomingOf(format);
      const preview = previewImport(await must(readCounterparts(incoming.content, true)), incoming);
      expect(preview.verdicts.same).toEqual([rich.id]);
      await must(importLibrary(preview, "file"));
      expect(await held()).toEqual(before);
    },
  );

  it("brings a later note and keeps the context, the place and the source as they are here", async () => {
    await bringIn({ ...emptyContent, clippings: [rich] });
    const incoming = incomingOf("hypothesis", [{ ...rich, note: "ailleurs", updatedAt: "2026-05-01T00:00:00.000Z" }]);
    const preview = previewImport(await must(readCounterparts(incoming.content, true)), incoming);
    expect(preview.verdicts["newer-file"]).toEqual([rich.id]);
    await must(importLibrary(preview, "newest"));
    expect((await held()).clippings).toEqual([{ ...rich, note: "ailleurs", updatedAt: "2026-05-01T00:00:00.000Z" }]);
  });

  it("knows the same words of the same article again under another id, once", async () => {
    await bringIn({ ...emptyContent, clippings: [rich] });
    const incoming = incomingOf("readwise", [rich, clipping(2, { quote: { ...rich.quote, exact: "Autre chose." } })]);
    const preview = previewImport(await must(readCounterparts(incoming.content, true)), incoming);
    expect(preview.verdicts).toMatchObject({ same: [rich.id], new: [expect.any(String)] });
  });
});
