import { describe, expect, it } from "vitest";
import { isTongue } from "../../../src/core/detect/tongue.ts";

function isLanguage(text: string, word: string) {
  const start = text.indexOf(word);
  expect(start).toBeGreaterThanOrEqual(0);
  return isTongue(text, { start, end: start + word.length });
}

describe("a people’s word that means its language", () => {
  it.each([
    ["Au Mali, le français perd son rang.", "français"],
    ["Les manuels restent en français.", "français"],
    ["Ils ne parlent pas un mot mais on parle français.", "français"],
    ["French becomes a working language in the constitution.", "French"],
    ["French is no longer an official language there.", "French"],
    ["The foreigners did not speak French.", "French"],
    ["A union of French-speaking states.", "French"],
  ])("is found in “%s”", (text, word) => {
    expect(isLanguage(text, word)).toBe(true);
  });

  it.each([
    ["Le président français est arrivé.", "français"],
    ["Le Français arrêté en août reste détenu.", "Français"],
    ["French diplomats used strong language.", "French"],
    ["French soldiers left the base.", "French"],
    ["The French-language channel was cut.", "French"],
  ])("is not found in “%s”", (text, word) => {
    expect(isLanguage(text, word)).toBe(false);
  });
});
