import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../sample-context.ts";

const office = (name: string, from: string, to?: string) => ({ ...says(from, "x", to), office: name });
const context = contextOf([
  record("p-first", {
    name: { en: "Amadou Sanogo", fr: "Amadou Sanogo" },
    what: { en: "Malian politician", fr: "homme politique malien" },
    statements: [says("2015", "x")],
    roles: [office("ml-prime-minister", "2018-01-01", "2021-01-01")],
  }),
  record("p-second", {
    name: { en: "Fatou Sow", fr: "Fatou Sow" },
    what: { en: "Malian politician", fr: "femme politique malienne" },
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
    expect(read("Au Mali.\n\nAu Niger.\n\nLe Premier ministre a parlé.")).toEqual([]);
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

describe("an office that somebody is said to have come to", () => {
  const tell = (text: string) => read(`Au Mali, rien. ${text}`);
  it("is his who is named in the sentence, where he still holds it", () => {
    expect(tell("Jeanne Petit a été maire, puis Première ministre.")).toContain("Première ministre → p-french");
    expect(tell("Jeanne Petit a été ministre, puis Premier ministre du parti.").join()).not.toContain("ministre →");
    expect(tell("Un notable fut Premier ministre.")).toEqual([]);
  });
});

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

  it("means whom the text has last named as that", () => {
    expect(readAgain("Au Mali, Assimi Kane part. Le président a parlé.")).toContain("président → p-chief");
    expect(readAgain("Assimi Kane left Mali.\n\nNothing else.\n\nThe president slept.", "en")).toContain(
      "president → p-chief",
    );
    expect(readAgain("Au Mali, l’ambassade de France ferme. L’ambassade se tait.")).toContain("ambassade → i-embassy");
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
  });
});

describe("a surname behind his office", () => {
  const chief = record("p-chief", {
    name: { en: "Luc Royer", fr: "Luc Royer" },
    what: { en: "French general", fr: "général français" },
    aliases: ["Luc Royer"],
    statements: [says("2015", "x")],
    roles: [office("fr-army-chief", "2019-01-01", "2021-01-01")],
  });
  const tell = (text: string, day = "2020-06-01") =>
    resolveMentions(articleOf(text, { date: day }), contextOf([chief]), day).map(({ text: words }) => words);

  it("is his, and then alone", () => {
    expect(tell("Au Mali, le chef d’état-major, le général Royer, a parlé. Royer part.")).toEqual([
      "chef d’état-major",
      "Royer",
      "Royer",
    ]);
    expect(tell("Au Mali, le chef d’état-major français, le général Royer, a parlé.")).toContain("Royer");
  });

  it("is nobody’s where he does not hold it, or nothing introduces it", () => {
    expect(tell("Au Mali, le chef d’état-major, le général Royer, a parlé.", "2022-06-01")).toEqual([]);
    expect(tell("Au Mali, le général Royer a parlé.")).toEqual([]);
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
