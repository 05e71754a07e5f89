import { describe, expect, it } from "vitest";
import { invertedName, namesOf, wholeName } from "../../../../src/core/clipping/citation/names.ts";

describe("authors of a byline", () => {
  it.each([
    ["Jane Doe", ["Doe, Jane"]],
    ["Jane Doe, Cyril Durand", ["Doe, Jane", "Durand, Cyril"]],
    ["Jean-Pierre DUPONT LEROY", ["DUPONT LEROY, Jean-Pierre"]],
    ["Dominique de Villepin", ["de Villepin, Dominique"]],
    ["Iyad Ag Ghaly", ["Ag Ghaly, Iyad"]],
    ["Mohamed Ould Abdel Aziz", ["Ould Abdel Aziz, Mohamed"]],
    ["Amadou Ben Salah", ["Ben Salah, Amadou"]],
    ["Ursula von der Leyen", ["von der Leyen, Ursula"]],
    ["Malick", ["Malick"]],
    ["AFP", ["AFP"]],
    ["Associated Press", ["Associated Press"]],
    ["La rédaction du soir", ["La rédaction du soir"]],
    ["Service Afrique", ["Service Afrique"]],
    ["Le Quotidien inventé", []],
    ["", []],
  ])("%s", (byline, names) => {
    expect(namesOf(byline, "Le Quotidien inventé").map(invertedName)).toEqual(names);
  });
  it("are said whole with the family name last", () => {
    expect(namesOf("Dominique de Villepin, AFP", "X").map(wholeName)).toEqual(["Dominique de Villepin", "AFP"]);
  });
  it("are none without a byline", () => {
    expect(namesOf(undefined, "X")).toEqual([]);
  });
});
