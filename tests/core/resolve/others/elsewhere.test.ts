import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const statements = [says("2010", "x")];
const needs = ["Mali", "Bamako"];
const context = contextOf([
  record("c-putsches", {
    what: { en: "Seizures of power in Mali", fr: "prises de pouvoir au Mali" },
    aliases: ["coup", "coups", "putsch"].map((text) => ({ text, needs })),
    statements,
  }),
  record("p-ruler", {
    what: { en: "Malian officer", fr: "officier malien" },
    aliases: [{ text: "junta leader", from: "2020-01-01", needs }],
    statements,
  }),
  record("c-together", {
    what: { en: "Cooperation between France and Mali", fr: "coopération entre la France et le Mali" },
    aliases: ["military cooperation", "coopération militaire"].map((text) => ({ text, needs })),
    statements,
  }),
  record("c-hired", {
    what: { en: "Legal term", fr: "terme juridique" },
    aliases: [{ text: "mercenaries", needs }],
    statements,
  }),
]);

function read(text: string, lang = "en", title = "Mali") {
  const article = articleOf(text, { lang, title, date: "2022-06-01" });
  return resolveMentions(article, context, "2022-06-01").map(({ records }) => records[0]);
}

describe("the words for who seized power, in an article on another state", () => {
  const title = "Niger: a general takes over";
  it("are that state’s, though ours was named in passing", () => {
    expect(read("Bamako did so before. Niger follows. The coup is the third.", "en", title)).toEqual([]);
    expect(
      read("Niger fell. Niger’s army rose. Bamako did so before. They rest. The coup is new.", "en", title),
    ).toEqual([]);
    expect(read("Bamako did so before. Bamako is calm. Mali waits. The coup is new.", "en", title)).toEqual([
      "c-putsches",
    ]);
  });

  it("mean no ruler of ours", () => {
    expect(read("The junta leader spoke. Mali looks on.", "en", title)).toEqual([]);
    expect(read("Mali looks on. The junta leader spoke.")).toEqual(["p-ruler"]);
  });
});

describe("a common word that stands for a record of ours", () => {
  it("is left alone where another country stands beside it", () => {
    expect(read("Bamako spoke of the coup in Niger.")).toEqual([]);
    expect(read("Bamako spoke of Niger’s coup.")).toEqual([]);
    expect(read("Bamako parle du putsch nigérien.", "fr")).toEqual([]);
    expect(read("Two people died when coups shook Gabon.")).toEqual([]);
  });

  it("is ours where Mali stands beside it, alone or in a list, or where nobody is named", () => {
    expect(read("Chad regrets the coup in Mali.")).toEqual(["c-putsches"]);
    expect(read("They condemn coups in Burkina Faso, Niger and Mali.")).toEqual(["c-putsches"]);
    expect(read("Soldiers took the palace. The coup was quick.")).toEqual(["c-putsches"]);
  });

  it("is ours where one told of is spoken of after both", () => {
    expect(read("Officials in Mali agree. Denmark does not. Few wait. The coup was quick.")).toEqual(["c-putsches"]);
    expect(read("Officials in Mali agree. Denmark does not. Few wait. Coups are quick.")).toEqual([]);
  });

  it("is ours where one told of before is condemned by another country", () => {
    expect(read("Mali has new rulers. Algeria condemned the coup.")).toEqual(["c-putsches"]);
    expect(read("Gabon has new rulers. Soldiers hailed the coup.")).toEqual([]);
  });
});

describe("in an article whose title names another state alone", () => {
  const under = (title: string, text: string) => {
    const article = articleOf(text, { lang: "en", title });
    return resolveMentions(article, context, "2022-06-01").map(({ records }) => records[0]);
  };

  it("a coup told of without a country is that state’s, until the article speaks of ours", () => {
    const told = "Guineans went back to work.\n\nOfficers say the coup was quick.\n\nMali did it first.";
    expect(under("Guinea wakes up to soldiers", told)).toEqual([]);
    expect(under("Guinea wakes up to soldiers", `${told} The coup was quick.`)).toEqual([]);
    expect(under("Guinea wakes up to soldiers", `${told} In Mali the coup was quick.`)).toEqual(["c-putsches"]);
    expect(under("Soldiers in Mali", told)).toEqual(["c-putsches"]);
  });
});

describe("the words for a seizure of power where another state has seen one", () => {
  const among = (text: string, lang = "en") => {
    const article = articleOf(text, { lang, title: "Mali and its neighbours", date: "2024-02-01" });
    return resolveMentions(article, rulers, "2024-02-01").map(({ records }) => records[0]);
  };
  const rulers = contextOf([
    record("c-putsches", {
      what: { en: "Seizures of power in Mali", fr: "prises de pouvoir au Mali" },
      aliases: ["coup", "junta", "junte"].map((text) => ({ text, needs })),
      statements,
    }),
    record("p-neighbour", {
      what: { en: "Nigerien officer", fr: "officier nigérien" },
      aliases: ["Oumarou Tanda"],
      statements,
    }),
  ]);

  it("are that state’s, though the paragraph began with ours", () => {
    expect(among("Mali sent envoys. Niger’s president was deposed in July, and the junta wants three years.")).toEqual(
      [],
    );
    expect(among("Mali sent envoys. Soldiers took over in Niamey. The junta closed the sky.")).toEqual([]);
    expect(among("Le Mali observe. Au Burkina Faso, la junte recrute.", "fr")).toEqual([]);
  });

  it("are that state’s where its ruler is named", () => {
    expect(among("Mali sent envoys. Oumarou Tanda spoke. The junta closed the sky.")).toEqual(["p-neighbour"]);
  });

  it("are ours beside a state that has seen none, and where ours is spoken of", () => {
    expect(among("Mali sent envoys. Algeria was angry. The junta closed the sky.")).toEqual(["c-putsches"]);
    expect(among("Niger sent envoys to Mali. The junta closed the sky.")).toEqual(["c-putsches"]);
  });

  it("are neither’s where they are thrown at the other of the two", () => {
    expect(among("Mali’s envoy spoke. The French authorities have turned into a junta, he said.")).toEqual([]);
    expect(among("Mali’s envoy spoke of a French junta.")).toEqual([]);
    expect(among("Mali’s envoy spoke. France will not deal with a junta.")).toEqual(["c-putsches"]);
  });
});

describe("what the two countries do together", () => {
  it("is not what one of them does with a third", () => {
    expect(read("Le Mali et la Russie renforcent leur coopération militaire.", "fr")).toEqual([]);
    expect(read("La France suspend sa coopération militaire avec le Mali.", "fr")).toEqual(["c-together"]);
    expect(read("La France apprend que Bamako veut une coopération militaire avec la Russie.", "fr")).toEqual([]);
    expect(read("NATO seeks military cooperation.")).toEqual([]);
  });
});

describe("a term of law", () => {
  it("holds everywhere but in a paragraph that is another country’s", () => {
    expect(read("Germany and Bamako spoke of mercenaries.")).toEqual(["c-hired"]);
    expect(read("Germany spoke of mercenaries in Mali.")).toEqual(["c-hired"]);
    expect(read("Mercenaries fight in Sudan.")).toEqual([]);
  });
});

describe("an embassy without its town", () => {
  const posts = contextOf([
    record("i-embassy", {
      what: { en: "French mission in Bamako", fr: "mission française à Bamako" },
      aliases: ["French embassy", "ambassade de France", "ambassadeur de France"].map((text) => ({
        text,
        needs: ["Mali", "Bamako"],
      })),
      statements,
    }),
  ]);
  const readPost = (text: string, lang: string) =>
    resolveMentions(articleOf(text, { lang, title: "Mali" }), posts, "2022-06-01").map(({ records }) => records[0]);

  it("is not that in Mali where its sentence, or the one before, is on another country only", () => {
    expect(readPost("Algeria gave staff of the French embassy two days.", "en")).toEqual([]);
    expect(readPost("Alger proteste. L’Algérie parle. L’ambassade de France se tait.", "fr")).toEqual([]);
    expect(readPost("L’ambassadeur de France auprès de l’ONU a répondu.", "fr")).toEqual([]);
  });

  it("is that in Mali where Mali is named, or nobody", () => {
    expect(readPost("Mali and Algeria wrote to the French embassy.", "en")).toEqual(["i-embassy"]);
    expect(readPost("Hier, l’ambassade de France s’est tue.", "fr")).toEqual(["i-embassy"]);
  });
});
