import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { articleOf, contextOf } from "../../sample-context.ts";
import { diop, elder, read } from "../names/two-diops.ts";

describe("an office in a year of the past", () => {
  it("means who held it all that year, where the sentence opens with it", () => {
    expect(read([diop, elder], "En 2019, le ministre malien des Affaires étrangères a parlé.")).toEqual([
      "ministre malien des Affaires étrangères → p-elder",
    ]);
    expect(read([diop, elder], "Le ministre malien des Affaires étrangères a été arrêté en 2019.")).toEqual([]);
    expect(read([diop, elder], "Le ministre malien des Affaires étrangères a signé en 2022.")).toEqual([
      "ministre malien des Affaires étrangères → p-diop",
    ]);
  });
});

describe("an office that the next words give to somebody else", () => {
  it("is not its holder’s of the day", () => {
    for (const text of [
      "Le ministre malien des Affaires étrangères d’alors a parlé.",
      "Le ministre malien des Affaires étrangères par intérim a parlé.",
      "Le ministre malien des Affaires étrangères, le général Moussa Kone, a parlé.",
      "Il y a neuf ans, le ministre malien des Affaires étrangères a parlé.",
    ]) {
      expect(read([diop], text), text).toEqual([]);
    }
  });
});

describe("an office of another country", () => {
  it("is not ours, where the country stands behind it or behind its longer form", () => {
    const chief = { ...diop, aliases: diop.aliases.map((one) => ({ ...one, text: "chef d’état-major" })) };
    const found = (text: string) => read([chief], text).length;
    expect(found("À Bamako, le chef d’état-major des armées a parlé.")).toBe(1);
    for (const whose of ["ivoirien", "général ivoirien", "des armées burkinabè", "du Sénégal", "de l’armée du Niger"]) {
      expect(found(`À Bamako, le chef d’état-major ${whose} a parlé.`), whose).toBe(0);
    }
  });
});

describe("a country at the head of the sentence", () => {
  it("is no name that an office behind it would be given to", () => {
    const said = ["ministre malien des Affaires étrangères → p-diop"];
    expect(read([diop], "Au Niger, le ministre malien des Affaires étrangères a parlé.")).toEqual(said);
    expect(read([diop], "En Algérie, le ministre malien des Affaires étrangères a parlé.")).toEqual(said);
    expect(read([diop], "Moussa Kone, le ministre malien des Affaires étrangères, a parlé.")).toEqual([]);
  });
});

describe("an article without a date", () => {
  it("names the holder of today only where it names him besides", () => {
    const mentions = (text: string) =>
      resolveMentions(articleOf(text), contextOf([diop, elder]), "2024-06-01").map(({ text: words }) => words);
    expect(mentions("Le ministre malien des Affaires étrangères a parlé.")).toEqual([]);
    expect(mentions("Le ministre malien des Affaires étrangères, Abdoulaye Diop, a parlé.")).toEqual([
      "ministre malien des Affaires étrangères",
      "Abdoulaye Diop",
    ]);
  });
});
