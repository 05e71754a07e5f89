import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf, record, says } from "../../sample-context.ts";

const head = (from: string, to?: string) => ({ ...says(from, "president of Mali", to), office: "ml-head-of-state" });
const politician = { en: "Malian politician", fr: "homme politique malien" };
const context = contextOf([
  record("p-old", {
    name: { en: "Ibrahim Sow", fr: "Ibrahim Sow" },
    what: politician,
    aliases: [{ text: "Ibrahim Sow" }, { text: "président malien", from: "2013-01-01", to: "2020-01-01" }],
    statements: [says("2012", "x")],
    roles: [head("2013-01-01", "2020-01-01")],
  }),
  record("p-now", {
    name: { en: "Amadou Kane", fr: "Amadou Kane" },
    what: politician,
    aliases: [
      { text: "Amadou Kane" },
      { text: "président malien", from: "2020-01-01" },
      { text: "chef de la transition malienne", from: "2020-01-01" },
    ],
    statements: [says("2012", "x")],
    roles: [head("2020-01-01")],
  }),
]);

function read(text: string) {
  return resolveMentions(articleOf(text, { date: "2022-06-01", title: "Mali" }), context, "2022-06-01").map(
    ({ text: words, records }) => `${words} → ${records}`,
  );
}

describe("an office in an article that names its former holder and not the present one", () => {
  it("is the former’s, who was named last before it", () => {
    expect(read("En avion, Ibrahim Sow rumine. Le président malien est vexé.")).toContain("président malien → p-old");
    expect(read("Le président malien est vexé.")).toEqual(["président malien → p-now"]);
  });

  it("is the present holder’s where he is named too, or the words say that it is new or a transition’s", () => {
    const both = "Amadou Kane arrive. Ibrahim Sow rumine. Le président malien est vexé.";
    expect(read(both)).toContain("président malien → p-now");
    expect(read("Ibrahim Sow rumine. Le chef de la transition malienne rit.")).toContain(
      "chef de la transition malienne → p-now",
    );
    expect(read("Ibrahim Sow rumine. L’actuel président malien rit.")).toContain("président malien → p-now");
  });
});

describe("an office in an article without a date", () => {
  it("is his who held it and is named last before it, and otherwise nobody’s", () => {
    const undated = (text: string) =>
      resolveMentions(articleOf(text, { title: "Mali" }), context, "2022-06-01").map(
        ({ text: words, records }) => `${words} → ${records}`,
      );
    expect(undated("Ibrahim Sow rumine. Le président malien est vexé.")).toContain("président malien → p-old");
    expect(undated("Le président malien est vexé.")).toEqual([]);
  });
});

describe("an office that the article gives to somebody whom we do not know", () => {
  it("is his all through, unless the article names its holder of the day", () => {
    const text = "Le président malien, Modibo Diarra, a parlé. Puis le président malien s’est tu.";
    expect(read(text)).toEqual([]);
    expect(read(`${text} Amadou Kane écoute.`)).toContain("président malien → p-now");
  });
});
