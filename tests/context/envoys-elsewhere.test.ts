import { describe, expect, it } from "vitest";
import { resolveMentions } from "../../src/core/resolve/resolve-mentions.ts";
import { articleOf } from "../core/sample-context.ts";
import { context } from "./shipped-context.ts";

const envoys = ["p-meyer", "i-embfr", "i-embml"];

function envoysIn(text: string, { lang, title, date }: { lang: string; title: string; date: string }): string[] {
  const mentions = resolveMentions(articleOf(text, { lang, title, date }), context, date);
  return mentions.flatMap(({ records }) => records).filter((id) => envoys.includes(id));
}

describe("an ambassador or an embassy that is not in Bamako", () => {
  it.each([
    [
      "en",
      "Burkina Faso expels three French diplomats",
      "Two of the three worked at the French embassy.\n\nThe embassy declined to comment. Mali did the same two years ago.",
    ],
    [
      "fr",
      "Le Niger renvoie l’ambassadeur de France",
      "L’ambassade de France n’a rien dit.\n\nL’ambassade reste fermée. Les soldats français avaient quitté le Mali un an plus tôt.",
    ],
    [
      "fr",
      "La France rappelle son ambassadeur en Italie",
      "Le Quai d’Orsay a rappelé son ambassadeur à Rome.\n\nL’ambassadeur rentre jeudi. Il avait été en poste au Mali.",
    ],
  ])("is not taken for ours where another state is spoken of (%s): %s", (lang, title, text) => {
    expect(envoysIn(text, { lang, title, date: "2021-04-18" })).toEqual([]);
  });

  it("is ours again in a paragraph that names Mali", () => {
    const title = "Niger closes its border";
    const text = "Niger acted first.\n\nIn Mali, the French embassy said that it knew nothing.";
    expect(envoysIn(text, { lang: "en", title, date: "2021-04-18" })).toEqual(["i-embfr"]);
  });
});
