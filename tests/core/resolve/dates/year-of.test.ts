import { describe, expect, it } from "vitest";
import { isOfEarlierYear, pastYearOf } from "../../../../src/core/resolve/dates/year-of.ts";
import { findSentences } from "../../../../src/core/text/sentence-starts.ts";

const yearsOf = (text: string) =>
  findSentences(text).map((_, sentence) => {
    const past = pastYearOf({ text }, sentence, "2022-06-01");
    return past && `${past.year}${past.isFrame ? "" : "?"}`;
  });

describe("the year of the past that a sentence tells of", () => {
  it("is the one with which it opens", () => {
    expect(yearsOf("En 2014, le président a parlé.")).toEqual(["2014"]);
    expect(yearsOf("Mais en mars 2013, rien.")).toEqual(["2013"]);
    expect(yearsOf("On 11 January 2013, planes took off.")).toEqual(["2013"]);
    expect(yearsOf("Le 11 janvier 2013, les avions décollent.")).toEqual(["2013"]);
  });

  it("is carried on by two sentences that say nothing else of when", () => {
    expect(yearsOf("In 2014 they came. The minister spoke. He left. All slept.")).toEqual([
      "2014",
      "2014",
      "2014",
      undefined,
    ]);
    expect(yearsOf("In 2014 they came. On Monday the minister spoke. He left.")).toEqual([
      "2014",
      undefined,
      undefined,
    ]);
  });

  it("is open where it stands further on, and nothing where it only dates a thing or the sentence is news", () => {
    expect(yearsOf("The prime minister was overthrown in 2012.")).toEqual(["2012?"]);
    expect(yearsOf("Le président défend l’accord de 2015.")).toEqual([undefined]);
    expect(yearsOf("Le président, au pouvoir depuis 2013, a parlé.")).toEqual([undefined]);
    expect(yearsOf("Lundi, le ministre a défendu la mission née en 2013.")).toEqual([undefined]);
    expect(yearsOf("En 2015, l’actuel ministre était maire.")).toEqual([undefined]);
    expect(yearsOf("En 2021, le ministre a parlé.")).toEqual([undefined]);
  });
});

describe("words that mean something of ours only since later", () => {
  const isEarlier = (text: string, word: string, begins = "2020-08-18") =>
    isOfEarlierYear({ text }, { end: text.indexOf(word) + word.length, sentence: 0 }, { begins }, "2022-06-01");

  it("are not said of it where the sentence is about years before, or says how long ago", () => {
    expect(isEarlier("In 2012 a coup opened the north.", "coup")).toBe(true);
    expect(isEarlier("The camp from which a coup was launched more than ten years ago.", "coup")).toBe(true);
    expect(isEarlier("Le camp d’où partit un putsch, il y a plus de dix ans.", "putsch")).toBe(true);
  });

  it("are where it is of that year or later, or how long ago is said of another thing", () => {
    expect(isEarlier("The coup two years ago isolated Bamako.", "coup")).toBe(false);
    expect(isEarlier("The coup was quick. Ten years ago nobody fought.", "coup")).toBe(false);
    expect(isEarlier("In 2021 a coup followed.", "coup")).toBe(false);
  });
});
