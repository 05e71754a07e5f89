/** Work in the library, from search to dossier and back, by keyboard alone; and what a clipping says after a correction. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { kind, type Stage, setStage, waitUntil } from "./harness.ts";
import { arrange, makeShelf, openAgain, openShelf, outdate } from "./library-shelf.ts";

const textOf = (own: Page, selector: string) =>
  own.evaluate((asked: string) => document.querySelector(asked)?.textContent ?? "", selector);
const countOf = (own: Page, selector: string) =>
  own.evaluate((asked: string) => document.querySelectorAll(asked).length, selector);
const focused = (own: Page) =>
  own.evaluate(() => {
    const { activeElement } = document;
    return `${activeElement?.className ?? ""} ${activeElement?.textContent?.trim() ?? ""}`;
  });

/** Presses Tab until what is wanted has the focus: what a reader without a mouse must do. */
async function tabTo(own: Page, wanted: RegExp, back = false): Promise<void> {
  if (back) await own.keyboard.down("Shift");
  for (let presses = 0; presses < 120; presses++) {
    if (wanted.test(await focused(own))) break;
    await own.keyboard.press("Tab");
  }
  if (back) await own.keyboard.up("Shift");
  expect(await focused(own)).toMatch(wanted);
}

/** Presses the first of these whose words are such, as a hand would. */
/** Presses what says these words, once it is there. */
async function press(own: Page, selector: string, words: RegExp): Promise<void> {
  await waitUntil(async () => {
    for (const one of await own.$$(selector)) {
      if (!words.test(await one.evaluate((element) => element.textContent?.trim() ?? ""))) continue;
      await one.click();
      return true;
    }
    return false;
  }, `${selector} that says ${words}`);
}

async function undo(own: Page): Promise<void> {
  await own.keyboard.down("Control");
  await own.keyboard.press("z");
  await own.keyboard.up("Control");
}

describe(`the desk (${kind})`, () => {
  let stage: Stage;
  let own: Page;
  beforeAll(async () => {
    stage = await setStage();
    const [first, ...others] = makeShelf();
    if (!first) throw new Error("an empty shelf");
    own = await openShelf(stage, [outdate(first), ...others]);
  });
  afterAll(() => stage.close());

  it("goes from a search to a dossier and back without a mouse", async () => {
    await own.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await own.keyboard.press("/");
    await own.keyboard.type("Gao");
    await waitUntil(async () => (await countOf(own, ".list .clip")) === 3, "three found");
    await tabTo(own, /^list /);
    for (let row = 0; row < 3; row++) {
      await own.keyboard.press(" ");
      await own.keyboard.press("ArrowDown");
    }
    await waitUntil(async () => (await countOf(own, "[aria-selected=true]")) === 3, "three selected");

    await tabTo(own, /^button (Tag|Étiqueter)$/, true);
    await own.keyboard.press("Enter");
    await own.waitForSelector(".bulk-form input:focus");
    await own.keyboard.type("sorties");
    await own.keyboard.press("Enter");
    await waitUntil(async () => (await countOf(own, ".list .tag")) === 3, "three tagged");

    await tabTo(own, /^button (Add to a dossier|Ajouter à un dossier)$/);
    await own.keyboard.press("Enter");
    await own.waitForSelector(".bulk-form input:focus");
    await own.keyboard.type("Fin de Barkhane");
    await own.keyboard.press("Enter");
    await waitUntil(async () => (await textOf(own, "nav")).includes("Fin de Barkhane"), "the dossier");

    await tabTo(own, /Fin de Barkhane/, true);
    await own.keyboard.press("Enter");
    await own.waitForSelector(".dossier-head h2");
    expect(await textOf(own, ".dossier-head h2")).toBe("Fin de Barkhane");
    await waitUntil(async () => (await countOf(own, ".across .clip-line")) === 3, "its clippings, to be compared");

    await undo(own);
    await waitUntil(async () => !(await textOf(own, "nav")).includes("Fin de Barkhane"), "the dossier to be gone");
    await undo(own);
    await openAgain(own);
    expect(await textOf(own, "nav")).not.toContain("sorties");
  });

  it("says that the database was corrected since, and shows both wordings with their sources", async () => {
    await own.focus(".list");
    await own.keyboard.press("End");
    await own.keyboard.press("Enter");
    await own.waitForSelector(".detail .corrected");
    expect(await countOf(own, ".detail .corrected .source-list")).toBe(2);
    expect(await textOf(own, ".detail .difference del")).toContain("Jadis");
    await own.keyboard.press("Escape");
    await waitUntil(async () => (await countOf(own, ".detail.empty")) === 1, "the pane to close");
    expect(await focused(own)).toMatch(/^list /);
    await own.keyboard.press("Home");
    await own.keyboard.press("Enter");
    await waitUntil(async () => (await countOf(own, ".detail .corrected")) === 0, "another clipping");
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await countOf(own, ".detail .flag")).toBe(0);
  });

  it("writes a note in Markdown, shows it, and takes it back", async () => {
    await own.waitForSelector(".detail .note-field textarea");
    await own.focus(".detail .note-field textarea");
    await own.keyboard.type("Voir *ceci* ![image](https://example.org/a.png)");
    await own.keyboard.down("Alt");
    await own.keyboard.press("Enter");
    await own.keyboard.up("Alt");
    await own.waitForSelector(".detail .note-text em");
    expect(await countOf(own, ".detail .note-text img")).toBe(0);
    expect(await textOf(own, ".detail .note-text a")).toBe("image");
    await waitUntil(async () => (await textOf(own, ".list")).includes("Voir *ceci*"), "the note in the list");
    await undo(own);
    await waitUntil(async () => !(await textOf(own, ".list")).includes("Voir *ceci*"), "the note to be gone");
  });

  it("hangs clippings on the events, and opens them from there", async () => {
    await arrange(own, 2, ".on-timeline .fold");
    expect(await countOf(own, ".story-picture circle.held")).toBe(6);
    await own.evaluate(() => document.querySelector<HTMLElement>(".on-timeline .fold")?.click());
    await own.waitForSelector(".on-timeline .clip-line button");
    await own.click(".on-timeline .clip-line button");
    await waitUntil(async () => (await countOf(own, ".on-timeline .clip-line.chosen")) === 1, "it to be shown");
  });

  it("sets French and English side by side, and says what each outlet has and has not", async () => {
    await arrange(own, 3, ".across table");
    expect(await countOf(own, ".across tbody tr")).toBe(6);
    expect(await countOf(own, ".across td.no")).toBe(4);
    await own.waitForSelector(".across .column .clip-line");
    const [left, right] = await own.evaluate(() =>
      [...document.querySelectorAll(".across .columns:first-of-type .column")].slice(0, 2).map((column) => {
        const { left: x } = column.getBoundingClientRect();
        return {
          x,
          languages: [...new Set([...column.querySelectorAll<HTMLElement>(".quote")].map((one) => one.lang))],
        };
      }),
    );
    expect([left?.languages, right?.languages]).toEqual([["fr"], ["en"]]);
    expect((right?.x ?? 0) > (left?.x ?? 0)).toBe(true);
  });

  it("makes one tag of two, and two of one again", async () => {
    await arrange(own, 0, ".list .clip");
    await press(own, "nav li button", /retrait/);
    await waitUntil(async () => (await countOf(own, ".list .clip")) === 3, "the tagged clippings");
    await own.focus(".list");
    await own.keyboard.press(" ");
    await press(own, ".bulk .button", /^(Tag|Étiqueter)$/);
    await own.waitForSelector(".bulk-form input:focus");
    await own.keyboard.type("Retraits");
    await own.keyboard.press("Enter");
    await waitUntil(async () => (await textOf(own, "nav")).includes("Retraits"), "a second tag");
    await press(own, "nav li button", /(Tags|Étiquettes).*/);
    await waitUntil(async () => (await countOf(own, ".tag-shelf li")) === 2, "both tags");
    for (const box of await own.$$(".tag-shelf li input")) await box.click();
    await own.waitForSelector(".tag-shelf .name-form input");
    await own.evaluate(() => document.querySelector<HTMLInputElement>(".tag-shelf .name-form input")?.select());
    await own.type(".tag-shelf .name-form input", "départ");
    await own.keyboard.press("Enter");
    await waitUntil(async () => (await countOf(own, ".tag-shelf li")) === 1, "one tag");
    expect(await textOf(own, ".tag-shelf li")).toMatch(/départ.*3/);
    await own.click(".notice .act");
    await waitUntil(async () => (await countOf(own, ".tag-shelf li")) === 2, "both again");
  });

  it("throws many away at once, and puts them back from the trash", async () => {
    await press(own, "nav li button", /^(All clippings|Tous les extraits)/);
    await waitUntil(async () => (await countOf(own, ".list .clip")) > 3, "all");
    await own.focus(".list");
    await own.keyboard.down("Control");
    await own.keyboard.press("a");
    await own.keyboard.up("Control");
    await press(own, ".bulk .button", /(trash|corbeille)/);
    await own.waitForSelector(".nothing");
    await press(own, "nav li button", /^(Trash|Corbeille)/);
    await waitUntil(async () => (await countOf(own, ".list .clip")) > 3, "all of them in the trash");
    await own.focus(".list");
    // What was found is read before it is drawn; a key before that is of the list that goes.
    await new Promise((done) => setTimeout(done, 500));
    await own.keyboard.press(" ");
    await press(own, ".bulk .button", /^(Put back|Remettre)/);
    await waitUntil(async () => (await textOf(own, "nav li button")).endsWith("1"), "one back");
    await undo(own);
    await waitUntil(async () => (await textOf(own, "nav li button")).endsWith("0"), "it to be in the trash again");
    await undo(own);
    await waitUntil(async () => (await textOf(own, "nav li button")).endsWith("20"), "all back");
  });

  it("says nothing went wrong", () => {
    expect(stage.complaints).toEqual([]);
  });
});
