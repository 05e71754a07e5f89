import fc from "fast-check";
import * as v from "valibot";
import { expect, it } from "vitest";
import type { RangeSelector } from "../../../src/core/clipping/clipping.ts";
import { freezeContext, makeDraft } from "../../../src/core/clipping/draft.ts";
import { failed } from "../../../src/core/result.ts";
import { clippingDraftSchema } from "../../../src/core/wire.ts";
import { articleOf, paragraphs, plainArticle } from "./articles.ts";
import { card, dossier } from "./shown-dossier.ts";

const id = "00000000-0000-4000-8000-000000000001";
const context = { asOf: "2022-02-17", version: "2025.09", cards: [] };
const readAt = "2022-03-03T10:00:00.000Z";
const draft = (article: ReturnType<typeof articleOf>, range: RangeSelector) =>
  makeDraft({ id, article, range, context, readAt });

it("keeps the words, 32 characters on each side, the place, and where it was read", () => {
  const made = draft(plainArticle, { startBlock: 1, startOffset: 45, endBlock: 1, endOffset: 83 });
  expect(made).toEqual({
    ok: true,
    value: {
      id,
      kind: "passage",
      language: "fr",
      quote: {
        exact: "Paris n’a pas répondu dans la journée.",
        prefix: "s rien à ajouter », a-t-il dit. ",
        suffix: "\n\nLe lendemain, l’ambassade a fe",
      },
      position: { start: 154, end: 192 },
      range: { startBlock: 1, startOffset: 45, endBlock: 1, endOffset: 83 },
      source: {
        url: plainArticle.url,
        canonical: plainArticle.canonical,
        outlet: plainArticle.outlet,
        title: plainArticle.title,
        published: plainArticle.published,
      },
      context,
      readAt,
    },
  });
});

it("leaves blank edges out, and a blank selection altogether", () => {
  const article = articleOf("  Un mot.  ", "Un autre.");
  expect(draft(article, { startBlock: 0, startOffset: 0, endBlock: 1, endOffset: 0 })).toMatchObject({
    value: {
      quote: { exact: "Un mot.", suffix: "  \n\nUn autre." },
      range: { startOffset: 2, endBlock: 0, endOffset: 9 },
    },
  });
  expect(draft(article, { startBlock: 0, startOffset: 9, endBlock: 1, endOffset: 0 })).toEqual(
    failed("bad-input", "range: holds no text"),
  );
});

it("completes half a character, and cuts none in two at the edge of the context", () => {
  const article = articleOf(`${"😀".repeat(40)}x${"😀".repeat(40)}`);
  const made = draft(article, { startBlock: 0, startOffset: 79, endBlock: 0, endOffset: 82 });
  expect(made).toMatchObject({
    value: { quote: { exact: "😀x😀", prefix: "😀".repeat(16), suffix: "😀".repeat(16) } },
  });
  const odd = draft(articleOf(`${"😀".repeat(20)}a«»`), { startBlock: 0, startOffset: 41, endBlock: 0, endOffset: 42 });
  expect(odd).toMatchObject({ value: { quote: { exact: "«", prefix: `${"😀".repeat(15)}a` } } });
});

it("keeps a letter and its accent together", () => {
  const article = articleOf("un e\u0301te\u0301 chaud");
  expect(draft(article, { startBlock: 0, startOffset: 4, endBlock: 0, endOffset: 7 })).toMatchObject({
    value: { quote: { exact: "e\u0301te\u0301" } },
  });
});

it.each<RangeSelector>([
  { startBlock: 0, startOffset: 0, endBlock: 9, endOffset: 1 },
  { startBlock: -1, startOffset: 0, endBlock: 0, endOffset: 1 },
  { startBlock: 0, startOffset: 5, endBlock: 0, endOffset: 2 },
  { startBlock: 0, startOffset: 0, endBlock: 0, endOffset: 10_000 },
])("refuses a range that the article does not have: %j", (range) => {
  expect(draft(plainArticle, range)).toEqual(failed("bad-input", "range: not in the article"));
});

it("refuses a passage that is too long to keep, rather than keep a part of it", () => {
  const article = articleOf("a".repeat(30_000));
  expect(draft(article, { startBlock: 0, startOffset: 0, endBlock: 0, endOffset: 30_000 })).toMatchObject({
    failure: { code: "bad-input" },
  });
});

it("makes drafts that the worker accepts, whose selectors all point at the same words", () => {
  fc.assert(
    fc.property(paragraphs, fc.nat(), fc.nat(), (texts, a, b) => {
      const article = articleOf(...texts);
      const joined = texts.join("\n\n");
      const points = texts.flatMap((text, block) =>
        Array.from({ length: text.length + 1 }, (_, offset) => ({ block, offset })),
      );
      const [from, to] = [a % points.length, b % points.length].sort((x, y) => x - y).map((index) => points[index]);
      if (!from || !to) return;
      const made = draft(article, {
        startBlock: from.block,
        startOffset: from.offset,
        endBlock: to.block,
        endOffset: to.offset,
      });
      if (!made.ok) return;
      const { quote, position, range } = made.value;
      expect(v.is(clippingDraftSchema, made.value)).toBe(true);
      expect(joined.slice(position?.start, position?.end)).toBe(quote.exact);
      const around = quote.prefix + quote.exact + quote.suffix;
      expect(joined.slice((position?.start ?? 0) - quote.prefix.length).startsWith(around)).toBe(true);
      expect(around).not.toMatch(/\p{Cs}/u);
      expect(texts[range?.startBlock ?? -1]?.slice(range?.startOffset).startsWith(quote.exact.slice(0, 1))).toBe(true);
      expect(texts[range?.endBlock ?? -1]?.slice(0, range?.endOffset).endsWith(quote.exact.slice(-1))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

it("freezes the cards of what the passage's paragraphs name, and of the main event", () => {
  const frozen = freezeContext(dossier, { startBlock: 1, endBlock: 2 });
  expect(frozen).toMatchObject({ asOf: "2022-02-17", version: "2025.09" });
  expect(frozen.cards.map(({ record }) => record)).toEqual(["f-third", "f-other", "e-main"]);
  expect(frozen.cards[0]?.statements).toEqual(card("f-third").statements);
});
