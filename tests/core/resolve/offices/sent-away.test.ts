import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const envoy = (name: string, from: string, to: string) => ({
  name: { en: name, fr: name },
  what: { en: "French diplomat", fr: "diplomate français" },
  aliases: [name],
  statements: [says(from, "x")],
  roles: [
    {
      ...says(from, "x", to),
      en: "ambassador of France in Mali",
      fr: "ambassadeur",
      office: "fr-ambassador-in-bamako",
    },
  ],
});
const context = contextOf([
  record("p-first", envoy("Luc Royer", "2010-01-01", "2014-05-01")),
  record("p-second", envoy("Anne Lebrun", "2014-05-01", "2019-03-02")),
  record("e-expulsion", { date: "2019-03-02", actors: ["p-second"] }),
]);

function read(text: string, date: string, title = "") {
  return resolveMentions(articleOf(text, { date, title }), context, date).flatMap(({ text: words, records }) =>
    records[0]?.startsWith("p-") ? [`${words} → ${records}`] : [],
  );
}

describe("an ambassador of whom it is told that he had to go", () => {
  it("is the last whose office an event ended", () => {
    expect(read("Mali broke with France: a coup, the ambassador sent packing.", "2022-06-01")).toEqual([
      "ambassador → p-second",
    ]);
    expect(read("Au Mali, depuis l’expulsion de l’ambassadeur, rien ne va plus.", "2022-06-01")).toEqual([
      "ambassadeur → p-second",
    ]);
  });

  it("is nobody before that, in another state, or where the words say nothing of it", () => {
    expect(read("Mali is angry: the ambassador sent packing.", "2018-06-01")).toEqual([]);
    expect(read("Mali looks on: in Niger the ambassador was thrown out.", "2022-06-01")).toEqual([]);
    expect(read("Mali is glad that the ambassador was there.", "2022-06-01")).toEqual([]);
  });
});
