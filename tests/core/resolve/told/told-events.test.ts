import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const context = contextOf([
  record("e-raid", {
    name: {
      en: "French forces kill Amadou Koufa in a raid",
      fr: "Les forces françaises tuent Amadou Koufa lors d’un raid",
    },
    date: "2018-11-23",
    actors: ["p-koufa"],
    places: ["l-mopti"],
    statements: [says("2018-11-23", "x")],
  }),
  record("e-secret", {
    name: { en: "Amadou Koufa is released", fr: "Amadou Koufa est libéré" },
    date: "2018-02-01",
    known: "2019-06-20",
    actors: ["p-koufa"],
    statements: [says("2019-06-20", "x")],
  }),
  record("e-sermon", {
    name: { en: "Amadou Koufa calls for war", fr: "Amadou Koufa appelle à la guerre" },
    date: "2018-11-08",
    actors: ["p-koufa"],
    statements: [says("2018-11-08", "x")],
  }),
  record("e-ambush", {
    name: { en: "Raid on a convoy", fr: "Raid contre un convoi" },
    date: "2018-11-15",
    statements: [says("2018-11-15", "x")],
  }),
  record("e-expelled", {
    name: { en: "Mali expels the French ambassador", fr: "Le Mali expulse l’ambassadeur de France" },
    date: "2022-01-31",
    places: ["l-bamako"],
    statements: [says("2022-01-31", "x")],
  }),
  record("e-expels", {
    name: { en: "France expels two Malian diplomats", fr: "La France expulse deux diplomates maliens" },
    date: "2025-09-19",
    places: ["l-paris"],
    statements: [says("2025-09-19", "x")],
  }),
  record("e-camp", {
    name: { en: "Malian army loses the Aguelhok camp", fr: "L’armée malienne perd le camp d’Aguelhok" },
    date: "2012-01-24",
    aliases: ["lost the Aguelhok camp"],
    places: ["l-aguelhok"],
    statements: [says("2012-01-24", "x")],
  }),
  record("e-toppled", {
    name: { en: "Mutineers overthrow the president", fr: "Des mutins renversent le président" },
    date: "2012-03-22",
    weight: 3,
    statements: [says("2012-03-22", "x")],
  }),
  record("e-thirteen", {
    name: { en: "Thirteen French soldiers die in Mali", fr: "Treize soldats français meurent au Mali" },
    date: "2019-11-25",
    statements: [says("2019-11-25", "x")],
  }),
  record("p-koufa", {
    name: { en: "Amadou Koufa", fr: "Amadou Koufa" },
    aliases: ["Koufa"],
    statements: [says("2010", "x")],
  }),
  record("e-summit", {
    name: { en: "Summit of Segou", fr: "Sommet de Segou" },
    date: "2020-01-13",
    places: ["l-segou"],
    statements: [says("2020-01-13", "x")],
  }),
  record("l-segou", { aliases: ["Segou"], statements: [says("2010", "x")] }),
  record("l-bamako", { aliases: ["Bamako"], statements: [says("2010", "x")] }),
  record("l-paris", { aliases: ["Paris"], statements: [says("2010", "x")] }),
  record("l-mopti", { aliases: ["Mopti"], statements: [says("2010", "x")] }),
  record("l-aguelhok", { aliases: ["Aguelhok"], statements: [says("2010", "x")] }),
]);

function read(text: string, { lang = "en", day = "2018-11-26", title = "" } = {}) {
  return resolveMentions(articleOf(text, { lang, date: day, title }), context, day)
    .filter(({ kind }) => kind === "event")
    .map(({ text: words, records }) => `${words} → ${records.join(" | ")}`);
}

describe("an event told in words that no alias has", () => {
  it("is found by a word for what happened together with who, where or when", () => {
    expect(read("In Mali, the raid on Koufa near Mopti is talked about.")).toEqual([
      "raid on Koufa near Mopti → e-raid",
    ]);
    expect(read("Au Mali, Koufa a été abattu vendredi.", { lang: "fr" })).toEqual([
      "Koufa a été abattu vendredi → e-raid",
    ]);
  });

  it("is not found by such a word alone, nor by one and a month", () => {
    expect(read("In Mali, there was a raid.")).toEqual([]);
    expect(read("In Mali, there was a raid in November.")).toEqual([]);
  });

  it("is not found where its sentence gives another date, or another state", () => {
    expect(read("In Mali, the raid on Koufa in 2015 was forgotten.")).toEqual([]);
    expect(read("In Mali, he spoke of a raid in Chad against Koufa.")).toEqual([]);
  });

  it("is not found by words that news has every day, where nobody and no place of it is named", () => {
    const day = "2022-02-02";
    expect(read("In Mali, the French ambassador was expelled.", { day })[0]).toContain("→ e-expelled");
    expect(read("In Mali, an army was expelled.", { day })).toEqual([]);
  });

  it("is found by its year alone where no other turning point is of that sort and year", () => {
    const day = "2020-08-19";
    expect(read("In Mali, the president recalled a coup of more than eight years ago.", { day }).join()).toContain(
      "e-toppled",
    );
    expect(read("Au Mali, le président fut renversé il y a plus de huit ans.", { day, lang: "fr" }).join()).toContain(
      "e-toppled",
    );
    expect(read("In Mali, he recalled a coup in Guinea in 2012.", { day })).toEqual([]);
  });

  it("is no event of other years where a “when” says how the one before it came about", () => {
    const day = "2019-11-26";
    const tell = (how: string) =>
      read(
        `In Mali, thirteen French soldiers died on Monday${how} a raid on Koufa near Mopti failed in November 2018.`,
        { day },
      ).join();
    expect(tell(" after")).toContain("e-raid");
    expect(tell(", when")).toContain("e-thirteen");
    expect(tell(", when")).not.toContain("e-raid");
  });

  it("is not turned round", () => {
    const day = "2025-09-20";
    expect(read("Mali reacts. France sent packing two Malian diplomats.", { day })).toEqual([
      "sent packing two Malian diplomats → e-expels",
    ]);
    expect(read("Mali reacts. Mali sent packing two French diplomats.", { day })).toEqual([]);
  });

  it("is not turned round in a clause without a word for what happens", () => {
    const day = "2025-09-20";
    const read2 = (text: string) => read(text, { day }).join();
    expect(read2("Mali reacts. Mali has no more French diplomats in Paris since Friday.")).not.toContain("e-expels");
  });

  it("is told once, not by every word that comes back to it", () => {
    expect(read("In Mali, the raid on Koufa near Mopti went on. The raid on the men was short.")).toEqual([
      "raid on Koufa near Mopti → e-raid",
    ]);
  });

  it("is told again by its very act with those who took part", () => {
    const again = read("In Mali, the raid on Koufa near Mopti went on. Then the raid on Koufa near Mopti ended.");
    expect(again.length).toBe(2);
  });

  it("is new on the day on which it becomes known", () => {
    const told = "In Mali, Koufa was released.";
    expect(read(told, { day: "2019-06-20" })).toEqual(["Koufa was released → e-secret"]);
    expect(read(told, { day: "2021-06-20" })).toEqual([]);
  });

  it("is not of long before where its sentence names a day, however far before it", () => {
    const day = "2019-01-10";
    const told = (when: string) =>
      read(
        `In Mali, ministers and many elders of the region of Mopti praised${when}, with many words, the raid on Koufa.`,
        { day },
      );
    expect(told("").join()).toContain("e-raid");
    expect(told(" on Monday")).toEqual([]);
  });

  it("may have begun on the eve of its day", () => {
    expect(read("In Mali, the raid on Koufa began on Thursday.", { day: "2018-11-25" }).join()).toContain("e-raid");
    expect(read("In Mali, the raid on Koufa began on Wednesday.", { day: "2018-11-25" })).toEqual([]);
  });

  it("is never of a later day than the article", () => {
    expect(read("In Mali, the raid on Koufa near Mopti is talked about.", { day: "2018-11-01" })).toEqual([]);
  });

  it("is what the title tells in other words where the lead names it", () => {
    const day = "2012-12-20";
    const lead = "In Mali, the army lost the Aguelhok camp.";
    expect(read(lead, { day, title: "Army loses camp in Mali's north" })).toEqual([
      "Army loses camp in Mali's north → e-camp",
      "lost the Aguelhok camp → e-camp",
    ]);
    expect(read("In Mali, it rains.", { day, title: "Army loses match in Mali's north" })).toEqual([]);
  });

  it("is not refused for a date of another clause", () => {
    const text = "In Mali, the minister resigned in 2015, and the raid on Koufa near Mopti was praised.";
    expect(read(text)).toEqual(["raid on Koufa near Mopti → e-raid"]);
  });

  it("is found in a clause that has no word for what happens, where everything else is its own", () => {
    const day = "2018-11-25";
    expect(read("In Mali, no word of Koufa near Mopti on Friday, French forces say.", { day })).toEqual([
      "no word of Koufa near Mopti on Friday → e-raid",
    ]);
    expect(read("In Mali, no word of Koufa this month.", { day })).toEqual([]);
  });

  it("is told by how many they were", () => {
    const day = "2019-11-26";
    const told = (many: string) => read(`Mali mourns. The deaths of ${many} are in every mind.`, { day });
    expect(told("thirteen")).toEqual(["The deaths of thirteen → e-thirteen"]);
    expect(told("thirty")).toEqual([]);
  });

  it("is not told by other words in a sentence in which its usual words do not mean it", () => {
    const day = "2013-06-10";
    expect(read("In Mali, they want to have lost the Aguelhok camp, Malian army beaten at Aguelhok.", { day })).toEqual(
      [],
    );
  });

  it("is not told by what is still to come", () => {
    expect(read("In Mali, Koufa will be killed on Friday, they say.")).toEqual([]);
    expect(read("In Mali, Koufa was killed on Friday, they say.")).not.toEqual([]);
  });

  it("is not told of another day, nor where it is denied", () => {
    const day = "2018-11-26";
    expect(read("In Mali, a raid on a man near Mopti failed on Sunday.", { day })).toEqual([]);
    expect(read("In Mali, France did not expel two Malian diplomats.", { day: "2025-09-20" })).toEqual([]);
  });
});
