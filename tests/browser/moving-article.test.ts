/** Articles that change under the panel: marks and places follow the text, and nothing else is marked. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { changeSettings } from "./change-settings.ts";
import { kind, panelReady, type Stage, setStage, waitUntil } from "./harness.ts";

const [article] = articlesOf("relation");
if (!article) throw new Error("the newsstand has no article about the relation");
const html = readFileSync(join("tests/pages", article.file), "utf8");
const path = "/afrique/20250920-un-article-qui-change";
/** Of the first shelf of the database, and not in the article. */
const late = "Takuba";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ pages: [{ host: article.host, path, html }] });
});
afterAll(() => stage.close());

/** How many marks stand in nodes of the page, and how many stand nowhere any more. */
function marksOf(page: Page, within = "body"): Promise<{ placed: number; lost: number }> {
  return page.evaluate((selector) => {
    const sum = { placed: 0, lost: 0 };
    for (const highlight of CSS.highlights.values())
      for (const range of highlight.keys()) {
        const node = range.startContainer;
        if (!node.isConnected || range.collapsed) sum.lost++;
        else if (node.parentElement?.closest(selector)) sum.placed++;
      }
    return sum;
  }, within);
}

async function openArticle(): Promise<Page> {
  const page = await stage.open(`http://${article?.host}${path}`);
  await panelReady(page);
  await waitUntil(async () => (await marksOf(page)).placed > 3, "the marks");
  return page;
}

describe(`an article that changes (${kind})`, () => {
  it("keeps its marks when the page builds it anew", async () => {
    const page = await openArticle();
    const before = await marksOf(page);
    await page.evaluate(() => {
      const main = document.querySelector("main") ?? document.querySelector("article");
      main?.replaceWith(main.cloneNode(true));
    });
    await waitUntil(async () => {
      const now = await marksOf(page);
      return now.placed === before.placed && now.lost === 0;
    }, "the marks in the new nodes");
    await page.close();
  });

  it("marks what is loaded late or unfolded", async () => {
    // So much is marked for who is new to the story that there is room for one more.
    const own = await stage.running.openOwnPage("src/settings/index.html");
    await changeSettings(own, { level: "new" });
    const page = await openArticle();
    expect(html).not.toContain(late);
    await page.evaluate((word) => {
      const paragraphs = [...document.querySelectorAll("article p, main p")];
      const long = paragraphs.filter(({ textContent }) => (textContent?.length ?? 0) > 200).at(-1);
      const more = document.createElement("p");
      more.id = "more";
      more.textContent = `La force européenne ${word}, que la France avait réunie autour de l’armée malienne à partir de 2020, a quitté le pays en même temps que Barkhane, après des mois de désaccord avec Bamako.`;
      long?.after(more);
    }, late);
    await waitUntil(async () => (await marksOf(page, "#more")).placed > 0, "a mark in the late text");
    await changeSettings(own, { level: "follow" });
    await own.close();
    await page.close();
  });

  it("leaves a translated article readable, anchored to what is shown", async () => {
    const page = await openArticle();
    await page.evaluate(() => {
      document.documentElement.classList.add("translated-ltr");
      for (const paragraph of document.querySelectorAll("article p, main p")) {
        const outer = document.createElement("font");
        const inner = document.createElement("font");
        for (const font of [outer, inner]) font.style.verticalAlign = "inherit";
        inner.append(`${paragraph.textContent}`);
        outer.append(inner);
        paragraph.replaceChildren(outer);
      }
    });
    await waitUntil(async () => {
      const now = await marksOf(page, "font");
      return now.placed > 3 && now.lost === 0;
    }, "the marks in the translated text");
    expect(stage.complaints).toEqual([]);
    await page.close();
  });
});
