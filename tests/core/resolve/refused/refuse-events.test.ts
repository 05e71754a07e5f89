import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const context = contextOf([
  record("e-camp", {
    name: { en: "Attack on the Sirba camp", fr: "Attaque du camp de Sirba" },
    date: "2019-09-30",
    aliases: ["attaque de Sirba", "Sirba attack", "Sirba … attack"],
    statements: [says("2019-09-30", "x")],
  }),
  record("e-leaves", {
    name: { en: "Last French soldiers leave Mali", fr: "Les derniers soldats français quittent le Mali" },
    date: "2022-08-15",
    aliases: [
      "départ de l’armée française",
      "French departure",
      "last French soldiers",
      "French troops left",
      "derniers soldats français",
      "expelled French troops",
    ],
    statements: [says("2022-08-15", "x")],
  }),
  record("e-urges", {
    name: { en: "France urges its citizens to leave", fr: "La France appelle ses ressortissants à partir" },
    date: "2025-11-07",
    aliases: ["its citizens to leave"],
    statements: [says("2025-11-07", "x")],
  }),
  record("e-coup", {
    name: { en: "Officers' coup", fr: "Coup d’État des officiers" },
    date: "2020-08-18",
    aliases: ["coups d’État", "coup d’État"],
    statements: [says("2020-08-18", "x")],
  }),
  record("e-talks", {
    name: { en: "Talks in Sirba and Kona", fr: "Pourparlers de Sirba et Kona" },
    date: "2021-02-01",
    aliases: ["Sirba et Kona", "entre Sirba et Kona"],
    statements: [says("2021-02-01", "x")],
  }),
  record("e-trip", {
    name: { en: "Luc Royer visits Sirba", fr: "Luc Royer en visite à Sirba" },
    date: "2013-02-02",
    aliases: ["Royer … cheered", "Royer … acclamé"],
    statements: [says("2013-02-02", "x")],
  }),
  record("e-community", {
    name: { en: "The Community of 1958", fr: "La Communauté de 1958" },
    date: "1958-09-28",
    aliases: ["communauté française"],
    statements: [says("1958-09-28", "x")],
  }),
  record("l-sirba", { aliases: ["Sirba"], statements: [says("2010", "x")] }),
  record("l-kona", { aliases: ["Kona"], statements: [says("2010", "x")] }),
]);

function read(text: string, lang = "fr") {
  return resolveMentions(articleOf(text, { lang, date: "2026-01-10", title: "Mali" }), context, "2026-01-10")
    .filter(({ kind }) => kind === "event")
    .map(({ records }) => records.join(" | "));
}

describe("the usual words of an event", () => {
  it("are not it where a date beside them is another's", () => {
    expect(read("Au Mali, l’attaque de Sirba en 2023 fut niée.")).toEqual([]);
    expect(read("Au Mali, l’attaque de Sirba du 4 mai 2021 fut niée.")).toEqual([]);
    expect(read("Au Mali, l’attaque de Sirba du 30 septembre 2019 fut niée.")).toEqual(["e-camp"]);
    expect(read("Au Mali, on reparle en 2023 de l’attaque de Sirba.")).toEqual(["e-camp"]);
  });

  it.each([
    ["en", "In June 2021, French troops left Mali.", []],
    ["en", "All changed in June 2021, when French troops left Mali.", []],
    ["en", "In August 2022, French troops left Mali.", ["e-leaves"]],
    ["en", "By June 2023, French troops left behind some debts in Mali.", ["e-leaves"]],
    ["en", "In June 2023, the minister said that French troops left Mali too soon.", ["e-leaves"]],
    ["en", "It began in June 2021, and French troops left Mali.", ["e-leaves"]],
    ["fr", "En juin 2023, les derniers soldats français avaient quitté le Mali.", ["e-leaves"]],
  ] as const)("are not it where another date opens their clause (%s): %s", (lang, text, events) => {
    expect(read(text, lang)).toEqual(events);
  });

  it("do not leave out what follows a semicolon", () => {
    expect(read("In Mali, Sirba was calm; the camp saw no attack.", "en")).toEqual([]);
    expect(read("In Mali, the Sirba camp saw no attack.", "en")).toEqual(["e-camp"]);
  });

  it("are not it where it is asked for, unless the event is an asking", () => {
    expect(read("Au Mali, ils exigent le départ de l’armée française.")).toEqual([]);
    expect(read("In Mali, crowds called for a French departure.", "en")).toEqual([]);
    expect(read("Au Mali, le départ de l’armée française fut fêté.")).toEqual(["e-leaves"]);
    expect(read("In Mali, traders fear a French departure.", "en")).toEqual([]);
    expect(read("In Mali, they called for calm after the French departure.", "en")).toEqual(["e-leaves"]);
    expect(read("Will the last French soldiers stay in Mali?", "en")).toEqual(["e-leaves"]);
    expect(read("Mali : vers un départ de l’armée française ?")).toEqual([]);
    expect(read("In Mali, France urged its citizens to leave.", "en")).toEqual(["e-urges"]);
  });

  it("are not it where it is long past and they are everyday words, unless its year stands there", () => {
    expect(read("Au Mali, la communauté française a reçu le ministre.")).toEqual([]);
    expect(read("Au Mali, la communauté française est née en 1958.")).toEqual(["e-community"]);
  });

  it("are not it in the name of a square or a street", () => {
    expect(read("Au Mali, ils sont place du Coup d’État.")).toEqual([]);
  });

  it("are not it in another state", () => {
    expect(read("Le Mali songe à l’attaque de Sirba, au Niger.")).toEqual([]);
  });

  it.each([
    ["In Mali they heard that the last French soldiers will leave Niamey on Friday.", "en"],
    ["Mali followed; French troops left Niger by road.", "en"],
    ["Le Mali sait que les derniers soldats français ont quitté le Tchad.", "fr"],
  ])("are not it where another state is the object of their verb: %s", (text, lang) => {
    expect(read(text, lang)).toEqual([]);
  });

  it("are it where the object is ours, or the verb goes on to where they went", () => {
    expect(read("The last French soldiers left Mali for Niger.", "en")).toEqual(["e-leaves"]);
    expect(read("From Mali the French troops left for Niger.", "en")).toEqual(["e-leaves"]);
  });

  it("are not the one of several", () => {
    expect(read("Au Mali, deux coups d’État ont passé.")).toEqual([]);
    expect(read("Au Mali, un coup d’État a passé.")).toEqual(["e-coup"]);
  });

  it("are not it where they are names and no more, unless the sentence tells what happened", () => {
    expect(read("Au Mali, la piste entre Sirba et Kona est longue.")).toEqual([]);
  });
});

describe("the usual words of a visit", () => {
  it("are another’s where they go on to another day", () => {
    expect(read("Au Mali, Royer fut acclamé au stade de Kona le 19 septembre 2013.")).toEqual([]);
    expect(read("In Mali, Royer was cheered at the stadium on 19 September 2013.", "en")).toEqual([]);
    expect(read("In Mali the guests and Royer were cheered in Kona on 19 September 2013 by a crowd.", "en")).toEqual(
      [],
    );
  });

  it("are it on its day, without one, and where the other day is that of something else", () => {
    expect(read("Au Mali, Royer fut acclamé à Sirba le 2 février 2013.")).toEqual(["e-trip"]);
    expect(read("In Mali, Royer was cheered by the crowd in Sirba.", "en")).toEqual(["e-trip"]);
    expect(read("In Mali, where Royer was cheered, a guard died on 19 September 2013.", "en")).toEqual(["e-trip"]);
    expect(read("Royer, acclamé au Mali en 2013, y est revenu le 19 septembre 2025.")).toEqual(["e-trip"]);
  });
});
