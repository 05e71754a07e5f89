import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const context = contextOf([
  record("e-hotel", {
    name: { en: "Attack on the Radisson hotel", fr: "Attaque de l’hôtel Radisson" },
    date: "2015-11-20",
    aliases: ["hôtel Radisson", "Radisson hotel"],
    statements: [says("2015-11-20", "x")],
  }),
  record("l-bamako", { aliases: ["Bamako"], statements: [says("2010", "x")] }),
]);

function read(text: string, lang = "en") {
  return resolveMentions(articleOf(text, { lang, date: "2015-11-30" }), context, "2015-11-30")
    .filter(({ kind }) => kind === "event")
    .map(({ text: words }) => words);
}

describe("the wording of an event", () => {
  it("takes in the word for what happened, the place and the date beside it", () => {
    expect(read("In Mali, gunmen stormed the Radisson hotel in Bamako on 20 November, killing many.")).toEqual([
      "stormed the Radisson hotel in Bamako on 20 November",
    ]);
    expect(read("Au Mali, l’hôtel Radisson a été attaqué.", "fr")).toEqual(["hôtel Radisson a été attaqué"]);
  });

  it("stops where another clause begins", () => {
    expect(read("In Mali, the Radisson hotel is full, and gunmen stormed a bank.")).toEqual(["Radisson hotel"]);
  });

  it("takes in the auxiliary, and who did it where what was done is told in few words", () => {
    expect(read("Au Mali, des hommes armés ont attaqué l’hôtel Radisson à Bamako.", "fr")).toEqual([
      "ont attaqué l’hôtel Radisson à Bamako",
    ]);
    expect(read("In Mali, armed men had stormed the Radisson hotel.")).toEqual(["had stormed the Radisson hotel"]);
    expect(read("In Mali, the bright new Radisson hotel was attacked.")).toEqual(["Radisson hotel was attacked"]);
  });

  it("takes in a date that a participle leads to", () => {
    expect(read("Au Mali, l’attaque de l’hôtel Radisson menée le 20 novembre a choqué.", "fr")).toEqual([
      "attaque de l’hôtel Radisson menée le 20 novembre",
    ]);
  });

  it("goes on to the end of its clause, and no further", () => {
    expect(read("In Mali, gunmen stormed the Radisson hotel with the help of a former guard, police said.")).toEqual([
      "gunmen stormed the Radisson hotel with the help of a former guard",
    ]);
    expect(read("In Mali, gunmen stormed the Radisson hotel after a guard had left his post.")).toEqual([
      "stormed the Radisson hotel",
    ]);
    expect(read("In Mali, gunmen stormed the Radisson hotel. The minister spoke at noon.")).toEqual([
      "stormed the Radisson hotel",
    ]);
  });

  it("goes on past its date where little stands before that", () => {
    expect(read("Au Mali, l’hôtel Radisson, attaqué le 20 novembre par des inconnus, a rouvert.", "fr")).toEqual([
      "attaqué le 20 novembre par des inconnus",
    ]);
  });

  it("takes in the year or month that stands before the noun", () => {
    expect(read("Mali mourns. Last week’s attack on the Radisson hotel is not forgotten.")).toEqual([
      "Last week’s attack on the Radisson hotel",
    ]);
  });

  it("is the whole part of a title that names no more than the thing", () => {
    const inTitle = (title: string) =>
      resolveMentions(
        articleOf("In Mali, it rained.", { lang: "en", date: "2015-11-30", title }),
        context,
        "2015-11-30",
      ).flatMap(({ kind, text }) => (kind === "event" ? [text] : []));
    expect(inTitle("Mali: long siege ends at Radisson hotel, says mayor")).toEqual([
      "long siege ends at Radisson hotel",
    ]);
    expect(inTitle("Mali mourns after attack on Radisson hotel")).toEqual(["attack on Radisson hotel"]);
  });

  it("lets no two events’ wordings overlap, however near they stand", () => {
    const both = contextOf([
      record("e-mill", {
        date: "2015-11-20",
        aliases: ["burned mill"],
        name: { en: "Attack on the mill", fr: "Attaque du moulin" },
        statements: [says("2015-11-20", "x")],
      }),
      record("e-ford", {
        date: "2015-11-21",
        aliases: ["closed ford"],
        name: { en: "Closing of the ford", fr: "Fermeture du gué" },
        statements: [says("2015-11-21", "x")],
      }),
    ]);
    const text = "In Mali, the burned mill near the old river road to the closed ford was rebuilt.";
    const found = resolveMentions(articleOf(text, { lang: "en", date: "2015-11-30" }), both, "2015-11-30");
    expect(found).toHaveLength(2);
    expect(found[0]?.end).toBeLessThanOrEqual(found[1]?.start ?? 0);
  });
});
