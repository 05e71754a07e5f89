import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClosingCredit, readDateline, readSignature } from "../../../src/core/article/signature.ts";

describe("a signature", () => {
  it.each([
    ["Par Hélène Vasseur", ["Hélène Vasseur"], [], undefined],
    ["Hélène Vasseur, envoyée spéciale à Bamako", ["Hélène Vasseur"], [], "Bamako"],
    ["envoyé spécial à Bamako", [], [], "Bamako"],
    ["De notre envoyée spéciale à Gao", [], [], "Gao"],
    ["Par Antoine Delmas (Bamako, envoyé spécial)", ["Antoine Delmas"], [], "Bamako"],
    ["Antoine Delmas (Dakar, correspondant régional)", ["Antoine Delmas"], [], "Dakar"],
    ["Foto: Karim Natour (Fabrizio Bensch)", [], [], undefined],
    ["By Grace Adjei, in Bamako", ["Grace Adjei"], [], "Bamako"],
    ["Grace Adjei in Bamako and Tom Ward in Paris", ["Grace Adjei", "Tom Ward"], [], "Bamako"],
    ["Associated Press in Dakar", [], ["AP"], "Dakar"],
    ["Grace Adjei West Africa correspondent", ["Grace Adjei"], [], undefined],
    ["Le Monde avec AFP", ["Le Monde"], ["AFP"], undefined],
    ["Par franceinfo avec AFP et Reuters", ["franceinfo"], ["AFP", "Reuters"], undefined],
    ["Par Le Figaro avec Reuters", ["Le Figaro"], ["Reuters"], undefined],
    ["Agence France-Presse", [], ["AFP"], undefined],
    ["AFP", [], ["AFP"], undefined],
    ["Salif Koné avec AFP", ["Salif Koné"], ["AFP"], undefined],
    ["Propos recueillis par Awa Traoré", ["Awa Traoré"], [], undefined],
    ["Publié par : Awa Traoré, journaliste", ["Awa Traoré"], [], undefined],
    ["Awa Traoré et Salif Koné", ["Awa Traoré", "Salif Koné"], [], undefined],
    ["https://www.facebook.com/x", [], [], undefined],
    ["admin", [], [], undefined],
    ["20 Minutes avec AFP", ["20 Minutes"], ["AFP"], undefined],
    ["Jean de La Fontaine", ["Jean de La Fontaine"], [], undefined],
    ["Marie d’Auzon", ["Marie d’Auzon"], [], undefined],
  ])("reads %j", (text, names, credits, place) => {
    expect(readSignature(text)).toEqual({ names, credits, place });
  });

  it("never throws and never gives a name with a special envoy in it", () => {
    const word = fc.constantFrom(
      "Par",
      "envoyé",
      "spécial",
      "à",
      "Bamako",
      "Awa",
      "Traoré",
      ",",
      "(",
      ")",
      "avec",
      "AFP",
      "et",
      "|",
      "in",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const { names } = readSignature(words.join(" "));
        expect(names.filter((name) => /envoyé spécial/i.test(name))).toEqual([]);
      }),
    );
  });
});

describe("a dateline", () => {
  it.each([
    ["BAMAKO, 20 Sept (Reuters) – France has", "BAMAKO", "Reuters"],
    ["BAMAKO, Sept 20 (Reuters) - France has", "BAMAKO", "Reuters"],
    ["BAMAKO, Mali (AP) — France has", "BAMAKO, Mali", "AP"],
    ["DAKAR, Senegal — France has", "DAKAR, Senegal", undefined],
    ["Bamako (AFP) – La France a", "Bamako", "AFP"],
    ["Bamako, le 20 septembre 2025 (AMAP) - Le ministre", "Bamako", "AMAP"],
    ["Bamako, 20 septembre 2025 (APA) – Le ministre", "Bamako", "APA"],
    ["(Agence Ecofin) - Le Mali", undefined, undefined],
  ])("reads %j", (text, place, credit) => {
    expect(readDateline(text)).toEqual(place ? { place, ...(credit ? { credit } : {}) } : undefined);
  });

  it.each([
    "La France a déclaré persona non grata deux agents.",
    "MALI - La France a décidé",
    "Bamako. Le calme est revenu",
    "Paris et Bamako - deux capitales",
    "Le 20 septembre 2025, la France",
    "Mali : la France suspend",
    "Prétexte - Belga",
  ])("is not seen in %j", (text) => {
    expect(readDateline(text)).toBeUndefined();
  });
});

describe("a closing credit", () => {
  it.each([
    ["(Avec AFP)", ["AFP"]],
    ["Avec AFP", ["AFP"]],
    ["Le Monde avec AFP", ["AFP"]],
    ["(AFP et Reuters)", ["AFP", "Reuters"]],
    ["Source : AFP", ["AFP"]],
    ["© AFP", ["AFP"]],
    ["Reuters", ["Reuters"]],
  ])("is read from %j", (text, credits) => {
    expect(readClosingCredit(text)).toEqual(credits);
  });

  it("is not seen in a sentence that names an agency", () => {
    expect(readClosingCredit("Une source diplomatique l’a dit à l’AFP.")).toEqual([]);
    expect(readClosingCredit("Il ne l’a pas dit à Reuters")).toEqual([]);
  });
});
