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
  /** From a key until what it finds is worked out and laid out, by the clock. */
  answered: number[];
  /** Until the clippings of the first screen are read and the frame is shown, by the clock. */
  painted: number[];
  /** Processor time of the page's main thread for all of it: what a busy machine does not change. */
  busy: number[];
}

/** Types queries key by key. */
export async function measureTyping(page: Page, queries: readonly string[]): Promise<Typing> {
  const typing: Typing = { answered: [], painted: [], busy: [] };
  const session = await page.createCDPSession();
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  const worked = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      await new Promise((done) => setTimeout(done, 40));
      const before = await worked();
      const { answered, painted } = await page.evaluate(typeTo, query.slice(0, length));
      typing.busy.push((await worked()) - before);
      typing.answered.push(answered);
      typing.painted.push(painted);
    }
    await page.evaluate(typeTo, "");
  }
  await session.detach();
  return typing;
}

/** Runs in the page: the box as after one more key. */
async function typeTo(text: string): Promise<{ answered: number; painted: number }> {
  const input = document.querySelector<HTMLInputElement>(".search input");
  const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set;
  if (!input || !setValue) throw new Error("there is no search box");
  const turn = (done: () => void) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => done();
    channel.port2.postMessage("");
  };
  const started = performance.now();
  setValue.call(input, text);
  input.setSelectionRange(text.length, text.length);
  input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  // The page redraws in microtasks; one turn of the loop later it has.
  await new Promise<void>(turn);
  document.body.getBoundingClientRect();
  const answered = performance.now() - started;
  do await new Promise<void>((done) => requestAnimationFrame(() => turn(done)));
  while (document.querySelector(".clip .waits") && performance.now() - started < 5_000);
  return { answered, painted: performance.now() - started };
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
