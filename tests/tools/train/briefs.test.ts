import { describe, expect, it } from "vitest";
import { readBriefs } from "../../../tools/train/briefs.ts";

const briefs = readBriefs();

describe("the short texts for training", () => {
  it("are as many in either language, and hold what is about the relation and what is not", () => {
    const of = (language: string) => briefs.filter(({ article }) => article.language === language);
    expect(of("fr").length).toBe(of("en").length);
    for (const language of ["en", "fr"]) {
      const labels = of(language).map(({ label }) => label);
      expect(labels.filter((label) => label === "relation").length).toBeGreaterThanOrEqual(30);
      expect(labels.filter((label) => label === "none").length).toBeGreaterThanOrEqual(20);
    }
  });

  it("are short, and none is there twice", () => {
    const texts = briefs.map(({ article }) => article.blocks.map(({ text }) => text).join(" "));
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text.length).toBeLessThan(400);
  });
});
