import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const office = (name: string, en: string, fr: string) => ({ ...says("2018-01-01", "x"), office: name, en, fr });
const statements = [says("2010", "x")];
const context = contextOf([
  record("p-minister", {
    name: { en: "Luc Royer", fr: "Luc Royer" },
    what: { en: "French politician", fr: "homme politique français" },
    aliases: ["Luc Royer"],
    statements,
    roles: [office("fr-foreign-minister", "foreign minister", "ministre des Affaires étrangères")],
  }),
  record("p-malian", {
    name: { en: "Assimi Kane", fr: "Assimi Kane" },
    what: { en: "Malian politician", fr: "homme politique malien" },
    aliases: ["Assimi Kane"],
    statements,
    roles: [office("ml-foreign-minister", "foreign minister of Mali", "ministre des Affaires étrangères du Mali")],
  }),
  record("i-ministry", {
    name: { en: "French foreign ministry", fr: "Ministère français des Affaires étrangères" },
    what: { en: "French ministry", fr: "ministère français" },
    aliases: ["Quai d’Orsay"],
    statements,
  }),
  record("i-mlministry", {
    name: { en: "Malian foreign ministry", fr: "Ministère malien des Affaires étrangères" },
    what: { en: "Malian ministry", fr: "ministère malien" },
    aliases: ["ministère malien des Affaires étrangères"],
    statements,
  }),
  record("i-palace", {
    name: { en: "French presidency", fr: "Présidence française" },
    what: { en: "French institution", fr: "institution française" },
    aliases: ["Élysée"],
    statements,
  }),
  record("i-embassy", {
    name: { en: "Embassy of Mali in France", fr: "Ambassade du Mali en France" },
    what: { en: "Malian mission", fr: "mission malienne" },
    aliases: ["ambassade du Mali"],
    statements,
  }),
]);

function read(text: string, lang = "fr", title = "Mali", day = "2022-06-01") {
  return resolveMentions(articleOf(text, { lang, title, date: day }), context, day).map(
    ({ text: words, records }) => `${words} → ${records}`,
  );
}

const fr = "ministre des Affaires étrangères";

describe("an office in one list with the name of who holds it for his own country", () => {
  it("is his counterpart’s", () => {
    expect(read(`Au Mali, l’accord est signé par Luc Royer et le ${fr}.`)).toEqual(["Luc Royer → p-minister"]);
    expect(read(`Au Mali, le ${fr} et Luc Royer ont signé.`)).not.toContain(`${fr} → p-minister`);
    expect(read("In Mali, Luc Royer and the foreign minister signed.", "en")).not.toContain(
      "foreign minister → p-minister",
    );
  });

  it("is his where it is told again", () => {
    expect(read(`Luc Royer est au Mali. Le ${fr} a signé.`)).toContain(`${fr} → p-minister`);
    expect(read("Luc Royer, the foreign minister, and a guest met in Mali.", "en")).toContain(
      "foreign minister → p-minister",
    );
  });
});

describe("an office told after a visitor’s name in news of another state", () => {
  it("is his host’s", () => {
    const title = "N’Djamena tourne la page";
    const text = `Le Tchad rompt, après la visite de Luc Royer. Le ${fr} assure que tout va bien, comme au Mali.`;
    expect(read(text, "fr", title)).toEqual(["Luc Royer → p-minister"]);
    const english = "Chad breaks its pact hours after receiving Luc Royer. The foreign minister is calm, as in Mali.";
    expect(read(english, "en", "Chad breaks with Paris")).toEqual(["Luc Royer → p-minister"]);
  });

  it("is his where he is the one who acts, or where the news is of Mali", () => {
    const text = `Luc Royer est au Tchad. Le ${fr} y reste un jour. Le Mali attend.`;
    expect(read(text, "fr", "N’Djamena attend")).toContain(`${fr} → p-minister`);
    expect(read(`Bamako parle, après la visite de Luc Royer. Le ${fr} est reparti.`)).toContain(`${fr} → p-minister`);
  });
});

describe("a ministry in one list with an institution of one of the two", () => {
  it("is of the same side", () => {
    const words = "ministère des Affaires étrangères";
    expect(read(`Le Mali attend. On se tait au ${words} et à l’Élysée.`)).toContain(`${words} → i-ministry`);
    expect(read(`Le Mali attend. À l’Élysée et au ${words}, on se tait.`)).toContain(`${words} → i-ministry`);
    expect(read("Mali waits. Officials at the foreign ministry and the Élysée said so.", "en")).toContain(
      "foreign ministry → i-ministry",
    );
  });

  it("is of the country spoken of where nothing else is listed", () => {
    expect(read("Le Mali attend. On se tait au ministère des Affaires étrangères.")).toContain(
      "ministère des Affaires étrangères → i-mlministry",
    );
  });
});

describe("the embassy of a great power", () => {
  it("is none of ours where the sentence before speaks of that power", () => {
    const english = "The United States has ordered families to leave Mali. The embassy has fewer people.";
    expect(read(english, "en", "Americans told to leave Mali")).toEqual([]);
    expect(read("Washington demande à ses ressortissants de quitter le Mali. L’ambassade ferme.")).toEqual([]);
  });

  it("is Mali’s where Mali alone is spoken of", () => {
    expect(read("Mali has closed its doors. The embassy has few people.", "en", "A closed door")).toEqual([
      "embassy → i-embassy",
    ]);
  });
});
