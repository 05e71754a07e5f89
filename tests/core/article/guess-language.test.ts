import { describe, expect, it } from "vitest";
import { decideLanguage, guessLanguage } from "../../../src/core/article/guess-language.ts";

const french =
  "La France et le Mali se sont séparés dans la douleur, et les deux pays ont depuis choisi d’autres partenaires pour leur sécurité.";
const english =
  "France and Mali have parted in anger, and both of the countries have since then looked for other partners in the region.";
const spanish =
  "Francia y Malí se han separado con dolor, y los dos países han elegido desde entonces otros socios para la seguridad de la región que los une.";

describe("the language of an article", () => {
  it("is told by its function words", () => {
    expect(guessLanguage(french)).toBe("fr");
    expect(guessLanguage(english)).toBe("en");
    expect(guessLanguage("Mali")).toBeUndefined();
    expect(guessLanguage(`${french} ${english}`)).toBeUndefined();
  });

  it("is what the page declares, by its primary subtag", () => {
    expect(decideLanguage(["fr-FR", "en"], "")).toBe("fr");
    expect(decideLanguage([undefined, "", "en_US"], "")).toBe("en");
    expect(decideLanguage(["ES"], spanish)).toBe("es");
    expect(decideLanguage(["de-CH"], french)).toBe("de");
  });

  it("is that of its text where a French site was left in English, or the reverse", () => {
    expect(decideLanguage(["en-US"], french)).toBe("fr");
    expect(decideLanguage(["fr"], english)).toBe("en");
  });

  it("is undetermined when nobody says and the text is in neither", () => {
    expect(decideLanguage([], "Bamako")).toBe("und");
    expect(decideLanguage(["x-klingon", "!!"], spanish)).toBe("und");
  });
});
