import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { compareVersions, versionOf } from "../../../src/core/clipping/compare-versions.ts";
import { fingerprint, joinChecks, likenessOf, readFingerprint } from "../../../src/core/clipping/fingerprint.ts";
import { composeText, readStock } from "../../../tools/bench/anchoring/base-texts.ts";
import { replaceWords, resetTypography } from "../../../tools/bench/anchoring/slips.ts";
import { createChance } from "../../../tools/bench/random.ts";
import { articleOf } from "./articles.ts";

const stock = readStock();
const chance = createChance(11);
const { paragraphs } = composeText({ fr: stock.fr, en: stock.fr }, chance, 5);
const before = articleOf(...paragraphs);

function compare(now: Article, then: Article = before) {
  return compareVersions(versionOf(then, "2026-03-01T10:00:00.000Z"), now);
}
const replaced = (at: number, text: string) =>
  articleOf(...paragraphs.map((one, index) => (index === at ? text : one)));
const [first = "", second = "", third = ""] = paragraphs;

describe("an article seen again", () => {
  it("was not edited when it is the same, reset in another typography, or its paragraphs stand in another order", () => {
    expect(compare(before)).toBeUndefined();
    expect(compare(articleOf(...paragraphs.map((one) => resetTypography(one, chance))))).toBeUndefined();
    expect(compare(articleOf(...chance.shuffle(paragraphs)))).toBeUndefined();
  });

  it("was not edited when paragraphs were only split or joined", () => {
    const words = second.split(" ");
    const cut = [words.slice(0, 5).join(" "), words.slice(5).join(" ")];
    expect(compare(articleOf(first, ...cut, ...paragraphs.slice(2)))).toBeUndefined();
    expect(compare(articleOf(`${first} ${second}`, ...paragraphs.slice(2)))).toBeUndefined();
    expect(compare(articleOf(`${first} ${cut[0]}`, `${cut[1]} ${third}`, ...paragraphs.slice(3)))).toBeUndefined();
  });

  it("tells a changed figure, and which paragraph it stands in", () => {
    const edited = compare(replaced(1, `${second.slice(0, -1)}, selon 12 témoins.`));
    expect(edited).toMatchObject({ since: "2026-03-01T10:00:00.000Z", paragraphs: [{ is: "changed", block: 1 }] });
    expect(edited?.title).toBeUndefined();
  });

  it("tells new paragraphs from changed ones and from those that are gone", () => {
    const added = "Le Conseil de sécurité se réunira mercredi à la demande de trois de ses membres.";
    expect(compare(articleOf(added, ...paragraphs))).toMatchObject({
      paragraphs: [{ is: "new", block: 0, begins: added }],
    });
    expect(compare(articleOf(...paragraphs.slice(1)))?.paragraphs).toEqual([
      { is: "gone", was: 1, of: paragraphs.length },
    ]);
    expect(compare(replaced(2, added))?.paragraphs).toEqual([
      { is: "new", block: 2, begins: added },
      { is: "gone", was: 3, of: paragraphs.length },
    ]);
  });

  it("tells both versions of the headline", () => {
    const edited = compare({ ...before, title: "Deux capitales se parlent" });
    expect(edited?.title?.before).toBe("Deux capitales se répondent");
    expect(edited?.title?.difference.map(({ text }) => text)).toEqual(["Deux capitales se ", "répondent", "parlent"]);
    expect(compare({ ...before, title: "Deux\u00a0capitales se répondent" })).toBeUndefined();
  });

  it("is only partly there when less than half of it is", () => {
    expect(compare(articleOf(...paragraphs.slice(0, 2)))?.isPartial).toBe(true);
    expect(compare(articleOf(...paragraphs.slice(1)))?.isPartial).toBe(false);
  });

  it("is told of a page of thousands of paragraphs that all changed", () => {
    const many = Array.from(
      { length: 2000 },
      (_, at) => `Phrase ${at} du direct, encore et encore la même à ${at * 7} près.`,
    );
    const edited = compare(articleOf(...many.map((one) => `${one} Mis à jour.`)), articleOf(...many));
    expect(edited?.paragraphs.filter(({ is }) => is === "changed")).toHaveLength(2000);
  });

  it("quotes no more of a paragraph than tells which it is", () => {
    const edited = compare(articleOf(`Nouveau : ${"mot ".repeat(200)}`, ...paragraphs));
    const [one] = edited?.paragraphs ?? [];
    expect(one && "begins" in one ? one.begins.length : 0).toBeLessThan(150);
  });
});

describe("fingerprints", () => {
  it("tell any edit of a letter, a figure or a word, in every paragraph of our articles", () => {
    for (const text of stock.fr.flat()) {
      const at = chance.within(0, text.length - 1);
      const other = `${text.slice(0, at)}${text[at] === "x" ? "y" : "x"}${text.slice(at + 1)}`;
      if (/\s/.test(text.charAt(at))) continue;
      expect(fingerprint(other)).not.toBe(fingerprint(text));
    }
  });

  it("are alike for two versions of a paragraph, and for no two paragraphs of different articles", () => {
    const all = [...stock.fr, ...stock.en].flat();
    const prints = all.map((text) => readFingerprint(fingerprint(text)));
    prints.forEach((a, i) => {
      prints.slice(i + 1).forEach((b, j) => {
        if (a && b && all[i] !== all[i + 1 + j]) expect(likenessOf(a, b)).toBeLessThan(0.25);
      });
      const version = readFingerprint(fingerprint(replaceWords(all[i] ?? "", chance, "fr", 0.1)));
      if (a && version) expect(likenessOf(a, version)).toBeGreaterThanOrEqual(0.25);
    });
  });

  it("of paragraphs in a row give that of all of them joined", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 6 }), (row) => {
        // A letter and a mark that come together become one.
        const texts = row.map((text) => text.normalize("NFC").replace(/^\p{M}+/u, ""));
        const prints = texts.map((text) => readFingerprint(fingerprint(text))).filter((one) => one !== undefined);
        const whole = readFingerprint(fingerprint(texts.join(" ")));
        expect(whole && joinChecks([whole])).toBe(joinChecks(prints));
      }),
    );
  });

  it("hold none of the words", () => {
    expect(fingerprint("Le retrait aura lieu en août, selon Paris et Bamako.")).toMatch(/^[0-9a-z.]{1,60}$/);
  });

  it.each(["", "a", "1.2", "x.y.z"])("that are none are read as none: %j", (text) => {
    expect(readFingerprint(text)).toSatisfy((one: unknown) => one === undefined || text === "x.y.z");
  });
});
