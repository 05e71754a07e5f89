import { describe, expect, it } from "vitest";
import { findDatesInWords } from "../../../../src/core/resolve/dates/dates-in-words.ts";
import { countFrom } from "../../../../src/core/resolve/dates/following-dates.ts";

function read(text: string, language: "en" | "fr", before?: string) {
  return findDatesInWords(text, language, "2023-01-10", before).map(({ start, end, date, until }) => [
    text.slice(start, end),
    until ? `${date}/${until}` : date,
  ]);
}

describe("a date that counts from another", () => {
  it("is so many days, weeks, months or years from the one that the text named last", () => {
    expect(read("two days later", "en", "2021-12-23")).toEqual([["two days later", "2021-12-25"]]);
    expect(read("a month later", "en", "2015-05-15")).toEqual([["a month later", "2015-06"]]);
    expect(read("deux ans plus tôt", "fr", "1986")).toEqual([["deux ans plus tôt", "1984"]]);
    expect(read("le mois suivant", "fr", "2015-12-03")).toEqual([["le mois suivant", "2016-01"]]);
    expect(read("the year before", "en", "2020-08")).toEqual([["the year before", "2019"]]);
  });

  it("is a stretch where weeks or many months are rounded", () => {
    expect(read("eight weeks later", "en", "2021-12-23")).toEqual([["eight weeks later", "2022-02-13/2022-02-21"]]);
    expect(read("neuf mois plus tard", "fr", "2020-08-18")).toEqual([["neuf mois plus tard", "2021-04/2021-06-30"]]);
  });

  it("is in the year spoken of where it says so", () => {
    expect(read("that September", "en", "2021-06-10")).toEqual([["that September", "2021-09"]]);
    expect(read("en septembre de la même année", "fr", "2021-06")).toEqual([["septembre de la même année", "2021-09"]]);
    expect(read("15 August of that year", "en", "2022-02")).toEqual([["15 August of that year", "2022-08-15"]]);
    expect(read("le 1er août de la même année", "fr", "2014")).toEqual([["1er août de la même année", "2014-08-01"]]);
    expect(read("31 April of that year", "en", "2022-02")).toEqual([]);
    expect(read("cet été-là", "fr", "2014-05-21")).toEqual([["cet été-là", "2014-06/2014-09-30"]]);
    expect(read("cette année-là", "fr", "2014-05-21")).toEqual([["cette année-là", "2014"]]);
  });

  it("is none without a date before it, nor from one that is too vague", () => {
    expect(read("two days later", "en")).toEqual([]);
    expect(read("two days later", "en", "2021-12")).toEqual([]);
    expect(countFrom("2021", { unit: "month", count: 1 })).toBeUndefined();
  });

  it("counts from what stands before it in the same text, across the turn of a year", () => {
    expect(read("On 30 December 2020 one fell, and three days later another.", "en").at(-1)).toEqual([
      "three days later",
      "2021-01-02",
    ]);
  });
});
