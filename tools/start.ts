/**
 * `npm start`: builds, opens a newsstand of ours under real outlet names on this machine, and a browser with the
 * extension on the first article. With `--headless --shots DIR` it takes the pictures of the README and ends.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type BrowserKind, findBrowser, findOrInstallBrowser } from "./browsers/find.ts";
import { launchBrowser } from "./browsers/launch.ts";
import { buildExtension } from "./build.ts";
import { makePageFromFile } from "./newsstand/from-file.ts";
import { makeFrontPage } from "./newsstand/front-page.ts";
import { openNewsstand } from "./newsstand/server.ts";
import { stockNewsstand } from "./newsstand/stock.ts";
import { takeShots } from "./shots.ts";

const usage = `npm start -- [--browser chrome|firefox] [--article FILE [--date YYYY-MM-DD] [--lang fr|en]] [--headless --shots DIR]`;

/** @returns the exit code */
export async function run(args: string[]): Promise<number> {
  const options = readOptions(args);
  if ("problem" in options) {
    console.error(`${options.problem}\n${usage}`);
    return 2;
  }
  const pages = stockNewsstand();
  if (options.article) {
    const page = makePageFromFile({ file: options.article, date: options.date, lang: options.lang });
    if ("problem" in page) {
      console.error(page.problem);
      return 2;
    }
    pages.unshift(page);
  }
  const first = pages[0];
  if (!first) throw new Error("the newsstand is empty");
  const address = `http://${first.host}${first.path}`;

  const found = findOrInstallBrowser(options.browser, tell);
  if ("missing" in found) {
    console.error(found.missing);
    return 1;
  }
  if (!options.headless && process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    console.error("There is no screen here to open a browser on. Use: npm start -- --headless --shots out");
    return 1;
  }
  tell(`Building for ${found.kind === "chrome" ? "Chrome" : "Firefox"} …`);
  const extension = await buildExtension(found.kind);
  const frontPage = makeFrontPage(options.article ? first : undefined);
  const newsstand = await openNewsstand([...pages, frontPage]);
  tell(`Opening ${found.path} on ${address} …`);
  const running = await launchBrowser(found, {
    extension,
    hosts: newsstand.hosts,
    port: newsstand.port,
    headless: options.headless,
    height: 1000,
    // A profile of its own, kept, so that what is saved today is there tomorrow; thrown away when only pictures are taken.
    ...(options.headless ? { others: ["tools/browsers/probe"] } : { profile: join(".cache", `profile-${found.kind}`) }),
  });
  try {
    if (options.shots) {
      mkdirSync(options.shots, { recursive: true });
      for (const file of await takeShots(running, pages, options.shots)) tell(`  ${file}`);
      tell("Done.");
    } else {
      const [front = await running.browser.newPage()] = await running.browser.pages();
      await front.goto(`http://${frontPage.host}${frontPage.path}`);
      const page = await running.browser.newPage();
      await page.goto(address);
      if (!options.headless) {
        tell("Read on. Your clippings are kept for the next start. Close the browser, or press Ctrl-C here, to end.");
        await new Promise<void>((done) => running.browser.once("disconnected", () => done()));
      }
    }
  } finally {
    await running.close().catch(() => undefined);
    await newsstand.close();
  }
  return 0;
}

interface Options {
  browser: BrowserKind;
  article?: string | undefined;
  date?: string | undefined;
  lang?: string | undefined;
  headless: boolean;
  shots?: string | undefined;
}

function readOptions(args: string[]): Options | { problem: string } {
  try {
    const { values } = parseArgs({
      args,
      options: {
        browser: { type: "string" },
        article: { type: "string" },
        date: { type: "string" },
        lang: { type: "string" },
        headless: { type: "boolean", default: false },
        shots: { type: "string" },
      },
    });
    const {
      browser = findBrowser("chrome") || !findBrowser("firefox") ? "chrome" : "firefox",
      headless = false,
      ...rest
    } = values;
    if (browser !== "chrome" && browser !== "firefox")
      return { problem: `--browser ${browser} is not chrome or firefox.` };
    if (rest.shots && !headless) return { problem: "--shots needs --headless." };
    if ((rest.date || rest.lang) && !rest.article) return { problem: "--date and --lang go with --article." };
    return { browser, headless, ...rest };
  } catch (error) {
    return { problem: (error as Error).message };
  }
}

function tell(line: string): void {
  console.log(line);
}
