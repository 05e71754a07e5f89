/** Nothing leaves: the requests that a real browser makes while everything of ours is used. */
import type { HTTPRequest } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { press } from "../../tools/browsers/panel-driver.ts";
import { articlesOf, listStock } from "../../tools/newsstand/stock.ts";
import { kind, lookFor, panelReady, type Stage, selectText, setStage, staysAway, waitUntil } from "./harness.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await setStage();
});
afterAll(() => stage.close());

describe(`what leaves the browser (${kind})`, () => {
  it("is nothing but the pages that were opened", async () => {
    const asked: string[] = [];
    const note = (request: HTTPRequest) => asked.push(request.url());
    const [article] = articlesOf("relation");
    const [other] = articlesOf("none");
    if (!article || !other) throw new Error("the newsstand lacks an article");

    const page = await stage.running.browser.newPage();
    page.on("request", note);
    await page.goto(article.address);
    await panelReady(page);
    await press(page, ".since button");
    await press(page, ".timeline button");
    await press(page, ".way-back button");
    await selectText(page, "article p");
    await press(page, ".bar .icon-button");
    await lookFor(page, ".announcement p", "");
    await page.goto(other.address);
    await staysAway(page, 800);

    const own = await stage.running.openOwnPage("src/library/index.html");
    own.on("request", note);
    await waitUntil(() => own.evaluate(() => document.querySelector(".list blockquote") !== null), "the clipping");
    await own.click(".list .clip");
    await new Promise((done) => setTimeout(done, 500));

    const ours = (address: string) => /^(chrome|moz)-extension:|^data:|^blob:/.test(address);
    const opened = [article.address, other.address];
    const icons = /\/favicon\.ico$/;
    expect(asked.filter((address) => !ours(address) && !opened.includes(address) && !icons.test(address))).toEqual([]);
    const served = stage.newsstand.requests.filter((line) => !icons.test(line));
    const expected = opened.map((address) => `GET ${address.replace("http://", "")}`);
    const fromOutlets = served.filter((line) => listStock().some(({ host }) => line.includes(host)));
    expect(fromOutlets).toEqual(expected);
    await own.close();
    await page.close();
  });
});
