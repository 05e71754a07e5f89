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
const held = (id: string, known: string, role: Record<string, unknown>) =>
  record(id, { statements: [says(known, "x")], roles: [{ fr: "ministre", en: "minister", sources: ["a"], ...role }] });
const ministry = contextOf([
  record("i-ministry", { offices: ["xx-minister", "xx-deputy"], statements: [says("2019-01-01", "x")] }),
  held("p-hidden", "2020-05-01", { office: "xx-minister", from: "2019-01-01", to: "2020-03-01" }),
  held("p-first", "2019-01-01", { office: "xx-minister", from: "2020-03-01", to: "2021-01-01" }),
  held("p-second", "2019-01-01", { office: "xx-minister", from: "2021-01-01", to: "2023-01-01" }),
  held("p-deputy", "2022-01-01", { en: "deputy", office: "xx-deputy", from: "2021-05-01" }),
]);
const headed = (day: Day, id: string) => composeCard(ministry, id, day);
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

  it("names who held its offices on the day, with when and on whose word, and nobody where that is not known", () => {
    const holders = (day: Day, id: string) => headed(day, id)?.holders?.map(({ record: holder }) => holder);
    expect(holders("2020-02-01", "i-ministry")).toBeUndefined();
    expect(holders("2020-06-01", "i-ministry")).toEqual(["p-first"]);
    expect(holders("2022-06-01", "i-ministry")).toEqual(["p-second", "p-deputy"]);
    expect(headed("2022-06-01", "i-ministry")?.holders?.[0]).toMatchObject({
      name: { en: "p-second" },
      en: "minister",
      from: "2021-01-01",
      sources: [{ publisher: "Gazette" }],
    });
    expect(holders("2024-01-01", "i-ministry")).toEqual(["p-deputy"]);
    expect(headed("2024-01-01", "p-second")?.holders).toBeUndefined();
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
      ...(shown.holders ?? []).map(({ from }) => from),
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

  // Written down from the sources, like tests/context/offices-by-date.json.
  it.each([
    ["i-quaidorsay", "2021-12-20", ["p-ledrian"]],
    ["i-quaidorsay", "2025-09-20", ["p-barrot"]],
    ["i-maemali", "2021-12-20", ["p-diop"]],
    ["i-embfr", "2021-12-20", ["p-meyer"]],
    ["i-embfr", "2022-03-01", undefined],
    ["i-embfr", "2022-05-01", ["p-didio"]],
    ["f-fama", "2021-12-20", ["p-odiarra", "p-camara"]],
    ["f-barkhane", "2021-12-20", ["p-michon"]],
    ["f-minusma", "2021-12-20", ["p-wane"]],
    ["f-minusma", "2025-09-20", undefined],
    ["g-jnim", "2021-12-20", ["p-iyad"]],
    ["g-jnim", "2017-03-01", undefined],
    ["i-mali", "2021-12-20", ["p-goita", "p-choguel"]],
    ["l-koulouba", "2019-05-01", ["p-ibk"]],
    ["f-wagner", "2024-01-01", undefined],
  ] as const)("say of %s on %s who headed it", (id, day, heads) => {
    expect(composeCard(shelf, id, day)?.holders?.map(({ record: holder }) => holder)).toEqual(heads);
  });

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
