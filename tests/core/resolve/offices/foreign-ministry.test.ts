import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const statements = [says("2010", "x")];
const office = (name: string) => ({ ...says("2019-01-01", "x"), office: name });
const ministry = (id: string, en: string, what: { en: string; fr: string }) =>
  record(id, { name: { en, fr: en }, what, aliases: [{ text: en }], statements });
const context = contextOf([
  ministry("i-first", "Malian foreign ministry", { en: "Malian ministry", fr: "ministère malien" }),
  ministry("i-second", "French foreign ministry", { en: "French ministry", fr: "ministère français" }),
  record("p-first", {
    name: { en: "Fatou Sow", fr: "Fatou Sow" },
    what: { en: "Malian politician", fr: "femme politique malienne" },
    aliases: ["Fatou Sow"],
    statements,
    roles: [office("ml-foreign-minister")],
  }),
]);

function read(text: string, title: string, lang = "en") {
  const article = articleOf(text, { lang, title, date: "2022-06-01" });
  return resolveMentions(article, context, "2022-06-01").flatMap(({ text: words, records }) =>
    /ministry|ministère/.test(words) ? [records[0]] : [],
  );
}

describe("a foreign ministry told without its country", () => {
  it("is his of whom the sentence tells, if he is a foreign minister", () => {
    const text = "Fatou Sow asked France and the French to show restraint, the foreign ministry said.";
    expect(read(text, "France and Mali differ")).toEqual(["i-first"]);
  });

  it("is of whom the title speaks first, where its own sentence names both or neither", () => {
    const text = "A French citizen was held in Bamako, the foreign ministry said.";
    expect(read(text, "France says Mali holds a citizen")).toEqual(["i-second"]);
    expect(read(text, "Mali says France sent a spy")).toEqual(["i-first"]);
    expect(read(text, "Mali: Government Recalls Envoy to France")).toEqual(["i-first"]);
    expect(read(text, "Mali: Government Recalls Envoy After French Rebuke")).toEqual(["i-first"]);
  });

  it("is nobody’s where another state is named in the title or beside it", () => {
    const text = "A French citizen was held in Bamako, the foreign ministry said.";
    expect(read(text, "Algeria and France speak of Mali")).toEqual([]);
    expect(read("In Niger and in Bamako the foreign ministry was shut.", "France asks Mali")).toEqual([]);
  });
});
