/** On which day a card speaks, and how the reader is told: dates and their origin, none at all, sold, translated, live. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { press } from "../../tools/browsers/panel-driver.ts";
import type { NewsPage } from "../../tools/newsstand/server.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { kind, look, lookFor, panelReady, type Stage, setStage, waitUntil } from "./harness.ts";

const [article] = articlesOf("relation");
if (!article) throw new Error("the newsstand has no article about the relation");
const html = readFileSync(join("tests/pages", article.file), "utf8");
const host = article.host;
const undated = html
  .replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>/g, "")
  .replace(/<meta[^>]*(?:time|date)[^>]*>/gi, "")
  .replace(/<time[\s\S]*?<\/time>/g, "");

const pages: NewsPage[] = [
  { host, path: "/as-of/undated", html: undated },
  {
    host,
    path: "/as-of/sold",
    html: undated.replace(
      "</head>",
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","datePublished":"2025-09-20","isAccessibleForFree":false}</script></head>',
    ),
  },
  { host, path: "/as-of/translated", html: html.replace("<html", '<html class="translated-ltr"') },
];

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ pages });
});
afterAll(() => stage.close());

describe(`the day of what is shown (${kind})`, () => {
  it("is asked for where the page has no date, by buttons, and everything follows it", async () => {
    const page = await stage.open(`http://${host}/as-of/undated`);
    await panelReady(page);
    const stamp = async () => (await look(page, ".as-of .stamp"))[0]?.text ?? "";
    expect(await stamp()).toContain(String(new Date().getFullYear()));
    const later = async () =>
      (await look(page, ".timeline:not(.later) time")).map(({ attributes }) => attributes.datetime ?? "");
    await press(page, ".as-of > .act");
    await press(page, ".as-of .chips:nth-of-type(1) button", "2021");
    await press(page, ".as-of .chips:nth-of-type(2) button:nth-of-type(11)");
    await press(page, ".as-of .chips:nth-of-type(3) button:nth-of-type(9)");
    await waitUntil(async () => /2021/.test(await stamp()), "the day that was given");
    expect(await stamp()).toMatch(/^\D*9\D+2021$/);
    expect((await later()).filter((date) => date > "2021-11-09")).toEqual([]);
    await press(page, ".as-of .link");
    await waitUntil(async () => !/2021/.test(await stamp()), "today");
    await press(page, ".as-of .link", "2021");
    await waitUntil(async () => /2021/.test(await stamp()), "the day that was given, again");
    await page.close();
  });

  it("is told with the page's own dates and where they were read", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    expect(await look(page, ".as-of .warning")).toEqual([]);
    await press(page, ".as-of > .link");
    const lines = (await look(page, ".as-of div p")).map(({ text }) => text);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/\d{4}.*\(/);
    await page.close();
  });

  it.each(["sold", "translated"])("is told with a word of warning where the article is %s", async (which) => {
    const page = await stage.open(`http://${host}/as-of/${which}`);
    await panelReady(page);
    expect((await look(page, ".as-of .aside")).length).toBe(1);
    await page.close();
  });

  it("carries the sources of each sentence of the summary with it", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    const sentences = await look(page, ".brief > span");
    expect(sentences.length).toBeGreaterThan(0);
    for (const [index] of sentences.entries()) {
      const numbers = await look(page, `.brief > span:nth-of-type(${index + 1}) > sup > *`);
      expect(numbers.length).toBeGreaterThan(0);
      for (const { attributes } of numbers) expect(attributes.title?.length).toBeGreaterThan(5);
    }
    await lookFor(page, ".brief sup a");
    await page.close();
  });

  it("is that on which a force was headed by whom the card names; as of today the card says who headed it then", async () => {
    const ambassador = articlesOf("relation").find(({ address }) => address.includes("french-ambassador"));
    const page = await stage.open(ambassador?.address ?? "");
    await panelReady(page);
    await press(page, ".card[data-record=f-fama] h3 button");
    await lookFor(page, ".opened .card .role", "Sadio Camara, defence minister since");
    await press(page, ".opened footer .link", "today");
    await lookFor(page, ".opened .as-of-card", "Sadio Camara, defence minister");
    expect((await look(page, ".opened .card .role")).filter(({ text }) => text.includes("Sadio Camara"))).toEqual([]);
    if (process.env.SHOT) await page.screenshot({ path: process.env.SHOT });
    await press(page, ".opened .card .role .link");
    await lookFor(page, ".opened .card.kind-person");
    await page.close();
  });

  it("complains of nothing in any page's console", () => {
    expect(stage.complaints).toEqual([]);
  });
});
