import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const context = contextOf([
  record("p-colonel", { aliases: ["Tapa"], statements: [says("2010", "x")] }),
  record("e-first", {
    name: { en: "Colonels overthrow the president", fr: "Des colonels renversent le président" },
    date: "2020-08-18",
    weight: 3,
    actors: ["p-colonel"],
    aliases: ["seized power in 2020", "first coup in 2020", "premier putsch en 2020", "pris le pouvoir … 2020"],
    statements: [says("2020-08-18", "x")],
  }),
  record("e-second", {
    name: { en: "The colonel overthrows the interim president", fr: "Le colonel renverse le président intérimaire" },
    date: "2021-05-24",
    weight: 3,
    actors: ["p-colonel"],
    statements: [says("2021-05-24", "x")],
  }),
  record("e-elsewhere", {
    name: { en: "Strangers overthrow a mayor", fr: "Des inconnus renversent un maire" },
    date: "2022-03-01",
    statements: [says("2022-03-01", "x")],
  }),
]);

function read(text: string, lang = "en") {
  return resolveMentions(articleOf(text, { lang, title: "Mali", date: "2025-08-15" }), context, "2025-08-15")
    .filter(({ kind }) => kind === "event")
    .map(({ text: words, records }) => `${words} → ${records.join(" + ")}`);
}

describe("the same told of two dates", () => {
  it("is two events, the second on its date", () => {
    expect(read("In Mali the officers who seized power in 2020 and 2021, now generals, rule.")).toEqual([
      "seized power in 2020 → e-first",
      "2021 → e-second",
    ]);
  });

  it("takes the words for another of the same into the second", () => {
    expect(read("Mali had a first coup in 2020, then a second in 2021.")).toContain("a second in 2021 → e-second");
    expect(read("Le Mali a vécu un premier putsch en 2020 puis un second en 2021.", "fr")).toContain(
      "un second en 2021 → e-second",
    );
    expect(read("Le Mali a vécu un premier putsch en 2020, suivi d’un autre en 2021.", "fr")).toContain(
      "un autre en 2021 → e-second",
    );
  });

  it("is done to another the second time", () => {
    expect(read("Au Mali, les colonels ont pris le pouvoir en 2020 et la présidence en 2021.", "fr").at(-1)).toBe(
      "la présidence en 2021 → e-second",
    );
    expect(read("In Mali colonels seized power in 2020 and rested in 2021.").join()).not.toContain("e-second");
  });

  it("is one where the second date is that of nobody who took part, or opens another clause", () => {
    expect(read("In Mali the officers who seized power in 2020 and 2022, now generals, rule.")).toHaveLength(1);
    const clauses = "In Mali, the officers who now rule seized power in 2020 and in 2021 the rains failed.";
    expect(read(clauses).join()).not.toContain("e-second");
  });
});
