import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const context = contextOf([
  record("f-mistral", {
    name: { en: "Operation Mistral", fr: "Opération Mistral" },
    aliases: [{ text: "Mistral", case: "exact" }, { text: "opération Mistral" }],
    statements: [says("2010", "x")],
  }),
  record("l-arles", {
    name: { en: "Arles", fr: "Arles" },
    what: { en: "Town in the south", fr: "ville du sud" },
    aliases: ["Arles"],
    statements: [says("2010", "x")],
  }),
  record("p-royer", {
    what: { en: "French ambassador", fr: "ambassadeur français" },
    name: { en: "Luc Royer", fr: "Luc Royer" },
    aliases: ["Luc Royer", "Royer"],
    statements: [says("2010", "x")],
  }),
]);

function read(text: string, { lang = "fr", title = "" } = {}) {
  return resolveMentions(articleOf(text, { lang, title }), context, "2022-06-01").map(({ records }) => records[0]);
}

describe("an operation’s name behind an article", () => {
  it("is a machine’s, a beast’s or a wind’s, for operations take none", () => {
    expect(read("Le Mistral sort de l’usine.")).toEqual([]);
    expect(read("Each Mistral costs a million.", { lang: "en" })).toEqual([]);
    expect(read("Mistral a pris fin.")).toEqual(["f-mistral"]);
    expect(read("He led the Mistral forces.", { lang: "en" })).toEqual(["f-mistral"]);
  });

  it("stays that all through the article", () => {
    expect(read("Le Mistral pèse quinze tonnes. Mistral se vend bien.")).toEqual([]);
    expect(read("Le Mistral pèse quinze tonnes, et Mistral a servi aux soldats et aux otages.")).toEqual(["f-mistral"]);
  });

  it("is the operation’s again where the article names it in full", () => {
    expect(read("Le Mistral doit son nom à l’opération Mistral. Mistral a duré un an.")).toEqual([
      "f-mistral",
      "f-mistral",
    ]);
  });
});

describe("a name that somebody of the article bears", () => {
  it("is his where it stands alone too", () => {
    expect(read("Sandrine Mistral scored twice. Mistral was happy.", { lang: "en" })).toEqual([]);
    expect(read("La maire, Anne Mistral, a parlé. « Oui », promet Mistral.")).toEqual([]);
  });

  it("is a surname behind a first name, though a town is called so", () => {
    expect(read("Le prix est allé à Wendel Arles pour ce film.")).toEqual([]);
    expect(read("The prize went to Wendel Arles.", { lang: "en" })).toEqual([]);
    expect(read("Ils ont quitté Arles.")).toEqual(["l-arles"]);
  });

  it("is a drone’s or a dog’s that is called so", () => {
    expect(read("Un drone nommé Mistral survole la ville. Mistral se vend bien.")).toEqual([]);
    expect(read("They keep a dog called Mistral.", { lang: "en" })).toEqual([]);
    expect(read("Une mission nommée Mistral a pris fin.")).toEqual(["f-mistral"]);
  });

  it("is ours where ours was spoken of first", () => {
    expect(read("Mistral began. It is called after the poet Anne Mistral.", { lang: "en" })).toEqual(["f-mistral"]);
  });

  it("is not seen in the small words that open a sentence", () => {
    expect(read("Depuis Mistral, rien n’a changé.")).toEqual(["f-mistral"]);
    expect(read("Neither Mistral nor anything else worked.", { lang: "en" })).toEqual(["f-mistral"]);
  });
});

describe("a town’s name that a thing bears", () => {
  it("is the thing’s, but where something is said to be there", () => {
    expect(read("Chez Arles, on mange. Arles ouvre à midi. Il est né à Arles.")).toEqual(["l-arles"]);
    expect(read("Sous la table dort Arles, le malinois de la caserne.")).toEqual([]);
    expect(read("He is known for Arles, his 2006 film.", { lang: "en" })).toEqual([]);
    expect(read("‘Arles’ wins. Sissoko’s Arles was shot near Arles itself.", { lang: "en" })).toEqual(["l-arles"]);
    expect(read("A mural called Arles shows camels.", { lang: "en" })).toEqual([]);
    expect(read("A town called Arles burns.", { lang: "en" })).toEqual(["l-arles"]);
    expect(read("Le Arles d’hier n’est plus.")).toEqual(["l-arles"]);
  });
});

describe("a surname that a firm or a town bears", () => {
  it("is nobody’s, nor where it stands alone after it", () => {
    expect(read("Le chantier naval Royer embauche. Royer grandit.")).toEqual([]);
    expect(read("Royer Werft is hiring. Royer grows.", { lang: "en" })).toEqual([]);
  });
});

describe("an operation’s name in the plural", () => {
  it("is that of vehicles, but where two operations are listed", () => {
    expect(read("Les Mistral sortis de l’usine iront au régiment.")).toEqual([]);
    expect(read("L’armée attend des Mistral neufs.")).toEqual([]);
    expect(read("Les Mistral et Barkhane se sont suivies.")).toEqual(["f-mistral"]);
    expect(read("Les soldats de Mistral rentrent.")).toEqual(["f-mistral"]);
  });
});

describe("an operation’s name that is spoken of as a word", () => {
  it("is the wind’s or the dune’s", () => {
    expect(read("Mistral vient d’un mot provençal.")).toEqual([]);
    expect(read("« Mistral » désigne un vent du nord.")).toEqual([]);
    expect(read("Mistral comes from a word for master.", { lang: "en" })).toEqual([]);
    expect(read("Mistral vient de finir.")).toEqual(["f-mistral"]);
  });
});

describe("a town’s name", () => {
  it.each([
    ["Arles Ping jouera Debussy."],
    ["Le pianiste Arles Ping jouera. Arles enseigne à Pékin."],
    ["La maison Arles, lancée par deux sœurs, a défilé."],
    ["La marque Arles ouvre une boutique."],
    ["Le mouton d’Arles ne supporte pas la pluie."],
  ])("is somebody’s or something’s: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
  it.each([
    ["Arles Piri spoke on Saturday."],
    ["At Arles, a restaurant with nine tables, the cook is new."],
    ["The Arles, the rug, is on sale. Arles is grey."],
  ])("is somebody’s or something’s: %s", (text) => {
    expect(read(text, { lang: "en" })).toEqual([]);
  });
  it("is the town’s before an office, a point of the compass, and after a preposition", () => {
    expect(read("In Arles, a restaurant was attacked.", { lang: "en" })).toEqual(["l-arles"]);
    expect(read("Soldiers left Arles Monday.", { lang: "en", title: "Arles Attack Kills Ten" })).toContain("l-arles");
    expect(read("À Arles Marie a parlé.")).toEqual(["l-arles"]);
    expect(read("Les moutons d’Arles sont partis.")).toEqual(["l-arles"]);
  });
  it("is the Chinese player’s in her title too", () => {
    expect(read("Arles Xinyu a battu la Française.", { title: "Tennis : Arles passe" })).toEqual([]);
  });
});
