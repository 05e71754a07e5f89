import { describe, expect, it } from "vitest";
import { readGoldArticle } from "../../../tools/gold/read-gold.ts";

const source = `id: fr-essai
lang: fr
outlet: { name: RFI, domain: rfi.fr }
date: 2022-01-31
label: relation
mainEvent: e-2022-01-31
title: "[[p-meyer|L’ambassadeur]] part"
text: |
  Un premier
  paragraphe.

  Un [[c-junta|second]].
`;

describe("an article of the gold set", () => {
  it("is an article as the engine reads it, with marks by block", () => {
    const gold = readGoldArticle(source);
    if (!gold.ok) throw new Error(gold.failure.detail);
    const { article, labels, mainEvents, mentions } = gold.value;
    expect(article.title).toBe("L’ambassadeur part");
    expect(article.published).toEqual({ day: "2022-01-31", origin: "given" });
    expect(article.blocks.map(({ text }) => text)).toEqual(["Un premier paragraphe.", "Un second."]);
    expect([labels, mainEvents]).toEqual([["relation"], ["e-2022-01-31"]]);
    expect(mentions.map(({ block, text }) => [block, text])).toEqual([
      [-1, "L’ambassadeur"],
      [1, "second"],
    ]);
  });

  it.each([
    ["a date that is none", source.replace("2022-01-31", "2022-02-30")],
    ["a label that is none", source.replace("relation", "perhaps")],
    ["a mark that does not close", source.replace("second]]", "second")],
    ["YAML that does not parse", source.replace("lang: fr", "lang: [")],
  ])("is refused with %s", (_, bad) => {
    expect(readGoldArticle(bad).ok).toBe(false);
  });
});
