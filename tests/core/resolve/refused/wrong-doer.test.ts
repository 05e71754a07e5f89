import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const context = contextOf([
  record("e-suspends", {
    name: {
      en: "France suspends military cooperation with Mali",
      fr: "La France suspend la coopération militaire avec le Mali",
    },
    date: "2025-09-18",
    aliases: ["ends … cooperation", "suspend* … cooperation", "suspen* … coopération", "fin … coopération"],
    statements: [says("2025-09-18", "x")],
  }),
  record("e-mali-expels", {
    name: { en: "Mali expels five embassy staff", fr: "Le Mali expulse cinq agents de l’ambassade" },
    date: "2025-09-17",
    aliases: ["embassy staff", "expuls* … agents", "expel* … staff"],
    statements: [says("2025-09-17", "x")],
  }),
  record("e-takes", {
    name: { en: "French and Malian troops take Gao", fr: "Les troupes françaises et maliennes prennent Gao" },
    date: "2013-01-26",
    aliases: ["seiz* … Gao", "took Gao", "pris … Gao", "prise de Gao"],
    places: ["l-gao"],
    statements: [says("2013-01-26", "x")],
  }),
  record("e-blockade", {
    name: { en: "JNIM imposes a fuel blockade", fr: "Le JNIM impose un blocus du carburant" },
    date: "2025-09-03",
    actors: ["g-jnim"],
    statements: [says("2025-09-03", "x")],
  }),
  record("e-advises", {
    name: {
      en: "France advises its nationals to leave Mali",
      fr: "La France conseille à ses ressortissants de partir",
    },
    date: "2025-11-07",
    aliases: ["nationals to leave Mali", "ressortissants à quitter le Mali"],
    statements: [says("2025-11-07", "x")],
  }),
  record("e-leaves", {
    name: { en: "French troops leave Mali", fr: "Les troupes françaises quittent le Mali" },
    date: "2022-08-15",
    aliases: ["withdrawal of … troops", "retrait des troupes"],
    statements: [says("2022-08-15", "x")],
  }),
  record("g-jnim", { aliases: ["JNIM"], statements: [says("2017", "x")] }),
  record("l-gao", { aliases: ["Gao"], statements: [says("2010", "x")] }),
]);

function read(text: string, { lang = "en", day = "2025-11-10", title = "Mali" } = {}) {
  return resolveMentions(articleOf(text, { lang, date: day, title }), context, day)
    .filter(({ kind, block }) => kind === "event" && block >= 0)
    .map(({ records }) => records.join(" | "));
}

describe("an act that one of the two states did", () => {
  it("is not told where the other is the subject of its verb, though the words are the usual ones", () => {
    expect(read("Mali ends its military cooperation with France.")).not.toContain("e-suspends");
    expect(read("The junta is alone: Malian rulers have suspended the cooperation.")).not.toContain("e-suspends");
    expect(read("Le gouvernement malien a suspendu toute coopération.", { lang: "fr" })).not.toContain("e-suspends");
    expect(read("France has suspended the cooperation.")).toEqual(["e-suspends"]);
    expect(read("Paris a suspendu sa coopération avec Bamako.", { lang: "fr" })).toEqual(["e-suspends"]);
  });

  it("has the subject that “and” leaves out", () => {
    expect(read("France broke with Mali and expelled embassy staff.")).toEqual([]);
    expect(read("Mali broke with France and expelled embassy staff.")).toEqual(["e-mali-expels"]);
    expect(read("Le Mali a rompu avec Paris et a suspendu la coopération.", { lang: "fr" })).toEqual([]);
    expect(read("Paris a rompu avec le Mali et suspendu la coopération.", { lang: "fr" })).toEqual(["e-suspends"]);
  });

  it("goes on with who did the first thing, not with whom it fell on", () => {
    expect(read("Mali expelled the French ambassador and sent home embassy staff.")).toEqual(["e-mali-expels"]);
    expect(read("Mali summoned the French ambassador and expelled the staff.")).toEqual(["e-mali-expels"]);
    expect(read("Le Mali a renvoyé l’ambassadeur de France et expulsé ses agents.", { lang: "fr" })).toEqual([
      "e-mali-expels",
    ]);
  });

  it("is not the UN’s for the French word “un”", () => {
    expect(read("Au Mali, un décret a expulsé les agents.", { lang: "fr" })).toEqual(["e-mali-expels"]);
    expect(read("Au Mali, l’UN a expulsé les agents.", { lang: "fr" })).toEqual([]);
  });

  it("has the subject of its own clause, not of the one around it", () => {
    expect(read("Mali says that France suspended the cooperation.")).toEqual(["e-suspends"]);
    expect(read("France objected when Mali suspended the cooperation.")).toEqual([]);
    expect(read("Mali, which suspended the cooperation, denies it.")).toEqual([]);
    expect(read("Le Mali regrette que la France ait suspendu la coopération.", { lang: "fr" })).toEqual(["e-suspends"]);
  });

  it("is told of both where both stand before the verb, and of him whose act a noun is", () => {
    expect(read("France and Mali suspended the cooperation.")).toEqual(["e-suspends"]);
    expect(read("The suspension by Mali of all cooperation came first.")).toEqual([]);
  });

  it("is not told of an armed group, nor the other way round", () => {
    const day = "2013-02-10";
    expect(read("In Mali, Tuareg rebels seized Gao.", { day })).toEqual([]);
    expect(read("Au Mali, les islamistes ont pris Gao.", { day, lang: "fr" })).toEqual([]);
    expect(read("In Mali, French soldiers took Gao.", { day })).toEqual(["e-takes"]);
    expect(read("Au Mali, la prise de Gao a surpris.", { day, lang: "fr" })).toEqual(["e-takes"]);
  });

  it("is not told of a third state", () => {
    expect(read("Germany urged its nationals to leave Mali.")).toEqual([]);
    expect(read("L’Italie appelle ses ressortissants à quitter le Mali.", { lang: "fr" })).toEqual([]);
    expect(read("France urged its nationals to leave Mali.")).toEqual(["e-advises"]);
  });

  it("is not told by what else a state does beside a group’s act", () => {
    const told = "In Mali the JNIM answered the Malian authorities’ ban on selling fuel in cans.";
    expect(read(told, { day: "2025-10-01" })).not.toContain("e-blockade");
    expect(read("In Mali the JNIM imposed a blockade on fuel.", { day: "2025-10-01" })).toEqual(["e-blockade"]);
  });

  it("is told of nouns whose owner suffers it, and not of a third state’s troops", () => {
    expect(read("Mali’s suspension of cooperation by France is news.")).toEqual(["e-suspends"]);
    expect(read("Mali watched the withdrawal of British troops.", { day: "2022-12-01" })).toEqual([]);
    expect(
      read("Au Mali, le retrait des troupes suédoises passe inaperçu.", { day: "2022-12-01", lang: "fr" }),
    ).toEqual([]);
  });
});
