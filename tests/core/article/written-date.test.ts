import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateInPath, findWrittenDates, isPlausible, parseMachineDate } from "../../../src/core/article/written-date.ts";

const day = fc.date({ min: new Date("1995-01-02"), max: new Date("2040-12-31"), noInvalidDate: true });

describe("dates written for machines", () => {
  it.each([
    ["2025-09-20", { day: "2025-09-20" }],
    ["2025-09-20T14:02:00+02:00", { day: "2025-09-20", instant: "2025-09-20T14:02:00+02:00" }],
    ["2025-09-20T14:02:00.123Z", { day: "2025-09-20", instant: "2025-09-20T14:02:00Z" }],
    ["2025-09-20T14:02+0200", { day: "2025-09-20", instant: "2025-09-20T14:02:00+02:00" }],
    ["2025-09-20 14:02:00", { day: "2025-09-20" }],
    ["20250920T06:00:00+0200", { day: "2025-09-20", instant: "2025-09-20T06:00:00+02:00" }],
    ["2025/09/20", { day: "2025-09-20" }],
    ["20250920", { day: "2025-09-20" }],
    ["Sat, 20 Sep 2025 14:02:00 +0200", { day: "2025-09-20", instant: "2025-09-20T14:02:00+02:00" }],
    ["Sat Sep 20 2025 14:02:00 GMT+0200 (heure d’été)", { day: "2025-09-20", instant: "2025-09-20T14:02:00+02:00" }],
    ["1758376920", { day: "2025-09-20", instant: "2025-09-20T14:02:00.000Z" }],
    ["1758376920000", { day: "2025-09-20", instant: "2025-09-20T14:02:00.000Z" }],
  ])("reads %s", (text, expected) => {
    expect(parseMachineDate(text)).toEqual(expected);
  });

  it("keeps the calendar day as the page states it, whatever the zone makes of it", () => {
    expect(parseMachineDate("2025-09-20T00:30:00+02:00")?.day).toBe("2025-09-20");
    expect(parseMachineDate("2025-09-20T23:30:00-05:00")?.day).toBe("2025-09-20");
  });

  it.each(["", "hier", "2025-13-40", "2025-02-30", "0000-00-00", "il y a 2 heures", "2025", "2025-09"])(
    "refuses %s",
    (text) => {
      expect(parseMachineDate(text)).toBeUndefined();
    },
  );

  it("reads 04/05/2025 by the language, and not at all where that does not decide", () => {
    expect(parseMachineDate("04/05/2025", "fr")?.day).toBe("2025-05-04");
    expect(parseMachineDate("04/05/2025", "en")).toBeUndefined();
    expect(parseMachineDate("04/25/2025", "en")?.day).toBe("2025-04-25");
    expect(parseMachineDate("25.04.2025", "en")?.day).toBe("2025-04-25");
  });

  it("never throws, and gives only real days and instants that parse", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const date = parseMachineDate(text, "fr");
        if (!date) return;
        expect(date.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        if (date.instant) expect(Number.isNaN(Date.parse(date.instant))).toBe(false);
      }),
    );
  });
});

describe("dates written for readers", () => {
  it.each([
    ["Publié le 20 septembre 2025 à 14h02", "2025-09-20"],
    ["le 1er août 2014", "2014-08-01"],
    ["samedi 20 sept. 2025", "2025-09-20"],
    ["7 févr. 2022", "2022-02-07"],
    ["Posted on August 11, 2023", "2023-08-11"],
    ["Tue 1 Feb 2022 11.20 GMT", "2022-02-01"],
    ["3rd of May 2022", "2022-05-03"],
    ["Mis en ligne : 17/02/2022 - 15:10", "2022-02-17"],
  ])("finds the day in %s", (text, expected) => {
    expect(findWrittenDates(text, "fr").map((date) => date.day)).toEqual([expected]);
  });

  it("says where each stands, in reading order", () => {
    const text = "Publié le 17 février 2022, modifié le 18 février 2022";
    const dates = findWrittenDates(text, "fr");
    expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(["17 février 2022", "18 février 2022"]);
  });

  it.each(["18 septembre", "en mai 2021", "1 234 567", "13 mai", "12.345.6789", "le 31 février 2022"])(
    "finds none in %s",
    (text) => {
      expect(findWrittenDates(text, "fr")).toEqual([]);
    },
  );

  it("reads back what the browsers' own formatters write, in both languages", () => {
    fc.assert(
      fc.property(
        day,
        fc.constantFrom("fr", "en-GB", "en-US"),
        fc.constantFrom("long", "medium"),
        (date, locale, style) => {
          const written = new Intl.DateTimeFormat(locale, { dateStyle: style as "long", timeZone: "UTC" }).format(date);
          expect(findWrittenDates(written, "fr")[0]?.day).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });
});

describe("dates in addresses", () => {
  it.each([
    ["/afrique/article/2022/02/17/au-mali_6114000_3212.html", "2022-02-17"],
    ["/fr/afrique/20250920-paris-expulse", "2025-09-20"],
    ["/world/2022/feb/01/mali-french-ambassador", "2022-02-01"],
    ["/politique/budget-20241014", "2024-10-14"],
    ["/a/2024-03-07/", "2024-03-07"],
  ])("reads %s", (path, expected) => {
    expect(dateInPath(path)).toBe(expected);
  });

  it.each(["/news/articles/c4gm2n0ap01o", "/1475310/politique/niger", "/2022/02/", "/id-2025092012", "/20229917-x"])(
    "finds none in %s",
    (path) => {
      expect(dateInPath(path)).toBeUndefined();
    },
  );
});

describe("what may be a publication date", () => {
  it("refuses what is older than news sites or later than tomorrow", () => {
    expect(isPlausible("1970-01-01", "2026-01-15")).toBe(false);
    expect(isPlausible("1994-12-31", "2026-01-15")).toBe(false);
    expect(isPlausible("2026-01-16", "2026-01-15")).toBe(true);
    expect(isPlausible("2026-01-17", "2026-01-15")).toBe(false);
    expect(isPlausible("2025-09", "2026-01-15")).toBe(false);
  });
});
