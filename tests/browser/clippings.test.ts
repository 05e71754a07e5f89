/** From a selected sentence to the library and back: nothing that was acknowledged is lost. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { press } from "../../tools/browsers/panel-driver.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { highlights, kind, look, lookFor, panelReady, type Stage, selectText, setStage, waitUntil } from "./harness.ts";

const [article] = articlesOf("relation");
if (!article) throw new Error("the newsstand has no article about the relation");
const library = "src/library/index.html";

async function saveParagraph(page: Page): Promise<string> {
  const text = await selectText(page, "article p:nth-of-type(2)");
  await press(page, ".save-selection");
  await lookFor(page, ".clippings blockquote");
  return text.trim();
}

const quotes = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll(".list blockquote")].map((quote) => quote.textContent ?? ""));

describe(`clippings (${kind})`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());

  it("saves the selected passage, shows it in the page and again on the next visit", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    const text = await saveParagraph(page);
    expect((await highlights(page))["arriere-plan-clipping"]).toBe(1);
    await page.reload();
    await panelReady(page);
    const kept = await lookFor(page, ".clippings blockquote");
    expect(kept.text.replace(/\s+/g, " ")).toBe(text.replace(/\s+/g, " "));
    await waitUntil(async () => (await highlights(page))["arriere-plan-clipping"] === 1, "the clipping lit again");
    await page.close();
  });

  it("saves a card with what it says", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    await press(page, ".card .save");
    await lookFor(page, ".announcement .undo");
    const own = await stage.running.openOwnPage(library);
    await waitUntil(async () => (await quotes(own)).length === 2, "two clippings");
    await own.close();
    await page.close();
  });

  it("undoes a save", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    await waitUntil(async () => (await look(page, ".clippings blockquote")).length === 2, "what is kept");
    const before = 2;
    await selectText(page, "article p:nth-of-type(3)");
    await press(page, ".save-selection");
    await waitUntil(async () => (await look(page, ".clippings blockquote")).length === before + 1, "the clipping");
    await press(page, ".announcement .undo");
    await waitUntil(async () => (await look(page, ".clippings blockquote")).length === before, "it to be gone");
    await page.close();
  });

  it("says to select first when nothing is selected", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await press(page, ".save-selection");
    const said = await lookFor(page, ".announcement p");
    expect(said.text.length).toBeGreaterThan(10);
    await page.close();
  });

  it("finds, annotates and tags in the library, moves to the trash and takes it back", async () => {
    const own = await stage.running.openOwnPage(library);
    await waitUntil(async () => (await quotes(own)).length === 2, "two clippings");
    await own.click(".list .clip");
    await own.waitForSelector(".detail textarea");
    await own.type(".detail textarea", "À vérifier : la date");
    await own.type(".detail section input", "immunité\n");
    await waitUntil(
      () => own.evaluate(() => document.querySelector(".detail .tag")?.textContent?.includes("immunité")),
      "the tag",
    );
    await waitUntil(
      () => own.evaluate(() => document.querySelector(".note-line")?.textContent?.includes("vérifier")),
      "the note",
    );
    await own.type(".search input", "VERIFIER immunite");
    await waitUntil(async () => (await quotes(own)).length === 1, "one found");
    expect(await own.evaluate(() => document.querySelector("mark")?.textContent)).toBe("vérifier");
    await own.click(".detail .buttons .button");
    await waitUntil(async () => (await quotes(own)).length === 0, "none left");
    await own.click(".notice .act");
    await waitUntil(async () => (await quotes(own)).length === 1, "it to be back");
    await own.close();
  });

  it("shows a change made in the library to the open article", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    await waitUntil(async () => (await look(page, ".clippings blockquote")).length === 2, "what is kept");
    const before = 2;
    const own = await stage.running.openOwnPage(library);
    await waitUntil(async () => (await quotes(own)).length === 2, "two clippings");
    await own.click(".list .clip");
    await own.waitForSelector(".detail .buttons .button");
    await own.click(".detail .buttons .button");
    await waitUntil(
      async () => (await look(page, ".clippings blockquote")).length === before - 1,
      "the article to hear of it",
    );
    await own.close();
    await page.close();
  });
});

describe(`a killed browser (${kind})`, () => {
  const profile = mkdtempSync(join(tmpdir(), "arriere-plan-"));
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));

  it("keeps what was acknowledged when the browser is killed right after", async () => {
    const before = await setStage({ profile });
    const page = await before.open(article.address);
    await panelReady(page);
    const text = await selectText(page, "article p:nth-of-type(2)");
    await press(page, ".save-selection");
    await lookFor(page, ".announcement .undo");
    await before.running.kill();
    await before.newsstand.close();

    const after = await setStage({ profile });
    const own = await after.running.openOwnPage(library);
    await waitUntil(async () => (await quotes(own)).length === 1, "the clipping after the restart");
    expect((await quotes(own))[0]?.replace(/\s+/g, " ").trim()).toBe(text.replace(/\s+/g, " ").trim());
    await after.close();
  });
});
