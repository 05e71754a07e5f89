// @vitest-environment jsdom
import { render } from "preact";
import { act } from "preact/test-utils";
import { describe, expect, it, vi } from "vitest";
import { mergeNotes } from "../../src/core/clipping/merge-edits.ts";
import { done, failed, type Result } from "../../src/core/result.ts";
import { useNote, type Writing } from "../../src/library/use-note.ts";

/** A note with its store; `elsewhere` is another window that writes to the same store. */
function open(stored: string, store?: (note: string, base: string) => Promise<Result<string>>) {
  const kept = { note: stored };
  const place = document.createElement("div");
  const fail = vi.fn();
  const backs: (() => Promise<Result<unknown>>)[] = [];
  let writing: Writing | undefined;
  const save =
    store ??
    (async (note: string, base: string) => {
      kept.note = mergeNotes(base, kept.note, note);
      return done(kept.note);
    });
  function Probe({ given }: { given: string }) {
    writing = useNote({ stored: given, store: save, fail, remember: (back) => backs.push(back) });
    return null;
  }
  const show = (given = stored) => act(() => render(<Probe given={given} />, place));
  show();
  return {
    kept,
    fail,
    backs,
    show,
    now: () => writing as Writing,
    write: (text: string) => act(() => writing?.write(text)),
    settle: () => act(async () => writing?.flush()),
    close: () => act(() => render(null, place)),
  };
}

describe("a note that is being written", () => {
  it("is stored when it is left, without waiting for the pause", async () => {
    const note = open("");
    note.write("un");
    await note.settle();
    expect(note.kept.note).toBe("un");
    expect(note.now().state).toBe("saved");
  });

  it("is stored when its pane closes", async () => {
    const note = open("");
    note.write("un");
    note.close();
    await Promise.resolve();
    expect(note.kept.note).toBe("un");
  });

  it("is merged with what another window wrote meanwhile, and shows both", async () => {
    const note = open("début");
    note.kept.note = "un autre début";
    note.write("début et suite");
    await note.settle();
    expect(note.kept.note).toContain("un autre");
    expect(note.kept.note).toContain("et suite");
    expect(note.now().text).toBe(note.kept.note);
  });

  it("shows what another window wrote when nothing is being written here, and keeps to the typing else", () => {
    const note = open("a");
    note.show("b");
    expect(note.now().text).toBe("b");
    note.write("b et c");
    note.show("z");
    expect(note.now().text).toBe("b et c");
  });

  it("keeps what could not be stored, and tries again", async () => {
    let broken = true;
    let kept = "";
    const note = open("", async (text) => {
      if (broken) return failed("storage-full");
      kept = text;
      return done(text);
    });
    note.write("un");
    await note.settle();
    expect(note.fail).toHaveBeenCalledOnce();
    expect(note.now()).toMatchObject({ state: "unsaved", text: "un" });
    broken = false;
    await note.settle();
    expect(kept).toBe("un");
  });

  it("is taken back as a whole, whatever was stored on the way", async () => {
    const note = open("début");
    note.write("début et");
    await note.settle();
    note.write("début et suite");
    await note.settle();
    expect(note.backs).toHaveLength(1);
    await note.backs[0]?.();
    expect(note.kept.note).toBe("début");
  });
});
