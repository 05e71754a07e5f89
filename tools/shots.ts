/** The pictures of the start command: the article with its panel, a card, the library; each looked at by a person. */
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { type RunningBrowser, waitUntil } from "./browsers/launch.ts";
import { look, lookFor, press } from "./browsers/panel-driver.ts";
import type { NewsPage } from "./newsstand/server.ts";

/**
 * @param pages the first is the article to show
 * @returns the names of the files written
 */
export async function takeShots(
  running: RunningBrowser,
  pages: readonly NewsPage[],
  folder: string,
): Promise<string[]> {
  const [article] = pages;
  if (!article) return [];
  const files: string[] = [];
  const page = await running.browser.newPage();
  const shoot = async (of: Page, name: string) => {
    await new Promise((done) => setTimeout(done, 300));
    const path = join(folder, `${name}.png`) as `${string}.png`;
    await of.screenshot({ path });
    files.push(path);
  };
  await page.goto(`http://${article.host}${article.path}`);
  await lookFor(page, ".panel .foot");
  await shoot(page, "article");
  await inTheDark(running, page, () => shoot(page, "article-dark"));

  const card = (await look(page, ".panel .card"))[0]?.attributes["data-record"];
  if (card) {
    await press(page, `.card[data-record="${card}"] h3 button`);
    await lookFor(page, ".panel .way-back");
    await shoot(page, "card");
    await press(page, ".panel .way-back button");
  }

  await selectParagraph(page);
  await press(page, ".panel .save-selection");
  await lookFor(page, ".panel .clippings blockquote");
  await shoot(page, "clipping");

  const library = await running.openOwnPage("src/library/index.html");
  await waitUntil(() => library.evaluate(() => document.querySelector(".list blockquote") !== null), "the clipping");
  await library.click(".list .clip");
  await library.waitForSelector(".detail details");
  await library.click(".detail summary");
  await shoot(library, "library");
  await inTheDark(running, library, () => shoot(library, "library-dark"));
  return files;
}

/** Firefox over WebDriver BiDi cannot be asked for another colour scheme; then there is no dark picture. */
async function inTheDark(running: RunningBrowser, page: Page, work: () => Promise<void>): Promise<void> {
  if (running.kind !== "chrome") return;
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "dark" }]);
  await work();
  await page.emulateMediaFeatures([]);
}

/** Selects one sentence of the article by dragging the mouse over it, as a reader does. */
export async function selectParagraph(page: Page): Promise<string> {
  const box = await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll("article p")].find((p) => (p.textContent ?? "").length > 120);
    if (!paragraph) return undefined;
    paragraph.scrollIntoView({ block: "center", behavior: "instant" });
    const range = document.createRange();
    range.selectNodeContents(paragraph);
    const rects = [...range.getClientRects()];
    const [first] = rects;
    const last = rects.at(-1);
    return (
      first &&
      last && {
        x1: first.left + 1,
        y1: first.top + first.height / 2,
        x2: last.right - 1,
        y2: last.top + last.height / 2,
      }
    );
  });
  if (!box) throw new Error("the article has no paragraph to select");
  await page.mouse.move(box.x1, box.y1);
  await page.mouse.down();
  await page.mouse.move(box.x2, box.y2, { steps: 4 });
  await page.mouse.up();
  return page.evaluate(() => String(getSelection()));
}
