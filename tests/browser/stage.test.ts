/** Where the panel, its tab and the cards stand: at either side, in small windows, above what the page puts on top. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { findMark, press } from "../../tools/browsers/panel-driver.ts";
import type { NewsPage } from "../../tools/newsstand/server.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { pressShortcut, pressToolbarButton } from "./browser-buttons.ts";
import { kind, look, lookFor, panelReady, type Stage, setStage, waitUntil } from "./harness.ts";

const [article] = articlesOf("relation");
if (!article) throw new Error("the newsstand has no article about the relation");
const html = readFileSync(join("tests/pages", article.file), "utf8");
const host = article.host;

const pages: NewsPage[] = [
  { host, path: "/stage/rtl", html: html.replace("<html", '<html dir="rtl"') },
  {
    host,
    path: "/stage/top",
    html: html.replace(
      "</body>",
      `<dialog><button id="inside" onclick="this.dataset.pressed = 'yes'">Inside</button></dialog>
       <button id="full" style="position:fixed;left:10px;top:10px;z-index:9" onclick="document.querySelector('article, main').requestFullscreen()">Full</button>
       <button id="whole" style="position:fixed;left:10px;top:60px;z-index:9" onclick="document.documentElement.requestFullscreen()">Whole</button></body>`,
    ),
  },
  {
    host,
    path: "/stage/dark",
    html: html.replace(
      "</head>",
      "<style>html, body { background: #111 !important; color: #ddd !important }</style></head>",
    ),
  },
];

let stage: Stage;
let own: Page;
beforeAll(async () => {
  stage = await setStage({ pages });
  own = await stage.running.openOwnPage("src/library/index.html");
});
afterAll(() => stage.close());

const store = (settings: object) =>
  own.evaluate(async (changes) => {
    const { storage } = Reflect.get(globalThis, "chrome") as {
      storage: { local: { set(what: object): Promise<void> } };
    };
    await storage.local.set(changes);
  }, settings);
/** What one test chose on the site, or left behind when it failed, is not there for the next. */
beforeEach(() => store({ "setting.sites": {} }));

async function open(address = article?.address ?? ""): Promise<Page> {
  const page = await stage.open(address);
  await panelReady(page);
  return page;
}
const rest = (milliseconds = 700) => new Promise((done) => setTimeout(done, milliseconds));
/** The bar is always in view: no wheel is turned to bring it there, which in Firefox under test turns the page as well. */
const close = async (page: Page) => {
  const { left, top, width, height } = await lookFor(page, ".bar .icon-button:last-child");
  await page.mouse.click(left + width / 2, top + height / 2);
  await lookFor(page, ".tab button");
};
const isOursAt = (page: Page, x: number, y: number) =>
  page.evaluate((left, top) => document.elementFromPoint(left, top)?.localName === "arriere-plan", x, y);

/** Keeps hold of the letter at the reader's eye; @returns where it is each time it is asked for. */
async function holdLetter(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const levels = [120, 200, 300, 450];
    const caret = levels
      .map((level) => document.caretPositionFromPoint(innerWidth / 3, level))
      .find((one) => one?.offsetNode instanceof Text && one.offsetNode.data.trim() !== "");
    const range = document.createRange();
    if (!caret) throw new Error("no text there");
    range.setStart(caret.offsetNode, caret.offset);
    range.setEnd(caret.offsetNode, caret.offset + 1);
    Reflect.set(globalThis, "held", range);
  });
  return () => page.evaluate(() => (Reflect.get(globalThis, "held") as Range).getBoundingClientRect().top);
}

describe(`the panel's place (${kind})`, () => {
  it("keeps the line that is read where it is, when it makes the page narrower and when it gives the room back", async () => {
    const page = await open();
    await page.evaluate(() => window.scrollTo({ top: 400, behavior: "instant" }));
    const where = await holdLetter(page);
    const before = await where();
    await close(page);
    await rest();
    const line = await page.evaluate(() =>
      Number.parseFloat(
        getComputedStyle((Reflect.get(globalThis, "held") as Range).startContainer.parentElement as Element).lineHeight,
      ),
    );
    expect(line).toBeGreaterThan(10);
    expect(Math.abs((await where()) - before)).toBeLessThanOrEqual(line);
    await press(page, ".tab button");
    await panelReady(page);
    await rest();
    expect(Math.abs((await where()) - before)).toBeLessThanOrEqual(line);
    await page.close();
  });

  it("moves nothing in the page where it lies over it", async () => {
    const page = await stage.running.browser.newPage();
    await page.setViewport({ width: 900, height: 800 });
    if (kind === "chrome") {
      await page.evaluateOnNewDocument(() => {
        Reflect.set(globalThis, "shifts", []);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            (Reflect.get(globalThis, "shifts") as number[]).push(Number(Reflect.get(entry, "value")));
        }).observe({ type: "layout-shift", buffered: true });
      });
    }
    await page.goto(article.address);
    await panelReady(page);
    const boxes = () =>
      page.evaluate(() => [...document.querySelectorAll("p, h1, h2")].map((one) => one.getBoundingClientRect().top));
    const before = await boxes();
    await close(page);
    await rest();
    expect(await boxes()).toEqual(before);
    if (kind === "chrome") expect(await page.evaluate(() => Reflect.get(globalThis, "shifts"))).toEqual([]);
    await press(page, ".tab button");
    await panelReady(page);
    expect(await boxes()).toEqual(before);
    await page.close();
  });

  it("has a tab that is dragged along the edge and across, moved by arrow keys, and found there again", async () => {
    const page = await open();
    await close(page);
    const [tab] = await look(page, ".tab");
    if (!tab) throw new Error("no tab");
    await page.mouse.move(tab.left + 10, tab.top + 20);
    await page.mouse.down();
    await page.mouse.move(tab.left + 5, tab.top + 220, { steps: 6 });
    await page.mouse.up();
    await waitUntil(
      async () => Math.abs(((await look(page, ".tab"))[0]?.top ?? 0) - tab.top - 200) < 20,
      "the tab below",
    );
    expect(await look(page, ".panel")).toEqual([]);
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowLeft");
    await waitUntil(async () => ((await look(page, ".tab"))[0]?.left ?? 99) < 5, "the tab at the left");
    const moved = (await look(page, ".tab"))[0]?.top ?? 0;
    expect(moved).toBeLessThan(tab.top + 190);
    await rest(900);
    await page.reload();
    await lookFor(page, ".tab button");
    expect(Math.abs(((await look(page, ".tab"))[0]?.top ?? 0) - moved)).toBeLessThan(4);
    await press(page, ".tab button");
    await panelReady(page);
    expect((await look(page, ".panel"))[0]?.left).toBe(0);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).marginLeft)).toBe("400px");
    const [edge] = await look(page, ".resizer");
    expect(edge?.left).toBeGreaterThan(380);
    await press(page, ".resizer");
    await page.keyboard.press("ArrowRight");
    await waitUntil(async () => (await look(page, ".panel"))[0]?.width === 420, "a wider panel");
    await page.keyboard.press("ArrowLeft");
    await page.close();
  });

  it.each([
    ["320 pixels wide", { width: 320, height: 640 }],
    ["at 200 % zoom", { width: 640, height: 450, deviceScaleFactor: 2 }],
  ])("is read without scrolling sideways in a window %s", async (_name, viewport) => {
    const page = await stage.running.browser.newPage();
    await page.setViewport(viewport);
    await page.goto(article.address);
    await panelReady(page);
    const [panel] = await look(page, ".panel");
    expect(panel?.width).toBeLessThanOrEqual(viewport.width);
    const edge = (panel?.left ?? 0) + (panel?.width ?? 0) + 1;
    for (const selector of [".scroll section", ".scroll .card", ".scroll button", ".scroll svg", ".bar button"]) {
      const wide = (await look(page, selector)).filter((one) => one.width > 0 && one.left + one.width > edge);
      expect(wide.map(({ html }) => html.slice(0, 120))).toEqual([]);
    }
    await close(page);
    const mark = await findMark(page, "person");
    if (!mark) throw new Error("no person is marked");
    await page.mouse.click(mark.x, mark.y);
    const card = await lookFor(page, ".hover-card");
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.left + card.width).toBeLessThanOrEqual(viewport.width);
    await page.keyboard.press("Escape");
    await press(page, ".tab button");
    await panelReady(page);
    await page.close();
  });

  it("answers to a finger: a tap on a mark opens its card, a tap elsewhere closes it", async () => {
    const page = await stage.running.browser.newPage();
    await page.setViewport({ width: 400, height: 800, hasTouch: true });
    await page.goto(article.address);
    await panelReady(page);
    await close(page);
    const mark = await findMark(page, "person");
    if (!mark) throw new Error("no person is marked");
    await page.touchscreen.tap(mark.x, mark.y);
    await lookFor(page, ".hover-card");
    await page.touchscreen.tap(200, 20);
    await waitUntil(async () => (await look(page, ".hover-card")).length === 0, "the card to go");
    await press(page, ".tab button");
    await panelReady(page);
    await page.close();
  });

  it("is written from left to right in a page that is written from right to left, and pushes nothing out of it", async () => {
    const page = await open(`http://${host}/stage/rtl`);
    const [panel] = await look(page, ".panel");
    expect((panel?.left ?? 0) + (panel?.width ?? 0)).toBeGreaterThan((await page.evaluate(() => innerWidth)) - 20);
    const [logo] = await look(page, ".bar > svg");
    const [shut] = await look(page, ".bar .icon-button:last-child");
    expect(logo?.left).toBeLessThan(shut?.left ?? 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.close();
  });

  it("is dark on a dark page when it follows the page, and in the letters' size that was chosen", async () => {
    await store({ "setting.theme": "page", "setting.textSize": 1.3 });
    const page = await open(`http://${host}/stage/dark`);
    expect((await look(page, ".panel"))[0]?.attributes["data-theme"]).toBe("dark");
    expect((await look(page, ".panel"))[0]?.width).toBeCloseTo(400, 0);
    const large = (await look(page, ".bar .icon-button"))[0]?.width ?? 0;
    await page.evaluate(() => document.body.setAttribute("style", "background: #fff !important"));
    await waitUntil(async () => (await look(page, ".panel"))[0]?.attributes["data-theme"] === "light", "a light panel");
    await store({ "setting.theme": "auto", "setting.textSize": 1 });
    await page.reload();
    await panelReady(page);
    expect(large).toBeCloseTo(((await look(page, ".bar .icon-button"))[0]?.width ?? 0) * 1.3, 0);
    await page.close();
  });
});

describe(`what the page puts on top (${kind})`, () => {
  it("is left on top, a modal dialog, until the reader asks for the panel; then the panel works above it", async () => {
    const page = await open(`http://${host}/stage/top`);
    await page.evaluate(() => document.querySelector("dialog")?.showModal());
    await rest(300);
    const { x, y } = await page.evaluate(() => ({ x: innerWidth - 200, y: innerHeight / 2 }));
    expect(await isOursAt(page, x, y)).toBe(false);
    await pressToolbarButton(stage.running, page);
    await waitUntil(() => isOursAt(page, x, y), "the panel on top");
    await press(page, ".timeline button");
    await lookFor(page, ".opened .card");
    await page.keyboard.press("Escape");
    await panelReady(page);
    await press(page, ".bar .icon-button:last-child");
    await lookFor(page, ".tab button");
    await page.click("#inside");
    expect(await page.evaluate(() => document.querySelector<HTMLElement>("#inside")?.dataset.pressed)).toBe("yes");
    await page.evaluate(() => document.querySelector("dialog")?.close());
    await press(page, ".tab button");
    await panelReady(page);
    await page.close();
  });

  it("is the whole page in full-screen, and the panel is there with it", async () => {
    const page = await open(`http://${host}/stage/top`);
    await page.bringToFront();
    await page.click("#whole");
    await waitUntil(() => page.evaluate(() => document.fullscreenElement !== null), "full-screen");
    const [panel] = await look(page, ".panel");
    await waitUntil(() => isOursAt(page, (panel?.left ?? 0) + 100, 200), "the panel on top");
    await page.evaluate(() => document.exitFullscreen());
    await rest(300);
    await panelReady(page);
    await page.close();
  });

  it("is a part of it in full-screen, over the panel until the reader asks for that", async () => {
    const page = await open(`http://${host}/stage/top`);
    await page.bringToFront();
    await page.click("#full");
    await waitUntil(() => page.evaluate(() => document.fullscreenElement !== null), "full-screen");
    await rest(400);
    await pressShortcut(stage.running, page, "toggle-panel");
    const [panel] = await look(page, ".panel");
    await waitUntil(() => isOursAt(page, (panel?.left ?? 0) + 100, 200), "the panel on top");
    await press(page, ".timeline button");
    await lookFor(page, ".opened .card");
    await page.evaluate(() => document.exitFullscreen());
    await rest(300);
    await press(page, ".way-back button");
    await panelReady(page);
    await page.close();
  });

  it("complains of nothing in any page's console", () => {
    expect(stage.complaints).toEqual([]);
  });
});
