import { JSDOM } from "jsdom";
import { findBodyNodes } from "../src/page/extract/body-nodes.ts";
import { extractArticle } from "../src/page/extract/extract-article.ts";
import { describePage } from "../src/page/extract/metadata.ts";
import { skimArticle } from "../src/page/news-article.ts";
export function run() {
  const p = (n: number) =>
    Array.from(
      { length: n },
      (_, i) =>
        `<p>Le paragraphe numéro ${i} parle du Mali et de la France, de Bamako et de Paris, avec des virgules, des points, et assez de mots pour qu’on le prenne pour ce qu’il est : un paragraphe de presse, ni plus, ni moins, comme il en est tant, et que l’on relit volontiers deux ou trois fois avant de passer au suivant, qui dira sans doute la même chose.</p>`,
    ).join("\n");
  const html = `<html lang="fr"><body><article><h1>Mali et France, la somme de tout</h1>${p(14000)}</article></body></html>`;
  let t = performance.now();
  const lap = (s: string) => {
    const n = performance.now();
    console.log(s, Math.round(n - t));
    t = n;
  };
  const d = new JSDOM(html, { url: "http://www.example.org/a" }).window.document;
  lap("parse " + html.length);
  skimArticle(d, "/a");
  lap("skim");
  findBodyNodes(d);
  lap("body");
  describePage(d, "http://www.example.org/a", "x", "2026-01-01");
  lap("meta");
  extractArticle(d, "http://www.example.org/a");
  lap("all");
}
