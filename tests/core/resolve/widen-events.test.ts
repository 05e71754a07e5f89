import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../sample-context.ts";

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

  it("takes in who did it, where the verb stands with its auxiliary and who is no longer than what was done", () => {
    expect(read("Au Mali, des hommes armés ont attaqué l’hôtel Radisson à Bamako.", "fr")).toEqual([
      "des hommes armés ont attaqué l’hôtel Radisson à Bamako",
    ]);
    expect(read("In Mali, armed men had stormed the Radisson hotel in Bamako.")).toEqual([
      "armed men had stormed the Radisson hotel in Bamako",
    ]);
    const long = "In Mali, three men who had come by motorcycle and whom nobody knew had stormed the Radisson hotel.";
    expect(read(long)).toEqual(["had stormed the Radisson hotel"]);
  });

  it("takes in a date that a participle leads to", () => {
    expect(read("Au Mali, l’attaque de l’hôtel Radisson menée le 20 novembre a choqué.", "fr")).toEqual([
      "attaque de l’hôtel Radisson menée le 20 novembre",
    ]);
  });
});
