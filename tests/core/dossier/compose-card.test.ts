import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPack } from "../../../src/context/load.ts";
import { addDays, type Day, latestDay } from "../../../src/core/dates.ts";
import { composeCard } from "../../../src/core/dossier/compose-card.ts";
import { publicSince } from "../../../src/core/record-on-day.ts";
import { buildPackFromFiles } from "../../../tools/context/build-pack.ts";
import { contextOf, record, says } from "../sample-context.ts";

const force = record("f-corps", {
  names: [
    { en: "Old Corps", fr: "Ancien corps", to: "2023-12-10" },
    { en: "New Corps", fr: "Nouveau corps", from: "2023-12-10" },
  ],
  statements: [says("2020-05", "came", "2022-01-01"), says("2022-01-01", "stayed"), says("2024-06-30", "left")],
  roles: [{ en: "guest", fr: "invité", from: "2020-05-02", to: "2022", sources: ["a"] }],
  related: ["e-early", "e-late", "q-point", "p-nobody"],
  not: [
    { text: "Corps", en: "a ballet", fr: "un ballet" },
    { text: "Corps", en: "the unit struck off in 2025", fr: "l’unité radiée en 2025" },
  ],
});
const early = record("e-early", { date: "2021-03-01", statements: [says("2021-03-01", "x")] });
const late = record("e-late", {
  date: "2023-05-01",
  known: "2023-07-01",
  statements: [says("2023-07-01", "x")],
  because: [{ event: "e-early", sources: ["a"] }],
});
const point = record("q-point", {
  about: ["f-corps"],
  positions: [
    { ...says("2022-02-01", "one side"), by: { en: "A", fr: "A" } },
    { ...says("2023-02-01", "the other"), by: { en: "B", fr: "B" } },
  ],
  status: [
    { from: "2022-02-01", value: "asserted" },
    { from: "2023-02-01", value: "disputed" },
  ],
});
const context = contextOf([force, early, late, point]);
const card = (day: Day, id = "f-corps") => composeCard(context, id, day);

describe("a card", () => {
  it("says what was in force on the day, and waits for a month to be over", () => {
    expect(card("2020-05-30")).toBeUndefined();
    expect(card("2020-05-31")?.statements.map(({ en }) => en)).toEqual(["came"]);
    expect(card("2021-12-31")?.statements.map(({ en }) => en)).toEqual(["came"]);
    expect(card("2022-01-01")?.statements.map(({ en }) => en)).toEqual(["stayed"]);
    expect(card("2025-01-01")?.statements.map(({ en }) => en)).toEqual(["stayed", "left"]);
  });

  it("bears the name and the offices of the day", () => {
    expect(card("2023-12-09")?.name.fr).toBe("Ancien corps");
    expect(card("2023-12-10")?.name.fr).toBe("Nouveau corps");
    expect(card("2022-06-01")?.roles).toHaveLength(1);
    expect(card("2022-12-31")?.roles).toHaveLength(0);
  });

  it("relates only what was known by then", () => {
    const related = (day: Day) => card(day)?.related.map(({ record: id }) => id);
    expect(related("2021-02-28")).toEqual([]);
    expect(related("2023-06-30")).toEqual(["e-early", "q-point"]);
    expect(related("2023-07-01")).toEqual(["e-early", "e-late", "q-point"]);
    expect(card("2023-07-01", "e-late")?.because.map(({ record: id }) => id)).toEqual(["e-early"]);
  });

  it("shows the positions that had been taken, with the status of the day", () => {
    expect(card("2022-01-31")?.claims).toEqual([]);
    expect(card("2022-02-01")?.claims[0]).toMatchObject({ status: "asserted", positions: [{ en: "one side" }] });
    expect(card("2023-02-01")?.claims[0]).toMatchObject({ status: "disputed" });
    expect(card("2023-02-01")?.claims[0]?.positions).toHaveLength(2);
    expect(card("2023-02-01", "q-point")?.claims).toHaveLength(1);
  });

  it("names every statement's sources", () => {
    expect(card("2022-01-01")?.statements[0]?.sources[0]?.publisher).toBe("Gazette");
  });

  it("holds back what it is not while that speaks of later days", () => {
    expect(card("2024-12-31")?.not).toHaveLength(1);
    expect(card("2025-12-31")?.not).toHaveLength(2);
  });

  it("is none for what nobody has written", () => {
    expect(card("2024-01-01", "p-nobody")).toBeUndefined();
  });
});

describe("the cards of the shipped database", () => {
  const { pack } = buildPackFromFiles();
  if (!pack) throw new Error("the shelf does not load");
  const shelf = loadPack(pack);
  const ids = [...shelf.records.keys()];
  const anyDay = fc.integer({ min: 0, max: 5_250 }).map((days) => addDays("2012-01-01", days));

  function assertNothingLater(id: string, day: Day) {
    const shown = composeCard(shelf, id, day);
    const stored = shelf.records.get(id);
    if (!shown || !stored) return;
    const dates = [
      ...shown.statements.map(({ from }) => from),
      ...shown.roles.map(({ from }) => from),
      ...shown.claims.flatMap(({ positions }) => positions.map(({ from }) => from)),
      ...(shown.end ? [shown.end] : []),
    ];
    expect(dates.filter((date) => latestDay(date) > day)).toEqual([]);
    for (const { record: other } of [...shown.related, ...shown.because]) {
      const event = shelf.records.get(other);
      if (event?.kind === "event") expect(publicSince(event) <= day, `${id} on ${day} shows ${other}`).toBe(true);
    }
    if (stored.kind === "event") expect(publicSince(stored) <= day).toBe(true);
    expect(shown.statements.every(({ sources }) => sources.length > 0)).toBe(true);
  }

  it("never tell what came later, on any day", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), anyDay, (id, day) => assertNothingLater(id, day)),
      { numRuns: 3_000 },
    );
  });

  it("never tell it on the days around which something changes", () => {
    for (const [id, stored] of shelf.records) {
      const turns = [...stored.statements, ...stored.roles].flatMap(({ from, to }) => [from, ...(to ? [to] : [])]);
      for (const turn of new Set(turns.map(latestDay))) {
        for (const day of [addDays(turn, -1), turn]) assertNothingLater(id, day);
      }
    }
  });

  it("have one holder of an office on any day", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const holders = new Map<string, string>();
        for (const [id, { roles }] of shelf.records) {
          for (const { office, from, to } of roles) {
            if (!office || latestDay(from) > day || (to !== undefined && latestDay(to) <= day)) continue;
            expect(holders.get(office) ?? id, `${office} on ${day}`).toBe(id);
            holders.set(office, id);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
