import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../../src/core/read-article.ts";
import { likelihoodOf } from "../../../../src/core/resolve/nil/drop-nil.ts";
import { nilSigns, type Signs } from "../../../../src/core/resolve/nil/nil-signs.ts";
import { resolveMentions } from "../../../../src/core/resolve/resolve-mentions.ts";
import { context } from "../../../context/shipped-context.ts";
import { articleOf } from "../../sample-context.ts";

function read(title: string, text: string, date: string, lang: "en" | "fr" = "en") {
  const article = articleOf(text, { title, date, lang });
  const marked = readArticle(article, context, { today: date }).mentions.flatMap(({ records }) => records);
  const resolved = resolveMentions(article, context, date).flatMap(({ records }) => records);
  return { marked, resolved };
}

describe("a mark that means none of ours", () => {
  it("is dropped where a minister's name is that of a town in an article that is not ours", () => {
    const { marked, resolved } = read(
      "Fêtes : les tours humaines attirent la foule",
      "Huit équipes ont monté dimanche des tours de neuf étages sur la place de Valls, près de Tarragone. Le maire a offert le vin.",
      "2014-10-26",
      "fr",
    );
    expect(resolved).toContain("p-valls");
    expect(marked).not.toContain("p-valls");
  });

  it("stays where the same town is where something happens to our two countries", () => {
    const { marked } = read(
      "Mali: French aid workers leave Kayes",
      "The French aid group has closed its office in Kayes, in western Mali, after the junta in Bamako banned organisations that take money from Paris.",
      "2022-12-05",
    );
    expect(marked).toContain("l-kayes");
  });

  it("stays where its article names the same thing with Mali beside it, though the title is another state's", () => {
    const { marked } = read(
      "Chad: Paris hands over its last base",
      "The last French soldiers left N’Djamena on Thursday. The French army left Mali in August 2022, after nine years of operations Serval and Barkhane, then Burkina Faso and Niger.",
      "2025-01-30",
    );
    expect(marked).toContain("e-2022-08-15");
  });
});

describe("the likelihood of a mark", () => {
  const anySigns = fc
    .uniqueArray(fc.constantFrom(...nilSigns))
    .chain((signs) =>
      fc
        .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: signs.length, maxLength: signs.length })
        .map((values): Signs => new Map(signs.map((sign, place) => [sign, values[place] ?? 0]))),
    );

  it("is a probability, whatever the signs", () => {
    fc.assert(
      fc.property(anySigns, (signs) => {
        const likelihood = likelihoodOf(signs);
        return likelihood > 0 && likelihood < 1;
      }),
    );
  });

  it("never falls for a name of ours beside it, nor rises for another field, quotation marks or a name that goes on", () => {
    const changed = (signs: Signs, sign: (typeof nilSigns)[number], value: number) =>
      likelihoodOf(new Map(signs).set(sign, value));
    fc.assert(
      fc.property(anySigns, (signs) => {
        for (const sign of ["own-here-ours", "lent-here-ours", "own-title-ours", "lent-within-ours"] as const)
          expect(changed(signs, sign, 1)).toBeGreaterThanOrEqual(changed(signs, sign, 0));
        for (const sign of ["own-field-here", "own-in-quotes", "own-goes-on", "lent-title-abroad"] as const)
          expect(changed(signs, sign, 1)).toBeLessThanOrEqual(changed(signs, sign, 0));
      }),
    );
  });
});
