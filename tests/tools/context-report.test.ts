import { describe, expect, it } from "vitest";
import { parseRecord } from "../../src/context/schema.ts";
import type { ContextRecord } from "../../src/core/record.ts";
import { drawCoverage, listEmptyMonths } from "../../tools/context/report/chart.ts";
import { gatherReport } from "../../tools/context/report/gather.ts";
import { escapeHtml, html } from "../../tools/context/report/html.ts";
import { writePage } from "../../tools/context/report/page.ts";
import { countryOfPublisher, houseOf, originOf } from "../../tools/context/report/publishers.ts";
import { scene } from "../core/sample-context.ts";

function record(data: Record<string, unknown>): ContextRecord {
  const parsed = parseRecord({
    name: { en: "Name", fr: "Nom" },
    reviewed: "2025-09-22",
    sources: {
      a: { publisher: "RFI", title: "A" },
      b: { publisher: "PressAfrik (RFI)", title: "B" },
      c: { publisher: "Sidwaya", title: "C" },
    },
    ...data,
  });
  if (!("record" in parsed)) throw new Error(JSON.stringify(parsed.problems));
  return parsed.record;
}

function statement(sources: string[], more: Record<string, unknown> = {}) {
  return { from: "2022-02-17", en: "Said in English.", fr: "Dit en français.", sources, ...more };
}

const event = (id: string, date: string, more: Record<string, unknown> = {}) =>
  record({ id, kind: "event", date, weight: 2, ...more });

const header = {
  version: "2026.11",
  horizon: { full: "2025-09-22", partly: "2026-05-04" },
  parties: [
    { record: "i-one", words: ["One"], not: [], media: [] },
    { record: "i-two", words: ["Two"], not: [], media: [] },
  ] as [never, never],
  scene,
};

describe("what the report gathers", () => {
  it("counts a record by its least certain statement", () => {
    const { byConfidence } = gatherReport([
      record({
        id: "p-a",
        kind: "person",
        statements: [statement(["a"], { confidence: "high" }), statement(["a"], { confidence: "low" })],
      }),
      record({ id: "p-b", kind: "person", statements: [statement(["a"])] }),
    ]);
    expect(byConfidence).toEqual([
      { confidence: "high", statements: 1, records: 0 },
      { confidence: "medium", statements: 0, records: 0 },
      { confidence: "low", statements: 1, records: 1 },
      { confidence: "unstated", statements: 1, records: 1 },
    ]);
  });

  it("holds several outlets with one report for a single source, and two houses for two", () => {
    const { singleSource } = gatherReport([
      record({
        id: "p-a",
        kind: "person",
        statements: [statement(["a"]), statement(["a", "b"]), statement(["a", "c"])],
      }),
    ]);
    expect(singleSource.map(({ why }) => why)).toEqual(["one", "same"]);
  });

  it("sets events in their months, and none whose month is unknown", () => {
    const { months } = gatherReport([event("e-a", "2013-01-11"), event("e-b", "2013-01"), event("e-c", "2013")]);
    expect(months).toHaveLength(180);
    expect(months.flatMap(({ month, events }) => events.map(({ id }) => `${month} ${id}`))).toEqual([
      "2013-01 e-a",
      "2013-01 e-b",
    ]);
  });

  it("finds the record that nothing refers to and that refers to nothing that exists", () => {
    const { orphans } = gatherReport(
      [
        event("e-a", "2013-01-11", { actors: ["p-a"] }),
        record({ id: "p-a", kind: "person" }),
        record({ id: "p-b", kind: "person", related: ["p-gone", "p-b"] }),
        record({ id: "i-party", kind: "institution" }),
        record({ id: "c-cue", kind: "concept", aliases: [{ text: "word", near: ["@p-c"] }] }),
        record({ id: "p-c", kind: "person" }),
      ],
      ["i-party"],
    );
    expect(orphans).toEqual(["p-b"]);
  });

  it("lists statements of which one language says much more", () => {
    const even = { en: "x".repeat(100), fr: "x".repeat(115) };
    const { parity, usualParity } = gatherReport([
      record({
        id: "p-a",
        kind: "person",
        statements: [
          statement(["a"], even),
          statement(["a"], even),
          statement(["a"], { ...even, fr: "x".repeat(160) }),
          statement(["a"], { ...even, fr: "x".repeat(80) }),
        ],
      }),
    ]);
    expect(usualParity).toBeCloseTo(1.15);
    expect(parity.map(({ ratio }) => ratio)).toEqual([0.8, 1.6]);
  });

  it("tells the latest status of a contested point, whatever order it was written in", () => {
    const position = (from: string) => ({ ...statement(["a"]), from, by: { en: "One", fr: "Un" } });
    const { claims } = gatherReport([
      record({
        id: "q-a",
        kind: "claim",
        about: ["e-a"],
        positions: [position("2022"), position("2023")],
        status: [
          { from: "2023-05", value: "found" },
          { from: "2022-04", value: "disputed" },
        ],
      }),
    ]);
    expect(claims).toMatchObject([{ status: "found", positions: 2, publishers: 3 }]);
  });

  it("finds one address that records describe in different ways", () => {
    const sources = (title: string) => ({ a: { publisher: "RFI", title, url: "https://example.org/a" } });
    const { differing } = gatherReport([
      record({ id: "p-a", kind: "person", sources: sources("A title") }),
      record({ id: "p-b", kind: "person", sources: sources("The title") }),
      record({ id: "p-c", kind: "person", sources: sources("The title") }),
    ]);
    expect(differing.map(({ descriptions }) => descriptions.map(({ records }) => records))).toEqual([
      [["p-b", "p-c"], ["p-a"]],
    ]);
  });

  it("puts the oldest reviews and the latest corrections first", () => {
    const { reviews, corrected } = gatherReport([
      record({ id: "p-a", kind: "person", reviewed: "2026-01-01" }),
      record({
        id: "p-b",
        kind: "person",
        changes: [{ on: "2026-02-01", en: "The day was wrong.", fr: "Le jour était faux." }],
        withdrawn: { on: "2026-03-01", en: "No source.", fr: "Sans source." },
      }),
    ]);
    expect(reviews.map(({ day }) => day)).toEqual(["2025-09-22", "2026-01-01"]);
    expect(corrected.map(({ on, withdrawn }) => [on, withdrawn])).toEqual([
      ["2026-03-01", true],
      ["2026-02-01", false],
    ]);
  });
});

describe("a publisher's name", () => {
  it.each([
    ["PressAfrik (RFI material)", "PressAfrik", "RFI"],
    ["RTN (Switzerland), Keystone-ATS/AFP", "RTN", "AFP"],
    ["Republic of Togo, citing Reuters", "Republic of Togo", "Reuters"],
    ["AP (via Star Tribune)", "AP", "AP"],
    ["BBC text republished by an aggregator", "BBC", "BBC"],
    ["Le Monde", "Le Monde", "Le Monde"],
    ["MENAFN via EIN Presswire", "MENAFN", "MENAFN"],
  ])("%s is read at %s and is a report of %s", (publisher, house, origin) => {
    expect(houseOf(publisher)).toBe(house);
    expect(originOf(publisher)).toBe(origin);
  });

  it("has the country of its house, and none is guessed", () => {
    expect(countryOfPublisher("Channels TV (AFP)")).toBe("Nigeria");
    expect(countryOfPublisher("20 minutes (Suisse), AFP")).toBe("Switzerland");
    expect(countryOfPublisher("20 Minutes (AFP)")).toBe("France");
    expect(countryOfPublisher("A paper nobody knows")).toBe("unknown");
  });
});

describe("the picture of the coverage", () => {
  const { months } = gatherReport([event("e-a", "2012-01-17"), event("e-b", "2012-04-06")]);

  it("joins months without an event into runs and stops at the horizon", () => {
    expect(listEmptyMonths(months, "2012-06-30")).toEqual(["2012-02 to 2012-03", "2012-05 to 2012-06"]);
  });

  it("draws a bar for each month with events and a mark for each without, in words as well", () => {
    const { markup } = drawCoverage(months, "2012-06-30");
    expect(markup.match(/class="bar /g)).toHaveLength(2);
    expect(markup.match(/class="empty"/g)).toHaveLength(4);
    expect(markup).toContain("4 of 6 months have none");
  });
});

describe("the page", () => {
  it("escapes every value and leaves markup of its own alone", () => {
    expect(html`<p title="${'"'}">${["<b>", html`<i>${"&"}</i>`]}${undefined}${0}</p>`.markup).toBe(
      '<p title="&quot;">&lt;b&gt;<i>&amp;</i>0</p>',
    );
    expect(escapeHtml("it's")).toBe("it&#39;s");
  });

  it("shows what records and articles say as text, asks no address and runs no script", () => {
    const attack = "<script>alert(1)</script><img src=https://example.org/x onerror=alert(1)>";
    const report = gatherReport([
      record({
        id: "p-a",
        kind: "person",
        statements: [statement(["a"], { en: attack })],
        sources: { a: { publisher: attack, title: attack } },
      }),
      event("e-a", "2013-01-11", { name: { en: attack, fr: attack } }),
    ]);
    const found = [{ text: attack, sort: "name" as const, count: 1, articles: 1, sample: attack, from: attack }];
    const page = writePage({ report, header, today: "2026-11-27", unresolved: { folder: attack, articles: 1, found } });
    expect(page).not.toMatch(/<script|<img|<link|@import|url\(/);
    expect(page).toContain("&lt;script&gt;alert(1)");
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(page).toContain(`id="${id}"`);
  });

  it("stands for an empty database too", () => {
    const page = writePage({ report: gatherReport([]), header, today: "2026-11-27" });
    expect(page).toContain("0 records, 0 statements");
    expect(page).not.toMatch(/NaN|undefined/);
  });
});
