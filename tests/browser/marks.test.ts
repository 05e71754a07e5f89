/** Marks as a reader sees them: on pages of every colour, in a theme that changes, in forced colours and on paper. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contrast, luminance } from "../../src/page/ground.ts";
import type { NewsPage } from "../../tools/newsstand/server.ts";
import { articlesOf } from "../../tools/newsstand/stock.ts";
import { highlights, kind, panelReady, type Stage, setStage, waitUntil } from "./harness.ts";

const [article] = articlesOf("relation");
if (!article) throw new Error("the newsstand has no article about the relation");
const html = readFileSync(join("tests/pages", article.file), "utf8");
const host = article.host;
const styled = (path: string, css: string): NewsPage => ({
  host,
  path: `/marks/${path}`,
  html: html.replace("</head>", `<style>${css}</style></head>`),
});

const pages = [
  styled(
    "dark",
    "html, body { background: #101418 !important; } * { color: #d8d8d8 !important; background-color: transparent !important }",
  ),
  styled(
    "grey",
    "html, body { background: rgb(118 118 118) !important; } * { color: #fff !important; background-color: transparent !important }",
  ),
  styled(
    "modern",
    "html, body { background: oklch(0.25 0.03 250) !important; } * { color: #eee !important; background-color: transparent !important }",
  ),
  styled(
    "picture",
    "body { background: url(/none.png) #fff !important; } p { color: #fff !important } * { color: #f4f4f4 !important }",
  ),
  styled(
    "switch",
    "html.night, html.night body { background: #000 !important; } html.night * { color: #ddd !important; background-color: transparent !important }",
  ),
  styled(
    "two",
    "article p:nth-of-type(2n), main p:nth-of-type(2n), p:nth-of-type(2n) { background: #0b1d2a; color: #fff }",
  ),
];

let stage: Stage;
beforeAll(async () => {
  stage = await setStage({ pages });
});
afterAll(() => stage.close());

async function open(path: string): Promise<Page> {
  const page = await stage.open(`http://${host}/marks/${path}`);
  await panelReady(page);
  await waitUntil(async () => (await lines(page)).length > 2, "the marks");
  return page;
}

/** Name and colour of every sort of mark that is there. */
async function lines(page: Page): Promise<{ name: string; rgb: number[] }[]> {
  const [there, css] = await Promise.all([
    highlights(page),
    page.evaluate(() =>
      document.adoptedStyleSheets
        .map((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText).join("\n"))
        .join("\n"),
    ),
  ]);
  return [...css.matchAll(/::highlight\(([\w-]+)\) \{[^}]*?underline[^}]*?rgb\((\d+), (\d+), (\d+)\)/g)].flatMap(
    ([, name = "", ...rgb]) => (there[name] ? [{ name, rgb: rgb.map(Number) }] : []),
  );
}

describe(`marks (${kind})`, () => {
  it.each([
    ["dark", [16, 20, 24]],
    ["grey", [118, 118, 118]],
    ["modern", [20, 32, 46]],
  ])("hold three to one against the page's ground: %s", async (path, ground) => {
    const page = await open(path);
    for (const { name, rgb } of await lines(page)) {
      expect(`${name} ${contrast(luminance(rgb), luminance(ground)) >= 3}`).toBe(`${name} true`);
    }
    await page.close();
  });

  it("are drawn for light text where the ground is a picture", async () => {
    const page = await open("picture");
    for (const { rgb } of await lines(page)) expect(luminance(rgb)).toBeGreaterThan(0.2);
    await page.close();
  });

  it("are drawn for each ground where a page has several", async () => {
    const page = await open("two");
    const all = await lines(page);
    const tones = (numbered: boolean) => all.filter(({ name }) => /\d$/.test(name) === numbered);
    expect(tones(true).length).toBeGreaterThan(0);
    expect(tones(false).length).toBeGreaterThan(0);
    const mean = (list: typeof all) => list.reduce((sum, { rgb }) => sum + luminance(rgb), 0) / list.length;
    expect(Math.abs(mean(tones(true)) - mean(tones(false)))).toBeGreaterThan(0.05);
    await page.close();
  });

  it("follow the page when it changes its theme", async () => {
    const page = await open("switch");
    const light = await lines(page);
    await page.evaluate(() => document.documentElement.classList.add("night"));
    await waitUntil(async () => {
      const dark = await lines(page);
      const isOther = dark.every(({ rgb }, index) => String(rgb) !== String(light[index]?.rgb));
      return dark.length === light.length && isOther && dark.every(({ rgb }) => contrast(luminance(rgb), 0) >= 3);
    }, "marks for the night");
    await page.evaluate(() => document.documentElement.classList.remove("night"));
    await waitUntil(async () => JSON.stringify(await lines(page)) === JSON.stringify(light), "the marks of the day");
    await page.close();
  });

  it("stand once in each section for a record, never in headings, links or captions", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    const wrong = await page.evaluate(() =>
      [...CSS.highlights]
        .filter(([name]) => /^arriere-plan-(?!clipping|shown)/.test(name))
        .flatMap(([, highlight]) => [...highlight] as Range[])
        .filter((range) => range.startContainer.parentElement?.closest("a, h1, h2, h3, h4, h5, h6, figcaption, nav"))
        .map(String),
    );
    expect(wrong).toEqual([]);
    await page.close();
  });

  it("are drawn in the reader's own colour where colours are forced, and not at all on paper", async () => {
    const page = await stage.open(article.address);
    await panelReady(page);
    const told = await page.evaluate(() =>
      document.adoptedStyleSheets
        .flatMap((sheet) => [...sheet.cssRules])
        .filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule)
        .map((rule) => [rule.conditionText, rule.cssRules[0]?.cssText ?? ""]),
    );
    const rules = Object.fromEntries(told);
    for (const name of Object.keys(await highlights(page))) {
      expect(rules.print).toContain(`::highlight(${name})`);
      if (!/clipping|shown/.test(name)) expect(JSON.stringify(told)).toContain(`::highlight(${name})`);
    }
    expect(rules.print).toMatch(/text-decoration:[^;]*none/);
    expect(JSON.stringify(told.filter(([when]) => when?.includes("forced")))).toMatch(/canvastext/i);
    if (kind === "chrome") {
      const before = await page.pdf({ width: "800px", height: "1000px" });
      expect(before.length).toBeGreaterThan(1000);
    }
    await page.close();
  });

  it("complain of nothing in any page's console", () => {
    expect(stage.complaints.filter((one) => !one.includes("none.png") && !one.includes("404"))).toEqual([]);
  });
});
