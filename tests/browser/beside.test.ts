/** The card beside the word: by press, by touch and from the keyboard alone; cards in it; and the way back to the text. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findMark, press } from "../../tools/browsers/panel-driver.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { pressShortcut } from "./browser-buttons.ts";
import { highlights, kind, look, lookFor, panelReady, type Stage, setStage, waitUntil } from "./harness.ts";

const [article] = articlesOf("relation");
if (!article) throw new Error("the newsstand has no article about the relation");

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

async function open(): Promise<Page> {
  const page = await stage.open(article?.address ?? "");
  await panelReady(page);
  return page;
}

const gone = (page: Page, selector: string) =>
  waitUntil(async () => (await look(page, selector)).length === 0, `${selector} to go`);
const scrolled = (page: Page) => page.evaluate(() => window.scrollY);
/** How far a line of the text is from the window's top. */
const lineAt = (page: Page, paragraph: number) =>
  page.evaluate((index) => document.querySelectorAll("p")[index]?.getBoundingClientRect().top ?? 0, paragraph);

async function withClosedPanel(work: (page: Page) => Promise<void>): Promise<void> {
  const page = await open();
  await press(page, ".bar .icon-button:last-child");
  await lookFor(page, ".tab button");
  try {
    await work(page);
  } finally {
    await press(page, ".tab button");
    await panelReady(page);
    await page.close();
  }
}

describe(`the card beside a word (${kind})`, () => {
  it("stays open where it is pressed while the panel is closed, and goes with a press elsewhere", () =>
    withClosedPanel(async (page) => {
      const mark = await findMark(page, "person");
      if (!mark) throw new Error("no person is marked");
      await page.mouse.click(mark.x, mark.y);
      const card = await lookFor(page, ".hover-card");
      await waitUntil(async () => (await look(page, ".hover-card"))[0]?.focused, "the card to have the keyboard");
      expect(card.left).toBeGreaterThanOrEqual(0);
      await page.mouse.move(5, 5);
      await new Promise((done) => setTimeout(done, 700));
      expect((await look(page, ".hover-card")).length).toBe(1);
      await page.mouse.click(5, 5);
      await gone(page, ".hover-card");
    }));

  it("leads from card to card in it, back, forward again, and closes with Escape", () =>
    withClosedPanel(async (page) => {
      const mark = await findMark(page, "person");
      if (!mark) throw new Error("no person is marked");
      await page.mouse.click(mark.x, mark.y);
      await press(page, ".hover-card .related button");
      const first = await lookFor(page, ".hover-card section .card");
      await press(page, ".hover-card section .related button");
      const shown = async () => (await look(page, ".hover-card section .card"))[0]?.attributes["data-record"];
      await waitUntil(async () => (await shown()) !== first.attributes["data-record"], "the second card");
      const second = await shown();
      await page.keyboard.press("Escape");
      await waitUntil(async () => (await shown()) === first.attributes["data-record"], "the first card again");
      await press(page, ".hover-card .way-back .turned");
      await waitUntil(async () => (await shown()) === second, "the second card again");
      await page.keyboard.press("Escape");
      await page.keyboard.press("Escape");
      await lookFor(page, ".hover-card .digest");
      await page.keyboard.press("Escape");
      await gone(page, ".hover-card");
    }));

  it("is reached from the keyboard alone, mark by mark, and Escape gives back the place and the focus", async () => {
    const page = await open();
    await page.evaluate(() => {
      window.scrollTo({ top: 250, behavior: "instant" });
      document.querySelector<HTMLElement>("a[href]")?.focus({ preventScroll: true });
    });
    const before = { top: await scrolled(page), line: await lineAt(page, 3) };
    const focused = () => page.evaluate(() => document.activeElement?.localName);
    expect(await focused()).toBe("a");
    const texts: string[] = [];
    for (let step = 0; step < 3; step++) {
      await pressShortcut(stage.running, page, "next-mention");
      await waitUntil(async () => {
        const label = (await look(page, ".hover-card"))[0];
        return label?.focused && label.attributes["aria-label"] !== texts.at(-1);
      }, "the next card");
      texts.push((await look(page, ".hover-card"))[0]?.attributes["aria-label"] ?? "");
      expect((await highlights(page))["arriere-plan-shown"]).toBe(1);
    }
    expect(new Set(texts).size).toBe(3);
    await pressShortcut(stage.running, page, "previous-mention");
    await waitUntil(
      async () => (await look(page, ".hover-card"))[0]?.attributes["aria-label"] === texts[1],
      "the card before",
    );
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Escape");
    await gone(page, ".hover-card");
    expect(await focused()).toBe("a");
    expect(Math.abs((await lineAt(page, 3)) - before.line)).toBeLessThan(16);
    expect((await highlights(page))["arriere-plan-shown"]).toBeUndefined();
    await page.close();
  });

  it("is never off the screen, whatever is pressed and wherever the page is scrolled to", () =>
    withClosedPanel(async (page) => {
      const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      for (const kindOfMark of ["person", "institution", "concept", "place"]) {
        const mark = await findMark(page, kindOfMark);
        if (!mark) continue;
        await page.mouse.click(mark.x, mark.y);
        for (const by of [0, 300, -700]) {
          await page.evaluate((top) => window.scrollBy({ top, behavior: "instant" }), by);
          await new Promise((done) => setTimeout(done, 150));
          const [card] = await look(page, ".hover-card");
          expect(card).toBeDefined();
          if (!card) continue;
          expect(card.left).toBeGreaterThanOrEqual(0);
          expect(card.top).toBeGreaterThanOrEqual(0);
          expect(card.left + card.width).toBeLessThanOrEqual(width);
          expect(card.top + card.height).toBeLessThanOrEqual(height);
        }
        await page.keyboard.press("Escape");
        await gone(page, ".hover-card");
      }
    }));

  it("leads into the panel", () =>
    withClosedPanel(async (page) => {
      const mark = await findMark(page, "person");
      if (!mark) throw new Error("no person is marked");
      await page.mouse.click(mark.x, mark.y);
      await press(page, ".hover-card .acts .link:nth-of-type(2)");
      await waitUntil(async () => (await look(page, ".card.focused"))[0]?.focused, "the card in the panel");
      await gone(page, ".hover-card");
      await press(page, ".bar .icon-button:last-child");
      await lookFor(page, ".tab button");
    }));
});

describe(`the way to the text and back (${kind})`, () => {
  it("shows a place, says which it is, and leads back to the line that was read", async () => {
    const page = await open();
    await page.evaluate(() => window.scrollTo({ top: 200, behavior: "instant" }));
    const before = await lineAt(page, 2);
    // Of several places, the last ones are far below.
    const cards = await look(page, ".card .places");
    expect(cards.length).toBeGreaterThan(2);
    await press(page, ".card .places");
    await press(page, ".card .places");
    const said = await lookFor(page, ".announcement [role=status]");
    expect(said.text).toMatch(/^\d/);
    await lookFor(page, ".announcement .return");
    await page.evaluate(() => window.scrollBy({ top: 0 }));
    await new Promise((done) => setTimeout(done, 800));
    await press(page, ".announcement .return");
    await new Promise((done) => setTimeout(done, 300));
    expect(Math.abs((await lineAt(page, 2)) - before)).toBeLessThan(16);
    await gone(page, ".announcement .return");
    await page.close();
  });

  it("shows a card as of today only when asked, says so, and what it was called then", async () => {
    const page = await open();
    await press(page, ".card h3 button");
    await lookFor(page, ".opened .card");
    expect(await look(page, ".opened .as-of-card")).toEqual([]);
    const today = article?.language === "fr" ? "aujourd" : "today";
    await press(page, ".opened footer .link", today);
    const stamp = await lookFor(page, ".opened .as-of-card");
    expect(stamp.text).toContain(String(new Date().getFullYear()));
    await page.keyboard.press("Escape");
    await gone(page, ".opened .as-of-card");
    await page.close();
  });

  it("complains of nothing in any page's console", () => {
    expect(stage.complaints).toEqual([]);
  });
});
