import { describe, expect, it } from "vitest";
import { isPlotted } from "../../../../src/core/resolve/refused/plotted.ts";

/** Whether the first word for a seizure of power is of one that did not come to pass. */
function plotted(text: string): boolean {
  const [found] = text.matchAll(/coup d’État|coup|putsch/giu);
  if (!found) throw new Error(text);
  return isPlotted({ start: found.index, end: found.index + found[0].length }, text);
}

describe("a seizure of power that did not come to pass", () => {
  it("is one that was plotted, tried, feared or foiled", () => {
    for (const text of [
      "He is accused of attempting to organise a coup.",
      "They were held on suspicion of preparing a military coup.",
      "A planned coup came to light.",
      "Officials said a coup had been foiled.",
      "The prosecutor spoke of a coup plot.",
      "Traders fear another coup.",
      "Bamako l’accuse d’avoir tenté d’organiser un coup d’État.",
      "Ils sont soupçonnés d’avoir fomenté un putsch.",
      "L’armée dit avoir déjoué un putsch.",
      "La rumeur d’un coup d’État courait.",
      "Un coup d’État manqué, selon le parquet.",
    ])
      expect(plotted(text), text).toBe(true);
  });

  it("is not one that was carried out, whoever fears or plans anything after it", () => {
    for (const text of [
      "The colonels who staged the coup now rule.",
      "Neighbours threatened sanctions after the coup.",
      "Diplomats fear for peace since the coup.",
      "The leaders of the coup promised a vote.",
      "Soldiers staged a coup in August.",
      "Paris craint pour ses soldats après le coup d’État.",
      "Le coup d’État a été condamné.",
      "Les auteurs du putsch ont promis des élections.",
    ])
      expect(plotted(text), text).toBe(false);
  });

  it("is what a term for plots means, so that one stays", () => {
    const text = "Officers fear an attempted coup.";
    const start = text.indexOf("attempted");
    expect(isPlotted({ start, end: text.length - 1 }, text)).toBe(false);
  });

  it("is not told by the sentence before", () => {
    expect(plotted("Nobody knew of an attempt. A coup followed.")).toBe(false);
  });
});
