import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../src/core/resolve/resolve-mentions.ts";
import { articleOf } from "../core/sample-context.ts";
import { context } from "./shipped-context.ts";

function read(date: string, text: string, title = "Mali, France"): string[] {
  const lang = /[éèàç]|(?:^|\s)(?:la|le|au|les)\s/i.test(text) ? "fr" : "en";
  const mentions = resolveMentions(articleOf(text, { lang, date, title }), context, date);
  return mentions.map(({ text: words, records }) => `${words} → ${records.join(" + ")}`);
}

describe("in the articles of a day, a name, an office or a body", () => {
  it.each([
    ["2022-10-19", "In New York the Security Council spoke of Mali.", "New York → l-newyork"],
    ["2022-10-19", "À New York, le Mali a saisi l’ONU.", "New York → l-newyork"],
    ["2022-10-19", "UN Secretary-General Antonio Guterres regretted it in Mali.", "Antonio Guterres → p-guterres"],
    ["2012-02-15", "Au Mali, Ansar Dine a pris part à l’attaque.", "Ansar Dine → g-ansardine"],
    ["2013-06-20", "In Mali the men of Afisma wait for the UN.", "Afisma → f-afisma"],
    ["2023-11-16", "The MAF are in Kidal, in the north of Mali.", "MAF → f-fama"],
    [
      "2015-03-10",
      "Al-Qaida’s North Africa branch claims the attack in Mali.",
      "Al-Qaida’s North Africa branch → g-aqim",
    ],
    ["2021-03-10", "In the three borders zone Mali has lost ten men.", "three borders zone → l-liptako"],
    ["2022-01-31", "Mali’s military government has had enough.", "military government → c-junta"],
    ["2025-09-21", "Two people of the Malian embassy and consulate in Paris must go.", "consulate → i-consml"],
    ["2020-08-20", "Au Mali, la junte promet une transition et des élections.", "une transition → c-transition"],
    ["2020-08-20", "Le président du Mali a démissionné à l’antenne de l’ORTM.", "ORTM → i-ortm"],
    [
      "2025-10-09",
      "Mali waits. The security minister, General Daoud Aly Mohammedine, spoke.",
      "security minister → p-mohammedine",
    ],
    ["2022-10-19", "El-Ghassim Wane, the head of the mission, left Bamako.", "head of the mission → p-wane"],
    ["2022-10-19", "El-Ghassim Wane, le chef de la mission, a quitté Bamako.", "chef de la mission → p-wane"],
    [
      "2025-09-24",
      "The junta expelled the French ambassador in January 2022, Mali says.",
      "French ambassador → p-meyer",
    ],
    ["2025-09-24", "Le Mali a expulsé l’ambassadeur de France il y a trois ans.", "ambassadeur de France → p-meyer"],
    ["2025-09-24", "France has little to say. The embassy in Bamako is half empty.", "embassy in Bamako → i-embfr"],
    ["2025-09-24", "La France garde son ambassade à Bamako.", "ambassade à Bamako → i-embfr"],
    ["2025-09-24", "France says that he works at its embassy.", "embassy → i-embfr"],
    [
      "2022-04-26",
      "L’ambassade du Mali en France est sans chef depuis le rappel de l’ancien ambassadeur.",
      "ancien ambassadeur → p-tddiallo",
    ],
    [
      "2020-02-28",
      "Face aux autorités françaises, Tiébilé Dramé a, en accord avec le président de la République, cédé au Mali.",
      "président de la République → p-ibk",
    ],
    [
      "2013-03-01",
      "Au Mali, le chef de l’État par intérim, Dioncounda Traoré, remercie.",
      "chef de l’État par intérim → p-dioncounda",
    ],
    ["2016-03-01", "Au Mali, Ibrahim Boubakar Keita est de retour.", "Ibrahim Boubakar Keita → p-ibk"],
    ["2025-11-10", "Au Mali, les hommes d’Africacorps sont là.", "Africacorps → f-africacorps"],
    [
      "2022-01-31",
      "La junte au Mali renvoie l’ambassadeur de la République française.",
      "ambassadeur de la République française → p-meyer",
    ],
    ["2024-02-01", "Le président GOÏTA a quitté le Mali.", "GOÏTA → p-goita"],
    ["2021-06-12", "Au Mali, l’opération BARKHANE va finir.", "opération BARKHANE → f-barkhane"],
  ])("has its meaning (%s): %s", (date, text, mention) => {
    expect(read(date, text)).toContain(mention);
  });

  it("is whose embassy its sentence speaks of, though another has been named as that", () => {
    const text = "Joël Meyer est loin. L’ambassade du Mali en France attend depuis le rappel de l’ancien ambassadeur.";
    expect(read("2022-04-26", text)).toContain("ancien ambassadeur → p-tddiallo");
  });

  it("is the embassy too where one of its people is told by it", () => {
    const told = read("2025-10-09", "Yann Vezilier, un agent de l’ambassade de France, est détenu au Mali.");
    expect(told).toContain("agent de l’ambassade de France → p-vezilier");
    expect(told).toContain("ambassade de France → i-embfr");
  });

  it("also where the article names the embassies of both", () => {
    const both = "The Malian embassy in Paris is shut, like the French embassy.";
    expect(read("2025-09-24", `${both} He is a French officer posted at the embassy.`)).toContain("embassy → i-embfr");
  });

  it.each([
    ["2022-10-19", "The mayor of New York has never been to Mali.", "l-newyork"],
    ["2022-10-19", "Selon le New York Times, le Mali a saisi l’ONU.", "l-newyork"],
    ["2025-10-09", "In Mali, three men of the Malaysian army, the MAF, were hurt.", "f-fama"],
    ["2025-04-14", "Algeria and France recall envoys in a tit-for-tat row, as Mali did.", "c-reciprocity"],
    ["2012-02-15", "Paris dénonce des exécutions sommaires de soldats à Aguelhok, au Mali.", "c-abuses"],
    ["2024-12-11", "Au Mali, la France se souvient de Déby, le père de l’actuel chef de l’État.", "p-macron"],
    ["2024-01-09", "In Niamey the junta expelled the French ambassador; Mali cheered.", "p-meyer"],
    ["2025-10-09", "The U.S. embassy is shut, Mali says. France is calm. The embassy in Bamako has a dog.", "i-embfr"],
    ["2021-06-15", "À la fin de 2013, le chef de l’État malien IBK a reçu Paris.", "p-goita"],
    ["2021-06-12", "TRANSITION. Le Mali plante des arbres.", "c-transition"],
    ["2025-08-10", "Selon l’ORTM, la France et le Mali se parlent.", "i-ortm"],
  ])("is not taken for another (%s): %s", (date, text, record) => {
    expect(read(date, text).filter((mention) => mention.endsWith(` → ${record}`))).toEqual([]);
  });
});
