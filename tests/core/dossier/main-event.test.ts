import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/core/read-article.ts";
import { articleOf, contextOf, record, says } from "../sample-context.ts";

const context = contextOf([
  record("i-mali", { aliases: ["Mali"], statements: [says("1960", "x")] }),
  record("i-france", { aliases: ["France"], statements: [says("1958", "x")] }),
  record("e-hotel", {
    name: { en: "Attack on the Acacia hotel", fr: "Attaque de l’hôtel Acacia" },
    date: "2015-11-20",
    aliases: ["Acacia attack", "attaque de l’hôtel Acacia"],
    places: ["l-bamako"],
    statements: [says("2015-11-20", "x")],
  }),
  record("e-leaves", {
    name: { en: "French troops leave", fr: "Départ des troupes" },
    date: "2022-08-15",
    weight: 3,
    actors: ["i-mali", "i-france", "f-lynx"],
    aliases: ["French departure"],
    statements: [says("2022-08-15", "x")],
  }),
  record("e-lynx", {
    name: { en: "Operation Lynx begins", fr: "L’opération Lynx commence" },
    date: "2013-01-11",
    weight: 3,
    actors: ["i-mali", "i-france", "f-lynx"],
    statements: [says("2013-01-11", "x")],
  }),
  record("f-lynx", { aliases: ["Operation Lynx", "Lynx"], statements: [says("2013-01-11", "x")] }),
  record("e-held", {
    name: { en: "Forty soldiers held", fr: "Quarante soldats retenus" },
    date: "2022-07-10",
    end: "2023-01-07",
    aliases: ["nos quarante soldats"],
    statements: [says("2022-07-10", "x")],
  }),
  record("e-blockade", {
    name: { en: "A blockade begins", fr: "Début d’un blocus" },
    date: "2025-09-03",
    aliases: ["announced a blockade"],
    actors: ["c-blockade"],
    statements: [says("2025-09-03", "x")],
  }),
  record("c-blockade", { aliases: ["Blockade", "blocus"], statements: [says("2025-09-03", "x")] }),
  record("p-visitor", { aliases: ["Paul Durand"], statements: [says("2010", "x")] }),
  record("l-bamako", { aliases: ["Bamako"], statements: [says("2010", "x")] }),
]);

function mainOf(text: string, { lang = "en", date = "", title = "" }) {
  return readArticle(articleOf(text, { lang, date, title }), context, { today: date }).mainEvent;
}

const filler = "The ambassador of France spoke with the Mali government about cooperation and troops.";

describe("the main event", () => {
  it("is none where the only event named places other news in time", () => {
    const title = "Paul Durand of France visits Mali for talks";
    const text = `${filler}\n\nThree months after the Acacia attack, Paul Durand will lay a wreath in Bamako.`;
    expect(mainOf(text, { title, date: "2016-02-19" })).toBeUndefined();
  });

  it("is the anniversary that the title speaks of", () => {
    const title = "Two years after the French departure, Mali counts";
    expect(mainOf(filler, { title, date: "2024-08-16" })).toBe("e-leaves");
  });

  it("is none where an event is named far down only", () => {
    const text = `${filler}\n\nTrade grew.\n\nSo did aid.\n\nNobody spoke of the French departure.`;
    const title = "France and Mali talk about cooperation";
    expect(mainOf(text, { title, date: "2022-10-20" })).toBeUndefined();
  });

  it("counts an event that goes on from its first day, whenever it came to end", () => {
    const title = "Mali : nos quarante soldats attendent";
    expect(mainOf("Une médiation a commencé.", { lang: "fr", title, date: "2022-07-19" })).toBe("e-held");
  });

  it("is what began the thing that the title names", () => {
    const title = "Blockade: how France and Mali see it";
    expect(mainOf(filler, { title, date: "2025-11-05" })).toBe("e-blockade");
  });

  it("is what began the operation that the title names, when its day comes round", () => {
    const lead = `One year ago it began. ${filler}`;
    const title = "France's Operation Lynx in Mali";
    expect(mainOf(lead, { title, date: "2014-01-12" })).toBe("e-lynx");
    expect(mainOf(lead, { title, date: "2014-06-12" })).toBeUndefined();
    expect(mainOf(filler, { title, date: "2014-01-12" })).toBeUndefined();
  });

  it("is no event of months ago of which the title names nothing", () => {
    const lead = `${filler} It came with the French departure.`;
    expect(mainOf(lead, { title: "Mali and Paul Durand: troops rotate again", date: "2022-11-20" })).toBeUndefined();
    expect(mainOf(lead, { title: "Mali and France after Lynx", date: "2022-11-20" })).toBe("e-leaves");
  });

  it("is the last to happen of the events that a title names", () => {
    const title = "After the Acacia attack? French departure and nos quarante soldats";
    expect(mainOf(filler, { title, date: "2022-08-16" })).toBe("e-leaves");
  });
});
