import { describe, expect, it } from "vitest";
import { detect } from "../../../src/core/detect/detect.ts";
import type { Standing } from "../../../src/core/detect/verdict.ts";
import { roleWeights, weights } from "../../../src/core/detect/weights.ts";
import { resolveMentions } from "../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../sample-context.ts";
import { labelled } from "./labelled-articles.ts";

const context = contextOf([
  record("p-goita", {
    name: { en: "Assimi Goïta", fr: "Assimi Goïta" },
    what: { en: "Malian officer", fr: "officier malien" },
    aliases: ["Assimi Goïta"],
    statements: [says("2020", "x")],
  }),
  record("p-macron", {
    name: { en: "Emmanuel Macron", fr: "Emmanuel Macron" },
    what: { en: "French politician", fr: "homme politique français" },
    aliases: ["Emmanuel Macron"],
    statements: [says("2017", "x")],
  }),
  record("e-withdrawal", {
    name: { en: "End of the operation in Mali", fr: "Fin de l’opération au Mali" },
    date: "2022-02-17",
    weight: 3,
    aliases: ["fin de l’opération Barkhane"],
    statements: [says("2022-02-17", "x")],
  }),
  record("e-mines", {
    name: { en: "Mali closes its mines", fr: "Le Mali ferme ses mines" },
    date: "2024-05-20",
    actors: ["p-goita"],
    aliases: ["fermeture des mines"],
    statements: [says("2024-05-20", "x")],
  }),
]);

function judge(text: string, options: { title?: string; lang?: string } = {}) {
  const article = articleOf(text, options);
  return detect(article, resolveMentions(article, context, "2024-06-01"), context);
}

describe("detecting the relation", () => {
  it.each(labelled)("takes “$title” for $standing", ({ title, lang, text, standing }) => {
    const verdict = judge(text, { title, lang });
    expect(verdict.standing, JSON.stringify(verdict.because)).toBe(standing);
    expect(verdict.about).toBe(standing === ("relation" satisfies Standing));
  });

  it("says why, strongest first, in both languages, by weights that add up to the score", () => {
    const { because } = judge("La France et le Mali rompent leur coopération.", { title: "Paris et Bamako rompent" });
    expect(because.length).toBeGreaterThan(2);
    for (const [index, { weight, text, signal }] of because.entries()) {
      expect(weight).toBeLessThanOrEqual(because[index - 1]?.weight ?? Number.POSITIVE_INFINITY);
      expect(signal in weights || signal in roleWeights).toBe(true);
      expect(text.en).not.toMatch(/[{}]/);
      expect(text.fr).not.toMatch(/[{}]/);
    }
    for (const { text: said } of because) {
      for (const words of [said.en, said.fr]) {
        expect(words.split(/\s+/).length).toBeLessThanOrEqual(6);
        expect(words).toMatch(/^\p{Ll}/u);
      }
    }
  });

  it("reads no language but French and English", () => {
    expect(judge("Frankreich und Mali brechen ihre Zusammenarbeit ab. France Mali", { lang: "de" })).toEqual({
      standing: "none",
      about: false,
      score: 0,
      because: [],
    });
  });

  it("has nothing to say of an empty article", () => {
    expect(judge("").standing).toBe("none");
  });

  it("does not count an outlet that is only quoted", () => {
    const quoted = "Au Mali, trois soldats ont été tués, selon France 24 et l’Agence France-Presse (AFP).";
    expect(judge(quoted, { title: "Mali : trois soldats tués" })).toMatchObject({ standing: "none", score: 0 });
  });

  it("counts an outlet to which something is done", () => {
    const banned = "Les autorités maliennes ont suspendu RFI et France 24 jusqu’à nouvel ordre.";
    expect(judge(banned, { title: "Le Mali suspend RFI et France 24" }).standing).toBe("relation");
  });

  it("takes a step of the story in the opening for background, whoever else is named", () => {
    expect(judge("La fin de l’opération Barkhane, voulue par Paris, occupe le Sahel.").standing).toBe("background");
  });

  it("calls an article that names the two side by side and ties them by nothing neither", () => {
    expect(judge("Ce logiciel sert en France et au Mali.", { title: "Un logiciel" }).standing).toBe("none");
  });

  it("takes one word of the second party in a long article for an aside", () => {
    const rest = Array.from({ length: 12 }, (_, index) => `Au Mali, l’opposant numéro ${index} parle à Bamako.`);
    const tied = "Le Mali et la France rompent leur coopération militaire et rappellent leurs ambassadeurs.";
    expect(judge([tied, ...rest].join(" "), { title: "Qui est l’opposant ?" }).standing).not.toBe("relation");
    expect(judge([tied, ...rest].join(" "), { title: "Paris et Bamako rompent" }).standing).toBe("relation");
  });

  it("knows the language from the people: “le français” is no party", () => {
    const tongue = "Au Mali, le français perd son rang ; on écrit encore le droit dans cette langue.";
    expect(judge(tongue, { title: "Quelle langue à l’école ?" })).toMatchObject({ standing: "none", score: 0 });
    const people = "Au Mali, le Français arrêté en août par la junte reste détenu, déplorent les diplomates de Paris.";
    expect(judge(people, { title: "Un détenu" }).score).toBeGreaterThan(0);
  });

  it("does not take the French “un” and “eu” for the UN and the EU", () => {
    const text = "La France a eu un différend avec le Mali : un ambassadeur français a été expulsé.";
    expect(judge(text).because.map(({ signal }) => signal)).not.toContain("both-among-others");
  });

  it("takes boats that are called as our forces and towns for boats", () => {
    const text =
      "Le chalutier Serval a été cédé à un armateur français. Le thonier Bamako, son jumeau, débarque encore ses containers de thon en France.";
    expect(judge(text, { title: "Le Mali, un cargo à vendre" }).standing).not.toBe("relation");
  });

  it("takes news of the second party that ends on a word of the first for no more than that", () => {
    const news =
      "The French president will see the unions on Monday. The army kept its men in barracks. Paris said that 400 people were held. French ministers met at noon.";
    const lateOf = (text: string) =>
      judge(text, { title: "A third day of strikes", lang: "en" }).because.find(
        ({ signal }) => signal === "first-comes-late",
      )?.weight ?? 0;
    const ending = "In Mali, two traders were shot on the road.";
    expect(lateOf(`${news} ${ending}`)).toBeLessThan(lateOf(`${ending} ${news}`));
    expect(judge(`${news} ${ending}`, { title: "A third day of strikes", lang: "en" }).standing).not.toBe("relation");
  });

  it("takes what is done to a neighbour for the neighbour’s", () => {
    const text =
      "The French army will leave Burkina Faso within a month. French commandos had been based near Ouagadougou; Mali saw French troops off last year.";
    expect(judge(text, { title: "Burkina Faso tells French soldiers to go", lang: "en" }).standing).not.toBe(
      "relation",
    );
  });

  it("reads of the visa, not of the concert that it stopped", () => {
    const text =
      "La chanteuse malienne n’a pas obtenu de visa pour la France. Paris a suspendu les visas au Mali, le consulat français de Bamako est fermé.";
    expect(judge(text, { title: "Pas de concert cette année" }).standing).toBe("relation");
  });

  it("reads of the shots fired in a restaurant, not of its tables", () => {
    const text =
      "A gunman opened fire in a restaurant full of foreigners in Mali’s capital, killing a French national and two Malians. The French embassy told its nationals to avoid restaurants.";
    const dinner =
      "A cook has opened a restaurant full of flavours in Mali’s capital, delighting a French critic and two Malians. The French critic told his readers of other restaurants.";
    const title = "A night at a Bamako restaurant";
    expect(judge(text, { title, lang: "en" }).standing).toBe("relation");
    expect(judge(dinner, { title, lang: "en" }).standing).toBe("none");
  });

  it("does not find the capital in a club’s name", () => {
    const text = "The club has agreed a fee with a Bamako academy for the forward, 18.";
    expect(judge(text, { title: "Paris Saint-Germain sign Malian teenager", lang: "en" }).score).toBe(0);
  });

  it("takes an attack in which soldiers of the second party only helped for background", () => {
    const text =
      "Des hommes armés ont attaqué dimanche un campement de Bamako. Deux clients ont été tués, selon le ministre malien de la Sécurité.\n\nLes forces spéciales maliennes sont intervenues, épaulées par des soldats de Barkhane. Quatre assaillants ont été abattus.\n\nLa veille, l’ambassade de France avait appelé ses ressortissants à la prudence au Mali.";
    expect(judge(text, { title: "Mali : un campement attaqué" }).standing).toBe("background");
  });

  it("takes a step of the first party’s own, to which the second answers, for background", () => {
    const text =
      "Mali’s military government has taken control of the mines in the west. Workers cheered. The prime minister spoke of a new day.\n\nThe companies said they would sue. Prices rose in London.\n\nFrance condemned the move and Mali’s ambassador was told so.";
    expect(judge(text, { title: "Mali’s rulers take over mines", lang: "en" }).standing).toBe("background");
  });

  it("takes a country in which somebody only studied for no role at all", () => {
    const english =
      "Awa Diarra learnt to mend panels at a French college before she came home to Mali. Her six apprentices light clinics along the river.";
    expect(judge(english, { title: "An engineer from Mali", lang: "en" }).standing).toBe("none");
    const french = "Formé en France, Adama vend son miel sur les marchés du Mali. Il manque de ruches.";
    expect(judge(french, { title: "Mali : un apiculteur" }).standing).toBe("none");
  });

  it("takes a step in the second paragraph for background where the title names who took part", () => {
    const text =
      "La place était vide, lundi matin. On attendait un discours.\n\nLa fermeture des mines a surpris les ouvriers. Rien n’était prêt.\n\nLes prix montent à Kayes. Le Sénégal et la Guinée s’inquiètent. La France, l’Allemagne et l’Espagne aussi.";
    const judged = (title: string) => {
      const article = articleOf(text, { title, date: "2024-05-22" });
      return detect(article, resolveMentions(article, context, "2024-05-22"), context).standing;
    };
    expect(judged("Assimi Goïta parle enfin")).toBe("background");
    expect(judged("Un lundi sans travail")).toBe("none");
  });

  it("weighs the role of the second party only where there is a matter", () => {
    const text = "Ce logiciel sert en France et au Mali.";
    const { because, standing } = judge(text, { title: "Un logiciel" });
    expect(standing).toBe("none");
    expect(because.some(({ signal }) => signal in roleWeights)).toBe(false);
  });
});
