// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { done, failed } from "../../src/core/result.ts";
import { addToDossier, findDossier } from "../../src/library/add-to-dossier.ts";
import type { LibraryNotice } from "../../src/library/notice-bar.tsx";
import { createSpeech } from "../../src/library/speech.ts";
import { type Changes, useChanges } from "../../src/library/use-changes.ts";
import { ask } from "../../src/platform/ask.ts";

vi.mock("../../src/platform/ask.ts", () => ({ ask: vi.fn() }));
const asked = vi.mocked(ask);
const { say } = createSpeech("en");

function open() {
  const told: LibraryNotice[] = [];
  let changes: Changes | undefined;
  function Probe() {
    changes = useChanges((notice) => told.push(notice), say);
    return <textarea />;
  }
  const place = document.createElement("div");
  document.body.replaceChildren(place);
  act(() => render(<Probe />, place));
  return { told, changes: changes as unknown as Changes, field: place.querySelector("textarea") as HTMLElement };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const names = () => asked.mock.calls.map(([name]) => name);
const collection = { id: "d", name: "Fin de Barkhane", note: "", createdAt: "", updatedAt: "" };

describe("changing many clippings", () => {
  beforeEach(() => {
    asked.mockReset();
    asked.mockResolvedValue(done(2) as never);
  });

  it("is said with an undo that takes back that very change", async () => {
    const { told, changes } = open();
    expect(await changes.change(["a", "b"], { addTags: ["x"] }, "Tagged.")).toBe(true);
    const [, payload] = asked.mock.calls[0] ?? [];
    const notice = told[0];
    if (!notice || !("undo" in notice) || !notice.undo) throw new Error("no undo is offered");
    notice.undo();
    await settle();
    expect(asked).toHaveBeenLastCalledWith("changes.undo", { undo: (payload as { undo: string }).undo });
    expect(told.at(-1)).toEqual({ text: "Undone." });
  });

  it("offers no undo for what was not done, and says why", async () => {
    const { told, changes } = open();
    asked.mockResolvedValueOnce(failed("storage-full") as never);
    expect(await changes.change(["a"], { removed: true }, "Gone.")).toBe(false);
    expect(told).toEqual([{ failure: { code: "storage-full" } }]);
  });

  it("does not take a key press of a page's script for the reader's", async () => {
    const { changes } = open();
    await changes.change(["a"], { addTags: ["x"] }, "Tagged.");
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true }));
    await settle();
    expect(names()).toEqual(["clippings.changeMany"]);
  });

  it("adds to the dossier of a name whatever its accents, and makes no second one", async () => {
    const { changes } = open();
    expect(findDossier([collection], "fin de barkhané")).toBe(collection);
    await addToDossier(["a"], "FIN DE BARKHANE", { dossiers: [collection], changes, say });
    expect(names()).toEqual(["clippings.changeMany"]);
  });

  it("makes a dossier of a new name, and one undo takes back both", async () => {
    const { told, changes } = open();
    asked.mockResolvedValueOnce(done({ ...collection, name: "Moura" }) as never);
    await addToDossier(["a", "b"], "Moura", { dossiers: [collection], changes, say });
    expect(names()).toEqual(["collections.create", "clippings.changeMany"]);
    const notice = told[0];
    if (!notice || !("undo" in notice) || !notice.undo) throw new Error("no undo is offered");
    notice.undo();
    await settle();
    expect(names().at(-1)).toBe("collections.delete");
  });
});
