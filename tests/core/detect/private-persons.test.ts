import { describe, expect, it } from "vitest";
import { isPrivate } from "../../../src/core/detect/private-persons.ts";

function isOf(text: string, word: string) {
  const start = text.indexOf(word);
  expect(start).toBeGreaterThanOrEqual(0);
  return isPrivate(text, { start, end: start + word.length });
}

describe("a country’s word beside a private person", () => {
  it.each([
    ["A Malian migrant caught the child.", "Malian"],
    ["Two Malian construction workers were hurt.", "Malian"],
    ["Un ouvrier malien a été blessé.", "malien"],
    ["Un Malien de trente ans a sauvé l’enfant.", "Malien"],
    ["The Malians of Montreuil sent money.", "Malians"],
    ["The couple from Bamako sang.", "Bamako"],
    ["Les Maliennes du foyer attendent.", "Maliennes"],
  ])("is no more than where he is from in “%s”", (text, word) => {
    expect(isOf(text, word)).toBe(true);
  });

  it.each([
    ["A Malian minister caught the plane.", "Malian"],
    ["Malian soldiers were hurt.", "Malian"],
    ["Malians voted on Sunday.", "Malians"],
    ["Mali expelled a migrant.", "Mali"],
    ["Un ministre malien a été reçu.", "malien"],
    ["L’armée malienne avance.", "malienne"],
  ])("is its state’s in “%s”", (text, word) => {
    expect(isOf(text, word)).toBe(false);
  });
});
