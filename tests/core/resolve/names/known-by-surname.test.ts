import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const office = (name: string, from: string, to?: string) => ({ ...says(from, "x", to), office: name });

describe("a surname that nothing introduces", () => {
  const head = record("p-head", {
    name: { en: "Luc Royer", fr: "Luc Royer" },
    what: { en: "French politician", fr: "homme politique français" },
    statements: [says("2010", "x")],
    roles: [{ ...says("2012-05-15", "president of France", "2017-05-14"), office: "fr-head-of-state" }],
  });
  const day = "2013-01-17";
  const readBrief = (text: string, on = day) =>
    resolveMentions(articleOf(text, { lang: "en", date: on }), contextOf([head]), on).map(({ text: words }) => words);

  it("is the head of state’s of the day in title or lead, where the article names both countries", () => {
    expect(readBrief("Royer says crisis in Mali justifies the French operation.")).toEqual(["Royer"]);
    expect(readBrief("Royer says crisis in Mali justifies the operation.")).toEqual([]);
    expect(readBrief("Crisis in Mali.\n\nThe French hear Royer.")).toEqual([]);
    expect(readBrief("Royer says crisis in Mali hurts the French.", "2019-01-17")).toEqual([]);
    expect(readBrief("Anne Royer, French singer, loves Mali. Royer sings.")).toEqual([]);
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

describe("a first name in another spelling", () => {
  it("names him in full", () => {
    const foreign = record("p-lev", {
      name: { en: "Sergei Lev", fr: "Sergueï Lev" },
      aliases: ["Sergey Lev"],
      statements: [says("2010", "x")],
    });
    const texts = resolveMentions(
      articleOf("Sergey Lev saw Mali. Lev left.", { lang: "en" }),
      contextOf([foreign]),
      "2022-06-01",
    ).map(({ text }) => text);
    expect(texts).toEqual(["Sergey Lev", "Lev"]);
  });
});
