import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const person = (id: string, name: string, what: { en: string; fr: string }, aliases: unknown[]) =>
  record(id, { name: { en: name, fr: name }, what, aliases: [name, ...aliases], statements: [says("2010", "x")] });
const context = contextOf([
  person("p-head", "Assimi Kane", { en: "Malian officer", fr: "officier malien" }, [{ text: "Kane", case: "exact" }]),
  person("p-one", "Abdou Diallo", { en: "Malian officer", fr: "officier malien" }, [
    { text: "colonel Diallo" },
    { text: "Diallo", case: "exact", needs: ["Abdou Diallo"] },
  ]),
  person("p-two", "Choguel Diallo", { en: "Malian politician", fr: "homme politique malien" }, [
    { text: "Diallo", case: "exact", needs: ["Choguel Diallo"] },
  ]),
  person("p-french", "Jeanne Petit", { en: "French politician", fr: "femme politique française" }, [
    { text: "Petit", case: "exact" },
  ]),
]);

function read(text: string, lang = "fr") {
  return resolveMentions(articleOf(text, { lang }), context, "2022-06-01").map(
    ({ text: words, records }) => `${words} → ${records}`,
  );
}

describe("a name of ours beside words that say it is another’s", () => {
  it.each([
    ["Au Mali, Kane, boulanger à Ségou, a ri."],
    ["Au Mali, le sergent Petit a parlé."],
    ["Au Mali, une retraitée de Lyon, Mme Kane, a ri."],
    ["Au Mali, un autre Kane a ri."],
    ["Au Mali, M. Petit a ri."],
    ["Au Mali, Assimi Kane, sans lien de parenté avec le colonel, a ri."],
    ["Le stade Assimi Kane est plein."],
    ["Au Mali, la loi Assimi Kane-Le Goff est votée."],
    ["Au Mali, Me Kane plaide."],
    ["Au Mali, le capitaine Petit pilote."],
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
  it.each([
    ["In Mali, Assimi Kane, a grocer in Kayes, hid."],
    ["In Mali, Assimi Kane, who sells phones and shares his name with a colonel, hid."],
    ["In Mali, another Kane, a taxi driver, listened."],
  ])("%s", (text) => {
    expect(read(text, "en")).toEqual([]);
  });

  it("is the stranger’s all through an article that gave it to him first", () => {
    const told = "Au Mali, Assimi Kane, boulanger, fête ses noces. Assimi Kane a deux fils.";
    expect(read(told)).toEqual([]);
    expect(read(`Au Mali, Assimi Kane gouverne. Puis vint Assimi Kane, boulanger. Assimi Kane rit.`)).toContain(
      "Assimi Kane → p-head",
    );
    expect(read("In Mali, Mr Kane was no relation of the officer.", "en")).toEqual([]);
  });

  it("is still his where the trade is a figure of speech", () => {
    expect(read("Au Mali, Assimi Kane, le coach du candidat, a souri.")).toEqual(["Assimi Kane → p-head"]);
    expect(read("Au Mali, Assimi Kane, le coach du club, a souri.")).toEqual([]);
    expect(read("In Mali, Assimi Kane, the architect of the opposition, smiled.", "en")).toEqual([
      "Assimi Kane → p-head",
    ]);
  });

  it("is one of many behind an indefinite article", () => {
    expect(read("In Mali I knew a Kane in the delegation.", "en")).toEqual([]);
    expect(read("Au Mali, un Kane affaibli a parlé.")).toEqual(["Kane → p-head"]);
  });

  it("leaves one of two of ours who are said to be no relation", () => {
    expect(read("Au Mali, Abdou Diallo, sans lien de parenté, a ri.")).toEqual(["Abdou Diallo → p-one"]);
  });

  it("is a surgeon’s, or a novel’s hero’s", () => {
    expect(read("In Mali, Assimi Kane, a surgeon from Dakar, opened a clinic.", "en")).toEqual([]);
    expect(read("Au Mali, Assimi Kane, son héros, prend la mer.")).toEqual([]);
  });

  it("takes no object of a verb for a trade", () => {
    expect(read("Au Mali, Assimi Kane, accuse son voisin.")).toEqual(["Assimi Kane → p-head"]);
  });

  it("takes no day, month or opening of a sentence for a first name", () => {
    expect(read("In Mali, Assimi Kane left. On Monday Kane came back. Given Kane’s age, that counts.", "en")).toEqual([
      "Assimi Kane → p-head",
      "Kane → p-head",
      "Kane → p-head",
    ]);
  });

  it("leaves those whom the words fit", () => {
    expect(read("Au Mali, le colonel Kane a parlé. Mme Petit l’a écouté.")).toEqual([
      "Kane → p-head",
      "Petit → p-french",
    ]);
  });
});

describe("a surname that two records share", () => {
  it("is his who was named in full last", () => {
    expect(read("Abdou Diallo part.\n\nDiallo remplace Choguel Diallo.\n\nDiallo parle.")).toEqual([
      "Abdou Diallo → p-one",
      "Diallo → p-one",
      "Choguel Diallo → p-two",
      "Diallo → p-two",
    ]);
  });

  it("is nobody’s where a paragraph names both, or a stranger of that name was named since", () => {
    expect(read("Abdou Diallo et Choguel Diallo partent. Diallo rit.")).toEqual([
      "Abdou Diallo → p-one",
      "Choguel Diallo → p-two",
    ]);
    expect(read("Abdou Diallo part. Fatou Diallo arrive. Diallo rit.")).toEqual(["Abdou Diallo → p-one"]);
  });

  it("is not his of the rank where only a stranger of that name was named", () => {
    expect(read("Hamari Diallo marque. Le colonel Diallo sort.")).toEqual([]);
  });
});

describe("a whole name of ours beside a trade that is told in a clause", () => {
  it.each([
    ["In Mali, Assimi Kane, who owns six lorries, waits.", "en"],
    ["In Mali, Dr Assimi Kane has slept in his clinic since March.", "en"],
    ["Au Mali, Assimi Kane, qui préside l’amicale, a ri.", "fr"],
    ["Au Mali, Assimi Kane, 52 ans, qui répare des motos, a ri.", "fr"],
    ["Au Mali, le docteur Assimi Kane quitte l’hôpital.", "fr"],
    ["Au Mali, la rue s’appellera Assimi-Kane.", "fr"],
    ["Au Mali, le lycée neuf porte une plaque : Assimi-Kane.", "fr"],
  ])("%s", (text, lang) => {
    expect(read(text, lang)).toEqual([]);
  });
  it.each([
    ["In Mali, Assimi Kane, who owns nothing of it, spoke.", "en"],
    ["In Mali, Dr Assimi Kane addressed the Assembly.", "en"],
    ["Au Mali, Assimi Kane, qui préside le conseil, a ri.", "fr"],
  ])("but not %s", (text, lang) => {
    expect(read(text, lang).length).toBeGreaterThan(0);
  });
});
