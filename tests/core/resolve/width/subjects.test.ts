import { describe, expect, it } from "vitest";
import type { Language } from "../../../../src/core/record.ts";
import { withList, withSubject } from "../../../../src/core/resolve/width/subjects.ts";
import { groundOf } from "../ground.ts";

function read(text: string, words: string, language: Language, dates: readonly string[] = []) {
  const start = text.indexOf(words);
  const ground = groundOf(text, { dates, language });
  const span = withSubject({ start, end: start + words.length }, { start: 0, end: text.length }, ground);
  return text.slice(span.start, span.end);
}

describe("who did it", () => {
  it("is taken in with the auxiliary where the rest would be the lesser part", () => {
    expect(read("Le soir, douze gardes du dépôt ont été tués à Ségou.", "tués à Ségou", "fr")).toBe(
      "ont été tués à Ségou",
    );
    expect(read("Le soir, douze gardes ont été tués.", "tués", "fr")).toBe("ont été tués");
    expect(read("At dusk, the guard was shot dead.", "was shot dead", "en")).toBe("the guard was shot dead");
  });

  it("stays outside where it adds little or is longer than what was done", () => {
    expect(read("Awa had burned the whole depot of Ségou.", "burned the whole depot of Ségou", "en")).toBe(
      "had burned the whole depot of Ségou",
    );
    const long = "The old men of three villages beyond the river had left.";
    expect(read(long, "left", "en")).toBe("had left");
  });

  it("begins after a date, after what is only reported, and before what stands between commas", () => {
    expect(read("Last May the depot was burned down.", "was burned down", "en", ["Last May"])).toBe(
      "the depot was burned down",
    );
    expect(read("The mayor says Awa Ba was beaten.", "was beaten", "en")).toBe("Awa Ba was beaten");
    expect(read("The watch, HW, has closed its doors.", "has closed its doors", "en")).toBe(
      "The watch, HW, has closed its doors",
    );
  });

  it("does not take the French verb for the English article", () => {
    expect(read("They spoke of a second raid.", "second raid", "en")).toBe("second raid");
  });

  it("has its auxiliary also where an adverb stands between", () => {
    expect(read("La ligne a alors fermé ses guichets.", "fermé ses guichets", "fr")).toBe("a alors fermé ses guichets");
    expect(read("Awa has quietly closed the old depot.", "closed the old depot", "en")).toBe(
      "has quietly closed the old depot",
    );
  });

  it("is the whole list of names of which the words hold the last", () => {
    const list = (text: string, words: string, start = 0) => {
      const at = text.indexOf(words);
      const span = withList(
        { start: at, end: at + words.length },
        { start, end: text.length },
        groundOf(text, { dates: ["Hier"] }),
      );
      return text.slice(span.start, span.end);
    };
    expect(list("Hier, le Ghana, le Togo et le Bénin s’en vont.", "Bénin s’en vont")).toBe(
      "le Ghana, le Togo et le Bénin s’en vont",
    );
    expect(list("Ghana, Togo and Benin walk out.", "Benin walk out")).toBe("Ghana, Togo and Benin walk out");
    expect(list("She rested and Benin walked out.", "Benin walked out")).toBe("Benin walked out");
    expect(list("Ghana, Togo and Benin walk out.", "Benin walk out", 12)).not.toContain("Ghana");
  });
});
