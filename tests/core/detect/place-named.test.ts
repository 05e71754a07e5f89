import { describe, expect, it } from "vitest";
import { isMerePlace } from "../../../src/core/detect/place-named.ts";

function isPlace(text: string, word: string) {
  const start = text.indexOf(word);
  expect(start).toBeGreaterThanOrEqual(0);
  return isMerePlace(text, { start, end: start + word.length });
}

describe("a country that is only the place of something", () => {
  it.each([
    ["She studied in France and came home.", "France"],
    ["He learnt the trade at a French college.", "French"],
    ["Formé en France, Adama vend son miel.", "France"],
    ["Il a été opéré dans un hôpital français.", "français"],
    ["Des confrères regardent depuis Paris.", "Paris"],
  ])("is so in “%s”", (text, word) => {
    expect(isPlace(text, word)).toBe(true);
  });

  it.each([
    ["In Paris, the ministry regretted the step.", "Paris"],
    ["À Paris, on regrette.", "Paris"],
    ["L’état-major, à Paris, décrit la frappe.", "Paris"],
    ["The parliament in Paris voted.", "Paris"],
    ["France has halted its aid.", "France"],
    ["Deux soldats français ont été blessés.", "français"],
    ["The French army withdrew.", "French"],
  ])("is not so in “%s”: there it acts", (text, word) => {
    expect(isPlace(text, word)).toBe(false);
  });
});
