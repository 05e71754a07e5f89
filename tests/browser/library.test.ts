/** A library of thousands: found, walked through, selected and changed; and two tabs that write at once. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Clipping } from "../../src/core/clipping/clipping.ts";
import { bringStore, fill } from "../../tools/bench-library/fill.ts";
import { createClippingMaker } from "../../tools/bench-library/make-clippings.ts";
import { kind, type Stage, setStage, waitUntil } from "./harness.ts";

const library = "src/library/index.html";
const axeFile = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const size = 2_500;
const maker = createClippingMaker(7);

async function importAll(page: Page, clippings: Clipping[]): Promise<void> {
  await bringStore(page);
  await fill(page, clippings);
  await page.reload().catch(() => undefined);
  await page.waitForSelector(".library .list");
}

const textOf = (page: Page, selector: string) =>
  page.evaluate((asked: string) => document.querySelector(asked)?.textContent ?? "", selector);
const counted = async (page: Page) =>
  Number((await textOf(page, ".bar [role=status]")).replace(/\D*([\d,\s ]+).*/s, "$1").replace(/\D/g, ""));
const activeRow = (page: Page) =>
  page.evaluate(() => {
    const list = document.querySelector(".list");
    const row = document.getElementById(list?.getAttribute("aria-activedescendant") ?? "");
    const box = row?.getBoundingClientRect();
    return { row: Number(row?.getAttribute("aria-rowindex")), seen: !!box && box.bottom > 0 && box.top < innerHeight };
  });
const searchable = (page: Page) =>
  waitUntil(() => page.evaluate(() => document.querySelectorAll("nav li small").length > 3), "the index");

describe(`a large library (${kind})`, () => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await setStage();
    page = await stage.running.openOwnPage(library);
    await importAll(
      page,
      Array.from({ length: size }, (_, number) => maker.make(number)),
    );
    await waitUntil(async () => (await counted(page)) === size, "all of them");
    await searchable(page);
  });
  afterAll(() => stage.close());

  it("draws the rows in view only, and says how many there are", async () => {
    const grid = await page.evaluate(() => ({
      drawn: document.querySelectorAll(".list [role=row]").length,
      told: document.querySelector(".list")?.getAttribute("aria-rowcount"),
    }));
    expect(grid.drawn).toBeLessThan(40);
    expect(grid.told).toBe(String(size));
  });

  it("goes through all of it by keyboard, and keeps the row it is on in view", async () => {
    await page.focus(".list");
    const press = async (key: "End" | "Home" | "ArrowDown" | "PageDown", row: (told: number) => boolean) => {
      await page.keyboard.press(key);
      await waitUntil(async () => {
        const at = await activeRow(page);
        return row(at.row) && at.seen;
      }, `the row after ${key}`);
    };
    await press("End", (row) => row === size);
    await press("Home", (row) => row === 1);
    await press("ArrowDown", (row) => row === 2);
    await press("PageDown", (row) => row > 4);
    await page.keyboard.press("Home");
  });

  it("finds as one types, accents and capitals aside, and lights what it found", async () => {
    await page.click(".search input");
    await page.keyboard.type("MENAKA retr");
    await waitUntil(
      () =>
        page.evaluate(() => {
          const lit = [...document.querySelectorAll(".list mark")].map((mark) => mark.textContent?.toLowerCase());
          return lit.includes("ménaka") && lit.includes("retrait");
        }),
      "both words lit",
    );
    const found = await counted(page);
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThan(size / 2);
    await page.keyboard.type(" or (");
    await waitUntil(() => page.evaluate(() => document.querySelector(".said.problem") !== null), "what is wrong");
    expect(await counted(page)).toBe(found);
    await page.keyboard.press("Escape");
    await waitUntil(async () => (await counted(page)) === size, "everything again");
  });

  it("completes a filter from the keyboard", async () => {
    await page.click(".search input");
    await page.keyboard.type("tag:verif");
    await page.waitForSelector(".offered [role=option]");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await waitUntil(
      () =>
        page.evaluate(() => document.querySelector<HTMLInputElement>(".search input")?.value === 'tag:"à vérifier" '),
      "the completed filter",
    );
    await waitUntil(async () => (await counted(page)) < size, "fewer");
  });

  it("selects all of a search and changes it at once, and takes that back", async () => {
    const found = await counted(page);
    await page.focus(".list");
    await page.keyboard.down("Control");
    await page.keyboard.press("a");
    await page.keyboard.up("Control");
    await page.waitForSelector(".bulk");
    expect(await textOf(page, ".bulk b")).toContain(String(found));
    await page.click(".bulk .buttons .button:last-of-type");
    await waitUntil(async () => (await counted(page)) === 0, "none of them left");
    await page.click(".notice .act");
    await waitUntil(async () => (await counted(page)) === found, "all of them back");
  });

  it("keeps a search under a name, and finds the same by it", async () => {
    const found = await counted(page);
    await page.click(".bar > .link");
    await page.waitForSelector("dialog[open] input");
    await page.click("dialog[open] .primary");
    await page.waitForSelector(".kept-search button");
    await page.click(".search .icon-button");
    await waitUntil(async () => (await counted(page)) === size, "everything");
    await page.click(".kept-search button");
    await waitUntil(async () => (await counted(page)) === found, "what was found before");
    await page.click(".search .icon-button");
  });

  it("names a kept search otherwise, and takes that back", async () => {
    const names = () => page.evaluate(() => document.querySelector(".kept-search button")?.textContent);
    const before = await names();
    await page.click(".kept-search .icon-button");
    await page.waitForSelector("dialog[open] input");
    // What was there is selected: typing replaces it.
    await page.keyboard.type("à relire");
    await page.keyboard.press("Enter");
    await waitUntil(async () => (await names()) === "à relire", "the new name");
    await page.click(".notice .act");
    await waitUntil(async () => (await names()) === before, "the name it had");
  });

  it("in a narrow window has the search first, and under it a fold with the views", async () => {
    const wide = page.viewport();
    await page.setViewport({ width: 320, height: 640 });
    await page.waitForSelector(".views-fold summary");
    const tops = await page.evaluate(() =>
      [".search input", ".views-fold summary", ".list"].map(
        (one) => document.querySelector(one)?.getBoundingClientRect().top ?? Number.NaN,
      ),
    );
    expect(tops).toEqual(tops.toSorted((a, b) => a - b));
    expect(tops[0]).toBeLessThan(120);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-narrow.png` });
    await page.click(".views-fold summary");
    await page.waitForSelector(".views-fold[open] nav");
    if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-open.png` });
    await page.click(".views-fold nav li:nth-of-type(2) button");
    await page.waitForSelector(".views-fold:not([open])");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SUMMARY");
    await page.click(".views-fold summary");
    await page.click(".views-fold nav li button");
    await page.setViewport(wide);
    await page.waitForSelector(".library > nav");
    expect(await page.$(".views-fold")).toBeNull();
  });

  it.each(["light", "dark"] as const)("has nothing that axe complains of, in the %s", async (theme) => {
    await page.evaluate((asked: string) => {
      document.body.dataset.theme = asked;
    }, theme);
    // Colours fade from one theme to the other.
    await new Promise((done) => setTimeout(done, 400));
    await page.evaluate(readFileSync(axeFile, "utf8"));
    const complaints = await runAxe(page);
    expect(complaints).toEqual([]);
  });
});

async function runAxe(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const axe = Reflect.get(globalThis, "axe");
    if (!axe) return ["axe is not there"];
    const { violations } = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
    return violations.map(
      (one: { id: string; nodes: { html: string }[] }) => `${one.id}: ${one.nodes[0]?.html.slice(0, 160)}`,
    );
  });
}

describe(`two tabs of the library (${kind})`, () => {
  let stage: Stage;
  let tabs: [Page, Page];
  beforeAll(async () => {
    stage = await setStage();
    const first = await stage.running.openOwnPage(library);
    await importAll(first, [{ ...maker.make(1), note: "", tags: [] }]);
    const second = await stage.running.openOwnPage(library);
    tabs = [first, second];
    for (const tab of tabs) {
      await tab.waitForSelector(".list .clip blockquote");
      await tab.evaluate(() => document.querySelector<HTMLElement>(".list .clip")?.click());
      await tab.waitForSelector(".detail textarea");
    }
  });
  afterAll(() => stage.close());

  it("see each other's tags, and lose none that both add at once", async () => {
    const addTag = (tab: Page, tag: string) =>
      tab.evaluate((text: string) => {
        const input = document.querySelector<HTMLInputElement>(".detail section .tags + input");
        if (!input) throw new Error("no field for tags");
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
        input.dispatchEvent(new InputEvent("input", { bubbles: true }));
        return Promise.resolve().then(() => {
          input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
        });
      }, tag);
    await Promise.all([addTag(tabs[0], "un"), addTag(tabs[1], "deux")]);
    for (const tab of tabs) {
      await waitUntil(async () => {
        const shown = await textOf(tab, ".list .labels");
        return shown.includes("un") && shown.includes("deux");
      }, "both tags in both tabs");
    }
  });

  it("keep both texts of a note that both write at once", async () => {
    const write = (tab: Page, text: string) =>
      tab.evaluate((note: string) => {
        const field = document.querySelector<HTMLTextAreaElement>(".detail textarea");
        Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")?.set?.call(field, note);
        field?.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }, text);
    await Promise.all([write(tabs[0], "dans un onglet"), write(tabs[1], "dans l’autre")]);
    for (const tab of tabs) {
      await waitUntil(
        () =>
          tab.evaluate(() => {
            const { value = "" } = document.querySelector<HTMLTextAreaElement>(".detail textarea") ?? {};
            return value.includes("dans un onglet") && value.includes("dans l’autre");
          }),
        "both texts in both tabs",
      );
    }
  });
});
