import { describe, expect, it } from "vitest";
import { isNoHappening } from "../../../../src/core/resolve/refused/no-happenings.ts";

function tells(word: string, text: string): boolean {
  const start = text.indexOf(word);
  return !isNoHappening({ start, end: start + word.length }, text);
}

describe("a word for what happens tells nothing", () => {
  it("where what begins is to be less of something", () => {
    expect(tells("began", "Paris began reducing its garrison.")).toBe(false);
    expect(tells("started", "The army started to shrink its bases.")).toBe(false);
    expect(tells("commencé", "L’armée a commencé à réduire ses effectifs.")).toBe(false);
    expect(tells("began", "The mission began in 2014.")).toBe(true);
    expect(tells("began", "The group began burning tankers.")).toBe(true);
    expect(tells("commencé", "Le blocus a commencé à Kayes.")).toBe(true);
  });

  it("where a paper reports what it has written itself", () => {
    expect(tells("reported", "As this publication reported on Monday, the base is empty.")).toBe(false);
    expect(tells("reported", "This newspaper has previously reported on the talks.")).toBe(false);
    expect(tells("rapportions", "Comme nous le rapportions hier, la base est vide.")).toBe(false);
    expect(tells("report", "The UN report on the village is out.")).toBe(true);
    expect(tells("reported", "The mission reported five hundred dead.")).toBe(true);
  });

  it("in a figure of speech with a blow in it", () => {
    expect(tells("coups", "Détruits à coups de pioche.")).toBe(false);
    expect(tells("coup", "Le coup d’État de 2020.")).toBe(true);
  });
});
