import { describe, expect, it } from "vitest";
import type { ForLevel } from "../../src/core/dossier/for-level.ts";
import { capMarks } from "../../src/page/cap-marks.ts";
import type { PlacedMention } from "../../src/page/marking.ts";

/** The range plays no part in the choice. */
function place(...records: string[]): PlacedMention {
  const mention = { block: 0, start: 0, end: 1, text: "x", records, kind: "person", why: { en: "", fr: "" } } as const;
  return { mention: { ...mention, records }, range: {} as Range };
}
const forLevel = (mostMarks: number, ...marks: string[]): ForLevel => ({ marks, mostMarks, statements: 2 });
const told = (marks: readonly PlacedMention[]) => marks.map(({ mention }) => mention.records.join("+"));

describe("the marks of an article", () => {
  it("are those that need it most, in reading order", () => {
    const marks = ["a", "b", "c", "d"].map((one) => place(one));
    expect(told(capMarks(marks, forLevel(2, "d", "b", "a", "c"), []))).toEqual(["b", "d"]);
  });

  it("leave out what is not worth a mark to that reader, though there be room", () => {
    expect(told(capMarks([place("a"), place("b")], forLevel(9, "b"), []))).toEqual(["b"]);
  });

  it("leave out what the reader knows, and give its room to another", () => {
    const marks = ["a", "b", "c"].map((one) => place(one));
    expect(told(capMarks(marks, forLevel(2, "a", "b", "c"), ["a"]))).toEqual(["b", "c"]);
  });

  it("keep a word that may mean two records while one of them is not known", () => {
    expect(told(capMarks([place("a", "b")], forLevel(2, "a", "b"), ["a"]))).toEqual(["a+b"]);
    expect(told(capMarks([place("a", "b")], forLevel(2, "a", "b"), ["a", "b"]))).toEqual([]);
  });

  it("name every record once before one is repeated", () => {
    const marks = ["a", "a", "b"].map((one) => place(one));
    expect(told(capMarks(marks, forLevel(2, "a", "b"), []))).toEqual(["a", "b"]);
    expect(told(capMarks(marks, forLevel(3, "a", "b"), []))).toEqual(["a", "a", "b"]);
  });
});
