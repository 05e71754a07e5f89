import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const context = contextOf([
  record("g-front", {
    name: { en: "Salt Front", fr: "Front du sel" },
    aliases: ["groupe Front du sel", "Front du sel"],
    statements: [says("2010", "x")],
  }),
  record("i-union", {
    name: { en: "River Union", fr: "Union du fleuve" },
    aliases: ["Union du fleuve"],
    statements: [says("2010", "x")],
  }),
]);

function read(text: string) {
  return resolveMentions(articleOf(text, { title: "Mali" }), context, "2022-06-01").map(
    ({ text: words, records }) => `${words} → ${records}`,
  );
}

describe("initials that the article itself gives to a body", () => {
  it("mean it wherever they stand", () => {
    expect(
      read("Le groupe Front du sel (FS) recule au Mali. Le FS a perdu un camp ; les hommes du FS fuient."),
    ).toEqual(["groupe Front du sel → g-front", "FS → g-front", "FS → g-front", "FS → g-front"]);
    expect(read("Le Front du sel (« SF ») recule au Mali.")).toContain("SF → g-front");
  });

  it("are those of one of its names, so no agency’s nor a town’s", () => {
    expect(read("Le Mali salue l’Union du fleuve (AFP). L’AFP le dit.")).toEqual(["Union du fleuve → i-union"]);
  });

  it("are a word of their own", () => {
    expect(read("Le Front du sel (FS) recule au Mali. Les FSB et l’ex-FS restent.")).toEqual([
      "Front du sel → g-front",
      "FS → g-front",
    ]);
  });

  it("say nothing in a text all in capitals", () => {
    expect(read("Le Front du sel (FS) recule au Mali.\n\nFS ET MALI.")).toEqual([
      "Front du sel → g-front",
      "FS → g-front",
    ]);
  });
});
