import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/core/read-article.ts";
import { articleOf } from "../core/sample-context.ts";
import { context } from "./shipped-context.ts";

describe("news of a regiment", () => {
  it.each([
    ["fr", "Deux hussards tués au Mali", "Le régiment pleure deux des siens, tués samedi par une mine près de Ménaka."],
    [
      "en",
      "Town mourns two hussars killed in Mali",
      "Two soldiers of the 4th Hussars were killed near Ménaka on Saturday.",
    ],
    ["fr", "Retour du Mali", "Les soldats du 21e RIMa ont quitté Gao jeudi ; le Mali leur laisse des souvenirs amers."],
  ])("is news of France, though %s papers need not say so: %s", (lang, title, text) => {
    const { verdict } = readArticle(articleOf(text, { title, lang, date: "2021-01-04" }), context, {
      today: "2026-11-27",
    });
    expect(verdict.standing).toBe("relation");
  });
});
