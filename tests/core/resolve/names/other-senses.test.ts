import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const context = contextOf([
  record("i-aes", { aliases: [{ text: "AES", case: "exact" }], statements: [says("2010", "x")] }),
  record("f-serval", { aliases: [{ text: "Serval", case: "exact" }], statements: [says("2010", "x")] }),
  record("l-timbuktu", { aliases: ["Tombouctou", "Timbuktu"], statements: [says("2010", "x")] }),
  record("l-rade", {
    what: { en: "French port", fr: "port français" },
    aliases: ["Toulon"],
    statements: [says("2010", "x")],
  }),
  record("c-junta", { aliases: ["junta"], statements: [says("2010", "x")] }),
  record("i-rfi", { aliases: [{ text: "RFI", case: "exact" }], statements: [says("2010", "x")] }),
]);

function read(text: string, { lang = "fr", title = "" } = {}) {
  return resolveMentions(articleOf(text, { lang, title }), context, "2022-06-01").map(({ records }) => records[0]);
}

describe("a short name", () => {
  it("means ours in company that is ours", () => {
    expect(read("Le Mali et l’AES parlent de l’opération Serval.")).toEqual(["i-aes", "f-serval"]);
  });

  it("is no name that somebody was given where it has a small letter", () => {
    expect(read("In Mali a boy called Moussa Serval slept.", { lang: "en" })).toEqual([]);
    expect(read("The minister called Mali’s junta rash.", { lang: "en" })).toEqual(["c-junta"]);
  });

  it("means nothing of ours where title and opening speak of another field", () => {
    expect(read("Ce logiciel chiffre les serveurs du Mali avec AES.", { title: "Chiffrement" })).toEqual([]);
    expect(read("Serval kittens stay. The species hunts at night in Mali.", { lang: "en" })).toEqual([]);
  });
});

describe("a place’s name", () => {
  it("is not the place in a street, nor in a figure of speech", () => {
    expect(read("Il habite rue de Tombouctou.")).toEqual([]);
    expect(read("They would walk from here to Timbuktu.", { lang: "en" })).toEqual([]);
    expect(read("Il va à Tombouctou.")).toEqual(["l-timbuktu"]);
  });
});

describe("a force’s name that an animal bears", () => {
  it("is the animal’s", () => {
    expect(read("In Mali she keeps Serval, the grey parrot.", { lang: "en" })).toEqual([]);
    expect(read("In Mali they ended Serval, the French operation.", { lang: "en" })).toEqual(["f-serval"]);
  });
});

describe("from one place to another", () => {
  it("is a figure of speech only from somewhere that is none of ours", () => {
    expect(read("They would walk from Dublin to Timbuktu.", { lang: "en" })).toEqual([]);
    expect(read("Dams stand from Toulon to Timbuktu.", { lang: "en" })).toEqual(["l-rade", "l-timbuktu"]);
  });
});

describe("a place’s name on a shop", () => {
  it("is the shop’s", () => {
    expect(read("She runs the Timbuktu coffee stall.", { lang: "en" })).toEqual([]);
    expect(read("She runs a stall in Timbuktu.", { lang: "en" })).toEqual(["l-timbuktu"]);
    expect(read("Timbuktu bars visitors.", { lang: "en" })).toEqual(["l-timbuktu"]);
  });
});

describe("in an article on sport", () => {
  const game = contextOf([
    record("p-keita", {
      name: { en: "Modibo Keïta", fr: "Modibo Keïta" },
      aliases: ["Modibo Keïta"],
      statements: [says("2010", "x")],
    }),
    record("f-serval", { aliases: [{ text: "Serval", case: "exact" }], statements: [says("2010", "x")] }),
  ]);
  const readGame = (text: string, title: string) =>
    resolveMentions(articleOf(text, { lang: "fr", title }), game, "2022-06-01").map(({ records }) => records[0]);

  it("a player who bears a president's name is not the president, who is named with his office", () => {
    expect(readGame("Modibo Keïta égalise, le gardien de but est battu.", "Football : le match nul")).toEqual([]);
    expect(readGame("Le président Modibo Keïta a reçu les joueurs.", "Football : un match et une fête")).toEqual([
      "p-keita",
    ]);
  });

  it("a town is its team, but where a summit is told of", () => {
    const town = contextOf([
      record("l-pau", {
        what: { en: "Town in south-western France", fr: "ville du sud-ouest de la France" },
        aliases: ["Pau"],
        statements: [says("2010", "x")],
      }),
    ]);
    const title = "Rugby : un match sans entraîneur";
    const readTown = (text: string) =>
      resolveMentions(articleOf(text, { lang: "fr", title }), town, "2022-06-01").map(({ text: words }) => words);
    expect(readTown("Pau gagne encore. On s’est souvenu du sommet du G5 tenu à Pau devant le Mali.")).toContain("Pau");
    expect(readTown("Pau gagne encore, au sommet du classement.")).toEqual([]);
  });

  it("sanctions are the federation’s, however often they are named", () => {
    const term = contextOf([record("c-sanctions", { aliases: ["sanctions"], statements: [says("2010", "x")] })]);
    const readTerm = (text: string, title: string) =>
      resolveMentions(articleOf(text, { lang: "en", title }), term, "2022-06-01").map(({ records }) => records[0]);
    expect(readTerm("The sanctions hit players in Mali. Sanctions hurt.", "Football: sanctions, says FIFA")).toEqual(
      [],
    );
    expect(readTerm("The sanctions hit Mali. Sanctions hurt.", "The sanctions")).toHaveLength(3);
  });

  it("a captain of that name plays too, as do those who shoot free kicks", () => {
    const title = "Football : le match de la réserve";
    expect(readGame("Le capitaine Modibo Keïta a marqué sur coup franc.", title)).toEqual([]);
  });

  it("a horse whose name goes on from a word of ours is a horse", () => {
    expect(readGame("Serval du Rib gagne devant un autre trotteur.", "Hippodrome : le trotteur du jour")).toEqual([]);
  });
});

describe("a thing that is called as a force or a town is", () => {
  it("is a boat in an article on boats", () => {
    const title = "Le « Serval » et le « Tombouctou » vendus";
    expect(read("Les deux chalutiers changent d’armateur, avec des Bretons et un Malien.", { title })).toEqual([]);
    expect(read("The Timbuktu left the quay, a trawler like others.", { lang: "en" })).toEqual([]);
    expect(read("L’armateur du chalutier est de Tombouctou.")).toEqual(["l-timbuktu"]);
  });

  it("is a café, a band or a club where such a word stands before it", () => {
    expect(read("Au Mali, il dîne au restaurant « Le Tombouctou ».")).toEqual([]);
    expect(read("At the hotel, Timbuktu slept.", { lang: "en" })).toEqual(["l-timbuktu"]);
    expect(read("The local rugby club, Toulon, lost in Mali.", { lang: "en" })).toEqual([]);
    expect(read("Le rugby et le championnat ont quitté Toulon.")).toEqual([]);
    expect(read("Il parle du Mali à Toulon.")).toEqual(["l-rade"]);
  });
});

describe("a medium", () => {
  it("is not meant where it is quoted", () => {
    expect(read("Au Mali, selon RFI, rien ne change.")).toEqual([]);
    expect(read("Mali: RFI broadcast the ceremony.", { lang: "en" })).toEqual([]);
    expect(read("In Mali, an RFI journalist saw smoke.", { lang: "en" })).toEqual([]);
    expect(read("He called it a plot, telling RFI that Mali was calm.", { lang: "en" })).toEqual([]);
    expect(read("Au Mali, un correspondant de RFI a constaté le départ.")).toEqual([]);
    expect(read("Au Mali, le communiqué est lu à RFI par un colonel.")).toEqual(["i-rfi"]);
  });

  it("is meant where something is done to it or to its journalists, and then where it answers", () => {
    expect(read("Le Mali suspend RFI.\n\nRFI annonce un recours.")).toEqual(["i-rfi", "i-rfi"]);
    expect(read("Deux journalistes tués au Mali.\n\nIls travaillaient pour RFI.")).toEqual(["i-rfi"]);
    expect(read("Le Mali suspend RFI, selon RFI.")).toEqual(["i-rfi"]);
  });
});

describe("a force’s name", () => {
  it("is somebody’s where a first name or a surname stands beside it", () => {
    for (const text of [
      "Au Mali, Serval Diallo court.",
      "Au Mali, son ami Marc Serval rit.",
      "Au Mali, le général Serval rit.",
    ]) {
      expect(read(text), text).toEqual([]);
    }
    expect(read("In Mali, the Danish Serval force left. Soldiers of Serval slept.", { lang: "en" })).toEqual([
      "f-serval",
      "f-serval",
    ]);
  });
});

describe("two media that are told at once", () => {
  it("are both sources", () => {
    expect(read("In Mali, he told RFI and RFI that all was calm.", { lang: "en" })).toEqual([]);
  });
});

describe("an attack told with a word of another field", () => {
  it("keeps the short names of its article, however often that word is said", () => {
    const text = "A gunman fired in a restaurant. The restaurant was full. AES and Serval said nothing.";
    expect(read(text, { lang: "en", title: "Five killed at a restaurant in Mali" })).toEqual(["i-aes", "f-serval"]);
  });
});
