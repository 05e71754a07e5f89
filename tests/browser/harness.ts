/** Starts the real browser under test with the built extension and our newsstand; one for each test file. */
import type { Page } from "puppeteer-core";
import { type BrowserKind, findOrInstallBrowser } from "../../tools/browsers/find.ts";
import { launchBrowser, type RunningBrowser, waitUntil } from "../../tools/browsers/launch.ts";
import { look, lookFor } from "../../tools/browsers/panel-driver.ts";
import { buildExtension } from "../../tools/build.ts";
import { type NewsPage, type Newsstand, openNewsstand } from "../../tools/newsstand/server.ts";
import { stockNewsstand } from "../../tools/newsstand/stock.ts";

export const kind: BrowserKind = process.env.TEST_BROWSER === "firefox" ? "firefox" : "chrome";

export interface Stage {
  running: RunningBrowser;
  newsstand: Newsstand;
  /** Console errors and page errors of every page opened through `open`. */
  complaints: string[];
  open(address: string): Promise<Page>;
  close(): Promise<void>;
}

export interface StageOptions {
  pages?: NewsPage[];
  profile?: string;
  width?: number;
  /** Folders of further extensions of the tests. */
  others?: string[];
  /** Another build than the one under test. */
  extension?: string;
}

export async function setStage({
  pages = [],
  profile,
  width = 1400,
  others = [],
  ...given
}: StageOptions = {}): Promise<Stage> {
  const found = findOrInstallBrowser(kind, console.log);
  if ("missing" in found) throw new Error(found.missing);
  // `npm test` has just built both; on its own, one file of tests builds what it needs.
  const extension = given.extension ?? (process.env.TEST_BROWSER ? `dist/${kind}` : await buildExtension(kind));
  const newsstand = await openNewsstand([...stockNewsstand(), ...pages]);
  const running = await launchBrowser(found, {
    extension,
    hosts: newsstand.hosts,
    port: newsstand.port,
    headless: true,
    others: ["tools/browsers/probe", ...others],
    width,
    height: 1000,
    ...(profile ? { profile } : {}),
  });
  const complaints: string[] = [];
  return {
    running,
    newsstand,
    complaints,
    async open(address) {
      const page = await running.browser.newPage();
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(message.text());
      });
      await page.goto(address);
      return page;
    },
    async close() {
      await running.close().catch(() => undefined);
      await newsstand.close();
    },
  };
}

/** Waits until the panel shows a composed dossier. */
export async function panelReady(page: Page): Promise<void> {
  await lookFor(page, ".scroll:not(.behind) .foot");
}

/** Gives the extension time to do what it should not do, then says whether an element of ours is there. */
export async function staysAway(page: Page, milliseconds = 1500): Promise<boolean> {
  await new Promise((done) => setTimeout(done, milliseconds));
  return page.evaluate(() => !document.querySelector("arriere-plan"));
}

/** Selects the whole text of the first element that matches, as the page's own selection. */
export async function selectText(page: Page, selector: string): Promise<string> {
  return page.evaluate((asked: string) => {
    const element = document.querySelector(asked);
    if (!element) throw new Error(`nothing matches ${asked}`);
    element.scrollIntoView({ block: "center", behavior: "instant" });
    getSelection()?.selectAllChildren(element);
    return String(getSelection());
  }, selector);
}

/**
 * A page of the extension that the extension opened itself, once it shows what the selector finds. Each page is asked
 * where it is, because Firefox never reports that a page of an extension has loaded, and keeps closed ones in its list.
 */
export async function openedByUs(stage: Stage, ending: string, selector: string): Promise<Page> {
  let found: Page | undefined;
  await waitUntil(async () => {
    for (const page of await stage.running.browser.pages()) {
      const isIt = page.evaluate(
        (path: string, asked: string) => location.pathname.endsWith(path) && document.querySelector(asked) !== null,
        ending,
        selector,
      );
      if (await isIt.catch(() => false)) found = page;
    }
    return found;
  }, `${ending} with ${selector}`);
  if (!found) throw new Error("unreachable");
  return found;
}

/** Names of the highlights in the page's registry, with how many ranges each has. */
export async function highlights(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries([...CSS.highlights].map(([name, highlight]) => [name, highlight.size])),
  );
}

export { look, lookFor, waitUntil };
