import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import type { BlockKind } from "../../src/core/article/article.ts";
import { chooseMarks, type PlacedMention } from "../../src/page/marking.ts";

const { document } = new JSDOM("<p>plain</p><p><a>link</a></p><h2>head</h2><nav>menu</nav><code>code</code>").window;

function place(block: number, records: string[], selector = "p"): PlacedMention {
  const range = document.createRange();
  const holder = document.querySelector(selector);
  if (!holder) throw new Error(selector);
  range.selectNodeContents(holder.firstChild ?? holder);
  return {
    mention: { block, start: 0, end: 1, text: "x", records, kind: "person", why: { en: "", fr: "" } },
    range,
  };
}
const blocks = (...list: BlockKind[]) => list.map((kind) => ({ kind }));
const chosen = (marks: PlacedMention[]) => marks.map(({ mention }) => [mention.block, mention.records.join()]);

describe("which mentions are marked", () => {
  it("is the first of a record in each section, and a heading begins a section", () => {
    const placed = [
      place(0, ["a"]),
      place(1, ["a"]),
      place(1, ["b"]),
      place(3, ["a"]),
      place(4, ["a"]),
      place(6, ["b"]),
    ];
    const marks = chooseMarks(
      placed,
      blocks("paragraph", "paragraph", "heading", "paragraph", "quote", "heading", "list-item"),
    );
    expect(chosen(marks)).toEqual([
      [0, "a"],
      [1, "b"],
      [3, "a"],
      [6, "b"],
    ]);
  });

  it("is none in headings and captions, whatever element the page sets them in", () => {
    const placed = [place(0, ["a"]), place(1, ["a"]), place(2, ["a"])];
    expect(chosen(chooseMarks(placed, blocks("heading", "caption", "paragraph")))).toEqual([[2, "a"]]);
  });

  it("is none in links, navigation or code: the next in plain text is marked instead", () => {
    const placed = [place(0, ["a"], "a"), place(0, ["a"], "nav"), place(0, ["a"], "code"), place(0, ["a"])];
    const marks = chooseMarks(placed, blocks("paragraph"));
    expect(marks).toEqual([placed[3]]);
  });

  it("is a word of several meanings again when one of them was not marked yet", () => {
    const placed = [place(0, ["a"]), place(0, ["a", "b"]), place(0, ["b"])];
    expect(chosen(chooseMarks(placed, blocks("paragraph")))).toEqual([
      [0, "a"],
      [0, "a,b"],
    ]);
  });
});
