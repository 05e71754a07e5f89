import { describe, expect, it } from "vitest";
import { measures, mostMarks } from "../../../src/core/level.ts";
import { readArticle } from "../../../src/core/read-article.ts";
import { levels } from "../../../src/core/settings.ts";
import { articleOf, contextOf, record, says } from "../sample-context.ts";

const positions = [
  { ...says("2020", "one side"), by: { en: "A", fr: "A" } },
  { ...says("2020", "the other"), by: { en: "B", fr: "B" } },
];
const context = contextOf([
  record("i-mali", { name: { en: "Mali", fr: "Mali" }, aliases: ["Mali"], statements: [says("1960", "A state.")] }),
  record("l-bamako", {
    name: { en: "Bamako", fr: "Bamako" },
    aliases: ["Bamako"],
    statements: [says("1960", "A town.")],
  }),
  record("f-famous", { aliases: ["Barkhane"], statements: [says("2014", "A force.")] }),
  record("f-obscure", { aliases: ["Takuba"], statements: [says("2014", "A force.")] }),
  record("p-old", { aliases: ["Jean Vieux"], statements: [says("2001", "A person.")] }),
  record("p-fresh", {
    aliases: ["Marie Neuve"],
    statements: [says("2001", "A person."), says("2025-09-01", "She leaves.")],
  }),
  record("c-word", { aliases: ["junte"], statements: [says("2012", "A word.")] }),
  record("q-word", {
    about: ["c-word"],
    positions,
    status: [{ from: "2020", value: "disputed" }],
  }),
  ...[1, 2, 3, 4, 5, 6].map((n) =>
    record(`e-${n}`, { date: `201${n}-01-01`, related: ["f-famous"], statements: [says(`201${n}-01-01`, "A step.")] }),
  ),
]);
const article = articleOf(
  "Au Mali, à Bamako, la junte parle de Barkhane, de Takuba, de Jean Vieux et de Marie Neuve.",
  {
    date: "2025-09-20",
  },
);
const read = (level: (typeof levels)[number], asOf?: string) =>
  readArticle(article, context, { today: "2026-01-01", level, asOf }).forLevel;

describe("who is new to the story", () => {
  it("is shown what much of it leads to before the details", () => {
    const { marks } = read("new");
    expect(marks.indexOf("f-famous")).toBeLessThan(marks.indexOf("f-obscure"));
  });
});

describe("who follows the story", () => {
  it("is shown what is least known first", () => {
    const { marks } = read("follow");
    expect(marks.indexOf("f-obscure")).toBeLessThan(marks.indexOf("f-famous"));
  });

  it("is shown the two parties and their capitals last, which every line names", () => {
    expect(read("follow").marks.slice(-2).sort()).toEqual(["i-mali", "l-bamako"]);
  });
});

describe("an expert", () => {
  it("is shown what is contested and what changed lately, and nothing else", () => {
    expect(read("expert").marks.sort()).toEqual(["c-word", "p-fresh"]);
  });

  it("is not shown as new what was new long before", () => {
    expect(read("expert", "2026-06-01").marks).toEqual(["c-word"]);
  });
});

it("never tells by its marks what came after the day: what was unknown then is neither marked nor new", () => {
  expect(read("expert", "2025-08-01").marks).toEqual(["c-word"]);
});

it("marks more and shows longer cards the newer the reader is to the story, however long the article", () => {
  for (const words of [0, 60, 400, 900, 5_000]) {
    const [ofNew, ofFollow, ofExpert] = levels.map((level) => mostMarks(measures[level], words));
    expect([ofNew, ofFollow, ofExpert]).toEqual([ofNew, ofFollow, ofExpert].sort((a, b) => (b ?? 0) - (a ?? 0)));
    expect(new Set([ofNew, ofFollow, ofExpert]).size).toBe(3);
  }
  expect(levels.map((level) => read(level).statements)).toEqual([4, 2, 1]);
});

it("never marks more than so many, nor fewer than a short article can bear", () => {
  expect(mostMarks(measures.follow, 100_000)).toBe(measures.follow.marks.most);
  expect(mostMarks(measures.follow, 10)).toBe(measures.follow.marks.least);
});
