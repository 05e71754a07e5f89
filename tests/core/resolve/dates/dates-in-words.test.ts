import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween } from "../../../../src/core/dates.ts";
import { weekdayOf } from "../../../../src/core/resolve/dates/date-patterns.ts";
import { monthNames, weekdayNames } from "../../../../src/core/resolve/dates/date-words.ts";
import { findDatesInWords } from "../../../../src/core/resolve/dates/dates-in-words.ts";

/** A Saturday. */
const day = "2025-09-20";
const fr = (text: string, before?: string) => dates(text, "fr", before);
const en = (text: string, before?: string) => dates(text, "en", before);
function dates(text: string, language: "fr" | "en", before?: string): string[] {
  return findDatesInWords(text, language, day, before).map(
    ({ start, end, date, until }) => `${text.slice(start, end)} = ${until ? `${date} to ${until}` : date}`,
  );
}

describe("dates in words", () => {
  it("are read by day and month, the year being the nearest that fits", () => {
    expect(fr("le 18 septembre, le 1er août et le 15 décembre")).toEqual([
      "18 septembre = 2025-09-18",
      "1er août = 2025-08-01",
      "15 décembre = 2024-12-15",
    ]);
    expect(fr("mardi 2\u00a0mai 2022")).toEqual(["mardi 2\u00a0mai 2022 = 2022-05-02"]);
    expect(en("on 18 September and on August 14th, on Sept. 17, 2024, on Friday, October 3")).toEqual([
      "18 September = 2025-09-18",
      "August 14th = 2025-08-14",
      "Sept. 17, 2024 = 2024-09-17",
      "Friday, October 3 = 2025-10-03",
    ]);
  });

  it("are read as stretches of a year, of a week and of many months", () => {
    expect(fr("à l’été 2014, fin 2013, au printemps dernier, ce week-end, l’hiver 2012")).toEqual([
      "été 2014 = 2014-06 to 2014-09-30",
      "fin 2013 = 2013-09 to 2013-12-31",
      "printemps dernier = 2025-03 to 2025-06-30",
      "ce week-end = 2025-09-19 to 2025-09-20",
    ]);
    expect(en("in late 2013, last summer, over the weekend, eighteen months ago")).toEqual([
      "late 2013 = 2013-09 to 2013-12-31",
      "last summer = 2025-06 to 2025-09-30",
      "over the weekend = 2025-09-19 to 2025-09-20",
      "eighteen months ago = 2024-02 to 2024-04-30",
    ]);
    expect(fr("il y a dix-huit mois, les morts du mois dernier, l’an passé")).toEqual([
      "il y a dix-huit mois = 2024-02 to 2024-04-30",
      "mois dernier = 2025-08",
      "l’an passé = 2024",
    ]);
  });

  it("are read as spans", () => {
    expect(fr("les 17 et 18 août 2022, du 14 au 19 septembre")).toEqual([
      "17 et 18 août 2022 = 2022-08-17 to 2022-08-18",
      "14 au 19 septembre = 2025-09-14 to 2025-09-19",
    ]);
    expect(en("from 14 to 19 September; May 5-7")).toEqual([
      "14 to 19 September = 2025-09-14 to 2025-09-19",
      "May 5-7 = 2025-05-05 to 2025-05-07",
    ]);
  });

  it("are read by weekday, as news writes them", () => {
    expect(fr("mardi, samedi, samedi dernier, lundi prochain")).toEqual([
      "mardi = 2025-09-16",
      "samedi = 2025-09-20",
      "samedi dernier = 2025-09-13",
      "lundi prochain = 2025-09-22",
    ]);
    expect(en("On Monday, last Saturday")).toEqual(["Monday = 2025-09-15", "last Saturday = 2025-09-13"]);
  });

  it("are read by month and year", () => {
    expect(fr("en août, août dernier, en septembre, fin octobre, août 2020, en 2022, mi-mars")).toEqual([
      "août = 2025-08",
      "août dernier = 2025-08",
      "septembre = 2025-09",
      "octobre = 2024-10",
      "août 2020 = 2020-08",
      "2022 = 2022",
      "mars = 2025-03",
    ]);
    expect(en("last August’s coup, in May, last September, the 2020 coup, August 2020")).toEqual([
      "last August = 2025-08",
      "May = 2025-05",
      "last September = 2024-09",
      "2020 = 2020",
      "August 2020 = 2020-08",
    ]);
    expect(fr("Un pas, puis mars")).toEqual([]);
    expect(en("It may march")).toEqual([]);
  });

  it("are counted from the article", () => {
    expect(fr("hier, avant-hier, aujourd’hui, il y a trois jours, il y a un an, le mois dernier")).toEqual([
      "hier = 2025-09-19",
      "avant-hier = 2025-09-18",
      "aujourd’hui = 2025-09-20",
      "il y a trois jours = 2025-09-17",
      "il y a un an = 2024",
      "le mois dernier = 2025-08",
    ]);
    expect(en("yesterday, two weeks ago, last week, last year, four months ago")).toEqual([
      "yesterday = 2025-09-19",
      "two weeks ago = 2025-09-02 to 2025-09-10",
      "last week = 2025-09-08 to 2025-09-14",
      "last year = 2024",
      "four months ago = 2025-05",
    ]);
  });

  it("are counted from the date named before, and from nothing where there is none", () => {
    expect(fr("Le 14 août, puis cinq jours plus tard et le lendemain")).toEqual([
      "14 août = 2025-08-14",
      "cinq jours plus tard = 2025-08-19",
      "le lendemain = 2025-08-20",
    ]);
    expect(en("Five days later", "2025-08-14")).toEqual(["Five days later = 2025-08-19"]);
    expect(en("Five days later. The day before the vote")).toEqual([]);
  });

  it("without the article's day are those with their year only", () => {
    const read = findDatesInWords("le 18 septembre, mardi, hier, le 2 mai 2022, en août 2020", "fr", undefined);
    expect(read.map(({ date }) => date)).toEqual(["2022-05-02", "2020-08"]);
  });

  it("that cannot be are left alone", () => {
    expect(fr("le 31 février 2022, le 45 mai, 2 000 soldats, 12022")).toEqual([]);
  });
});

describe("over many days", () => {
  const anyDay = fc.integer({ min: 0, max: 5_500 }).map((days) => addDays("2012-01-01", days));
  const languages = fc.constantFrom<"fr" | "en">("fr", "en");

  it("a day and month come back from up to ten months before to two months after", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 60 }), languages, (own, distance, language) => {
        const meant = addDays(own, distance);
        const month = monthNames[language][Number(meant.slice(5, 7)) - 1];
        const [read] = findDatesInWords(`x ${Number(meant.slice(8))} ${month} x`, language, own);
        expect(read?.date).toBe(meant);
      }),
    );
  });

  it("a weekday is within the last seven days, and “last” never the same day", () => {
    fc.assert(
      fc.property(anyDay, fc.nat(6), languages, (own, weekday, language) => {
        const name = weekdayNames[language][weekday] ?? "";
        const date = findDatesInWords(name, language, own)[0]?.date ?? "";
        const last = language === "fr" ? `${name} dernier` : `last ${name}`;
        const past = findDatesInWords(last, language, own)[0]?.date ?? "";
        expect(weekdayOf(date)).toBe(weekday);
        expect(weekdayOf(past)).toBe(weekday);
        expect(daysBetween(date, own)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(date, own)).toBeLessThan(7);
        expect(daysBetween(past, own)).toBeGreaterThan(0);
        expect(daysBetween(past, own)).toBeLessThanOrEqual(7);
      }),
    );
  });

  it("whatever the text, dates stand where they say, in order, apart, and are dates", () => {
    const pieces = [
      "18",
      "1er",
      "septembre",
      "August",
      "mardi",
      "Monday",
      "dernier",
      "last",
      "il y a",
      "two",
      "days",
      "ago",
      "2022",
      "-",
      ", ",
      "plus tard",
      "hier",
      "31",
      "février",
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), anyDay, languages, (words, own, language) => {
        const text = words.join(" ");
        let last = 0;
        for (const { start, end, date } of findDatesInWords(text, language, own)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(date).toMatch(/^\d{4}(-\d\d(-\d\d)?)?$/);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
