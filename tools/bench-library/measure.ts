/** What is measured of the library page, in the browser. */
import type { Page } from "puppeteer-core";
import type { Clipping } from "../../src/core/clipping/clipping.ts";
import type { RunningBrowser } from "../browsers/launch.ts";
import type { BenchStore } from "./in-page.ts";

export const libraryPage = "src/library/index.html";

/** Milliseconds that saving each of some clippings takes; the page must have the store. */
export async function measureSaves(page: Page, clippings: readonly Clipping[]): Promise<number[]> {
  return page.evaluate((text: string) => {
    const store: BenchStore = Reflect.get(globalThis, "benchStore");
    return store.save(JSON.parse(text));
  }, JSON.stringify(clippings));
}

export interface Opening {
  /** From the start of the navigation until clippings are on the screen. */
  shown: number;
  /** Until the index is there: the sidebar counts, everything can be searched. */
  searchable: number;
}

export async function measureOpening(running: RunningBrowser, slowdown: number): Promise<Opening> {
  const page = await running.browser.newPage();
  await page.emulateCPUThrottling(slowdown);
  await page.evaluateOnNewDocument(() => {
    const times: Record<string, number> = {};
    Reflect.set(globalThis, "benchTimes", times);
    const note = (name: string) =>
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          times[name] ??= performance.now();
        };
        channel.port2.postMessage("");
      });
    new MutationObserver(() => {
      if (!times.shown && document.querySelector(".clip blockquote")) note("shown");
      if (!times.searchable && document.querySelectorAll("nav li small").length > 2) note("searchable");
    }).observe(document, { subtree: true, childList: true });
  });
  await page.goto(running.addressOf(libraryPage));
  await page.waitForFunction(() => Reflect.get(globalThis, "benchTimes")?.searchable, {
    timeout: 120_000,
    polling: 50,
  });
  const times: Opening = await page.evaluate(() => Reflect.get(globalThis, "benchTimes"));
  await page.close();
  return times;
}

export interface Typing {
  /** From a key until what it finds is worked out and laid out. */
  answered: number[];
  /** Until the clippings of the first screen are read and the frame is shown. */
  painted: number[];
}

/** Types queries key by key. */
export async function measureTyping(page: Page, queries: readonly string[]): Promise<Typing> {
  const typing: Typing = { answered: [], painted: [] };
  for (const query of queries) {
    const times: Typing = await page.evaluate(typeQuery, query);
    typing.answered.push(...times.answered);
    typing.painted.push(...times.painted);
  }
  return typing;
}

/** Runs in the page. */
async function typeQuery(query: string): Promise<Typing> {
  const input = document.querySelector<HTMLInputElement>(".search input");
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  if (!input || !setValue) throw new Error("there is no search box");
  const times: Typing = { answered: [], painted: [] };
  const frame = () =>
    new Promise<void>((done) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => done();
        channel.port2.postMessage("");
      });
    });
  for (let length = 1; length <= query.length; length += 1) {
    await new Promise((done) => setTimeout(done, 60));
    const started = performance.now();
    setValue.call(input, query.slice(0, length));
    input.setSelectionRange(length, length);
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    // The page redraws in microtasks; one turn of the loop later it has.
    await new Promise((done) => {
      const channel = new MessageChannel();
      channel.port1.onmessage = done;
      channel.port2.postMessage("");
    });
    document.body.getBoundingClientRect();
    times.answered.push(performance.now() - started);
    do await frame();
    while (document.querySelector(".clip .waits") && performance.now() - started < 5_000);
    times.painted.push(performance.now() - started);
  }
  setValue.call(input, "");
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await frame();
  return times;
}

/** Bytes of the page's heap and of its buffers, garbage collected. */
export async function measureMemory(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const usage = await session.send("Runtime.getHeapUsage");
  await session.detach();
  const buffers = Number(Reflect.get(usage, "backingStorageSize") ?? 0);
  return usage.usedSize + buffers;
}
