import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const context = contextOf([
  record("c-seizures", {
    aliases: ["coup", "coups", "coup d’État"],
    statements: [says("2010", "x")],
  }),
  record("e-seized", {
    name: { en: "Colonels topple the president", fr: "Des colonels renversent le président" },
    date: "2020-08-18",
    weight: 3,
    actors: ["c-seizures"],
    aliases: ["toppled the president"],
    statements: [says("2020-08-18", "x")],
  }),
]);

function read(text: string, { lang = "en", day = "2020-08-20" } = {}) {
  return resolveMentions(articleOf(text, { lang, title: "Mali", date: day }), context, day).map(
    ({ text: words, records }) => `${words} → ${records.join(" + ")}`,
  );
}

describe("the coup, days after it", () => {
  it("is the one that happened", () => {
    expect(read("In Mali envoys condemned the coup.")).toEqual(["coup → e-seized"]);
    expect(read("Au Mali, le coup d’État a été condamné.", { lang: "fr" })).toEqual(["coup d’État → e-seized"]);
  });

  it("is the term where it is any coup, or one before, or several", () => {
    expect(read("In Mali a coup never ends well.")).toEqual(["coup → c-seizures"]);
    expect(read("Coups never end well in Mali.")).toEqual(["Coups → c-seizures"]);
    expect(read("In Mali, nobody forgot the previous coup.")).toEqual(["coup → c-seizures"]);
  });

  it("is the term where the sentence tells the event already, and weeks later", () => {
    expect(read("In Mali colonels toppled the president and envoys condemned the coup.").at(-1)).toBe(
      "coup → c-seizures",
    );
    expect(read("In Mali envoys condemned the coup.", { day: "2020-10-01" })).toEqual(["coup → c-seizures"]);
  });
});
