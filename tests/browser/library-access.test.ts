/** The library can be used by everyone: axe-core over each of its views and its pane, in both languages, light and dark. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { auditOwnPage } from "./audit.ts";
import { kind, type Stage, setStage, waitUntil } from "./harness.ts";
import { arrange, askWorker, idOf, makeShelf, openAgain, openShelf, outdate } from "./library-shelf.ts";

const views = [
  ["the list", ".list .clip"],
  ["by article", ".article h2"],
  ["on the timeline", ".on-timeline .fold"],
  ["across outlets", ".across table"],
  ["by record", ".by-record .fold"],
  ["the picture", ".picture-view table"],
] as const;

describe(`access to the library (${kind})`, () => {
  let stage: Stage;
  let own: Page;
  beforeAll(async () => {
    stage = await setStage();
    const [first, ...others] = makeShelf();
    if (!first) throw new Error("an empty shelf");
    own = await openShelf(stage, [outdate(first), ...others]);
    await askWorker(own, "collections.create", { id: idOf(900), name: "Qui dit quoi", note: "**Ce qui manque**" });
    const ids = others.slice(0, 8).map(({ id }) => id);
    await askWorker(own, "clippings.changeMany", { ids, change: { addTo: [idOf(900)] }, undo: idOf(901) });
  });
  afterAll(() => stage.close());

  describe.each([
    ["en", "light"],
    ["fr", "dark"],
  ])("in %s, %s", (language, theme) => {
    beforeAll(async () => {
      await askWorker(own, "settings.change", { language, theme });
      await openAgain(own);
      await waitUntil(() => own.evaluate((lang) => document.documentElement.lang === lang, language), "the language");
    });

    it.each(views.map(([name, selector], at) => ({ name, selector, at })))(
      "leaves nothing in $name that some readers cannot use",
      async ({ selector, at }) => {
        await arrange(own, at, selector);
        await own.evaluate(() => document.querySelectorAll<HTMLElement>(".fold")[0]?.click());
        expect(await auditOwnPage(own)).toEqual([]);
      },
    );

    it("nor in a clipping's pane with a correction, nor in what is done with many", async () => {
      await arrange(own, 0, ".list .clip");
      await own.focus(".list");
      await own.keyboard.press("End");
      await own.keyboard.press(" ");
      await own.waitForSelector(".bulk");
      await own.keyboard.press("Enter");
      await own.waitForSelector(".detail .corrected");
      await own.click(".bulk .button");
      await own.waitForSelector(".bulk-form input");
      expect(await auditOwnPage(own)).toEqual([]);
    });

    it("nor in a dossier, nor in the shelf of tags", async () => {
      await own.evaluate(() => {
        const entries = [...document.querySelectorAll<HTMLElement>("nav li button")];
        entries.find((one) => one.textContent?.includes("Qui dit quoi"))?.click();
      });
      await own.waitForSelector(".dossier-head .note-text strong");
      expect(await auditOwnPage(own)).toEqual([]);
      await own.evaluate(() => {
        const entries = [...document.querySelectorAll<HTMLElement>("nav li button")];
        entries
          .filter((one) => one.closest("ul")?.textContent?.includes("retrait"))
          .at(-1)
          ?.click();
      });
      await own.waitForSelector(".tag-shelf li");
      expect(await auditOwnPage(own)).toEqual([]);
    });
  });
});
