import { describe, expect, it } from "vitest";
import { isNoState } from "../../../src/core/detect/no-state.ts";

function isNone(text: string, word: string) {
  const start = text.indexOf(word);
  expect(start).toBeGreaterThanOrEqual(0);
  return isNoState(text, { start, end: start + word.length });
}

describe("a state’s word", () => {
  it.each([
    ["Une centrale de quarante mégawatts sur le Niger.", "Niger"],
    ["Le fleuve Niger est en crue.", "Niger"],
    ["The dam stands across the Niger, near the capital.", "Niger"],
    ["Villages along the Niger River were flooded.", "Niger"],
    ["Les envois transitent désormais par Dakar.", "Dakar"],
    ["He flew home via Casablanca and Tunis.", "Casablanca"],
  ])("is a river or a station on the way in “%s”", (text, word) => {
    expect(isNone(text, word)).toBe(true);
  });

  it.each([
    ["La Cédéao maintient les sanctions sur le Niger.", "Niger"],
    ["Le Niger ferme sa frontière.", "Niger"],
    ["The army of the Niger junta.", "Niger"],
    ["L’accord signé par Dakar et Paris.", "Dakar"],
    ["Dakar reçoit le ministre.", "Dakar"],
  ])("is the state in “%s”", (text, word) => {
    expect(isNone(text, word)).toBe(false);
  });
});
