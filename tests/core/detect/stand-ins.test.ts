import { describe, expect, it } from "vitest";
import { detect, measure } from "../../../src/core/detect/detect.ts";
import type { FeatureName } from "../../../src/core/detect/features.ts";
import { resolveMentions } from "../../../src/core/resolve/resolve-mentions.ts";
import { scanArticle } from "../../../src/core/resolve/scan-article.ts";
import { articleOf, contextOf, record, says } from "../sample-context.ts";

const context = contextOf([
  record("p-lenoir", {
    name: { en: "Anne Lenoir", fr: "Anne Lenoir" },
    what: { en: "French diplomat", fr: "diplomate française" },
    aliases: ["Anne Lenoir"],
    statements: [says("2018", "x")],
    roles: [
      {
        en: "ambassador of France in Mali",
        fr: "ambassadrice de France au Mali",
        from: "2018-10-01",
        to: "2022-01-31",
        office: "fr-ambassador-in-bamako",
        sources: ["a"],
      },
    ],
  }),
  record("i-airfrance", {
    name: { en: "Air France", fr: "Air France" },
    what: { en: "French airline", fr: "compagnie aérienne française" },
    aliases: ["Air France"],
    statements: [says("2000", "x")],
  }),
  record("f-lynx", {
    name: { en: "Operation Lynx", fr: "Opération Lynx" },
    what: { en: "French military operation", fr: "opération militaire française" },
    aliases: ["Operation Lynx"],
    statements: [says("2013", "x")],
  }),
  record("l-kidal", {
    name: { en: "Kidal", fr: "Kidal" },
    what: { en: "town in northern Mali", fr: "ville du nord du Mali" },
    aliases: ["Kidal"],
    statements: [says("2013", "x")],
  }),
  record("e-handover", {
    name: { en: "The camp of the river is handed over", fr: "Le camp du fleuve est rendu" },
    date: "2022-04-19",
    actors: ["f-lynx"],
    places: ["l-kidal"],
    aliases: ["camp of the river is handed over"],
    statements: [says("2022-04-19", "x")],
  }),
  record("e-clash", {
    name: { en: "Clash at the well", fr: "Affrontement au puits" },
    date: "2022-04-19",
    actors: ["l-kidal", "f-lynx"],
    places: ["l-kidal"],
    aliases: ["clash at the well"],
    statements: [says("2022-04-19", "x")],
  }),
]);

interface Told {
  title?: string;
  lang?: string;
  date?: string;
  domain?: string;
}

function read(text: string, { title = "", lang = "en", date = "2022-04-20", domain = "example.org" }: Told = {}) {
  const article = { ...articleOf(text, { title, lang, date }), outlet: { name: "Example", domain } };
  const scan = scanArticle(article, context.forms);
  const mentions = resolveMentions(article, context, date, scan);
  const measured = measure(article, mentions, context, scan);
  return {
    standing: detect(article, mentions, context, scan).standing,
    has: (name: FeatureName) => measured?.features.some((one) => one.name === name) === true,
  };
}
const namesBoth = (text: string, told: Told = {}) => read(text, told).has("opening-names-both");

describe("a party that a text does not name", () => {
  it("is there by the ambassador whom the other has sent to it, while and shortly after she is", () => {
    const text = "The ambassador, Anne Lenoir, packed her bags within the three days she was given.";
    expect(namesBoth(text)).toBe(true);
    expect(namesBoth(text, { date: "2023-01-10" })).toBe(true);
    expect(namesBoth(text, { date: "2017-01-10" })).toBe(false);
    expect(namesBoth(text, { date: "2026-01-10" })).toBe(false);
  });

  it("is there by a step that was its own, and not by one at which it was present", () => {
    expect(namesBoth("In Mali the camp of the river is handed over to the army.")).toBe(true);
    expect(namesBoth("In Mali a clash at the well has left two dead.")).toBe(false);
  });

  it("is not there by a step long past, unless the title tells it", () => {
    const text = "In Mali the camp of the river is handed over to the army.";
    expect(namesBoth(text, { date: "2024-04-20" })).toBe(false);
    expect(
      namesBoth(`${text} Nobody forgets.`, { title: "When the camp of the river is handed over", date: "2024-04-20" }),
    ).toBe(true);
  });

  it("is there by its firm where something of the other’s is told of it", () => {
    expect(namesBoth("Mali has cancelled the permit of Air France.")).toBe(true);
    expect(namesBoth("Pilots of Air France walked out on Monday. Rain is expected in Mali.")).toBe(false);
  });

  it("is there by its towns where lands have to do with each other, and not where somebody lives", () => {
    expect(namesBoth("La Ville fête ses vingt ans de jumelage avec Bamako.", { title: "Grenoble", lang: "fr" })).toBe(
      true,
    );
    expect(namesBoth("Un couple de Bamako ouvre une boulangerie.", { title: "Grenoble", lang: "fr" })).toBe(false);
  });

  it("is not there by a town where a third state is in the text", () => {
    const text = "La Ville fête ses vingt ans de jumelage avec Bamako et avec une ville du Sénégal.";
    expect(namesBoth(text, { title: "Grenoble", lang: "fr" })).toBe(false);
  });

  it("is there in its own outlets, which need not name it, where the other has to do with it", () => {
    const text = "Les soldats français ont quitté la base dans la nuit.";
    expect(namesBoth(text, { lang: "fr", domain: "gazette.ml" })).toBe(true);
    expect(namesBoth(text, { lang: "fr", domain: "gazette.fr" })).toBe(false);
    expect(namesBoth("Les Français votent dimanche.", { lang: "fr", domain: "gazette.ml" })).toBe(false);
  });
});

describe("a party that a text names in passing", () => {
  it("is in the title by a town of its own, where lands have to do with each other", () => {
    const text = "Le consulat du Mali en France a reçu les élus.";
    expect(
      read(`${text} Le jumelage a vingt ans.`, { title: "Grenoble attend ses hôtes", lang: "fr" }).has(
        "title-names-second",
      ),
    ).toBe(true);
    expect(
      read("Un boulanger du Mali travaille en France.", { title: "Grenoble attend ses hôtes", lang: "fr" }).has(
        "title-names-second",
      ),
    ).toBe(false);
  });
});

describe("a force of the second in the title", () => {
  const title = "What becomes of Operation Lynx";
  it("has to do with the first, where the text is on its ground", () => {
    expect(read("The last convoy left Kidal at dawn.", { title }).has("title-names-both")).toBe(true);
  });

  it("has not, where the text is on another state’s ground too, or names nothing of the first", () => {
    expect(read("The last convoy left Kidal for Chad at dawn.", { title }).has("title-names-both")).toBe(false);
    expect(read("The last convoy left at dawn.", { title }).has("title-names-both")).toBe(false);
  });
});

describe("an outlet of the other that is cut", () => {
  it("has to do with the land whose own outlet tells it", () => {
    const text = "Le signal de RFI a été coupé, la suspension vaut pour un mois.";
    expect(namesBoth(text, { title: "RFI suspendue", lang: "fr", domain: "gazette.ml" })).toBe(true);
    expect(namesBoth(text, { title: "RFI suspendue", lang: "fr", domain: "gazette.gn" })).toBe(false);
  });
});

describe("a visit", () => {
  it("is to the state, where an official goes; a capital is a mere place to anybody else", () => {
    const official = "Mali’s president was received with honours in Paris on Monday.";
    const private_ = "A Malian baker met friends in Paris on Monday.";
    expect(read(official, { title: "Mali’s president on a visit to France" }).standing).toBe("relation");
    expect(read(private_, { title: "A baker from Mali on a visit to France" }).standing).not.toBe("relation");
  });
});
