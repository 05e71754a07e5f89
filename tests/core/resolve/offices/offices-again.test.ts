import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const office = (name: string, from: string, to?: string) => ({ ...says(from, "x", to), office: name });

describe("an office told again", () => {
  const held = contextOf([
    record("p-chief", {
      name: { en: "Assimi Kane", fr: "Assimi Kane" },
      what: { en: "Malian politician", fr: "homme politique malien" },
      aliases: ["Assimi Kane"],
      statements: [says("2015", "x")],
      roles: [{ ...office("ml-head-of-state", "2018-01-01"), en: "president of Mali", fr: "président du Mali" }],
    }),
    record("p-old", {
      name: { en: "Luc Royer", fr: "Luc Royer" },
      what: { en: "French politician", fr: "homme politique français" },
      aliases: ["Luc Royer"],
      statements: [says("2010", "x")],
      roles: [
        { ...office("fr-head-of-state", "2012-01-01", "2017-01-01"), en: "president of France", fr: "président" },
      ],
    }),
    record("p-new", {
      name: { en: "Jean Petit", fr: "Jean Petit" },
      what: { en: "French politician", fr: "homme politique français" },
      aliases: ["Jean Petit"],
      statements: [says("2015", "x")],
      roles: [{ ...office("fr-head-of-state", "2017-01-01"), en: "president of France", fr: "président" }],
    }),
    record("i-embassy", {
      name: { en: "Embassy of France in Mali", fr: "Ambassade de France au Mali" },
      aliases: ["ambassade de France"],
      statements: [says("2010", "x")],
    }),
  ]);
  const readAgain = (text: string, lang = "fr", day = "2022-06-01") =>
    resolveMentions(articleOf(text, { lang, date: day }), held, day).map(
      ({ text: words, records }) => `${words} → ${records}`,
    );

  it("is his of whom the news is, in a paragraph after the one that named his host", () => {
    const read = (title: string, text: string) =>
      resolveMentions(articleOf(text, { title, lang: "fr", date: "2022-06-01" }), held, "2022-06-01")
        .filter(({ block }) => block === 1)
        .map(({ text: words, records }) => `${words} → ${records}`);
    const text =
      "Le président malien, Assimi Kane, l’attendait à l’aéroport.\n\nDevant les soldats, le président a promis de rester.";
    expect(read("Jean Petit en visite à Gao", text)).toEqual(["président → p-new"]);
    expect(read("Une visite à Gao", text)).toEqual(["président → p-chief"]);
    expect(read("Jean Petit et Assimi Kane à Gao", text)).toEqual(["président → p-chief"]);
  });

  it("means whom the text has last named as that", () => {
    expect(readAgain("Au Mali, Assimi Kane part. Le président a parlé.")).toContain("président → p-chief");
    expect(readAgain("Assimi Kane left Mali.\n\nNothing else.\n\nThe president slept.", "en")).toContain(
      "president → p-chief",
    );
    expect(readAgain("Au Mali, l’ambassade de France ferme. L’ambassade se tait.")).toContain("ambassade → i-embassy");
  });

  it("means nobody where the office in general is meant", () => {
    expect(readAgain("Au Mali, Assimi Kane part. Les pouvoirs du président sont vastes.")).toEqual([
      "Assimi Kane → p-chief",
    ]);
    expect(readAgain("Assimi Kane left Mali. The powers of the president are wide.", "en")).toEqual([
      "Assimi Kane → p-chief",
    ]);
  });

  it("means nobody where two are named, or a stranger, or the word goes on to say who", () => {
    for (const text of [
      "Au Mali, Assimi Kane et Jean Petit parlent. Le président a souri.",
      "Au Mali, Assimi Kane part. Le président nigérien aussi. Le président a parlé.",
      "Au Mali, Assimi Kane part. Le président du parti a parlé.",
      "Au Mali, Assimi Kane part. Un président a parlé.",
      "Au Mali, Assimi Kane part. Le président IBK a parlé.",
    ]) {
      expect(readAgain(text).join(), text).not.toContain("président →");
    }
  });

  it("means him of the nation that stands beside it", () => {
    const text = "Au Mali, Assimi Kane reçoit Jean Petit. Le président français a parlé.";
    expect(readAgain(text)).toContain("président français → p-new");
  });

  it("means his successor in the office, or his counterpart in the other country", () => {
    expect(readAgain("Luc Royer est parti pour le Mali. Son successeur en revient.")).toContain("successeur → p-new");
    expect(readAgain("Jean Petit a reçu son homologue malien.")).toContain("homologue malien → p-chief");
    expect(readAgain("Jean Petit a reçu au Mali son homologue nigérien.").join()).not.toContain("homologue");
  });

  it("is nobody’s of the day in an article that looks back on years ago, where the paragraph does not name him", () => {
    const title = "Mali : il y a dix ans, la guerre";
    const article = articleOf("À Paris, le chef de l’État lit un texte.", { date: "2022-06-01", title });
    expect(resolveMentions(article, held, "2022-06-01")).toEqual([]);
  });

  it("means the holder of the year with which the sentence opens", () => {
    expect(readAgain("Le Mali attend. En 2014, à Paris, le chef de l’État a parlé.")).toContain(
      "chef de l’État → p-old",
    );
    expect(readAgain("Le Mali attend. À Paris, le chef de l’État a parlé.")).toContain("chef de l’État → p-new");
  });
});

describe("an office beside others", () => {
  const held = contextOf([
    record("p-minister", {
      name: { en: "Jeanne Petit", fr: "Jeanne Petit" },
      what: { en: "French politician", fr: "femme politique française" },
      aliases: ["Jeanne Petit"],
      statements: [says("2015", "x")],
      roles: [office("fr-foreign-minister", "2019-01-01")],
    }),
    record("p-envoy", {
      name: { en: "Luc Royer", fr: "Luc Royer" },
      what: { en: "French diplomat", fr: "diplomate français" },
      aliases: ["Luc Royer"],
      statements: [says("2015", "x")],
      roles: [office("fr-ambassador-in-bamako", "2019-01-01")],
    }),
    record("i-embassy", {
      name: { en: "Embassy of France in Mali", fr: "Ambassade de France au Mali" },
      what: { en: "French embassy", fr: "ambassade française" },
      statements: [says("2010", "x")],
    }),
  ]);
  const tell = (text: string) =>
    resolveMentions(articleOf(text, { lang: "en", date: "2022-06-01" }), held, "2022-06-01").map(
      ({ text: words, records }) => `${words} → ${records}`,
    );

  it("is a stranger's whose name or field stands beside the same word", () => {
    const before = "Jeanne Petit came to Mali. The security minister, Colonel Salif Kone, met her.";
    expect(tell(`${before} The minister left.`).join()).not.toContain("minister →");
    expect(tell("Jeanne Petit came to Mali. The minister left.")).toContain("minister → p-minister");
  });

  it("is theirs whose country stands before it, where no other state does", () => {
    expect(tell("Mali is angry. France recalled its ambassador.")).toContain("ambassador → p-envoy");
    expect(tell("Mali is angry. Algeria, unlike France, recalled its ambassador.").join()).not.toContain("p-envoy");
  });

  it("is the embassy of the one country that the sentence before names", () => {
    expect(tell("Mali is angry. France is too. The embassy is shut.")).toContain("embassy → i-embassy");
    expect(tell("Mali is angry. Niger is too. The embassy is shut.").join()).not.toContain("i-embassy");
    expect(tell("France stops its visas in Mali. The embassy is shut.")).toContain("embassy → i-embassy");
    expect(tell("Wine from France won in Mali. A woman from Mali won. The embassy is shut.").join()).not.toContain(
      "embassy →",
    );
  });

  it("is the embassy of the nationals of whom its sentence speaks, but at home", () => {
    expect(tell("Mali: four hundred French nationals have written to the embassy.")).toContain("embassy → i-embassy");
    expect(tell("In Paris, French nationals wrote to the embassy about Mali.").join()).not.toContain("i-embassy");
    expect(tell("Mali: four hundred Danish nationals have written to the embassy.").join()).not.toContain("i-embassy");
  });
});

describe("an office and the words about it", () => {
  const person = (id: string, name: string, nation: string, roles: unknown[]) =>
    record(id, {
      name: { en: name, fr: name },
      what: {
        en: `${nation} politician`,
        fr: nation === "French" ? "homme politique français" : "homme politique malien",
      },
      aliases: [name],
      statements: [says("2010", "x")],
      roles,
    });
  const held = contextOf([
    person("p-keen", "Assimi Kane", "Malian", [
      { ...office("ml-head-of-state", "2013-01-01", "2020-08-18"), en: "president of Mali", fr: "président du Mali" },
    ]),
    person("p-jean", "Jean Petit", "French", [
      { ...office("fr-head-of-state", "2017-01-01"), en: "president of France", fr: "président" },
    ]),
    person("p-luc", "Luc Royer", "French", [
      { ...office("fr-head-of-state", "2012-01-01", "2017-01-01"), en: "president of France", fr: "président" },
    ]),
    person("p-zoe", "Zoé Morel", "French", [office("fr-defence-minister", "2022-05-01")]),
    person("p-sow", "Ali Sow", "Malian", [office("ml-defence-minister", "2015-01-01")]),
  ]);
  const tell = (text: string, lang = "en") =>
    resolveMentions(articleOf(text, { lang, date: "2022-06-01" }), held, "2022-06-01").map(
      ({ text: words, records }) => `${words} → ${records}`,
    );

  it("mean him whom they stood beside, though he left it since", () => {
    const text = "In Paris, Jean Petit waited.\n\nIn Mali, President Assimi Kane was hard. The president said no.";
    expect(tell(text)).toContain("president → p-keen");
  });

  it("are of the person, not of the town that stands last, where they are his", () => {
    expect(tell("Jean Petit came to Bamako with his defence minister.")).toContain("defence minister → p-zoe");
    expect(tell("Jean Petit wrote to Mali and its defence minister.")).toContain("defence minister → p-sow");
  });

  it("are the new holder’s where he is new, and nobody’s where he is not", () => {
    expect(tell("The new French team likes Mali. In Paris, the new defence minister spoke.")).toContain(
      "defence minister → p-zoe",
    );
    expect(tell("In Mali, the new defence minister spoke.").join()).not.toContain("defence minister");
  });

  it("lead to who was it before, by whose name stands there", () => {
    expect(tell("France left Mali. Jean Petit’s predecessor had come.")).toContain("predecessor → p-luc");
    expect(tell("La France quitte le Mali. Le prédécesseur de Jean Petit y était.", "fr")).toContain(
      "prédécesseur → p-luc",
    );
  });
});

describe("a minister", () => {
  const person = (id: string, name: string, what: string, end: string) =>
    record(id, {
      name: { en: name, fr: name },
      what: { en: "Malian or French minister", fr: what },
      aliases: [name],
      statements: [says("2015", "x")],
      roles: [office(end, "2019-01-01")],
    });
  const held = contextOf([
    person("p-woman", "Jeanne Petit", "femme politique française", "fr-foreign-minister"),
    person("p-man", "Ali Sow", "homme politique malien", "ml-foreign-minister"),
    record("i-ministry", {
      name: { en: "French foreign ministry", fr: "ministère français des Affaires étrangères" },
      what: { en: "French ministry", fr: "ministère français" },
      statements: [says("2010", "x")],
    }),
  ]);
  const tell = (text: string, lang = "fr") =>
    resolveMentions(articleOf(text, { lang, date: "2022-06-01" }), held, "2022-06-01").map(
      ({ text: words, records }) => `${words} → ${records}`,
    );

  it("is of the gender that the article says", () => {
    expect(tell("Au Mali, Jeanne Petit et Ali Sow parlent. La ministre a souri.")).toContain("ministre → p-woman");
    expect(tell("Au Mali, Jeanne Petit et Ali Sow parlent. Le ministre a souri.")).toContain("ministre → p-man");
  });

  it("has his ministry where its town says", () => {
    expect(tell("Mali is angry. The foreign ministry in Paris is not.", "en")).toContain(
      "foreign ministry → i-ministry",
    );
  });
});

describe("the president of the republic", () => {
  it("is nobody who heads a transition", () => {
    const head = record("p-colonel", {
      name: { en: "Ali Sow", fr: "Ali Sow" },
      what: { en: "Malian officer", fr: "officier malien" },
      statements: [says("2015", "x")],
      roles: [{ ...office("ml-head-of-state", "2021-01-01"), en: "transition president", fr: "président" }],
    });
    const tell = (text: string) =>
      resolveMentions(articleOf(text, { date: "2022-06-01" }), contextOf([head]), "2022-06-01").map(
        ({ text: words }) => words,
      );
    expect(tell("À Bamako, le président de la République a parlé.")).toEqual([]);
    expect(tell("À Bamako, le chef de l’État a parlé.")).toEqual(["chef de l’État"]);
  });
});
