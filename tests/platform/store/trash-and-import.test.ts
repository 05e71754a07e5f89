import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import type { Clipping } from "../../../src/core/clipping/clipping.ts";
import { done } from "../../../src/core/result.ts";
import { changeClipping } from "../../../src/platform/store/change.ts";
import { countClippings } from "../../../src/platform/store/counts.ts";
import { clippingsOfPage } from "../../../src/platform/store/list.ts";
import { closeLibrary } from "../../../src/platform/store/open.ts";
import { saveClipping } from "../../../src/platform/store/save.ts";
import { purgeClippings, removeClippings } from "../../../src/platform/store/trash.ts";
import { clipping, draft, idOf } from "../../background/samples.ts";
import { importClippings } from "./bring-in.ts";
import { listClippings, readRaw, renewIndexedDB, restoreClippings } from "./fresh.ts";

const at = "2026-01-02T03:04:05.678Z";
const laterOn = "2026-02-02T03:04:05.678Z";

beforeEach(() => {
  closeLibrary();
  renewIndexedDB();
});

const stored = async (): Promise<Clipping[]> => (await readRaw()).map((row) => row.clipping);

it("moves to the trash and back without a trace", async () => {
  await importClippings([clipping(1), clipping(2)]);
  expect(await removeClippings([idOf(1), idOf(9)], at)).toEqual(done(1));
  expect(await removeClippings([idOf(1)], laterOn)).toEqual(done(1));
  expect(await stored()).toEqual([{ ...clipping(1), removedAt: at }, clipping(2)]);
  expect(await restoreClippings([idOf(1), idOf(2)])).toEqual(done(1));
  expect(await stored()).toEqual([clipping(1), clipping(2)]);
});

it("deletes for good only what is in the trash", async () => {
  await importClippings([clipping(1), clipping(2)]);
  await removeClippings([idOf(1)], at);
  expect(await purgeClippings([idOf(1), idOf(1), idOf(2), idOf(9)])).toEqual(done(1));
  expect(await stored()).toEqual([clipping(2)]);
});

it("finds the clippings of a page by any of its addresses, each once, without the trash", async () => {
  const moved = { ...draft(3).source, url: "http://www.example.org/old" };
  const elsewhere = { ...draft(4).source, url: "http://www.example.org/b", canonical: "http://www.example.org/b" };
  await importClippings([clipping(1), clipping(2), clipping(3, { source: moved }), clipping(4, { source: elsewhere })]);
  await removeClippings([idOf(1)], at);
  const found = await clippingsOfPage(["http://www.example.org/a", "http://www.example.org/old"]);
  expect(found.ok && found.value.map(({ id }) => id)).toEqual([idOf(3), idOf(2)]);
});

it("adds nothing when the same archive is imported twice", async () => {
  const archive = [clipping(1), clipping(2, { removedAt: at })];
  expect(await importClippings(archive)).toEqual(done({ added: 2, same: 0, kept: 0, updated: 0 }));
  expect(await importClippings(archive)).toEqual(done({ added: 0, same: 2, kept: 0, updated: 0 }));
  expect(await stored()).toEqual(archive);
});

it("keeps the newer note of the two", async () => {
  await importClippings([clipping(1), clipping(2)]);
  await changeClipping(idOf(1), { note: "ici" }, laterOn);
  const archive = [clipping(1, { note: "là", updatedAt: at }), clipping(2, { note: "là", updatedAt: at })];
  expect(await importClippings(archive)).toEqual(done({ added: 0, same: 0, kept: 1, updated: 1 }));
  expect((await stored()).map(({ note }) => note)).toEqual(["ici", "là"]);
});

it("brings everything back, exactly, when all was thrown away since the archive was written", async () => {
  const archive = [clipping(1, { note: "n" }), clipping(2)];
  await importClippings(archive);
  await removeClippings([idOf(1), idOf(2)], laterOn);
  expect(await importClippings(archive)).toEqual(done({ added: 2, same: 0, kept: 0, updated: 0 }));
  expect(await stored()).toEqual(archive);
});

it("throws nothing away because an archive had it in its trash", async () => {
  await importClippings([clipping(1)]);
  const older = clipping(1, { removedAt: laterOn });
  expect(await importClippings([older])).toEqual(done({ added: 0, same: 1, kept: 0, updated: 0 }));
  expect(await stored()).toEqual([clipping(1)]);
});

it("keeps its counts right through any sequence of changes", async () => {
  const number = fc.integer({ min: 1, max: 4 });
  const numbers = fc.array(number, { maxLength: 4 });
  const step = fc.oneof(
    fc.record({ do: fc.constant("save" as const), number }),
    fc.record({ do: fc.constantFrom("remove" as const, "restore" as const, "purge" as const), numbers }),
    fc.record({ do: fc.constant("import" as const), numbers, removed: fc.boolean() }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      closeLibrary();
      renewIndexedDB();
      for (const step of steps) {
        if (step.do === "save") await saveClipping(draft(step.number), at);
        else if (step.do === "import") {
          const archive = [...new Set(step.numbers)].map((n) => clipping(n, step.removed ? { removedAt: at } : {}));
          await importClippings(archive);
        } else {
          const ids = step.numbers.map(idOf);
          if (step.do === "remove") await removeClippings(ids, at);
          else if (step.do === "restore") await restoreClippings(ids);
          else await purgeClippings(ids);
        }
      }
      const all = await listClippings();
      const removed = all.ok ? all.value.filter((one) => one.removedAt !== undefined).length : -1;
      expect(await countClippings()).toEqual(done({ kept: (all.ok ? all.value.length : -1) - removed, removed }));
    }),
    { numRuns: 60 },
  );
});
