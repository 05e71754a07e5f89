import { beforeEach, expect, it } from "vitest";
import { changeCollection, createCollection, listCollections } from "../../../src/platform/store/collections.ts";
import { closeLibrary } from "../../../src/platform/store/open.ts";
import { renewIndexedDB } from "./fresh.ts";

beforeEach(() => {
  closeLibrary();
  renewIndexedDB();
});
const now = "2026-01-01T00:00:00.000Z";

it("keeps what two windows wrote in one dossier's note at once", async () => {
  await createCollection({ id: "d", name: "Moura", note: "base" }, now);
  await changeCollection("d", { note: "base et ceci", base: "base" }, now);
  const merged = await changeCollection("d", { note: "cela et base", base: "base" }, now);
  expect(merged).toMatchObject({ ok: true, value: { name: "Moura", note: "cela et base et ceci" } });
});

it("renames without touching the note", async () => {
  await createCollection({ id: "d", name: "Moura", note: "base" }, now);
  await changeCollection("d", { name: "Hombori" }, now);
  expect(await listCollections()).toMatchObject({ ok: true, value: [{ name: "Hombori", note: "base" }] });
});
