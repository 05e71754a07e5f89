/** What is to be read first, the periods of the picture, and the map. */
import { describe, expect, it } from "vitest";
import { readArticle } from "../../../src/core/read-article.ts";
import { articleOf, contextOf, record, says } from "../sample-context.ts";

const cause = record("e-arrest", {
  date: "2025-08-14",
  weight: 2,
  aliases: ["arrestation d’un agent"],
  statements: [says("2025-08-14", "An agent is arrested.")],
  because: [{ event: "e-plot", sources: ["a"] }],
});
const earlier = record("e-plot", {
  date: "2025-08-01",
  weight: 2,
  statements: [says("2025-08-01", "A plot is alleged.")],
});
const expulsion = record("e-expulsion", {
  date: "2025-09-19",
  weight: 3,
  aliases: ["diplomates maliens … expulsés"],
  statements: [says("2025-09-19", "Two diplomats are expelled.")],
  because: [{ event: "e-arrest", sources: ["a"] }],
});
const role = (from: string, to?: string) => ({
  en: "president",
  fr: "président",
  from,
  ...(to ? { to } : {}),
  office: "ml-head-of-state",
  sources: ["a"],
});
const first = record("p-first", {
  statements: [says("2013", "Elected.", "2020-08-18"), says("2020-08-18", "Overthrown.")],
  roles: [role("2013-09-04", "2020-08-18")],
});
const second = record("p-second", {
  statements: [says("2020-08-18", "Took power."), says("2022", "Ended an agreement.")],
  roles: [role("2020-08-18", "2021-06-07"), role("2021-06-07")],
});
const term = record("c-png", {
  aliases: ["persona non grata"],
  statements: [says("1961", "A state may refuse a diplomat.")],
  related: ["e-expulsion"],
});
const town = record("l-gao", {
  at: [16.27, -0.04],
  aliases: ["Gao"],
  statements: [says("2013", "Held by A.", "2022-08-15"), says("2014", "A town."), says("2022-08-15", "Left by A.")],
});
const capital = record("l-capital", { at: [12.64, -8], aliases: ["Bamako"], statements: [says("1960", "Capital.")] });
const far = record("l-paris", { at: [48.86, 2.35], aliases: ["Paris"], statements: [says("1960", "Far away.")] });
const context = contextOf([cause, earlier, expulsion, first, second, term, town, capital, far]);

const text =
  "Deux diplomates maliens ont été expulsés par la France, après l’arrestation d’un agent français au Mali.\n\nParis a déclaré persona non grata deux membres de l’ambassade ; à Bamako comme à Gao, on attend.";
const read = (asOf: string, said = text) =>
  readArticle(articleOf(said, { title: "La France expulse", date: "2025-09-20" }), context, {
    today: "2026-01-01",
    asOf,
  });

describe("what is to be read first", () => {
  it("is who rules, a cause that the brief does not tell, and the term, in this order", () => {
    expect(read("2025-09-20").readFirst.map(({ why, record: id }) => [why, id])).toEqual([
      ["rules", "p-second"],
      ["cause", "e-plot"],
      ["term", "c-png"],
    ]);
  });

  it("never says a sentence of the brief again", () => {
    for (const day of ["2025-08-20", "2025-09-20", "2026-01-01"]) {
      const { brief, readFirst } = read(day);
      expect(readFirst.filter((item) => brief.some(({ en }) => en === item.en))).toEqual([]);
    }
  });

  it("names who ruled on the day, with the statement that held then", () => {
    const [ruler] = read("2019-01-01").readFirst;
    expect(ruler).toMatchObject({ record: "p-first", en: "Elected.", role: { en: "president", from: "2013-09-04" } });
  });

  it("has a source for each", () => {
    expect(read("2025-09-20").readFirst.every(({ sources }) => sources.length > 0)).toBe(true);
  });
});

describe("the periods of the picture", () => {
  it("join two titles of one holder that follow each other", () => {
    expect(read("2025-09-20").periods).toMatchObject([
      { record: "p-first", from: "2013-09-04", to: "2020-08-18" },
      { record: "p-second", from: "2020-08-18" },
    ]);
  });

  it("tell no end and no beginning that was still to come", () => {
    const [only, ...others] = read("2019-01-01").periods;
    expect(only).toEqual({
      row: "head-of-state",
      caption: { en: "Head of state", fr: "Chef de l’État" },
      record: "p-first",
      name: { en: "p-first", fr: "p-first" },
      from: "2013-09-04",
    });
    expect(others).toEqual([]);
  });
});

describe("the map", () => {
  it("shows the places in its frame, and says what held there on the day", () => {
    const places = read("2020-01-01").map?.places ?? [];
    expect(places.map(({ record: id }) => id).sort()).toEqual(["l-capital", "l-gao"]);
    expect(places.find(({ record: id }) => id === "l-gao")?.statements.map(({ en }) => en)).toEqual(["Held by A."]);
    expect(
      read("2025-09-20")
        .map?.places.find(({ record: id }) => id === "l-gao")
        ?.statements.map(({ en }) => en),
    ).toEqual(["Left by A."]);
  });

  it("is left out for a single place", () => {
    expect(read("2025-09-20", text.replace(" comme à Gao", "")).map).toBeUndefined();
  });

  it("names every country in the reader's language", () => {
    expect(read("2025-09-20").map?.names.fr.countries.map((country) => country.text)).toContain("Algérie");
    expect(read("2025-09-20").map?.names.en.countries.map((country) => country.text)).toContain("Algeria");
  });
});

describe("the sources of everything", () => {
  it("name each once", () => {
    const { sources } = read("2025-09-20");
    expect(sources).toHaveLength(1);
  });
});

describe("what an event led to", () => {
  it("is told on its card once it has happened, and not again among what is related", () => {
    const card = read("2025-09-20").cards.find(({ record: id }) => id === "e-arrest");
    expect(card?.ledTo.map(({ record: id }) => id)).toEqual(["e-expulsion"]);
    expect(card?.related.map(({ record: id }) => id)).not.toContain("e-expulsion");
    expect(read("2025-08-20").cards.find(({ record: id }) => id === "e-arrest")?.ledTo).toEqual([]);
  });
});
