import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const statements = [says("2010", "x")];
const needs = ["Mali", "Bamako"];
const context = contextOf([
  record("e-vote", {
    name: { en: "Mali holds a constitutional referendum", fr: "Le Mali vote sur une Constitution" },
    date: "2023-06-18",
    aliases: ["referendum on a new constitution", "référendum sur un projet de Constitution"],
    statements: [says("2023-06-18", "x")],
  }),
  record("e-accords", {
    name: { en: "Mali denounces its accords with France", fr: "Le Mali dénonce ses accords avec la France" },
    date: "2022-05-02",
    aliases: ["denounced five accords", "dénoncé cinq accords"],
    statements: [says("2022-05-02", "x")],
  }),
  record("e-held", {
    name: { en: "Mali holds Ivorian soldiers", fr: "Le Mali retient des soldats ivoiriens" },
    date: "2022-07-10",
    aliases: ["soldiers are held", "soldats sont retenus"],
    statements: [says("2022-07-10", "x")],
  }),
  record("c-pact", {
    name: { en: "Defence treaty of 2014", fr: "Traité de défense de 2014" },
    what: { en: "Treaty between France and Mali", fr: "traité entre la France et le Mali" },
    aliases: ["defence accords", "accords de défense"].map((text) => ({ text, needs })),
    statements,
  }),
  record("c-pullout", {
    name: { en: "Withdrawal of the French forces", fr: "Retrait des forces françaises" },
    what: { en: "Contested word", fr: "mot disputé" },
    aliases: ["withdrawal", "retrait"].map((text) => ({ text, needs })),
    statements,
  }),
  record("c-putsches", {
    what: { en: "Seizures of power in Mali", fr: "prises de pouvoir au Mali" },
    aliases: ["coup", "junta", "junte"].map((text) => ({ text, needs })),
    statements,
  }),
]);

function read(title: string, text: string, lang = "en", date = "2023-12-17") {
  return resolveMentions(articleOf(text, { lang, title, date }), context, date).map(({ records }) => records[0]);
}

describe("what is told in news of another state", () => {
  it.each([
    [
      "en",
      "Chad goes to the polls",
      "Voters have their say in a referendum on a new constitution. Mali held its own in June.",
    ],
    [
      "en",
      "Niamey breaks with Paris",
      "The officers denounced five accords on Thursday, as in Mali.\n\nCrowds cheered.",
    ],
    ["en", "Gabon votes", "Gabon rests.\n\nA referendum on a new constitution is due, more than a year after Mali."],
    [
      "fr",
      "Tchad : jour de vote",
      "Les électeurs se prononcent par référendum sur un projet de Constitution. Le Mali a eu le sien.",
    ],
    ["fr", "N’Djamena tourne la page", "Le gouvernement a dénoncé cinq accords, comme au Niger ou au Mali."],
    ["fr", "Libreville : référendum sur un projet de Constitution", "Le Gabon vote samedi. La France regarde."],
  ])("is no event of ours (%s): %s", (lang, title, text) => {
    expect(read(title, text, lang)).toEqual([]);
  });

  it("is ours where who was spoken of last is", () => {
    const vote = "referendum on a new constitution";
    expect(read("Chad goes to the polls", `Chad votes.\n\nMali held its ${vote} in June.`)).toEqual(["e-vote"]);
    expect(read("Chad goes to the polls", `Mali voted first. The ${vote} was calm.`)).toEqual(["e-vote"]);
    expect(read("Tchad : jour de vote", "Bamako, en juin : référendum sur un projet de Constitution.", "fr")).toEqual([
      "e-vote",
    ]);
    expect(read("A region votes", `Chad looks on. The ${vote} took place in June.\n\nMali rests.`)).toEqual(["e-vote"]);
  });

  it("is ours where the event is that state’s as well, or a third’s that the text names with ours", () => {
    expect(read("Abidjan waits", "The soldiers are held for a week. Mali is silent.", "en", "2022-07-17")).toEqual([
      "e-held",
    ]);
    expect(
      read(
        "Lomé offers help",
        "Togo listens. Abidjan and Bamako do not speak. The soldiers are held still. Mali waits.",
        "en",
        "2022-07-19",
      ),
    ).toEqual(["e-held"]);
  });
});

describe("a term that stands for a thing of ours", () => {
  it("is another’s in news of another state", () => {
    expect(
      read("Niamey breaks with Paris", "Niger tore up its defence accords with France. Mali did so first."),
    ).toEqual([]);
    expect(
      read("Niamey rompt avec Paris", "Le Niger a rompu ses accords de défense avec Paris. Le Mali aussi.", "fr"),
    ).toEqual([]);
    expect(
      read("French quit Niger", "They left Niger. The withdrawal was ordered by France.\n\nMali did it first."),
    ).toEqual([]);
    expect(
      read("Les Français quittent Dakar", "Le Sénégal l’avait demandé. Le retrait de la France finit.\n\nMali.", "fr"),
    ).toEqual([]);
  });

  it("is another’s where ours is but the model for it", () => {
    const text = "Officers in Niamey tore up the defence accords with France, in the manner of Mali.";
    expect(read("Niger looks to Bamako", text)).toEqual([]);
  });

  it("is ours where ours is spoken of", () => {
    expect(read("Niamey breaks with Paris", "Mali tore up its defence accords with France first.")).toEqual(["c-pact"]);
    expect(read("French quit Niger", "In Mali the withdrawal took six months.")).toEqual(["c-pullout"]);
    expect(read("Paris", "Le retrait français du Mali continue.", "fr")).toEqual(["c-pullout"]);
  });
});

describe("the coup and the junta", () => {
  it("are those of the state that the title names, though our neighbours watch", () => {
    expect(
      read(
        "Cotonou: mutiny put down",
        "Benin is calm.\n\nThe coup is the first there, and Mali watches.",
        "en",
        "2025-12-08",
      ),
    ).toEqual([]);
    expect(read("Niger looks to Bamako", "Niamey rests.\n\nThe junta sent a delegation to Bamako.")).toEqual([]);
    expect(
      read("Niamey suit l’exemple de Bamako", "Niamey attend.\n\nLa junte a dépêché un envoyé à Bamako.", "fr"),
    ).toEqual([]);
  });

  it("are ours where ours is named before", () => {
    expect(read("Niger looks to Bamako", "In Bamako the junta sent a delegation to Niamey.")).toEqual(["c-putsches"]);
    expect(read("Bamako looks to Niger", "Mali rests.\n\nThe junta slept.")).toEqual(["c-putsches"]);
  });
});
