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
    await own.waitForSelector(".bulk-form input");
    await own.keyboard.type("sorties");
    await own.keyboard.press("Enter");
    await waitUntil(async () => (await countOf(own, ".list .tag")) === 3, "three tagged");

    await tabTo(own, /^button (Add to a dossier|Ajouter à un dossier)$/);
    await own.keyboard.press("Enter");
    await own.waitForSelector(".bulk-form input");
    await own.keyboard.type("Fin de Barkhane");
    await own.keyboard.press("Enter");
    await waitUntil(async () => (await textOf(own, "nav")).includes("Fin de Barkhane"), "the dossier");

    await tabTo(own, /Fin de Barkhane/, true);
    await own.keyboard.press("Enter");
    await own.waitForSelector(".dossier-head h2");
    expect(await textOf(own, ".dossier-head h2")).toBe("Fin de Barkhane");
    await waitUntil(async () => (await countOf(own, ".across .clip-line")) === 3, "its clippings, to be compared");

    await own.keyboard.down("Control");
    await own.keyboard.press("z");
    await own.keyboard.up("Control");
    await waitUntil(async () => !(await textOf(own, "nav")).includes("Fin de Barkhane"), "the dossier to be gone");
    await own.keyboard.down("Control");
    await own.keyboard.press("z");
    await own.keyboard.up("Control");
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
    await own.keyboard.down("Control");
    await own.keyboard.press("z");
    await own.keyboard.up("Control");
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

  it("says nothing went wrong", () => {
    expect(stage.complaints).toEqual([]);
  });
});
