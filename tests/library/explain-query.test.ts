import { describe, expect, it } from "vitest";
import { parseQuery } from "../../src/core/library/parse-query.ts";
import { explainProblem, explainQuery } from "../../src/library/explain-query.ts";
import { createSpeech } from "../../src/library/speech.ts";

function explain(text: string, language: "en" | "fr"): string {
  const speech = createSpeech(language);
  const parsed = parseQuery(text);
  return (
    parsed.ok
      ? explainQuery(parsed.query, speech, [{ id: "1", name: "Moura" }])
      : explainProblem(parsed.problem, speech)
  ).replace(/[\u00A0\u202F]/g, " ");
}

describe("saying what a query asks for", () => {
  it("says it in both languages, with what binds together in parentheses", () => {
    expect(explain('retrait (tag:a or "b c") -has:note', "en")).toBe(
      "Clippings: a word beginning “retrait”, (the tag “a” or the words “b c” together) and not with a note.",
    );
    expect(explain("avant:2022-08-15 couleur:jaune", "fr")).toBe(
      "Extraits : publié le 14 août 2022 ou avant et marqué en jaune.",
    );
  });

  it("says when it names a dossier that is not there", () => {
    expect(explain("dossier:moura", "en")).toBe("Clippings: in the dossier “moura”.");
    expect(explain("a or -dossier:gossi", "fr")).toMatch(/Aucun dossier ne s’appelle « gossi »\.$/);
  });

  it("says nothing of what asks for nothing", () => {
    expect(explain("", "en")).toBe("");
  });

  it("says what is wrong and what could be written instead", () => {
    expect(explain("state:gone-away", "fr")).toBe(
      "« gone-away » n’existe pas ici. Possible : inchangé, modifié, introuvable.",
    );
    expect(explain("mine or", "en")).toMatch(/missing after “or”.*quotes/);
  });
});
