/** An article that was edited after the reader clipped from it: each clipping says what became of it, and so does the article. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { press } from "../../tools/browsers/panel-driver.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { highlights, kind, look, lookFor, panelReady, type Stage, selectText, setStage, waitUntil } from "./harness.ts";

const [article] = articlesOf("relation");
if (!article) throw new Error("the newsstand has no article about the relation");
const path = "/fr/afrique/20250920-un-article-que-l-on-corrige";
const address = `http://${article.host}${path}`;
const first = readFileSync(join("tests/pages", article.file), "utf8").replaceAll(article.path, path);

/** Paragraphs of the body, counted from 1: kept as it is, mended, cut. */
const clipped = [1, 2, 3];
const paragraph = (number: number) => `.t-content__body > p:nth-of-type(${number})`;
const cut = /<p>Le Quai d’Orsay a rejeté dès le 16 août.*<\/p>\n/.exec(first)?.[0] ?? "";
const edited = replaceAll(first, [
  [cut, ""],
  ["ainsi que celle de plusieurs militaires", "ainsi que celle de dizaines de militaires"],
  ["coopération antiterroriste</h1>", "coopération contre le terrorisme</h1>"],
  ['suspend la coopération antiterroriste",', 'suspend la coopération contre le terrorisme",'],
  ['suspend la coopération antiterroriste">', 'suspend la coopération contre le terrorisme">'],
]);

function replaceAll(text: string, swaps: [string, string][]): string {
  return swaps.reduce((all, [from, to]) => {
    if (from === "" || !all.includes(from)) throw new Error(`not in the page: ${from}`);
    return all.replaceAll(from, to);
  }, text);
}

let html = first;
let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ pages: [{ host: article.host, path, html: () => html }] });
});
afterAll(() => stage.close());

const states = async (page: Page) =>
  (await look(page, ".clippings li")).map(({ attributes }) => attributes["data-state"]).sort();

async function openArticle(): Promise<Page> {
  const page = await stage.open(address);
  await panelReady(page);
  return page;
}

describe(`an edited article (${kind})`, () => {
  it("has three passages clipped, each as saved, and nothing is said to be edited", async () => {
    const page = await openArticle();
    for (const number of clipped) {
      await selectText(page, paragraph(number));
      await press(page, ".save-selection");
      await waitUntil(async () => (await states(page)).length === number, `${number} clippings`);
    }
    expect(await states(page)).toEqual(["as-saved", "as-saved", "as-saved"]);
    expect(await look(page, ".edited")).toEqual([]);
    await page.reload();
    await panelReady(page);
    await waitUntil(async () => (await states(page)).length === 3, "the clippings again");
    expect(await states(page)).toEqual(["as-saved", "as-saved", "as-saved"]);
    expect(await look(page, ".edited")).toEqual([]);
    await page.close();
  });

  it("shows one as saved, one changed with the difference, and one not found with its text kept", async () => {
    html = edited;
    const page = await openArticle();
    await waitUntil(async () => (await states(page)).length === 3, "the clippings");
    expect(await states(page)).toEqual(["as-saved", "changed", "not-found"]);
    const removed = await lookFor(page, '.clippings [data-state="changed"] del');
    const added = await lookFor(page, '.clippings [data-state="changed"] ins');
    expect(removed.text).toContain("plusieurs");
    expect(added.text).toContain("dizaines de");
    // What the difference is, in words, for who does not see it.
    expect(removed.text).toMatch(/retiré|removed/);
    const lost = await lookFor(page, '.clippings [data-state="not-found"] blockquote');
    expect(lost.text).toContain("Le Quai d’Orsay a rejeté dès le 16 août");
    // Two of three are lit in the page.
    await waitUntil(async () => (await highlights(page))["arriere-plan-clipping"] === 2, "the two that are there, lit");
    await page.close();
  });

  it("says that it was edited: the headline in both versions, the paragraphs, and leads to them", async () => {
    const page = await openArticle();
    const said = await lookFor(page, ".edited strong");
    expect(said.text).toMatch(/Modifié depuis votre lecture|Edited since you read it/);
    const headline = await lookFor(page, ".edited .headline");
    expect(headline.text).toContain("antiterroriste");
    expect(headline.text).toContain("contre le terrorisme");
    await press(page, ".edited button.link");
    await lookFor(page, ".edited li", "Ces mesures répondent à l’arrestation");
    expect((await look(page, ".edited li")).length).toBe(2);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await press(page, ".edited li button");
    await waitUntil(
      () =>
        page.evaluate(() => {
          const box = document.querySelector(".t-content__body > p:nth-of-type(2)")?.getBoundingClientRect();
          return box !== undefined && box.bottom > 0 && box.top < window.innerHeight;
        }),
      "the changed paragraph to be in view",
    );
    await page.close();
  });

  it("finds what comes late, and what a page builds anew", async () => {
    const page = await openArticle();
    await waitUntil(async () => (await states(page)).includes("not-found"), "one that is not there yet");
    await page.evaluate((late) => {
      const template = document.createElement("template");
      template.innerHTML = late;
      document.querySelector(".t-content__body > p:nth-of-type(2)")?.after(template.content);
    }, cut);
    await waitUntil(async () => !(await states(page)).includes("not-found"), "the late passage to be found");
    await waitUntil(async () => (await highlights(page))["arriere-plan-clipping"] === 3, "all three lit");
    await page.evaluate(() => {
      const body = document.querySelector(".t-content__body");
      body?.replaceWith(body.cloneNode(true));
    });
    await waitUntil(
      () =>
        page.evaluate(() =>
          [...(CSS.highlights.get("arriere-plan-clipping") ?? [])].every((range) => range.startContainer.isConnected),
        ),
      "the light in the new nodes",
    );
    await page.close();
  });

  it("calls a translation no edit, and says why a passage is not found in it", async () => {
    html = first;
    const page = await openArticle();
    await waitUntil(async () => (await states(page)).join() === "as-saved,as-saved,as-saved", "all as saved again");
    await page.evaluate(() => {
      document.documentElement.classList.add("translated-ltr");
      for (const one of document.querySelectorAll(".t-content__body p")) {
        const outer = document.createElement("font");
        const inner = document.createElement("font");
        for (const font of [outer, inner]) font.style.verticalAlign = "inherit";
        inner.append(`France and Mali, in a machine's words: ${[...`${one.textContent}`].reverse().join("")}`);
        outer.append(inner);
        one.replaceChildren(outer);
      }
    });
    await waitUntil(async () => (await states(page)).includes("not-found"), "that the words are not there");
    const fates = (await look(page, ".clippings .fate")).map(({ text }) => text);
    expect(fates.every((text) => /traduction|translation/.test(text))).toBe(true);
    expect(await look(page, ".edited")).toEqual([]);
    expect(stage.complaints).toEqual([]);
    await page.close();
  });
});
