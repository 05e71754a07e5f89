import { describe, expect, it } from "vitest";
import { isDenied } from "../../../../src/core/resolve/refused/is-denied.ts";

function denies(text: string, word: string): boolean {
  const start = text.indexOf(word);
  return isDenied({ start, end: start + word.length }, text);
}

describe("what is said not to have happened", () => {
  it("is told by the word before it, in either language", () => {
    expect(denies("The troops have not left Mali.", "left")).toBe(true);
    expect(denies("They never quite left.", "left")).toBe(true);
    expect(denies("L’armée n’a pas quitté Gao.", "quitté")).toBe(true);
    expect(denies("Partir sans avoir signé.", "signé")).toBe(true);
  });

  it("is not what another clause denies", () => {
    expect(denies("Not everybody was glad when the troops of Barkhane left.", "left")).toBe(false);
    expect(denies("L’armée a quitté Gao.", "quitté")).toBe(false);
  });
});
