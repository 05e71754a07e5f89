import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadPack } from "../../../src/context/load.ts";
import { addDays } from "../../../src/core/dates.ts";
import { readArticle } from "../../../src/core/read-article.ts";
import { publicSince } from "../../../src/core/record-on-day.ts";
import { buildPackFromFiles } from "../../../tools/context/build-pack.ts";
import { articleOf, contextOf, record, says } from "../sample-context.ts";

const today = "2026-01-01";
const cause = record("e-arrest", {
  date: "2025-08-14",
  weight: 3,
  name: { en: "Arrest", fr: "Arrestation" },
  aliases: ["arrestation … agent"],
  statements: [says("2025-08-14", "An agent is arrested.")],
  related: ["p-agent"],
});
const expulsion = record("e-expulsion", {
  date: "2025-09-19",
  weight: 3,
  name: { en: "Expulsion", fr: "Expulsion" },
  aliases: ["diplomates maliens … expulsés"],
  statements: [says("2025-09-19", "Two diplomats are expelled."), says("2025-12-01", "They came back.")],
  because: [{ event: "e-arrest", sources: ["a"] }],
  actors: ["i-embassy"],
});
const sameWeek = record("e-note", {
  date: "2025-09-17",
  weight: 2,
  statements: [says("2025-09-17", "A note is sent.")],
  related: ["e-expulsion"],
  because: [{ event: "e-arrest", sources: ["a"] }],
});
const turning = record("e-withdrawal", {
  date: "2022-08-15",
  weight: 3,
  statements: [says("2022-08-15", "The last soldiers leave.")],
});
const later = record("e-release", {
  date: "2025-12-20",
  weight: 2,
  statements: [says("2025-12-20", "The agent is freed.")],
  related: ["e-arrest"],
});
const agent = record("p-agent", {
  name: { en: "Jean Martin", fr: "Jean Martin" },
  aliases: ["Jean Martin"],
  statements: [says("2025-08-14", "Held.", "2025-12-20"), says("2025-12-20", "Freed.")],
});
const embassy = record("i-embassy", { aliases: ["ambassade du Mali"], statements: [says("1960", "An embassy.")] });
const point = record("q-order", {
  about: ["e-expulsion"],
  positions: [
    { ...says("2025-09-19", "one side"), by: { en: "A", fr: "A" } },
    { ...says("2025-09-19", "the other"), by: { en: "B", fr: "B" } },
  ],
  status: [{ from: "2025-09-19", value: "disputed" }],
});
const context = contextOf([cause, expulsion, sameWeek, turning, later, agent, embassy, point]);

const text =
  "Deux diplomates maliens ont été expulsés par la France, après l’arrestation d’un agent français au Mali.\n\nL’ambassade du Mali à Paris n’a pas réagi.\n\nJean Martin est détenu à Bamako. Jean Martin nie.";
const read = (date?: string, asOf?: string) =>
  readArticle(articleOf(text, { title: "La France expulse", ...(date ? { date } : {}) }), context, { today, asOf });

describe("the dossier of an article", () => {
  const dossier = read("2025-09-20");

  it("is composed as of the article's day", () => {
    expect(dossier).toMatchObject({ asOf: "2025-09-20", asOfBasis: "published" });
    expect(dossier.verdict.standing).toBe("relation");
  });

  it("finds the main event of an article that is about something else only where it is its news", () => {
    const seek = (text: string, title: string) => {
      const dossier = readArticle(articleOf(text, { title, date: "2025-09-20" }), context, { today });
      return [dossier.verdict.standing, dossier.mainEvent];
    };
    expect(seek("On attend des réponses.", "Des diplomates maliens ont été expulsés")).toEqual(["none", "e-expulsion"]);
    expect(seek("On attend.\n\nRien.\n\nDes diplomates maliens ont été expulsés.", "Le prix du mil")).toEqual([
      "none",
      undefined,
    ]);
  });

  it("finds the main event, with reasons", () => {
    expect(dossier.mainEvent).toBe("e-expulsion");
    expect(dossier.mainEventBecause?.length).toBeGreaterThan(1);
  });

  it("tells in brief what happened, what it comes of and what came before, each with its day and its source", () => {
    expect(dossier.brief.map(({ en }) => en)).toEqual([
      "Two diplomats are expelled.",
      "An agent is arrested.",
      "The last soldiers leave.",
    ]);
    expect(dossier.brief.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(dossier.brief.map(({ date }) => date)).toEqual(["2025-09-19", "2025-08-14", "2022-08-15"]);
  });

  it("draws the line up to the day, and folds away what came after", () => {
    expect(dossier.timeline.map(({ record: id }) => id)).toEqual(["e-withdrawal", "e-arrest", "e-note", "e-expulsion"]);
    expect(dossier.timeline.filter(({ mentioned }) => mentioned)).toHaveLength(2);
    expect(dossier.since.map(({ record: id }) => id)).toEqual(["e-release"]);
  });

  it("orders the cards by how much the article speaks of each", () => {
    const ids = dossier.cards.map(({ record: id }) => id);
    expect(ids.slice(0, 2).sort()).toEqual(["e-arrest", "e-expulsion"]);
    expect(ids).toContain("p-agent");
    expect(dossier.cards.find(({ record: id }) => id === "p-agent")?.statements.map(({ en }) => en)).toEqual(["Held."]);
  });

  it("shows the contested points and what the article leaves out, with the tie", () => {
    expect(dossier.claims.map(({ record: id }) => id)).toEqual(["q-order"]);
    expect(dossier.notMentioned.map(({ event, tie }) => [event.record, tie.record])).toEqual([["e-note", "e-arrest"]]);
  });

  it("tells more when the reader asks for today, and reads the article on its own day all the same", () => {
    const now = read("2025-09-20", today);
    expect(now).toMatchObject({ asOf: today, asOfBasis: "chosen", mainEvent: "e-expulsion", since: [] });
    expect(now.cards.find(({ record: id }) => id === "p-agent")?.statements.map(({ en }) => en)).toEqual(["Freed."]);
  });

  it("tells less when the reader asks for a day before the article", () => {
    const then = read("2025-09-20", "2025-08-20");
    expect(then.mentions.flatMap(({ records }) => records)).not.toContain("e-expulsion");
    expect(then.mainEvent).not.toBe("e-expulsion");
    expect(then.timeline.map(({ record: id }) => id)).toEqual(["e-withdrawal", "e-arrest"]);
  });

  it("says so when the article has no date", () => {
    expect(read()).toMatchObject({ asOf: today, asOfBasis: "undated" });
  });

  it("knows of nothing on a day before everything", () => {
    const early = read("1950-01-01");
    expect(early).toMatchObject({ mentions: [], cards: [], timeline: [], brief: [], claims: [], notMentioned: [] });
    expect(early.mainEvent).toBeUndefined();
  });

  it("is plain data that survives the way to the page", () => {
    expect(JSON.parse(JSON.stringify(dossier))).toEqual(JSON.parse(JSON.stringify(structuredClone(dossier))));
  });
});

describe("dossiers from the shipped database", () => {
  const { pack } = buildPackFromFiles();
  if (!pack) throw new Error("the shelf does not load");
  const shelf = loadPack(pack);
  const forms = [...shelf.records.values()].flatMap(({ aliases }) => aliases.map(({ text: form }) => form));
  const anyDay = fc.integer({ min: 0, max: 5_250 }).map((days) => addDays("2012-01-01", days));

  it("hold nothing that came later than their day, whatever the article names", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...forms), { maxLength: 12 }),
        anyDay,
        fc.option(anyDay),
        (named, day, chosen) => {
          const article = articleOf(`${named.join(". Au Mali, la France et ")}.`, {
            title: "La France et le Mali",
            date: day,
          });
          const { asOf, ...dossier } = readArticle(article, shelf, { today, asOf: chosen ?? undefined });
          expect(asOf).toBe(chosen ?? day);
          const publicDay = (id: string) => {
            const found = shelf.records.get(id);
            return found?.kind === "event" ? publicSince(found) : "";
          };
          const shown = [...dossier.timeline, ...dossier.notMentioned.map(({ event }) => event), ...dossier.brief];
          expect(shown.filter(({ record: id }) => publicDay(id) > asOf)).toEqual([]);
          expect(dossier.since.filter(({ record: id }) => publicDay(id) <= asOf)).toEqual([]);
          expect(dossier.mainEvent === undefined || publicDay(dossier.mainEvent) <= asOf).toBe(true);
          const cards = new Set(dossier.cards.map(({ record: id }) => id));
          expect(dossier.mentions.flatMap(({ records }) => records).filter((id) => !cards.has(id))).toEqual([]);
          expect(dossier.timeline.length).toBeLessThanOrEqual(12);
          expect(dossier.notMentioned.length).toBeLessThanOrEqual(5);
        },
      ),
      { numRuns: 200 },
    );
  });
});
