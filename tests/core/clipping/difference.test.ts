import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareWords } from "../../../src/core/clipping/difference.ts";
import { asSeen } from "../../../src/core/clipping/fold-typography.ts";
import { paragraphs, sentence } from "./articles.ts";

/** [-removed-]{+added+}, as in a diff of words. */
const show = (before: string, after: string) =>
  compareWords(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `{+${text}+}` : `[-${text}-]`))
    .join("");

describe("what changed", () => {
  it.each([
    ["Deux soldats ont été tués.", "Trois soldats ont été tués.", "[-Deux-]{+Trois+} soldats ont été tués."],
    ["Il part en août.", "Il part.", "Il part[- en août-]."],
    ["Il part.", "Il part, dit-on.", "Il part{+, dit-on+}."],
    ["1 500 hommes", "1 200 hommes", "[-1 500-]{+1 200+} hommes"],
    ["celle de plusieurs chefs", "celle de dizaines de chefs", "celle de [-plusieurs-]{+dizaines de+} chefs"],
    ["le même", "le même", "le même"],
    ["", "tout neuf", "{+tout neuf+}"],
  ])("is told word by word: %s → %s", (before, after, shown) => {
    expect(show(before, after)).toBe(shown);
  });

  it("is not the kind of space, nor how an accent is written", () => {
    expect(compareWords("Été 2022 : fini", "E\u0301te\u0301 2022\u00a0: fini").map(({ kind }) => kind)).toEqual([
      "same",
    ]);
  });

  it("is not torn apart by a short word between two changes", () => {
    expect(show("fin du retrait en août", "début de l’envoi en juin")).toBe(
      "[-fin du retrait en août-]{+début de l’envoi en juin+}",
    );
  });

  it("makes up the new text to the letter, and says what the old one said", () => {
    const text = paragraphs.map((some) => some.join("\n\n"));
    fc.assert(
      fc.property(text, fc.oneof(text, sentence), (before, after) => {
        const parts = compareWords(before, after);
        const of = (kind: string) =>
          parts.flatMap((one) => (one.kind === kind || one.kind === "same" ? [one.text] : []));
        expect(of("added").join("")).toBe(after);
        expect(asSeen(of("removed").join(""))).toBe(asSeen(before));
        expect(parts.filter((one, at) => one.kind === parts[at + 1]?.kind)).toEqual([]);
      }),
    );
  });

  it("of two long texts that have nothing in common is all of both", () => {
    const [a, b] = ["a", "b"].map((letter) => Array.from({ length: 4000 }, (_, at) => `${letter}${at}`).join(" "));
    expect(compareWords(a ?? "", b ?? "").map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
