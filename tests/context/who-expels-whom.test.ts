import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../src/core/resolve/resolve-mentions.ts";
import { articleOf } from "../core/sample-context.ts";
import { context } from "./shipped-context.ts";

const day = "2025-09-21";

const byFrance = "e-2025-09-19";
const byMali = "e-2025-09-17";

function eventsOf(text: string, lang: string, title: string): string[] {
  const mentions = resolveMentions(articleOf(text, { lang, date: day, title }), context, day);
  return mentions.filter(({ kind }) => kind === "event").flatMap(({ records }) => records);
}

/** Each side sent the other's people home within two days: a card of the wrong one would say the opposite. */
describe("in the week of September 2025 in which both expelled", () => {
  it.each([
    ["fr", "La France a déclaré persona non grata deux agents de l’ambassade et du consulat du Mali."],
    ["fr", "Paris a demandé vendredi à deux agents de l’ambassade du Mali de quitter la France."],
    ["en", "Two Malian diplomats were told to leave France on Friday."],
    ["en", "France has declared two members of the Malian embassy personae non gratae."],
  ])("what France does is not told as what Mali did (%s): %s", (lang, text) => {
    for (const title of ["Paris expulse deux diplomates maliens", "Mali and France"])
      expect(eventsOf(text, lang, title)).not.toContain(byMali);
  });

  it.each([
    ["fr", "Le Mali a déclaré persona non grata cinq agents de l’ambassade de France."],
    ["en", "Five members of the French embassy were told to leave Mali on Wednesday."],
    ["en", "Mali has declared five members of the French embassy personae non gratae."],
  ])("nor what Mali does as what France did (%s): %s", (lang, text) => {
    for (const title of ["Paris répond à Bamako", "Mali and France"])
      expect(eventsOf(text, lang, title)).not.toContain(byFrance);
  });

  it("is told when it is told", () => {
    expect(eventsOf("France expels two Malian diplomats.", "en", "Mali and France")).toContain(byFrance);
    expect(eventsOf("Mali expels five French embassy staff.", "en", "Mali and France")).toContain(byMali);
  });
});
