import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const office = (name: string, from: string, to?: string) => ({ ...says(from, "x", to), office: name });
const context = contextOf([
  record("p-first", {
    name: { en: "Amadou Sanogo", fr: "Amadou Sanogo" },
    what: { en: "Malian politician", fr: "homme politique malien" },
    aliases: ["Amadou Sanogo"],
    statements: [says("2015", "x")],
    roles: [office("ml-prime-minister", "2018-01-01", "2021-01-01")],
  }),
  record("p-second", {
    name: { en: "Fatou Sow", fr: "Fatou Sow" },
    what: { en: "Malian politician", fr: "femme politique malienne" },
    aliases: ["Fatou Sow"],
    statements: [says("2015", "x")],
    roles: [office("ml-prime-minister", "2021-01-01")],
  }),
  record("p-french", {
    name: { en: "Jeanne Petit", fr: "Jeanne Petit" },
    what: { en: "French politician", fr: "femme politique française" },
    aliases: ["Jeanne Petit"],
    statements: [says("2015", "x")],
    roles: [office("fr-prime-minister", "2019-01-01")],
  }),
]);

function read(text: string, day = "2022-06-01", title = "") {
  return resolveMentions(articleOf(text, { date: day, title }), context, day).map(
    ({ text: words, records }) => `${words} → ${records}`,
  );
}

describe("an office beside a name", () => {
  it("takes in the country behind it", () => {
    expect(read("Le Premier ministre du Mali, Fatou Sow, a parlé.")).toEqual([
      "Premier ministre du Mali → p-second",
      "Fatou Sow → p-second",
    ]);
  });

  it("takes in the country before it, and stands behind who held it then", () => {
    expect(read("Fatou Sow, Mali’s prime minister, spoke in Bamako.")).toEqual([
      "Fatou Sow → p-second",
      "Mali’s prime minister → p-second",
    ]);
    expect(read("In Mali they named Amadou Sanogo, who was prime minister, as judge.")).toEqual([
      "Amadou Sanogo → p-first",
      "prime minister → p-first",
    ]);
  });

  it("is hers already who takes it up within days, and not hers who does so months later", () => {
    const text = "Le nouveau Premier ministre, Dr Fatou Sow, a parlé à Bamako.";
    expect(read(text, "2020-12-28")).toEqual(["Premier ministre → p-second", "Fatou Sow → p-second"]);
    expect(read(text, "2020-10-01")).toEqual(["Fatou Sow → p-second"]);
    expect(read("L’ancien Premier ministre, Fatou Sow, a parlé à Bamako.", "2020-12-28")).toEqual([
      "Fatou Sow → p-second",
    ]);
  });
});

describe("an office behind a name", () => {
  it("is nobody else’s where he whose name it is does not hold it", () => {
    expect(read("Au Mali, Fatou Sow, la Première ministre, a parlé.")).toContain("Première ministre → p-second");
    expect(read("Au Mali, Amadou Sanogo, le Premier ministre, a parlé.", "2017-06-01")).toEqual([
      "Amadou Sanogo → p-first",
    ]);
    expect(read("Au Mali, Jeanne Petit, le Premier ministre, a parlé.", "2018-06-01")).toEqual([
      "Jeanne Petit → p-french",
    ]);
  });
});

describe("an office with its country within", () => {
  it("is of that country, or whose name stands beside it", () => {
    const envoy = contextOf([
      record("p-envoy", {
        name: { en: "Luc Royer", fr: "Luc Royer" },
        what: { en: "French politician", fr: "homme politique français" },
        aliases: ["Luc Royer"],
        statements: [says("2015", "x")],
        roles: [office("fr-foreign-minister", "2019-01-01", "2022-01-01")],
      }),
    ]);
    const readOn = (text: string, day: string) =>
      resolveMentions(articleOf(text, { date: day }), envoy, day).map(({ text: words }) => words);
    const words = "ministre français des Affaires étrangères";
    expect(readOn(`Au Mali, le ${words} proteste.`, "2021-06-01")).toEqual([words]);
    expect(readOn(`Au Mali, le ${words}, Luc Royer, protestait.`, "2022-06-01")).toEqual([words, "Luc Royer"]);
    expect(readOn(`Au Mali, l’ex-${words} proteste.`, "2021-06-01")).toEqual([]);
    expect(readOn("Au Mali, le ministre malien des Affaires étrangères rit.", "2021-06-01")).toEqual([]);
  });
});

describe("an office that its holder left", () => {
  it("is his again whom the text has named, where one alone of these held it", () => {
    expect(read("Au Mali, Amadou Sanogo vieillit. L’ex-Premier ministre se tait.")).toEqual([
      "Amadou Sanogo → p-first",
      "ex-Premier ministre → p-first",
    ]);
    expect(read("In Mali Amadou Sanogo is old. The ousted prime minister sleeps.")).toContain(
      "ousted prime minister → p-first",
    );
    expect(read("Au Mali, Amadou Sanogo vieillit. Le Premier ministre déchu se tait.")).toContain(
      "Premier ministre déchu → p-first",
    );
  });

  it("is nobody’s where it goes on to say which, or is one of many, or the holder’s of today", () => {
    expect(read("Au Mali, Amadou Sanogo parle à l’ancien Premier ministre du Tchad.")).toEqual([
      "Amadou Sanogo → p-first",
    ]);
    expect(read("In Mali Amadou Sanogo met a former prime minister.")).toEqual(["Amadou Sanogo → p-first"]);
    expect(read("Au Mali, Fatou Sow parle. L’ancienne Première ministre se tait.")).toEqual(["Fatou Sow → p-second"]);
  });

  it("is nobody’s in the days of a change in which both are named", () => {
    const text = "In Mali, Amadou Sanogo goes, Fatou Sow comes. They speak of the prime minister.";
    const names = ["Amadou Sanogo → p-first", "Fatou Sow → p-second"];
    expect(read(text, "2021-01-03")).toEqual(names);
    expect(read("In Mali, Fatou Sow comes. They speak of the prime minister.", "2021-01-03")).toContain(
      "prime minister → p-second",
    );
  });
});

describe("an office of somebody’s whose own is over", () => {
  it("is not today’s holder’s: they went together", () => {
    expect(read("Au Mali, la chute de l’ancien président et de son Premier ministre a surpris.")).toEqual([]);
    expect(read("Au Mali, le président et son Premier ministre ont surpris.")).toEqual(["Premier ministre → p-second"]);
  });
});

describe("an office without its country", () => {
  it("means the holder of the day in the country of the sentence, or of the paragraph", () => {
    expect(read("À Bamako, le Premier ministre a parlé.")).toEqual(["Premier ministre → p-second"]);
    expect(read("À Bamako, le Premier ministre a parlé.", "2020-06-01")).toEqual(["Premier ministre → p-first"]);
    expect(read("Le Mali attend. À Paris, le Premier ministre a parlé.")).toEqual(["Premier ministre → p-french"]);
    expect(read("Le Mali attend. Le Premier ministre a parlé.")).toEqual(["Premier ministre → p-second"]);
  });

  it("means the holder in the country that the text has spoken of before, where its own sentence does not say", () => {
    expect(read("Au Mali, rien.\n\nLe Premier ministre a parlé.")).toEqual(["Premier ministre → p-second"]);
    expect(read("Le Premier ministre a parlé aux Français.", "2022-06-01", "Le Mali répond à la France")).toEqual([
      "Premier ministre → p-second",
    ]);
    expect(read("Le Premier ministre a parlé.", "2022-06-01", "Mali : la France répond")).toEqual([]);
  });

  it("means nobody where both countries are named before it, or another, or none", () => {
    expect(read("Le Mali et la France attendent le Premier ministre.")).toEqual([]);
    expect(read("Au Niger, voisin du Mali, le Premier ministre a parlé.")).toEqual([]);
    expect(read("Mali waits. India’s prime minister does not.")).toEqual([]);
    expect(read("Au Mali.\n\nAu Niger.\n\nLe Premier ministre a parlé.")).toEqual([]);
  });

  it("is in a title his whom the paragraph under it names", () => {
    const title = "Sahel : l’avertissement du Premier ministre";
    expect(read("Jeanne Petit a parlé du Mali.", "2022-06-01", title)).toContain("Premier ministre → p-french");
    expect(read("Un notable a parlé du Mali.", "2022-06-01", title)).toEqual([]);
  });

  it("is not read of where the title says that something happens", () => {
    const title = "Des fantassins auvergnats au Mali";
    expect(read("On attend.\n\nLe Premier ministre vient à Clermont.", "2022-06-01", title)).toEqual([]);
  });

  it("is his whom something befell, not of the country that speaks of it", () => {
    const told =
      "Fatou Ba, la Première ministre, est détenue au Mali. Paris exige la libération de la Première ministre.";
    expect(read(told).join()).not.toContain("p-french");
    expect(read("Au Mali, rien. Paris exige la libération du Premier ministre.")).toEqual([]);
  });

  it("is another body’s where it goes on to say that somebody presides", () => {
    const told = "Jeanne Petit vient au Mali. Le Premier ministre en exercice se tait.";
    expect(read(told)).toEqual(["Jeanne Petit → p-french"]);
  });

  it("is another state’s beside that state’s adjective", () => {
    expect(read("Au Mali, rien. À Bamako, le Premier ministre turc a parlé.")).toEqual([]);
  });

  it("means nobody in an article without a date, for who holds an office is a question of the day", () => {
    const mentions = resolveMentions(articleOf("À Bamako, le Premier ministre a parlé."), context, "2022-06-01");
    expect(mentions).toEqual([]);
  });

  it("means theirs who stand before it", () => {
    expect(read("À Bamako, on attend Jeanne Petit et son Premier ministre.")).toEqual([
      "Jeanne Petit → p-french",
      "Premier ministre → p-french",
    ]);
  });

  it("means nobody where another holder is meant, or the text goes on to say who", () => {
    expect(read("À Bamako, l’ancien Premier ministre a parlé.")).toEqual([]);
    expect(read("À Bamako, le Premier ministre guinéen a parlé.")).toEqual([]);
    expect(read("À Bamako, le Premier ministre Moussa Kane a parlé.")).toEqual([]);
    expect(read("À Bamako, le nouveau Premier ministre a parlé.")).toEqual([]);
  });

  it("means nobody in an article that does not name the first party", () => {
    expect(read("À Paris, le Premier ministre a parlé de budget.")).toEqual([]);
  });
});

describe("an office that somebody held then", () => {
  it("is his beside whom it stands", () => {
    const told = "Amadou Sanogo, alors Premier ministre, a signé au Mali.";
    expect(read(told)).toContain("Premier ministre → p-first");
  });
});

describe("an office that somebody is said to have come to", () => {
  const tell = (text: string) => read(`Au Mali, rien. ${text}`);
  it("is his who is named in the sentence, where he still holds it", () => {
    expect(tell("Jeanne Petit a été maire, puis Première ministre.")).toContain("Première ministre → p-french");
    expect(tell("Jeanne Petit a été ministre, puis Premier ministre du parti.").join()).not.toContain("ministre →");
    expect(tell("Un notable fut Premier ministre.")).toEqual([]);
  });
});
