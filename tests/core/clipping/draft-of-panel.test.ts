import * as v from "valibot";
import { expect, it } from "vitest";
import { makeArticleDraft, makeCardDraft, makeClaimDraft } from "../../../src/core/clipping/draft-of-panel.ts";
import type { ShownClaim } from "../../../src/core/dossier/dossier.ts";
import { limits } from "../../../src/core/limits.ts";
import { clippingDraftSchema } from "../../../src/core/wire.ts";
import { plainArticle } from "./articles.ts";
import { card, dossier } from "./shown-dossier.ts";

const panel = {
  id: "00000000-0000-4000-8000-000000000001",
  article: plainArticle,
  dossier,
  language: "en" as const,
  readAt: "2022-03-03T10:00:00.000Z",
};
const source = { publisher: "Invented agency", title: "A dispatch" };
const claim: ShownClaim = {
  record: "q-who",
  question: { en: "Who fired first?", fr: "Qui a tiré en premier ?" },
  status: "disputed",
  positions: [
    { by: { en: "Bamako", fr: "Bamako" }, en: "They did.", fr: "Eux.", from: "2022-01", sources: [source] },
    {
      by: { en: "Paris", fr: "Paris" },
      en: "They did not.",
      fr: "Pas eux.",
      from: "2022-02",
      sources: [source, source],
    },
  ],
};

it("clips a card with its words in the language it was read in, and its sources", () => {
  const made = makeCardDraft(card("f-first"), panel);
  expect(made).toMatchObject({
    kind: "card",
    language: "en",
    quote: { exact: "f-first in English\n\nf-first in English", prefix: "", suffix: "" },
  });
  expect(made.context.cards).toEqual([
    expect.objectContaining({ record: "f-first", statements: card("f-first").statements }),
  ]);
  expect(v.is(clippingDraftSchema, made)).toBe(true);
});

it("calls an event an event", () => {
  expect(makeCardDraft({ ...card("e-main"), kind: "event" }, panel).kind).toBe("event");
});

it("keeps every side of a contested point, each under its name, with its date and sources", () => {
  const made = makeClaimDraft(claim, { ...panel, language: "fr" });
  expect(made.kind).toBe("claim");
  expect(made.quote.exact).toBe("Qui a tiré en premier ?\n\nBamako\u00a0: Eux.\n\nParis\u00a0: Pas eux.");
  expect(made.context.cards[0]?.statements.map(({ from, sources }) => [from, sources.length])).toEqual([
    ["2022-01", 1],
    ["2022-02", 2],
  ]);
  expect(v.is(clippingDraftSchema, made)).toBe(true);
});

it("keeps an article's title, what was said in brief and every card, but not its text", () => {
  const brief = [{ record: "e-main", date: "2022-01", en: "It happened.", fr: "C’est arrivé.", sources: [source] }];
  const made = makeArticleDraft({ ...dossier, brief }, panel);
  expect(made.kind).toBe("article");
  expect(made.quote.exact).toBe(`${plainArticle.title}\n\nIt happened.`);
  expect(made.context.cards).toHaveLength(dossier.cards.length);
  for (const { text } of plainArticle.blocks) expect(JSON.stringify(made)).not.toContain(text);
  expect(v.is(clippingDraftSchema, made)).toBe(true);
});

it("cuts what is too long to keep at a whole character", () => {
  const long = { en: `x${"😀".repeat(limits.quote)}`, fr: "x" };
  const made = makeCardDraft({ ...card("f-first"), name: long }, panel);
  expect(made.quote.exact.length).toBeLessThanOrEqual(limits.quote);
  expect(made.quote.exact).not.toMatch(/\p{Cs}/u);
});
