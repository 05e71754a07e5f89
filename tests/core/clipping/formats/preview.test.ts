import { describe, expect, it } from "vitest";
import { judge, latest, previewImport, resolve } from "../../../../src/core/clipping/formats/preview.ts";
import { emptyContent } from "../../../../src/core/clipping/library-content.ts";
import { limits } from "../../../../src/core/limits.ts";
import { clipping, idOf } from "../../../background/samples.ts";

const at = "2026-01-01T00:00:00.000Z";
const later = "2026-02-01T00:00:00.000Z";
const here = clipping(1, { note: "ici", updatedAt: at });

describe("what an import would do with a clipping", () => {
  it.each([
    ["is not here", undefined, here, "new"],
    ["is here, the same", here, here, "same"],
    ["is here, in the trash", { ...here, removedAt: at }, here, "back"],
    ["is in the trash of both", { ...here, removedAt: at }, { ...here, removedAt: later }, "same"],
    ["is in the trash of the file only", here, { ...here, removedAt: at }, "same"],
    ["was edited later here", here, { ...here, note: "là", updatedAt: "2025-01-01T00:00:00.000Z" }, "newer-here"],
    ["was edited later in the file", here, { ...here, note: "là", updatedAt: later }, "newer-file"],
  ])("that %s", (_what, known, incoming, verdict) => {
    expect(judge(known, incoming, true)).toBe(verdict);
  });
});

describe("where both were edited, the reader decides", () => {
  const theirs = { ...here, note: "là", updatedAt: later };
  it.each([
    ["newest", theirs, "là"],
    ["newest", { ...theirs, updatedAt: "2025-01-01T00:00:00.000Z" }, undefined],
    ["here", theirs, undefined],
    ["file", theirs, "là"],
    ["file", { ...theirs, updatedAt: "2025-01-01T00:00:00.000Z" }, "là"],
  ] as const)("%s", (policy, incoming, note) => {
    expect(resolve(here, incoming, policy, true)?.note).toBe(note);
  });
  it("and what was thrown away comes back by every rule, since the file is asked for", () => {
    for (const policy of ["newest", "here", "file"] as const)
      expect(resolve({ ...here, removedAt: at }, here, policy, true)).toEqual(here);
  });
});

it("counts dossiers and searches by whether they are new or differ", () => {
  const dossier = { id: idOf(9), name: "d", note: "", createdAt: at, updatedAt: at };
  const preview = previewImport(
    { ...emptyContent, collections: [dossier] },
    {
      format: "archive",
      content: { ...emptyContent, collections: [dossier, { ...dossier, id: idOf(8), name: "another" }] },
      refused: [{ where: "clippings.0", why: "twice" }],
    },
  );
  expect(preview.collections).toEqual({ new: 1, same: 1, differ: 0 });
  expect(preview.refused).toHaveLength(1);
  expect(latest(dossier, { ...dossier, name: "e", updatedAt: later }, "newest")?.name).toBe("e");
  expect(latest({ ...dossier, updatedAt: later }, { ...dossier, name: "e" }, "newest")).toBeUndefined();
});

describe("a dossier of the file that has the name of another one", () => {
  const dossier = { id: idOf(9), name: "Décembre", note: "ici", createdAt: at, updatedAt: at };
  const twin = { ...dossier, id: idOf(8), name: "decembre", note: "là", updatedAt: later };
  const incoming = {
    format: "archive" as const,
    content: {
      ...emptyContent,
      collections: [twin, { ...twin, id: idOf(7), note: "" }],
      clippings: [clipping(1, { collections: [twin.id, idOf(7)] }), clipping(2)],
    },
    refused: [],
  };
  const known = { ...emptyContent, collections: [dossier] };

  it("is put together with it: what it held and noted is in the other one", () => {
    const { content, twins } = previewImport(known, incoming, "merge");
    expect(twins.map(({ other }) => other.id)).toEqual([dossier.id, dossier.id]);
    expect(content.collections).toEqual([{ ...dossier, note: "ici\n\nlà", updatedAt: "2026-02-01T00:00:00.001Z" }]);
    expect(content.clippings.map(({ collections }) => collections)).toEqual([[dossier.id], undefined]);
  });

  it("is kept apart under a name of its own", () => {
    const { content, collections } = previewImport(known, incoming, "apart");
    expect(content.collections.map(({ name }) => name)).toEqual(["decembre (2)", "decembre (3)"]);
    expect(content.clippings[0]?.collections).toEqual([twin.id, idOf(7)]);
    expect(collections).toEqual({ new: 2, same: 0, differ: 0 });
  });

  it("is nothing new when the same file comes again", () => {
    const once = previewImport(known, incoming, "merge").content;
    const again = previewImport(
      { ...known, collections: once.collections, clippings: once.clippings },
      incoming,
      "merge",
    );
    expect(again.verdicts.same).toHaveLength(2);
    expect(again.collections).toEqual({ new: 0, same: 0, differ: 0 });
  });

  it("loses no note that is too long to be joined: that dossier is kept apart", () => {
    const long = {
      ...incoming,
      content: { ...incoming.content, collections: [{ ...twin, note: "x".repeat(limits.note) }] },
    };
    const { content } = previewImport(known, long, "merge");
    expect(content.collections.map(({ name }) => name)).toEqual(["decembre (2)"]);
    expect(content.clippings[0]?.collections).toContain(twin.id);
  });
});
