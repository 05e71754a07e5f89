/** Texts of two sentences of our own, beside those that others wrote: what is one word away from the relation and is not it. */
import { beforeAll, describe, expect, it } from "vitest";
import { loadPack } from "../../src/context/load.ts";
import type { Article } from "../../src/core/article/article.ts";
import type { Context } from "../../src/core/context.ts";
import { readArticle } from "../../src/core/read-article.ts";
import { buildPackFromFiles } from "../../tools/context/build-pack.ts";

let context: Context;
beforeAll(() => {
  const { pack } = buildPackFromFiles();
  if (!pack) throw new Error("the database does not build");
  context = loadPack(pack);
});

function isTaken(lang: "en" | "fr", day: string, title: string, text: string, domain = "gazette.example") {
  const url = `https://${domain}/a`;
  const article: Article = {
    url,
    canonical: url,
    title,
    outlet: { name: "Gazette", domain },
    published: { day, origin: "given" },
    language: lang,
    blocks: [{ kind: "paragraph", text }],
  };
  return readArticle(article, context, { today: day }).verdict.about;
}

describe("a text of two sentences that is about the relation", () => {
  it.each([
    [
      "fr",
      "2019-11-13",
      "Les députés s’interrogent sur Barkhane",
      "La commission de la défense revient de Gao. Elle demande quand l’armée malienne prendra le relais.",
    ],
    [
      "fr",
      "2021-05-20",
      "Des Bamakois réclament le départ de Barkhane",
      "Plusieurs centaines de personnes ont défilé jeudi contre l’armée française. La police n’est pas intervenue.",
    ],
    [
      "fr",
      "2016-03-02",
      "Ségou : les veuves de tirailleurs attendent leur pension",
      "La France n’a pas versé les arriérés de l’an dernier. Le consulat invoque une panne.",
    ],
    [
      "en",
      "2019-02-11",
      "Louvre withdraws from loan of masks to Bamako",
      "Insurers would not cover the objects on the road. Mali’s culture minister said she regretted the decision.",
    ],
    [
      "fr",
      "2018-06-12",
      "Eranove reprend la concession de l’eau",
      "Le groupe a signé lundi avec l’État malien pour vingt-cinq ans. L’usine de Kabala, sur le Niger, sera agrandie.",
    ],
  ] as const)("is taken: %s, %s, “%s”", (lang, day, title, text) => {
    expect(isTaken(lang, day, title, text)).toBe(true);
  });

  it("is taken from an outlet of Mali that does not name it, when channels of the other are cut", () => {
    const title = "France 24 retirée des bouquets";
    const text =
      "Le régulateur reproche à la chaîne française un reportage du week-end. Les abonnés ont perdu le signal hier.";
    expect(isTaken("fr", "2023-03-10", title, text, "gazette.ml")).toBe(true);
    expect(isTaken("fr", "2023-03-10", title, text)).toBe(false);
  });
});

describe("a text of two sentences that is one word away from the relation", () => {
  it.each([
    [
      "fr",
      "2019-02-07",
      "Barkhane frappe une colonne venue de Libye",
      "Les Mirage ont décollé de N’Djamena à la demande du Tchad. L’opposition tchadienne dénonce une ingérence.",
    ],
    [
      "fr",
      "2021-06-01",
      "Trois morts dans l’effondrement d’une mine à Kéniéba",
      "Le maire de la commune l’a confirmé à RFI. Les secours maliens cherchent encore des orpailleurs.",
    ],
    [
      "fr",
      "2022-09-14",
      "Lyon : le maffé de Fatou fait salle comble",
      "La cuisinière d’origine malienne a ouvert son restaurant à la Croix-Rousse. Elle a signé un contrat avec un traiteur lyonnais.",
    ],
    [
      "en",
      "2023-05-12",
      "Rokia Traoré plays a sold-out night in Paris",
      "The Malian singer opened her European tour at the Olympia. Her new album is out in autumn.",
    ],
    [
      "en",
      "2017-10-02",
      "A duo and its songs",
      "The couple from Bamako met in Paris and promise a record of love songs. The first concert is in May.",
    ],
    [
      "fr",
      "2020-01-15",
      "Nantes : l’attaquant malien prolonge son contrat",
      "Le club l’a annoncé mercredi. Il a marqué six buts en championnat.",
    ],
    [
      "fr",
      "2018-11-20",
      "Montreuil : le foyer Bara évacué",
      "Les résidents, en majorité maliens, seront relogés par la mairie. Les travaux dureront deux ans.",
    ],
  ] as const)("is not taken: %s, %s, “%s”", (lang, day, title, text) => {
    expect(isTaken(lang, day, title, text)).toBe(false);
  });
});
