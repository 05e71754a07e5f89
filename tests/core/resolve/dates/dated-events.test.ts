import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const context = contextOf([
  record("e-first", {
    name: { en: "Officers overthrow the president", fr: "Des officiers renversent le président" },
    date: "2020-08-18",
    weight: 3,
    statements: [says("2020-08-18", "x")],
  }),
  record("e-second", {
    name: { en: "Second coup", fr: "Second coup d’État" },
    date: "2021-05-24",
    weight: 3,
    statements: [says("2021-05-24", "x")],
  }),
  record("e-told", {
    name: { en: "France announces its withdrawal", fr: "La France annonce son retrait" },
    date: "2022-02-17",
    weight: 3,
    statements: [says("2022-02-17", "x")],
  }),
  record("e-gone", {
    name: { en: "The last soldiers leave", fr: "Les derniers soldats quittent le Mali" },
    date: "2022-08-15",
    weight: 3,
    statements: [says("2022-08-15", "x")],
  }),
  record("e-arrest", {
    name: { en: "Mali announces arrests", fr: "Le Mali annonce des arrestations" },
    date: "2025-08-14",
    weight: 3,
    actors: ["p-minister"],
    aliases: ["arrestation d’un Français"],
    statements: [says("2025-08-14", "x")],
  }),
  record("p-minister", { aliases: ["Daoud Mohammedine"], statements: [says("2020", "x")] }),
  record("c-coups", {
    name: { en: "Coups", fr: "Coups d’État" },
    aliases: ["coups d’État"],
    statements: [says("2020", "x")],
  }),
  record("e-pullout", {
    name: { en: "Pullout of the guard", fr: "Retrait de la garde" },
    date: "2023-06-18",
    actors: ["p-guard"],
    weight: 3,
  }),
  record("e-council", {
    name: { en: "Council closes the mission", fr: "Le Conseil ferme la mission" },
    aliases: ["retrait des Casques"],
    date: "2023-06-30",
    actors: ["p-council"],
    weight: 3,
  }),
  record("p-council", { aliases: ["Conseil"] }),
  record("e-months", { name: { en: "Coup months", fr: "Mois du coup" }, date: "2019-03", weight: 3 }),
]);

function read(text: string, { lang = "fr", day = "2025-09-20" } = {}) {
  return resolveMentions(articleOf(text, { lang, date: day }), context, day)
    .filter(({ kind }) => kind === "event")
    .map(({ text: words, records }) => `${words} → ${records.join(" | ")}`);
}

describe("one of several by its month", () => {
  const events = (text: string, lang = "en") =>
    resolveMentions(articleOf(text, { lang, title: "Mali", date: "2024-03-01" }), context, "2024-03-01")
      .filter(({ kind }) => kind === "event")
      .map(({ records }) => records.join(" | "));

  it("is meant where it is called the first of them", () => {
    expect(events("Mali saw the first of two coups, in August 2020.")).toEqual(["e-first"]);
    expect(events("Le Mali a vécu deux coups d’État depuis août 2020.", "fr")).toEqual([]);
  });

  it("is meant each where the months are listed", () => {
    expect(events("Mali saw two coups, in August 2020 and in May 2021.")).toEqual(["e-first", "e-second"]);
    expect(events("Le Mali a vécu deux coups d’État, en août 2020 et en mai 2021.", "fr")).toEqual([
      "e-first",
      "e-second",
    ]);
  });
});

describe("an event named by its date", () => {
  it("is found by a word for it beside a month or year", () => {
    expect(read("Au Mali, le coup d’État d’août 2020 a tout changé.")).toEqual(["coup d’État d’août 2020 → e-first"]);
    expect(read("Mali has changed since last August’s coup.", { lang: "en", day: "2021-02-01" })).toEqual([
      "last August’s coup → e-first",
    ]);
    expect(read("Mali has changed since the 2020 coup.", { lang: "en" })).toEqual(["2020 coup → e-first"]);
    expect(read("Le Mali, après des coups d’État en 2020 et 2021, attend.")).toEqual([
      "coups d’État en 2020 → e-first",
      "2021 → e-second",
    ]);
  });

  it("is none of two that have a name together, told of a week", () => {
    const [day, told] = ["2021-06-02", "Le Mali a juré la semaine passée après deux coups d’État en neuf mois."];
    expect(read(told, { day })).toEqual([]);
    expect(read("Le Mali attend, après un coup d’État la semaine passée.", { day })).not.toEqual([]);
  });

  it("is several events where the year fits several turning points", () => {
    expect(read("Au Mali, le retrait de 2022 pèse encore.")).toEqual(["retrait de 2022 → e-told | e-gone"]);
  });

  it("is found by its very day with a word for it or somebody who took part", () => {
    expect(read("Le 15 août 2022, les soldats quittent le Mali.")).toEqual([
      "15 août 2022, les soldats quittent le Mali → e-gone",
    ]);
    expect(read("Le 14 août, Daoud Mohammedine a parlé à Bamako.")).toEqual([
      "Le 14 août, Daoud Mohammedine a parlé à Bamako → e-arrest",
    ]);
    expect(read("Le 14 août, on a parlé à Bamako.")).toEqual([]);
  });

  it("is told from the day on which the article puts it, when that is the day after", () => {
    const article = articleOf("Le 15 août, le Mali avait annoncé l’arrestation d’un Français.", { date: "2025-09-20" });
    const [mention] = resolveMentions(article, context, "2025-09-20").filter(({ kind }) => kind === "event");
    expect(mention?.records).toEqual(["e-arrest"]);
    expect(mention?.why.en).toContain("14 August 2025");
    expect(mention?.why.fr).toContain("15\u00a0août\u00a02025");
  });

  it("is not said again where the sentence names it", () => {
    expect(read("L’arrestation d’un Français, le 14 août, au Mali, par Daoud Mohammedine.")).toEqual([
      "arrestation d’un Français, le 14 août → e-arrest",
    ]);
  });

  it("is not meant by the day of the words, by a range of years, nor by people who had no part in it", () => {
    expect(read("Au Mali, il fallait partir, a dit un diplomate le 15 août 2022.")).toEqual([]);
    expect(read("Au Mali, le retrait entre 2021 et 2023 fut long.")).toEqual([]);
  });

  it("is found by a month of the year that the paragraph speaks of", () => {
    expect(read("Le Mali en 2020 : la rue gronde. En août, des officiers tentent un coup d’État.")).toEqual([
      "officiers tentent un coup → e-first",
    ]);
    expect(read("Le Mali gronde. En août, des officiers tentent un coup d’État.").join()).not.toContain("août");
  });

  it("is of the month that its name tells of, before one that an alias does", () => {
    expect(read("Au Mali, le retrait de la garde en juin 2023 pèse.")).toEqual([
      "retrait de la garde en juin 2023 → e-pullout",
    ]);
  });

  it("is not meant by the day on which he speaks who did it", () => {
    const told = (text: string) => read(`In Mali, ${text}`, { lang: "en", day: "2020-08-21" });
    expect(told("the army led a coup on Tuesday.")).toEqual(["a coup on Tuesday → e-first"]);
    expect(told("the coup leader told foreign envoys on Tuesday that all was calm.")).toEqual([]);
    expect(told("the coup leader said Wednesday that all was calm.")).toEqual([]);
  });

  it("is not meant by the day on which something was said", () => {
    expect(read("Le Mali et la France : rien de neuf, a annoncé le 15 août 2022 le ministère.")).toEqual([]);
    expect(read("Au Mali, le ministère a annoncé le 15 août 2022 le retrait.")).not.toEqual([]);
  });

  it("is not meant by the date of a dateline", () => {
    expect(read("BAMAKO, 15 août 2022 (Agence) – Un retrait se prépare au Mali.")).toEqual([]);
    expect(read("BAMAKO – Un retrait a eu lieu le 15 août 2022 au Mali.")).not.toEqual([]);
  });

  it("is not another state's, nor of another year, nor still to come, nor far from the word", () => {
    expect(read("Le Mali observe la Guinée. Le coup d’État de mai 2021 en Guinée, dit-on.")).toEqual([]);
    expect(read("Le Mali après le coup d’État de 1991.")).toEqual([]);
    expect(read("Le Mali craint un coup d’État en août 2020.", { day: "2020-08-01" })).toEqual([]);
    expect(
      read("Le coup d’État dont parlent au Mali tous les livres d’histoire, les journaux et les gens depuis 2020."),
    ).toEqual([]);
    expect(read("Un coup d’État en août 2020.")).toEqual([]);
  });

  it("is not one of which only the month is known", () => {
    expect(read("Au Mali, le voyage de mars 2019.")).toEqual([]);
  });
});
