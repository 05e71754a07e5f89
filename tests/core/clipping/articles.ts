/** Articles made up for tests. */
import fc from "fast-check";
import type { Article, Block } from "../../../src/core/article/article.ts";
import type { PositionSelector } from "../../../src/core/clipping/clipping.ts";

export function articleOf(...paragraphs: string[]): Article {
  return {
    url: "http://www.example.org/a",
    canonical: "http://www.example.org/a",
    title: "Deux capitales se répondent",
    outlet: { name: "Le Quotidien inventé", domain: "example.org" },
    published: { day: "2022-02-17", origin: "json-ld" },
    language: "fr",
    blocks: paragraphs.map((text): Block => ({ kind: "paragraph", text })),
  };
}

export const plainArticle = articleOf(
  "À Bamako, le porte-parole a lu un texte bref devant quelques journalistes réunis dans la cour du ministère.",
  "« Nous n’avons rien à ajouter », a-t-il dit. Paris n’a pas répondu dans la journée.",
  "Le lendemain, l’ambassade a fermé ses bureaux. Les visas seront délivrés à Dakar jusqu’à nouvel ordre.",
);

/** Where a text stands in the article's blocks joined by blank lines; it must stand there once. */
export function placeOf(article: Article, words: string): PositionSelector {
  const text = article.blocks.map((block) => block.text).join("\n\n");
  const start = text.indexOf(words);
  if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new Error(`not once: ${words}`);
  return { start, end: start + words.length };
}

const word = fc.constantFrom(
  "le",
  "la",
  "de",
  "Bamako",
  "Paris",
  "retrait",
  "l’armée",
  "été",
  "août",
  "« oui »",
  "2022",
  "e\u0301tat",
  "😀",
  "ﬁn",
);
export const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(" ")}.`);
/** Sentences come back within and between paragraphs, as standing phrases do in the press. */
export const paragraphs = fc
  .array(sentence, { minLength: 1, maxLength: 5 })
  .chain((stock) =>
    fc.array(fc.array(fc.constantFrom(...stock), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
  )
  .map((blocks) => blocks.map((sentences) => sentences.join(" ")));
