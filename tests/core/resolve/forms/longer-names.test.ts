import { describe, expect, it } from "vitest";
import { isAuthorsNote } from "../../../../src/core/resolve/forms/longer-names.ts";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const statements = [says("2010", "x")];
const context = contextOf([
  record("i-bear", { aliases: ["Russia"], statements }),
  record("i-council", { aliases: ["Security Council", "war crimes court"], statements }),
  record("f-army", { aliases: ["Mali’s military"], statements }),
  record("f-campaign", { aliases: ["French operation", "Operation Ocelot"], statements }),
  record("f-young", { aliases: ["African operation"], statements: [says("2023-05-01", "x")] }),
  record("f-mission", { aliases: ["Unimil"], statements }),
  record("p-head", {
    name: { en: "Jeanne Petit", fr: "Jeanne Petit" },
    what: { en: "diplomat", fr: "diplomate" },
    aliases: [
      "Jeanne Petit",
      { text: "head of Unimil", from: "2020-01-01" },
      { text: "head of the mission", from: "2020-01-01" },
    ],
    statements,
  }),
]);

function read(text: string) {
  return resolveMentions(articleOf(text, { lang: "en", title: "Mali", date: "2023-06-01" }), context, "2023-06-01").map(
    ({ records }) => records[0],
  );
}

describe("a name inside a longer one", () => {
  it("is not read where a programme or an institute is called so", () => {
    expect(read("He joined the Russia and Black Sea Program.")).toEqual([]);
    expect(read("Mali and Russia announced a programme.")).toEqual(["i-bear"]);
  });
});

describe("the army’s name within that of who governs", () => {
  it("is not the army", () => {
    expect(read("Mali’s military rulers spoke.")).toEqual([]);
    expect(read("Mali’s military spoke.")).toEqual(["f-army"]);
  });
});

describe("a description of an operation that is called new", () => {
  it("is not the known one, but in its first days", () => {
    expect(read("A brand new French operation begins in Mali.")).toEqual([]);
    expect(read("Another French operation begins in Mali.")).toEqual([]);
    expect(read("The French operation goes on in Mali.")).toEqual(["f-campaign"]);
    expect(read("A new African operation begins in Mali.")).toEqual(["f-young"]);
  });
});

describe("a body’s name in small letters behind an indefinite article", () => {
  it("is one of many", () => {
    expect(read("Mali called a security council.")).toEqual([]);
    expect(read("Mali wrote to the security council.")).toEqual(["i-council"]);
    expect(read("In Mali a war crimes court sat.")).toEqual(["i-council"]);
  });
});

describe("a body named in the office of somebody whom we do not know", () => {
  it("is meant still", () => {
    expect(read("The head of Unimil, Anne Lebrun, came to Mali.")).toEqual(["f-mission"]);
    expect(read("The head of Unimil in Mali, Anne Lebrun, came.")).toEqual(["f-mission"]);
    expect(read("The head of the mission spoke in Mali.")).toEqual(["p-head"]);
    expect(read("The head of the mission for elections spoke in Mali.")).toEqual([]);
    expect(read("They met the head of Unimil’s police division in Mali.")).toEqual(["f-mission"]);
    expect(read("The head of Unimil, Jeanne Petit, came to Mali.")).toEqual(["p-head", "p-head"]);
  });
});

describe("a note on the author", () => {
  it("is not read", () => {
    expect(read("Mali waits.\n\nJane Q. Doe is a senior fellow at a house for Russia.")).toEqual([]);
    expect(isAuthorsNote("Russia is a partner of Mali.")).toBe(false);
  });
});
