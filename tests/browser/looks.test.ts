/** The main states as a reader sees them, in both languages, light and dark; each was looked at by a person. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, it } from "vitest";
import type { Settings } from "../../src/core/settings.ts";
import { findMark, press } from "../../tools/browsers/panel-driver.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { setColours } from "./audit.ts";
import { changeSettings } from "./change-settings.ts";
import { compareLook, settleForLook } from "./compare-look.ts";
import { kind, look, lookFor, panelReady, type Stage, selectText, setStage, waitUntil } from "./harness.ts";

const find = (about: string) => {
  const found = articlesOf("relation").find(({ address }) => address.includes(about));
  if (!found) throw new Error(`the newsstand has no article of ${about}`);
  return found.address;
};
/** In French, of September 2025; in French, of February 2022, with a map; in English. */
const [recent, withMap] = [find("rfi.fr"), find("lemonde")];
const english = articlesOf("relation").find(({ language }) => language === "en")?.address ?? "";
const library = "src/library/index.html";
const settingsPage = "src/settings/index.html";

describe(`looks (${kind})`, () => {
  let stage: Stage;
  let own: Page;
  beforeAll(async () => {
    stage = await setStage({ width: 1280 });
    own = await stage.running.openOwnPage(settingsPage);
  });
  afterAll(() => stage.close());

  const choose = (settings: Partial<Settings>) =>
    changeSettings(own, { language: "auto", theme: "light", ...settings });

  async function openArticle(address: string): Promise<Page> {
    const page = await stage.open(address);
    await panelReady(page);
    return page;
  }

  async function openOwn(path: string, ready: string): Promise<Page> {
    const page = await stage.running.openOwnPage(path);
    await waitUntil(() => page.evaluate((asked: string) => document.querySelector(asked) !== null, ready), ready);
    return page;
  }

  async function shoot(page: Page, name: string, width?: number): Promise<void> {
    await settleForLook(page, width);
    await compareLook(page, name);
  }

  /** Puts a part of the panel at its top. */
  async function bring(page: Page, selector: string): Promise<void> {
    const [panel] = await look(page, ".panel .scroll");
    const [part] = await look(page, selector);
    if (!panel || !part) throw new Error(`nothing at ${selector}`);
    await page.mouse.move(panel.left + panel.width / 2, panel.top + panel.height / 2);
    await page.mouse.wheel({ deltaY: Math.round(part.top - panel.top - 8) });
    await new Promise((done) => setTimeout(done, 300));
  }

  it("shows the article with its panel, in French", async () => {
    await choose({});
    const page = await openArticle(recent);
    await shoot(page, "article-fr-light");
    await page.close();
  });

  it("shows it in English and in the dark", async () => {
    await choose({ theme: "dark" });
    const page = await openArticle(english);
    await shoot(page, "article-en-dark");
    await page.close();
  });

  it("draws the story, and tells what is contested side by side", async () => {
    await choose({ language: "en" });
    const page = await openArticle(withMap);
    await settleForLook(page);
    await bring(page, ".panel [aria-labelledby=timeline-title]");
    await shoot(page, "timeline-en-light");
    await bring(page, ".panel [aria-labelledby=contested-title]");
    await shoot(page, "contested-en-light");
    await page.close();
  });

  it("opens a card, and one beside the word", async () => {
    await choose({ theme: "dark" });
    const page = await openArticle(recent);
    await settleForLook(page);
    await press(page, ".card h3 button");
    await lookFor(page, ".opened .card");
    await shoot(page, "card-fr-dark");
    await press(page, ".opened .way-back button");
    await choose({});
    await new Promise((done) => setTimeout(done, 400));
    const mark = await findMark(page, "event", 1);
    if (!mark) throw new Error("no mark");
    await page.mouse.move(mark.x - 3, mark.y);
    await page.mouse.move(mark.x, mark.y, { steps: 4 });
    await lookFor(page, ".hover-card");
    await new Promise((done) => setTimeout(done, 500));
    await compareLook(page, "hover-card-fr-light");
    await page.close();
  });

  it("stays in a narrow window, and folds to a tab", async () => {
    await choose({});
    const page = await openArticle(english);
    await shoot(page, "narrow-en-light", 360);
    await settleForLook(page);
    await press(page, ".bar .icon-button:last-of-type");
    await lookFor(page, ".tab");
    await shoot(page, "tab-en-light");
    await press(page, ".tab button");
    await lookFor(page, ".panel .foot");
    await page.close();
  });

  it.runIf(kind === "chrome")("keeps to the reader's own few colours", async () => {
    await choose({});
    const page = await openArticle(recent);
    await setColours(page, "forced");
    await shoot(page, "article-fr-forced");
    await page.close();
  });

  it("offers to save what is selected, and shows it in the library", async () => {
    await choose({});
    const page = await openArticle(recent);
    await settleForLook(page);
    await selectText(page, ".t-content__body p:nth-of-type(2)");
    await lookFor(page, ".selection-bar");
    await new Promise((done) => setTimeout(done, 400));
    await compareLook(page, "selection-fr-light");
    await press(page, ".selection-bar .colour-green");
    await lookFor(page, ".clippings blockquote");
    await page.close();
    for (const [name, changes] of Object.entries({
      "library-fr-light": { language: "fr" },
      "library-en-dark": { language: "en", theme: "dark" },
    } as const)) {
      await choose(changes);
      const shelf = await openOwn(library, ".list blockquote");
      await shelf.evaluate(() => document.querySelector<HTMLElement>(".list blockquote")?.click());
      await waitUntil(() => shelf.evaluate(() => document.querySelector(".detail textarea") !== null), "the details");
      await shoot(shelf, name);
      await shelf.close();
    }
  });

  it("has its settings and its notice in the same hand", async () => {
    await choose({ language: "fr" });
    const light = await openOwn(settingsPage, "main h1, main h2");
    await shoot(light, "settings-fr-light");
    await light.close();
    await choose({ language: "en", theme: "dark" });
    const dark = await openOwn(settingsPage, "main h1, main h2");
    await shoot(dark, "settings-en-dark");
    await dark.close();
    const notice = await openOwn("src/notice/index.html?reason=pdf", "body");
    await shoot(notice, "notice-en-dark", 460);
    await notice.close();
  });
});
