/** From a selected sentence to the library and back: nothing that was acknowledged is lost. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
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
    await own.click(".list .clip .cover");
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
    await own.click(".list .clip .cover");
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

describe(`the archive (${kind})`, () => {
  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
    const page = await stage.open(article.address);
    await panelReady(page);
    await saveParagraph(page);
    await press(page, ".card .save");
    await waitUntil(async () => (await look(page, ".clippings blockquote")).length === 2, "two clippings");
    await page.close();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    return stage.close();
  });

  async function importFile(own: Page, file: string): Promise<string> {
    const input = await own.$("input[type=file]");
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await own.waitForSelector(".transfer dialog[open] .primary", { timeout: 3000 }).then(
      (button) => button?.click(),
      () => undefined,
    );
    await own.waitForSelector(".notice:not([hidden])");
    await new Promise((done) => setTimeout(done, 300));
    const said = await own.evaluate(() => document.querySelector(".notice p")?.textContent ?? "");
    await own.click(".notice .icon-button");
    return said;
  }

  it("takes everything out, and brings back what was deleted for ever, without doubles", async () => {
    const own = await stage.running.openOwnPage(library);
    await waitUntil(async () => (await quotes(own)).length === 2, "two clippings");
    await own.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        void blob.text().then((text) => document.documentElement.setAttribute("data-exported", text));
        return make(blob);
      };
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await own.click(".transfer button");
    await waitUntil(() => own.evaluate(() => document.documentElement.dataset.exported !== undefined), "the archive");
    const archive = await own.evaluate(() => document.documentElement.dataset.exported ?? "");
    expect(JSON.parse(archive)).toMatchObject({ format: "arriere-plan-archive", version: 1 });
    const file = join(folder, "archive.json");
    writeFileSync(file, archive);
    const kept = await quotes(own);

    await own.click(".list .clip .cover");
    await own.waitForSelector(".detail .buttons .button");
    await own.click(".detail .buttons .button");
    await waitUntil(async () => (await quotes(own)).length === 1, "one left");
    await own.evaluate(() => document.querySelectorAll<HTMLElement>("nav li button")[2]?.click());
    await waitUntil(async () => (await quotes(own)).length === 1, "one in the trash");
    await own.click(".list .clip .cover");
    await own.waitForSelector(".detail .danger");
    await own.click(".detail .danger");
    await own.waitForSelector(".detail dialog[open] .danger");
    await own.click(".detail dialog .danger");
    await waitUntil(async () => (await quotes(own)).length === 0, "an empty trash");
    await own.evaluate(() => document.querySelectorAll<HTMLElement>("nav li button")[0]?.click());

    expect(await importFile(own, file)).toMatch(/^1 (added|ajouté), 1 (the same|identique)/);
    await waitUntil(async () => (await quotes(own)).length === 2, "both back");
    expect(await quotes(own)).toEqual(kept);
    expect(await importFile(own, file)).toMatch(/^2 (the same|identiques)/);
    expect(await quotes(own)).toEqual(kept);
    await own.close();
  });

  it("refuses a file that is not an archive, and says why", async () => {
    const own = await stage.running.openOwnPage(library);
    await waitUntil(async () => (await quotes(own)).length === 2, "two clippings");
    const file = join(folder, "other.json");
    writeFileSync(file, '{"format":"something else"}');
    expect(await importFile(own, file)).toMatch(/nothing was changed|rien n’a changé/);
    expect((await quotes(own)).length).toBe(2);
    await own.close();
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
