import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeLists, mergeNotes, noteDivider } from "../../../src/core/clipping/merge-edits.ts";

describe("two edits of one note", () => {
  it("makes both where they changed different places", () => {
    expect(mergeNotes("Le retrait aura lieu.", "Le retrait aura lieu en août.", "Le prompt retrait aura lieu.")).toBe(
      "Le prompt retrait aura lieu en août.",
    );
  });

  it("keeps both texts where they changed the same place, the stored one first", () => {
    expect(mergeNotes("date ?", "date : 15 août", "date : 17 février")).toBe(
      `date : 15 août${noteDivider}date : 17 février`,
    );
    expect(mergeNotes("", "a", "b")).toBe(`a${noteDivider}b`);
  });

  it("does not write twice what one had seen of the other", () => {
    expect(mergeNotes("", "à voir", "à voir demain")).toBe("à voir demain");
    expect(mergeNotes("a", "b", "b")).toBe("b");
  });

  it("is the one edit where there was only one", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (base, edit) => {
        expect([mergeNotes(base, base, edit), mergeNotes(base, edit, base)]).toEqual([edit, edit]);
      }),
    );
  });

  it("loses no word that either wrote", () => {
    const word = fc.constantFrom("a", "b", "c", "d");
    const text = fc.array(word, { maxLength: 5 });
    fc.assert(
      fc.property(text, fc.nat(5), fc.nat(5), (base, at, other) => {
        const insert = (place: number, what: string) => [...base.slice(0, place), what, ...base.slice(place)].join(" ");
        const merged = mergeNotes(base.join(" "), insert(at, "THEIRS"), insert(other, "MINE"));
        for (const kept of [...base, "THEIRS", "MINE"]) expect(merged.split(/\s+/)).toContain(kept);
      }),
    );
  });
});

describe("two edits of one list", () => {
  it("keeps what either added and leaves out what either took out", () => {
    expect(mergeLists(["a", "b"], ["a", "b", "c"], ["b", "d"])).toEqual(["b", "c", "d"]);
    expect(mergeLists(["a"], [], ["a", "b"])).toEqual(["b"]);
  });
});
