import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const context = contextOf([
  record("p-head", {
    name: { en: "Jeanne Petit", fr: "Jeanne Petit" },
    aliases: ["Jeanne Petit", { text: "présidente de la France", from: "2017-01-01" }, { text: "president of France" }],
    statements: [says("2015", "x")],
  }),
]);

function read(text: string, lang = "fr") {
  return resolveMentions(articleOf(text, { lang, date: "2022-06-01", title: "Mali" }), context, "2022-06-01").map(
    ({ text: words, records }) => `${words} → ${records}`,
  );
}

describe("an office that somebody is only supposed to hold", () => {
  it.each([
    ["Il dit ce qu’il ferait au Mali s’il était présidente de la France.", "fr"],
    ["Elle quittera le Mali si elle devient présidente de la France.", "fr"],
    ["He would leave Mali if he were president of France.", "en"],
    ["He would leave Mali if he became the president of France.", "en"],
  ])("is nobody’s: %s", (text, lang) => {
    expect(read(text, lang)).toEqual([]);
  });

  it("is hers who is told to hold it, and whose name it bears", () => {
    expect(read("Au Mali est venue la présidente de la France.")).toEqual(["présidente de la France → p-head"]);
    expect(read("Au Mali, si elle était Jeanne Petit, elle rirait.")).toEqual(["Jeanne Petit → p-head"]);
  });
});
