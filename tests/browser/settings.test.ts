/** Every setting changes what it says it changes, at once and everywhere; a site remembers; a page changes no more than its own. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { press } from "../../tools/browsers/panel-driver.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { auditOwnPage, setColours } from "./audit.ts";
import { pressToolbarButton } from "./browser-buttons.ts";
import {
  highlights,
  kind,
  look,
  lookFor,
  panelReady,
  type Stage,
  selectText,
  setStage,
  staysAway,
  waitUntil,
} from "./harness.ts";

const settingsButton = '.bar [aria-label="Settings"], .bar [aria-label="Réglages"]';
const settingsPage = "src/settings/index.html";
function articleOn(site: string, standing: "relation" | "background" = "relation") {
  const found = articlesOf(standing).find(({ address }) => address.includes(site));
  if (!found) throw new Error(`the newsstand has nothing of ${site}`);
  return found;
}
const article = articleOn("lemonde");
const elsewhere = articleOn("rfi");
const background = articleOn("africanews", "background");

let stage: Stage;
let own: Page;
beforeAll(async () => {
  stage = await setStage();
  own = await stage.running.openOwnPage(settingsPage);
  await waitUntil(() => own.evaluate(() => document.querySelectorAll("section").length === 9), "the settings");
});
afterAll(() => stage.close());

async function open(address: string): Promise<Page> {
  const page = await stage.open(address);
  await panelReady(page);
  return page;
}
/** Firefox never reports that a page of an extension has been loaded. */
async function reloadOwn(): Promise<void> {
  await own.bringToFront();
  await own.evaluate(() => {
    document.body.dataset.old = "";
    location.reload();
  });
  await waitUntil(
    () => own.evaluate(() => !("old" in document.body.dataset) && document.querySelectorAll("section").length === 9),
    "the settings again",
  );
}
/** Chooses as a reader does, and waits until it is said to be saved. */
async function choose(part: string, value: string): Promise<void> {
  await own.bringToFront();
  await own.click(`#${part} input[value="${value}"]`);
  await saved();
}
async function toggle(part: string, index = 0): Promise<void> {
  await own.bringToFront();
  await own.evaluate(
    (name: string, at: number) =>
      document.querySelectorAll<HTMLElement>(`#${name} input[type=checkbox]`)[at]?.scrollIntoView(),
    part,
    index,
  );
  const boxes = await own.$$(`#${part} input[type=checkbox]`);
  await boxes[index]?.click();
  await saved();
}
const saved = () =>
  waitUntil(
    () => own.evaluate(() => /Saved|Enregistré/.test(document.querySelector("[role=status]")?.textContent ?? "")),
    "the choice to be saved",
  );
const marksOf = async (page: Page) =>
  Object.entries(await highlights(page)).reduce(
    (sum, [name, size]) => (/clipping|shown/.test(name) ? sum : sum + size),
    0,
  );
const statements = async (page: Page) => (await look(page, ".scroll:not(.opened) .card .statement")).length;
/** What the toolbar button shows for a tab, as the browser tells us. */
const badgeOf = (page: Page) =>
  own.evaluate(async (url: string) => {
    type Api = {
      tabs: { query(what: object): Promise<{ id: number }[]> };
      action: { getBadgeText(what: object): Promise<string>; getTitle(what: object): Promise<string> };
    };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = browser ?? chrome;
    const [tab] = await api.tabs.query({ url: `${url}*` });
    return [await api.action.getBadgeText({ tabId: tab?.id }), await api.action.getTitle({ tabId: tab?.id })];
  }, page.url());

describe(`settings (${kind})`, () => {
  it("marks more and tells more to who is new, less to who is an expert, in a page that is open already", async () => {
    const page = await open(article.address);
    const [usual, told] = [await marksOf(page), await statements(page)];
    expect(usual).toBeGreaterThan(4);
    await choose("reading", "expert");
    await waitUntil(async () => (await marksOf(page)) < usual, "fewer marks");
    await waitUntil(async () => (await statements(page)) < told, "shorter cards");
    await choose("reading", "new");
    await waitUntil(async () => (await marksOf(page)) > usual, "more marks");
    await waitUntil(async () => (await statements(page)) > told, "longer cards");
    await choose("reading", "follow");
    await waitUntil(async () => (await marksOf(page)) === usual, "as many as before");
    await page.close();
  });

  it("folds away and no longer marks what the reader knows, in every tab at once, and takes it back", async () => {
    const [page, other] = [await open(article.address), await open(article.address)];
    await page.bringToFront();
    const usual = await marksOf(other);
    const [card] = await look(page, ".card");
    const record = card?.attributes["data-record"];
    await press(page, `.card[data-record="${record}"] footer .know`);
    await waitUntil(async () => (await look(page, `.card[data-record="${record}"]`)).length === 0, "the card to go");
    await waitUntil(async () => (await look(other, `.card[data-record="${record}"]`)).length === 0, "and elsewhere");
    await press(page, ".announcement .undo");
    await lookFor(page, `.card[data-record="${record}"]`);
    await waitUntil(async () => (await marksOf(other)) === usual, "the marks to be back elsewhere");

    await press(page, `.card[data-record="${record}"] footer .know`);
    await lookFor(page, ".known > button");
    await own.bringToFront();
    await waitUntil(() => own.evaluate(() => document.querySelectorAll("#known li").length === 1), "its name");
    await page.reload();
    await panelReady(page);
    expect(await look(page, `.card[data-record="${record}"]`)).toEqual([]);
    await own.bringToFront();
    await own.click("#known li button");
    await saved();
    await lookFor(page, `.card[data-record="${record}"]`);
    await page.close();
    await other.close();
  });

  it("opens by itself when sure, always or never, as the reader chose", async () => {
    const page = await stage.open(background.address);
    expect(await staysAway(page)).toBe(true);
    expect(await highlights(page)).toEqual({});
    await choose("reading", "always");
    await page.reload();
    await panelReady(page);
    expect(await marksOf(page)).toBeGreaterThan(0);
    await choose("reading", "never");
    await page.reload();
    expect(await staysAway(page)).toBe(true);
    await page.goto(article.address);
    await lookFor(page, ".tab button");
    expect(await look(page, ".panel")).toEqual([]);
    expect(await marksOf(page)).toBeGreaterThan(0);
    await press(page, ".tab button");
    await panelReady(page);
    await choose("reading", "sure");
    await page.close();
  });

  it("shows on the toolbar button how much there is, a quiet mark for background, and nothing elsewhere", async () => {
    const page = await open(article.address);
    await waitUntil(async () => /^\d+$/.test((await badgeOf(page))[0] ?? ""), "a count");
    await page.goto(background.address);
    await waitUntil(async () => (await badgeOf(page))[0] === "·", "the quiet mark");
    expect((await badgeOf(page))[1]).toMatch(/second role|second plan/);
    expect(await staysAway(page, 300)).toBe(true);
    await pressToolbarButton(stage.running, page);
    await panelReady(page);
    expect(await marksOf(page)).toBeGreaterThan(0);
    await page.goto(articlesOf("none")[0]?.address ?? "");
    await waitUntil(async () => (await badgeOf(page))[0] === "", "nothing");
    await page.close();
  });

  it("remembers on which site the panel was closed and how wide it is, there only, until it is forgotten", async () => {
    const page = await open(article.address);
    await press(page, ".resizer");
    await page.keyboard.press("ArrowLeft");
    await waitUntil(
      async () => (await look(page, ".resizer"))[0]?.attributes["aria-valuenow"] === "420",
      "a wider one",
    );
    await new Promise((done) => setTimeout(done, 800));
    await press(page, ".bar .icon-button:last-child");
    await lookFor(page, ".tab button");
    await page.reload();
    await lookFor(page, ".tab button");
    const other = await open(elsewhere.address);
    expect((await look(other, ".resizer"))[0]?.attributes["aria-valuenow"]).toBe("400");
    await own.bringToFront();
    const listed = () =>
      own.evaluate(() => [...document.querySelectorAll("#sites li b")].map((one) => one.textContent));
    expect(await listed()).toEqual(["lemonde.fr"]);
    await own.click("#sites li button");
    await saved();
    await page.bringToFront();
    await page.reload();
    await panelReady(page);
    expect((await look(page, ".resizer"))[0]?.attributes["aria-valuenow"]).toBe("400");
    await page.close();
    await other.close();
  });

  it("opens by itself, or not, on one site as chosen for it, on the line to which its panel leads", async () => {
    const page = await open(article.address);
    await press(page, settingsButton);
    await own.bringToFront();
    await waitUntil(
      () => own.evaluate(() => document.querySelector("#sites li b")?.textContent === "lemonde.fr"),
      "the line of the site",
    );
    await own.select("#sites select", "never");
    await saved();
    await page.bringToFront();
    await page.reload();
    await lookFor(page, ".tab button");
    const other = await open(elsewhere.address);
    await other.close();
    await own.bringToFront();
    await own.select("#sites select", "");
    await saved();
    await page.bringToFront();
    await page.reload();
    await panelReady(page);
    await page.close();
  });

  it("speaks, wears and places as chosen, at once", async () => {
    const page = await open(article.address);
    const [before] = await look(page, ".panel");
    await choose("look", "en");
    await waitUntil(async () => (await look(page, ".panel[lang=en]")).length === 1, "English");
    await choose("look", "dark");
    await waitUntil(async () => (await look(page, ".panel[data-theme=dark]")).length === 1, "the dark");
    const letters = async () => (await look(page, ".panel .bar .icon-button"))[0]?.width ?? 0;
    const usual = await letters();
    await choose("look", "1.3");
    await waitUntil(async () => (await letters()) > usual * 1.2, "larger letters");
    await choose("look", "1");
    await choose("look", "left");
    await waitUntil(async () => (await look(page, ".panel"))[0]?.left === 0, "the other side");
    const margin = () => page.evaluate(() => getComputedStyle(document.documentElement).marginLeft);
    await waitUntil(async () => (await margin()) === "400px", "room on that side");
    await toggle("look");
    await waitUntil(async () => (await margin()) === "0px", "the page covered");
    await toggle("look");
    await choose("look", "right");
    await waitUntil(async () => (await look(page, ".panel"))[0]?.left === before?.left, "the usual side");
    await own.bringToFront();
    for (const nth of [1, 2]) await own.click(`#look fieldset:nth-of-type(${nth}) input[value=auto]`);
    await saved();
    await waitUntil(async () => (await look(page, `.panel[lang=${article.language}]`)).length === 1, "its language");
    await page.close();
  });

  it("shows the small button beside a selection only where it is wanted", async () => {
    const page = await open(article.address);
    await selectText(page, "article p:nth-of-type(2)");
    await lookFor(page, ".selection-bar");
    await toggle("reading");
    await page.bringToFront();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await selectText(page, "article p:nth-of-type(3)");
    await new Promise((done) => setTimeout(done, 900));
    expect(await look(page, ".selection-bar")).toEqual([]);
    await toggle("reading");
    await page.close();
  });

  it("is reached from the panel, and used with the keyboard alone", async () => {
    const page = await open(elsewhere.address);
    await press(page, ".resizer");
    for (let presses = 0; presses < 30; presses++) {
      if ((await look(page, settingsButton))[0]?.focused) break;
      await page.keyboard.press("Tab");
    }
    expect((await look(page, settingsButton))[0]?.focused).toBe(true);
    await page.close();

    await reloadOwn();
    const focus = () =>
      own.evaluate(() => {
        const at = document.activeElement;
        const style = at && getComputedStyle(at);
        return {
          what: at?.id || at?.getAttribute("name") || at?.getAttribute("href") || at?.textContent || "",
          tag: at?.tagName ?? "",
          part: at?.closest("section")?.id ?? "",
          seen: style?.outlineStyle !== "none" && Number.parseFloat(style?.outlineWidth ?? "0") > 0,
        };
      });
    const reached = new Set<string>();
    const unseen: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      await own.keyboard.press("Tab");
      const { what, tag, part, seen } = await focus();
      if (tag === "BODY" || tag === "HTML") break;
      reached.add(part);
      if (!seen) unseen.push(`${part} ${tag} ${what}`);
    }
    expect(unseen).toEqual([]);
    expect([...reached].filter(Boolean).sort()).toEqual([
      "colours",
      "licences",
      "look",
      "reading",
      "shortcuts",
      "sites",
    ]);

    await own.focus("#reading input[value=follow]");
    await own.keyboard.press("ArrowDown");
    await saved();
    expect(
      await own.evaluate(() => document.querySelector<HTMLInputElement>("#reading input[value=expert]")?.checked),
    ).toBe(true);
    await own.keyboard.press("ArrowUp");
    // Firefox gives a box its space bar only in a window that the system has in front, which none is without a screen.
    const pressBox = () =>
      kind === "firefox"
        ? own.evaluate(() => (document.activeElement as HTMLInputElement).click())
        : own.keyboard.press(" ");
    await own.focus("#reading input[type=checkbox]");
    await pressBox();
    await waitUntil(
      () =>
        own.evaluate(
          () => document.querySelector<HTMLInputElement>("#reading input[type=checkbox]")?.checked === false,
        ),
      "the box to be empty",
    );
    await pressBox();
    await own.focus("#colours input");
    await own.keyboard.type("À relire");
    await own.keyboard.press("Enter");
    await saved();
    await reloadOwn();
    await waitUntil(
      () => own.evaluate(() => document.querySelector<HTMLInputElement>("#colours input")?.value === "À relire"),
      "the colour's name to be kept",
    );
  });

  it.each(["en", "fr"])(
    "can be used by everyone: axe-core finds nothing, in %s, light, dark and in forced colours",
    async (language) => {
      const page = await open(article.address);
      const [card] = await look(page, ".card");
      await press(page, `.card[data-record="${card?.attributes["data-record"]}"] footer .know`);
      await press(page, ".bar .icon-button:last-child");
      await lookFor(page, ".tab button");
      await own.bringToFront();
      await waitUntil(
        () => own.evaluate(() => document.querySelectorAll(".rows li").length === 2),
        "something in each list",
      );
      await own.click(`#look fieldset:nth-of-type(1) input[value=${language}]`);
      const found = [];
      // Light last: axe takes what forced colours replace for what is seen.
      for (const theme of ["dark", "light"]) {
        await own.click(`#look fieldset:nth-of-type(2) input[value=${theme}]`);
        await saved();
        found.push(...(await auditOwnPage(own)));
      }
      if (kind === "chrome") {
        await setColours(own, "forced");
        found.push(...(await auditOwnPage(own)));
        await setColours(own, "light");
      }
      for (const nth of [1, 2]) await own.click(`#look fieldset:nth-of-type(${nth}) input[value=auto]`);
      await own.click("#known > button");
      await own.click("#sites > button");
      await saved();
      await page.close();
      expect(found).toEqual([]);
    },
  );

  it("leads to the licences of what it is built with", async () => {
    await own.bringToFront();
    if (process.env.SHOT) {
      await own.evaluate(() => document.querySelector("#licences")?.scrollIntoView());
      await own.screenshot({ path: process.env.SHOT });
    }
    const href = await own.evaluate(() => document.querySelector("#licences a")?.getAttribute("href"));
    const page = await stage.running.openOwnPage(href?.slice(1) ?? "");
    await waitUntil(
      () => page.evaluate(() => /preact \d[\s\S]*Copyright/.test(document.body?.textContent ?? "")),
      "the licences",
    );
    // What is not ASCII is read as it was written.
    expect(await page.evaluate(() => document.body.textContent)).toContain("“The contents of this file are subject to");
    await page.close();
  });

  it("has a shortcut for everything that has one: none that the browser keeps for itself", async () => {
    await waitUntil(() => own.evaluate(() => document.querySelectorAll("#shortcuts kbd").length > 1), "the shortcuts");
    const [rows, keys] = await own.evaluate(() =>
      ["#shortcuts tr", "#shortcuts kbd"].map((selector) => document.querySelectorAll(selector).length),
    );
    expect(keys).toBe(rows);
  });

  it("lets a page change no more than what it may: its own site's choices, the language, what is known", async () => {
    if (kind === "firefox") return;
    const page = await open(article.address);
    const session = await page.createCDPSession();
    const worlds: number[] = [];
    session.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.name === "Arrière-plan") worlds.push(context.id);
    });
    await session.send("Runtime.enable");
    await waitUntil(async () => worlds.length > 0, "the world of our script");
    const ask = async (name: string, asked: object) => {
      const answer = await session.send("Runtime.evaluate", {
        expression: `chrome.runtime.sendMessage(${JSON.stringify({ name, ask: asked })})`,
        contextId: worlds[0] ?? 0,
        awaitPromise: true,
        returnByValue: true,
      });
      return answer.result.value as { ok: boolean; value?: object };
    };
    expect(await ask("settings.change", { level: "expert" })).toMatchObject({ ok: false });
    expect(await ask("settings.read", {})).toMatchObject({ ok: false });
    expect(await ask("settings.changeOfPage", { level: "expert" })).toMatchObject({ ok: false });
    expect(await ask("settings.changeOfPage", { sites: { "rfi.fr": { closed: true } } })).toMatchObject({ ok: false });
    expect(await ask("settings.changeOfPage", { overlay: true })).toMatchObject({ ok: true, value: { overlay: true } });
    expect((await ask("settings.ofPage", {})).value).not.toHaveProperty("sites");
    const elsewhereToo = await open(elsewhere.address);
    expect(await elsewhereToo.evaluate(() => getComputedStyle(document.documentElement).marginRight)).toBe("400px");
    await elsewhereToo.close();
    await ask("settings.changeOfPage", { overlay: false });
    await page.close();
  });

  it("complains of nothing in any page's console", () => {
    expect(stage.complaints).toEqual([]);
  });
});
