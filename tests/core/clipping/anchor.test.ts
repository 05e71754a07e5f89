import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../src/core/article/article.ts";
import { anchorQuote } from "../../../src/core/clipping/anchor.ts";
import { articleText, positionOf, rangeOf } from "../../../src/core/clipping/article-text.ts";
import type { ClippingDraft, PositionSelector } from "../../../src/core/clipping/clipping.ts";
import { makeDraft } from "../../../src/core/clipping/draft.ts";
import { asSeen, foldTypography } from "../../../src/core/clipping/fold-typography.ts";
import { articleOf, paragraphs, placeOf, plainArticle, sentence } from "./articles.ts";

function clip(article: Article, position: PositionSelector): ClippingDraft {
  const made = makeDraft({
    id: "00000000-0000-4000-8000-000000000001",
    article,
    range: rangeOf(articleText(article.blocks).starts, position),
    context: { asOf: "2022-02-17", version: "1", cards: [] },
    readAt: "2022-03-03T10:00:00.000Z",
  });
  if (!made.ok) throw new Error(made.failure.detail);
  return made.value;
}

/** Clips the words from one article and looks for them in another. */
function refind(words: string, before: Article, after: Article) {
  return anchorQuote(after, clip(before, placeOf(before, words)));
}

const edit = (article: Article, change: (text: string, block: number) => string): Article =>
  articleOf(...article.blocks.map((block, index) => change(block.text, index)));

const passage = "Les visas seront délivrés à Dakar jusqu’à nouvel ordre.";
const short = "Paris n’a pas répondu";

describe("as saved", () => {
  it("is found where it was", () => {
    expect(refind(passage, plainArticle, plainArticle)).toEqual({
      state: "as-saved",
      found: passage,
      range: { startBlock: 2, startOffset: 47, endBlock: 2, endOffset: 102 },
      likeness: 1,
    });
  });

  it("is found after a paragraph was put before it", () => {
    const after = articleOf("Mise à jour : trois phrases ajoutées.", ...plainArticle.blocks.map(({ text }) => text));
    expect(refind(passage, plainArticle, after)).toMatchObject({
      state: "as-saved",
      range: { startBlock: 3, startOffset: 47 },
    });
    expect(refind(short, plainArticle, after)).toMatchObject({ state: "as-saved", range: { startBlock: 2 } });
  });

  it("is found when its paragraph was cut in two, or joined to the next", () => {
    const words = "a-t-il dit. Paris n’a pas répondu dans la journée.";
    const cut = articleOf(
      "« Nous n’avons rien à ajouter », a-t-il dit.",
      "Paris n’a pas répondu dans la journée.",
      passage,
    );
    expect(refind(words, plainArticle, cut)).toMatchObject({
      state: "as-saved",
      range: { startBlock: 0, startOffset: 33, endBlock: 1, endOffset: 38 },
    });
  });

  it.each([
    ["no-break spaces", (text: string) => text.replaceAll(" ", "\u00a0")],
    ["narrow no-break spaces", (text: string) => text.replaceAll(" ", "\u202f")],
    ["letters composed otherwise", (text: string) => text.normalize("NFD")],
    ["soft hyphens", (text: string) => text.replaceAll("or", "o\u00adr")],
    ["a byte order mark and direction marks", (text: string) => `\ufeff\u200e${text}`],
  ])("is found although the page now has %s, which nobody sees", (_what, change) => {
    expect(refind(passage, plainArticle, edit(plainArticle, change))).toMatchObject({ state: "as-saved" });
  });
});

describe("changed", () => {
  const typeset = articleOf(
    "Le chœur a conclu la fin de l’office officiel — « sans un mot », dit-on – devant la porte-parole.",
  );
  const words = "chœur a conclu la fin de l’office officiel — « sans un mot », dit-on – devant la porte-parole";

  it.each([
    ["quotation marks", (text: string) => text.replace(/« | »/g, '"')],
    ["apostrophes", (text: string) => text.replaceAll("’", "'")],
    ["dashes and hyphens", (text: string) => text.replaceAll(/[—–]/g, "-").replaceAll("e-p", "e‑p")],
    ["ligatures", (text: string) => text.replaceAll("œ", "oe").replaceAll("fin", "ﬁn").replaceAll("ffi", "ﬃ")],
  ])("is found in other %s, and told from what was saved", (_what, change) => {
    const found = { state: "changed", of: "typography", found: change(words) };
    expect(refind(words, typeset, edit(typeset, change))).toMatchObject(found);
  });

  it.each([
    ["a word was replaced", "Dakar", "Abidjan", "Les visas seront délivrés à Abidjan jusqu’à nouvel ordre."],
    [
      "its first word was replaced",
      "Les visas",
      "Ces visas",
      "Ces visas seront délivrés à Dakar jusqu’à nouvel ordre.",
    ],
    ["its last word was replaced", "ordre", "avis", "Les visas seront délivrés à Dakar jusqu’à nouvel avis."],
    [
      "a clause was put in",
      "Dakar",
      "Dakar, au Sénégal,",
      "Les visas seront délivrés à Dakar, au Sénégal, jusqu’à nouvel ordre.",
    ],
    ["a word was cut", "seront délivrés", "délivrés", "Les visas délivrés à Dakar jusqu’à nouvel ordre."],
  ])("is found after %s, whole words of it and no more", (_what, from, to, now) => {
    const after = edit(plainArticle, (text) => text.replace(from, to));
    expect(refind(passage, plainArticle, after)).toMatchObject({ state: "changed", of: "words", found: now });
  });

  it("does not swallow what was put in right before or after it", () => {
    const before = "Le lendemain, l’ambassade a fermé ses bureaux.";
    const after = articleOf(
      ...plainArticle.blocks.slice(0, 2).map(({ text }) => text),
      before,
      "Une note affichée sur la grille en avertit les passants.",
      "Ces visas seront délivrés à Dakar jusqu’à nouvel ordre.",
      "Le consulat n’a pas dit quand il rouvrira.",
    );
    expect(refind(passage, plainArticle, after)).toMatchObject({ found: after.blocks[4]?.text });
  });

  it("is what stands where it stood, although a paragraph elsewhere is more like it", () => {
    const of = (day: string, dead: string) =>
      `${dead} soldats ont été tués ${day} par l’explosion d’une mine au passage de leur convoi.`;
    const before = articleOf(
      `À Gao, le gouverneur a parlé. ${of("lundi", "Deux")} Il a promis une enquête.`,
      `À Kidal, le calme est revenu. ${of("mardi", "Trois")} Les recherches ont duré la nuit.`,
    );
    const after = edit(before, (text) =>
      text.replace("Trois soldats ont été tués mardi", "Six militaires ont péri mardi soir"),
    );
    expect(refind(of("mardi", "Trois"), before, after)).toMatchObject({ range: { startBlock: 1 } });
    const cut = edit(before, (text) => text.replace(` ${of("mardi", "Trois")}`, ""));
    expect(refind(of("mardi", "Trois"), before, cut)).toEqual({ state: "not-found", why: "gone" });
  });
});

describe("not found", () => {
  it("is what a passage is that was cut", () => {
    const after = edit(plainArticle, (text) => text.replace(passage, ""));
    expect(refind(passage, plainArticle, after)).toEqual({ state: "not-found", why: "gone" });
  });

  it("is what a passage is in whose place other words stand, the surroundings kept", () => {
    const after = edit(plainArticle, (text) => text.replace(passage, "Un gardien renvoie ceux qui se présentent."));
    expect(refind(passage, plainArticle, after)).toEqual({ state: "not-found", why: "gone" });
  });

  it("is what a passage is that was cut between two sentences, of which the first is like it", () => {
    const of = (day: string, town: string) =>
      `Trois soldats ont été tués ${day} près de ${town} par l’explosion d’une mine au passage de leur convoi.`;
    const before = articleOf(`${of("lundi", "Gao")} ${of("mardi", "Kidal")} Une enquête est ouverte à Bamako.`);
    const after = edit(before, (text) => text.replace(` ${of("mardi", "Kidal")}`, ""));
    expect(refind(of("mardi", "Kidal"), before, after)).toEqual({ state: "not-found", why: "gone" });
  });

  it("is a short passage of which a like stands elsewhere, among other words", () => {
    const after = articleOf("Interrogé lundi, Paris n’a pas répondu aux accusations portées par Bamako.");
    expect(refind(short, plainArticle, after)).toEqual({ state: "not-found", why: "gone" });
  });

  it("is a passage that stands twice where the words around do not tell which", () => {
    const before = articleOf(`Il a parlé hier. ${passage} Puis il est parti.`);
    const after = articleOf(`Un. ${passage} Deux.`, `Trois. ${passage} Quatre.`);
    expect(refind(passage, before, after)).toEqual({ state: "not-found", why: "ambiguous" });
  });

  it("is a card, which has no place in the page", () => {
    const card: ClippingDraft = { ...clip(plainArticle, placeOf(plainArticle, passage)), kind: "card" };
    expect(anchorQuote(plainArticle, card)).toEqual({ state: "not-found", why: "has-no-place" });
  });

  it.each([
    { exact: "", prefix: "", suffix: "" },
    { exact: " \u200b ", prefix: "", suffix: "" },
  ])("is a quote without words: %j", (quote) => {
    const position = { start: 0, end: quote.exact.length };
    expect(anchorQuote(plainArticle, { kind: "passage", quote, position })).toMatchObject({ state: "not-found" });
  });

  it.each([{ start: 1e12, end: 1e12 + 3 }, { start: -5, end: -2 }, undefined])(
    "is not led astray by the place %j",
    (position) => {
      const quote = { exact: "mot", prefix: "", suffix: "" };
      expect(anchorQuote(articleOf("Un autre texte."), { kind: "passage", quote, position })).toMatchObject({
        why: "gone",
      });
    },
  );
});

describe("repeated", () => {
  const twice = articleOf(
    `Lundi, le ministère l’a redit. ${passage} Rien de plus n’a été annoncé.`,
    `Mardi, l’ambassade a précisé. ${passage} Les dossiers en cours suivront.`,
  );
  const second = articleText(twice.blocks).text.lastIndexOf(passage);
  const clipped = clip(twice, { start: second, end: second + passage.length });

  it("is told by the words around", () => {
    const swapped = articleOf(...twice.blocks.map(({ text }) => text).reverse());
    expect(anchorQuote(twice, clipped)).toMatchObject({ range: { startBlock: 1 } });
    expect(anchorQuote(swapped, clipped)).toMatchObject({ state: "as-saved", range: { startBlock: 0 } });
  });

  it("is told by the words around although their typography changed", () => {
    const mended = edit(twice, (text) => `Note. ${text.replaceAll("’", "'").replaceAll(" ", "\u00a0")}`);
    expect(anchorQuote(mended, clipped)).toMatchObject({ state: "changed", range: { startBlock: 1 } });
  });

  it("stays where it was when the same words around stand twice and nothing has changed", () => {
    const copied = articleOf(
      "Un chapeau assez long pour compter comme contexte.",
      passage,
      "Entre les deux, une phrase assez longue aussi.",
      passage,
    );
    const { text } = articleText(copied.blocks);
    const saved = clip(copied, { start: text.lastIndexOf(passage), end: text.length });
    expect(anchorQuote(copied, saved)).toMatchObject({ range: { startBlock: 3 } });
  });
});

describe("whatever is put in elsewhere", () => {
  const selection = fc.record({ texts: paragraphs, from: fc.nat(), to: fc.nat(), at: fc.nat(), added: sentence });

  function edited({
    texts,
    from,
    to,
    at,
    added,
  }: {
    texts: string[];
    from: number;
    to: number;
    at: number;
    added: string;
  }) {
    const before = articleOf(...texts);
    const { text, starts } = articleText(before.blocks);
    const [start = 0, end = 0] = [from % text.length, to % text.length].sort((a, b) => a - b);
    const made = makeDraft({
      id: "00000000-0000-4000-8000-000000000001",
      article: before,
      range: rangeOf(starts, { start, end }),
      context: { asOf: "2022-02-17", version: "1", cards: [] },
      readAt: "2022-03-03T10:00:00.000Z",
    });
    if (!made.ok || !made.value.position) return undefined;
    const { position } = made.value;
    const seam = at % (text.length + 1);
    // In the text around, or as a paragraph of its own; not into the passage, and not inside a character.
    if (
      (seam > position.start && seam < position.end) ||
      /\p{Cs}/u.test(text.slice(0, seam)) ||
      /^\p{M}/u.test(text.slice(seam))
    ) {
      return undefined;
    }
    const after = articleOf(...`${text.slice(0, seam)}${added} ${text.slice(seam)}`.split("\n\n"));
    const shift = seam <= position.start ? added.length + 1 : 0;
    return { before, after, draft: made.value, expected: position.start + shift };
  }

  it("in articles of few words that come round and round, what is said to stand there stands there", () => {
    let found = 0;
    let all = 0;
    fc.assert(
      fc.property(selection, (chosen) => {
        const case_ = edited(chosen);
        if (!case_) return;
        const { after, draft, expected } = case_;
        const anchor = anchorQuote(after, draft);
        all += 1;
        if (anchor.state === "not-found") return;
        const { text, starts } = articleText(after.blocks);
        const place = positionOf(after.blocks, starts, anchor.range);
        expect(text.slice(place?.start, place?.end)).toBe(anchor.found);
        const isSame = foldTypography(anchor.found).text === foldTypography(draft.quote.exact).text;
        expect(isSame).toBe(anchor.state === "as-saved" || anchor.of === "typography");
        if (anchor.state === "as-saved") expect(asSeen(anchor.found)).toBe(asSeen(draft.quote.exact));
        if (place?.start === expected) found += 1;
      }),
      { numRuns: 3000 },
    );
    expect(found / all).toBeGreaterThan(0.3);
  });

  it("nothing is ever found in an article of other words", () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        const case_ = edited(chosen);
        if (!case_) return;
        const other = articleOf("Tout autre chose : des vignes, un marché, trois bateaux qui rentrent au port.");
        const anchor = anchorQuote(other, case_.draft);
        if (anchor.state !== "not-found") expect(anchor.found).toBe(case_.draft.quote.exact);
      }),
      { numRuns: 1000 },
    );
  });
});
