import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/core/read-article.ts";
import { articleOf, contextOf, record, says } from "../sample-context.ts";

const context = contextOf([
  record("e-visit", {
    name: { en: "Paul Durand visits the camp at Tombo", fr: "Paul Durand visite le camp de Tombo" },
    date: "2017-05-19",
    weight: 1,
    actors: ["p-durand", "f-lynx"],
    places: ["l-tombo"],
    statements: [says("2017-05-19", "x")],
  }),
  record("e-strike", {
    name: { en: "Air strike near Bounda", fr: "Frappe près de Bounda" },
    date: "2021-01-03",
    actors: ["f-lynx", "p-durand"],
    places: ["l-bounda"],
    statements: [says("2021-01-03", "x")],
  }),
  record("e-launch", {
    name: { en: "France goes to war in Mali", fr: "La France entre en guerre au Mali" },
    date: "2013-01-11",
    weight: 3,
    statements: [says("2013-01-11", "x")],
  }),
  record("e-taken", {
    name: { en: "French and Malian troops take Tombo", fr: "Les troupes françaises et maliennes prennent Tombo" },
    date: "2013-01-28",
    actors: ["f-lynx", "g-river"],
    places: ["l-tombo"],
    statements: [says("2013-01-28", "x")],
  }),
  record("p-durand", { aliases: ["Paul Durand"], statements: [says("2010", "x")] }),
  record("f-lynx", { aliases: ["Operation Lynx"], statements: [says("2013-01-11", "x")] }),
  record("g-river", { aliases: ["River Band"], statements: [says("2010", "x")] }),
  record("l-tombo", { aliases: ["Tombo"], statements: [says("2010", "x")] }),
  record("l-bounda", { aliases: ["Bounda"], statements: [says("2010", "x")] }),
]);

function mainOf(text: string, { lang = "en", date = "", title = "" }) {
  return readArticle(articleOf(text, { lang, date, title }), context, { today: date }).mainEvent;
}

const filler = "The ambassador of France spoke with the Mali government about cooperation and troops.";

describe("an event that no word of the article names", () => {
  it("is named by a title that says who took part and where, while it is fresh", () => {
    const title = "Paul Durand in Tombo: what does France want in Mali?";
    expect(mainOf(filler, { title, date: "2017-05-20" })).toBe("e-visit");
    expect(mainOf(filler, { title, date: "2017-06-20" })).toBeUndefined();
    expect(
      mainOf(filler, { title: "Paul Durand: what does France want in Mali?", date: "2017-05-20" }),
    ).toBeUndefined();
  });

  it("is named by its own place in the opening, with others who took part", () => {
    const title = "They were guests. Who will tell France and Mali?";
    const text = `Two stories are told of Bounda. Paul Durand and Operation Lynx keep to theirs. ${filler}`;
    expect(mainOf(text, { title, date: "2021-04-02" })).toBe("e-strike");
    expect(mainOf(text, { title, date: "2021-09-02" })).toBeUndefined();
    expect(mainOf(text.replace("Bounda", "the north"), { title, date: "2021-04-02" })).toBeUndefined();
  });

  it("is not named by a place where other things happened as well", () => {
    const text = `Two stories are told of Tombo. Paul Durand and Operation Lynx keep to theirs. ${filler}`;
    expect(mainOf(text, { title: "Who will tell France and Mali?", date: "2017-07-20" })).toBeUndefined();
  });

  it("is marked on its day by the number of years that have passed", () => {
    const title = "Mali-France, treize ans d’un mariage défait";
    const text = "L’ambassadeur de France parle de la coopération et des soldats avec le gouvernement malien.";
    expect(mainOf(text, { lang: "fr", title, date: "2026-01-11" })).toBe("e-launch");
    expect(mainOf(text, { lang: "fr", title, date: "2025-01-11" })).toBeUndefined();
    expect(mainOf(text, { lang: "fr", title, date: "2026-03-11" })).toBeUndefined();
    const english = "France and Mali, thirteen years later";
    expect(mainOf(filler, { title: english, date: "2026-01-11" })).toBe("e-launch");
  });

  it("is looked for in as many short lines as make an opening", () => {
    const lines = [
      "07.50 The road is closed.",
      "10.05 They are in Tombo, say French and Malian officers.",
      "11.40 The River Band has gone.",
    ];
    const title = "Mali and France: as it happened, Monday";
    expect(mainOf(lines.join("\n\n"), { title, date: "2013-01-28" })).toBe("e-taken");
    const long = ` ${"The rain had stopped before dawn and the market was empty. ".repeat(8)}`;
    expect(mainOf(lines.map((line) => line + long).join("\n\n"), { title, date: "2013-01-28" })).toBeUndefined();
  });
});
