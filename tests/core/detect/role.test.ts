import { describe, expect, it } from "vitest";
import { measure } from "../../../src/core/detect/detect.ts";
import type { RoleName } from "../../../src/core/detect/role.ts";
import { resolveMentions } from "../../../src/core/resolve/resolve-mentions.ts";
import { scanArticle } from "../../../src/core/resolve/scan-article.ts";
import { articleOf, contextOf, record, says } from "../sample-context.ts";

const context = contextOf([
  record("f-lynx", {
    name: { en: "Operation Lynx", fr: "Opération Lynx" },
    what: { en: "French military operation", fr: "opération militaire française" },
    aliases: ["Operation Lynx"],
    statements: [says("2013", "x")],
  }),
  record("g-band", {
    name: { en: "The Band", fr: "La Bande" },
    what: { en: "armed group", fr: "groupe armé" },
    aliases: ["the Band of the River"],
    statements: [says("2013", "x")],
  }),
  record("e-accord", {
    name: { en: "Mali and France sign an accord", fr: "Le Mali et la France signent un accord" },
    date: "2020-05-01",
    aliases: ["river accord"],
    statements: [says("2020-05-01", "x")],
  }),
  record("e-vote", {
    name: { en: "Mali votes", fr: "Le Mali vote" },
    date: "2020-05-02",
    aliases: ["river vote"],
    statements: [says("2020-05-02", "x")],
  }),
]);

function roleOf(text: string, { title = "", date = "2020-05-03" } = {}): (name: RoleName) => number {
  const article = articleOf(text, { title, date, lang: "en" });
  const scan = scanArticle(article, context.forms);
  const measured = measure(article, resolveMentions(article, context, date, scan), context, scan);
  if (!measured) throw new Error("the article is not weighed");
  return (name) => measured.role.find((one) => one.name === name)?.value ?? 0;
}

const filler = "In Mali the rains were late and the price of millet rose again in every market of the country.";

describe("the role of the second party", () => {
  it("is a first one where title or first sentence names it, and a later one the later it comes", () => {
    expect(roleOf(`Mali waits. ${filler}`, { title: "France halts aid" })("second-at-once")).toBe(1);
    expect(roleOf(`France halted its aid to Mali. ${filler}`)("second-at-once")).toBe(1);
    const early = roleOf(`${filler} France halted its aid. ${filler} ${filler}`);
    const late = roleOf(`${filler} ${filler} ${filler} France halted its aid.`);
    expect(early("second-at-once")).toBe(0);
    expect(late("second-comes-late")).toBeGreaterThan(early("second-comes-late"));
  });

  it("is looked for behind a short quotation that opens the text", () => {
    expect(roleOf(`“Enough.” France halted its aid to Mali. ${filler}`)("second-at-once")).toBe(1);
  });

  it("does not come late in a note of two sentences as it does at the end of a page", () => {
    const note = roleOf("Mali closed its mines on Monday. France condemned the move.");
    const page = roleOf(`${Array.from({ length: 12 }, () => filler).join("\n\n")}\n\nFrance condemned the move.`);
    expect(note("second-comes-late")).toBeLessThan(0.15);
    expect(page("second-comes-late")).toBeGreaterThan(0.5);
  });

  it.each([
    ["helps others", "Malian soldiers took the hill, backed by French helicopters."],
    ["answers", "France condemned the killings in Mali."],
    ["is looked back on", "Since French troops left in 2014, Mali fights alone."],
    ["is one of a list", "France, Germany and Spain asked Mali for calm."],
  ])("is in passing where it %s", (_, text) => {
    expect(roleOf(`${filler} ${text}`)("second-in-passing")).toBe(1);
  });

  it("is not in passing where it does something of its own", () => {
    expect(roleOf("France expelled two envoys of Mali on Monday.")("second-in-passing")).toBe(0);
  });

  it("is in passing where only a step of long ago names it, and not where the step is new", () => {
    const text = "Mali recalls the river accord, and French diplomats say nothing.";
    expect(roleOf(text, { date: "2021-05-03" })("second-in-passing")).toBe(1);
    expect(roleOf(text)("second-in-passing")).toBe(0);
  });

  it("tells news of both from news of the first alone", () => {
    const both = roleOf("The river accord was signed on Friday. France and Mali shook hands.");
    expect([both("news-of-both"), both("news-of-first")]).toEqual([1, 0]);
    const own = roleOf("The river vote went well in Mali. France congratulated the winner.");
    expect([own("news-of-both"), own("news-of-first")]).toEqual([0, 1]);
    const old = roleOf("The river accord was signed on Friday. France and Mali shook hands.", { date: "2021-01-01" });
    expect(old("news-of-both")).toBe(0);
    const aside = roleOf("Two days after the river accord, Mali closed its mines. France was told.");
    expect(aside("news-of-both")).toBe(0);
  });

  it("knows no news of the first alone in what falls on the second, in its language or under a title that names both", () => {
    const newsOfFirst = (text: string, title = "") => roleOf(text, { title })("news-of-first");
    expect(newsOfFirst(`The river vote took French firms their mines. ${filler} France protested.`)).toBe(0);
    expect(newsOfFirst(`By the river vote Mali’s children learn French no more. ${filler} France protested.`)).toBe(0);
    const plain = `The river vote went well. ${filler} France protested.`;
    expect(newsOfFirst(plain, "Mali and France at odds")).toBe(0);
    expect(newsOfFirst(plain, "Mali at peace")).toBe(1);
  });

  it("counts who acts for it and who acts for others", () => {
    const role = roleOf("France sent Operation Lynx to Mali. It fought the Band of the River.");
    expect(role("actors-of-second")).toBeGreaterThan(0);
    expect(role("other-actors")).toBeGreaterThan(0);
  });

  it("counts what is told of another country", () => {
    expect(roleOf(`France sent troops to Bangui. Chad helped. ${filler}`)("told-elsewhere")).toBeGreaterThan(0.5);
  });
});
