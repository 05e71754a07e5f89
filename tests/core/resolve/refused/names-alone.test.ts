import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const context = contextOf([
  record("e-danes", {
    name: { en: "Denmark withdraws its contingent", fr: "Le Danemark retire son contingent" },
    date: "2022-01-27",
    aliases: ["Danes", "Danish troops", "soldats danois"],
    statements: [says("2022-01-27", "x")],
  }),
  record("e-enter", {
    name: { en: "French troops enter Sirba", fr: "Les troupes françaises entrent à Sirba" },
    date: "2022-01-20",
    aliases: ["troops … Sirba", "troupes … Sirba"],
    places: ["l-sirba"],
    statements: [says("2022-01-20", "x")],
  }),
  record("e-flights", {
    name: { en: "Sahel Air suspends its flights", fr: "Sahel Air suspend ses vols" },
    date: "2022-01-25",
    actors: ["i-air"],
    statements: [says("2022-01-25", "x")],
  }),
  record("i-air", { aliases: ["Sahel Air"], statements: [says("2010", "x")] }),
  record("l-sirba", { aliases: ["Sirba"], statements: [says("2010", "x")] }),
]);

function read(text: string, lang = "en") {
  return resolveMentions(articleOf(text, { lang, date: "2022-02-01", title: "Mali" }), context, "2022-02-01")
    .filter(({ kind }) => kind === "event")
    .map(({ records }) => records.join(" | "));
}

describe("usual words that hold only who and where", () => {
  it("mean the event where it is told beside them, and not where nothing happens", () => {
    expect(read("Two Danes live in Mali.")).toEqual([]);
    expect(read("In Mali the Danish troops train with Malian ones.")).toEqual([]);
    expect(read("Au Mali, des soldats danois s’entraînent.", "fr")).toEqual([]);
    expect(read("In Mali the Danish troops are leaving.")).toEqual(["e-danes"]);
    expect(read("Le retrait des soldats danois du Mali a surpris.", "fr")).toEqual(["e-danes"]);
  });

  it("do not mean that troops enter a town where they leave it", () => {
    expect(read("In Mali, French troops begin to leave Sirba.")).not.toContain("e-enter");
    expect(read("In Mali, French troops start their withdrawal from Sirba.")).not.toContain("e-enter");
    expect(read("Au Mali, les troupes françaises quittent Sirba.", "fr")).not.toContain("e-enter");
    expect(read("In Mali, French troops took Sirba.")).toEqual(["e-enter"]);
    expect(read("Au Mali, les troupes françaises entrent dans Sirba.", "fr")).toEqual(["e-enter"]);
  });
});

describe("an act that undoes an event", () => {
  it("is not that event", () => {
    expect(read("In Mali, Sahel Air suspends its flights.")).toEqual(["e-flights"]);
    expect(read("In Mali, Sahel Air resumes its flights.")).toEqual([]);
    expect(read("Au Mali, Sahel Air suspend ses vols.", "fr")).toEqual(["e-flights"]);
    expect(read("Au Mali, Sahel Air a rétabli ses vols.", "fr")).toEqual([]);
  });
});
