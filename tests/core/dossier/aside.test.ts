import { describe, expect, it } from "vitest";
import { isAside } from "../../../src/core/dossier/aside.ts";

function isBeside(text: string, event: string) {
  const start = text.indexOf(event);
  return isAside({ start, end: start + event.length }, text);
}

describe("an event beside which other news is placed", () => {
  it.each([
    ["Three months after the hotel attack, he came to lay a wreath.", "hotel attack"],
    ["Trois mois après l’attaque de l’hôtel, il a déposé une gerbe.", "attaque de l’hôtel"],
    ["Au lendemain du putsch, les frontières ont rouvert.", "putsch"],
    ["Talks resumed amid the two recent expulsions.", "expulsions"],
    ["Depuis les deux coups d’État, plus rien n’avance.", "coups d’État"],
    ["In the wake of the second coup the bank froze its loans.", "coup"],
  ])("is an aside: %s", (text, event) => {
    expect(isBeside(text, event)).toBe(true);
  });

  it.each([
    ["The hotel attack killed twenty.", "hotel attack"],
    ["Dix ans après l’entrée en guerre, que reste-t-il ?", "entrée en guerre"],
    ["Two years after the withdrawal, a base is a market.", "withdrawal"],
    ["After lunch the minister spoke, and the army announced the capture of the town.", "capture of the town"],
  ])("is none where it is the news, or an anniversary: %s", (text, event) => {
    expect(isBeside(text, event)).toBe(false);
  });
});
