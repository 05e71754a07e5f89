/** Every way to keep something: the button beside the words, the panel, the menu; and the note window after it. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { press } from "../../tools/browsers/panel-driver.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { orderByMenu } from "./browser-buttons.ts";
import {
  highlights,
  kind,
  look,
  lookFor,
  openedByUs,
  panelReady,
  type Stage,
  selectText,
  setStage,
  waitUntil,
} from "./harness.ts";

const [article] = articlesOf("relation");
if (!article) throw new Error("the newsstand has no article about the relation");

/** Drags the mouse over a paragraph, as a reader selects. */
async function dragOver(page: Page, selector: string): Promise<void> {
  const box = await page.evaluate((asked: string) => {
    const element = document.querySelector(asked);
    element?.scrollIntoView({ block: "center", behavior: "instant" });
    const range = document.createRange();
    if (element) range.selectNodeContents(element);
    const [first] = range.getClientRects();
    return first && { left: first.left + 2, right: first.right - 30, y: first.top + first.height / 2 };
  }, selector);
  if (!box) throw new Error(`nothing at ${selector}`);
  await page.mouse.move(box.left, box.y);
  await page.mouse.down();
  await page.mouse.move(box.right, box.y, { steps: 8 });
  await page.mouse.up();
}

describe(`saving (${kind})`, () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage();
  });
  afterAll(() => stage.close());

  const kinds = async (page: Page) => (await look(page, ".clippings li")).length;

  it("offers a button beside selected words, saves in the colour that is pressed, and leaves the selection", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    await dragOver(page, "article p:nth-of-type(2)");
    await lookFor(page, ".selection-bar .act");
    await press(page, ".selection-bar .colour-blue");
    await lookFor(page, ".clippings blockquote");
    expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(10);
    await waitUntil(async () => (await highlights(page))["arriere-plan-clipping-blue"] === 1, "the colour in the page");
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await waitUntil(async () => (await look(page, ".selection-bar")).length === 0, "the bar to be gone");
    await page.close();
  });

  it("shows no button for what is typed, nor on a page that is not about us", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    await page.evaluate(() => {
      const field = document.createElement("div");
      field.contentEditable = "true";
      field.textContent = "Some words of mine";
      document.querySelector("article")?.prepend(field);
      getSelection()?.selectAllChildren(field);
    });
    await new Promise((done) => setTimeout(done, 800));
    expect(await look(page, ".selection-bar")).toEqual([]);
    await page.close();
    const [elsewhere] = articlesOf("none");
    if (!elsewhere) throw new Error("the newsstand has no other article");
    const other = await stage.open(elsewhere.address);
    await selectText(other, "p");
    await new Promise((done) => setTimeout(done, 800));
    expect(await other.evaluate(() => document.querySelector("arriere-plan"))).toBeNull();
    await other.close();
  });

  it("takes a note, a tag and a colour right after saving, in a window of our own", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    await selectText(page, ".t-content__body p:nth-of-type(2)");
    await press(page, ".save-selection");
    await press(page, ".announcement .act:not(.undo)");
    const note = await openedByUs(stage, "/note.html", "textarea");
    await note.evaluate(() => document.querySelector("textarea")?.focus());
    await note.keyboard.type("To be checked with the decree");
    await note.evaluate(() => document.querySelector<HTMLInputElement>("input[list]")?.focus());
    await note.keyboard.type("decree");
    await note.keyboard.press("Enter");
    await note.evaluate(() => document.querySelectorAll<HTMLInputElement>(".colour input")[2]?.click());
    await waitUntil(
      () =>
        note.evaluate(() => document.querySelector(".tags li")?.textContent?.includes("decree")) ??
        Promise.resolve(false),
      "the tag",
    );
    await note.evaluate(() => document.querySelector<HTMLElement>(".button.primary")?.focus());
    await waitUntil(
      async () => (await highlights(page))["arriere-plan-clipping-green"] === 1,
      "the colour in the page",
    );
    await note.close();
    const own = await stage.running.openOwnPage("src/library/index.html");
    await waitUntil(
      () => own.evaluate(() => document.body.textContent?.includes("To be checked with the decree") ?? false),
      "the note in the library",
    );
    await own.close();
    await page.close();
  });

  it("saves an event of the timeline, a contested point and the whole article", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    await waitUntil(async () => (await kinds(page)) > 0, "what is kept already");
    const before = await kinds(page);
    await press(page, ".timeline .keep");
    await waitUntil(async () => (await kinds(page)) === before + 1, "the event");
    await press(page, ".claim .act");
    await waitUntil(async () => (await kinds(page)) === before + 2, "the contested point");
    await press(page, ".save-article");
    await waitUntil(async () => (await kinds(page)) === before + 3, "the article");
    await page.close();
  });

  it("saves the whole article from the context menu, with the panel closed", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    await waitUntil(async () => (await kinds(page)) > 0, "what is kept already");
    const before = await kinds(page);
    await orderByMenu(stage.running, page, "article.save");
    await waitUntil(async () => (await kinds(page)) === before + 1, "the article");
    await page.close();
  });

  it("tells beside an article what is kept of its event from other outlets, and opens the library there", async () => {
    const [first, second] = articlesOf("relation").filter(({ date }) => date?.startsWith("2025-09"));
    if (!first || !second) throw new Error("the newsstand has no two articles of one event");
    const page = await stage.open(first.address);
    await panelReady(page);
    await press(page, ".save-article");
    await lookFor(page, ".announcement .undo");
    await page.close();
    const other = await stage.open(second.address);
    await panelReady(other);
    const told = await lookFor(other, ".elsewhere", "RFI");
    expect(told.text).toMatch(/\(\d+\)/);
    // What is kept of this page comes with it, and moves what is below.
    await new Promise((done) => setTimeout(done, 600));
    await press(other, ".elsewhere button");
    const shelf = await openedByUs(stage, "/library/index.html", ".across .clip-line");
    expect(await shelf.evaluate(() => document.querySelector<HTMLInputElement>("[role=combobox]")?.value)).toMatch(
      /^event:e-/,
    );
    await shelf.close();
    await other.close();
  });
});
