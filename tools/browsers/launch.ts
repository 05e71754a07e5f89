/**
 * Starts a real browser with the built extension in it, real outlet names leading to a server on this machine,
 * so that the shipped manifest is what runs. One way for both browsers: puppeteer-core, over CDP or WebDriver BiDi.
 */
import { resolve } from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import type { FoundBrowser } from "./find.ts";

/** Firefox gives each installed extension a random address; a fixed one lets our own pages be opened. */
const firefoxUuid = "6f1d7c2e-5f0b-4a7e-9b57-0c4b8a1d2e3f";
const firefoxId = "arriere-plan@arriere-plan.org";

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** Host names to answer from the local server. Every other name fails to resolve when headless. */
  hosts: string[];
  port: number;
  headless: boolean;
  /** Kept between runs when given, else thrown away. */
  profile?: string;
  /** Further unpacked extensions: the tests' probe. */
  others?: string[];
  width?: number;
  height?: number;
}

export interface RunningBrowser {
  browser: Browser;
  kind: FoundBrowser["kind"];
  /** Address of a page of the extension. */
  addressOf(path: string): string;
  /** Opens a page of the extension in a new tab. */
  openOwnPage(path: string): Promise<Page>;
  /** The browser's process, to kill without warning. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export async function launchBrowser(found: FoundBrowser, options: LaunchOptions): Promise<RunningBrowser> {
  return found.kind === "chrome" ? launchChromium(found.path, options) : launchFirefox(found.path, options);
}

async function launchChromium(path: string, options: LaunchOptions): Promise<RunningBrowser> {
  const rules = options.hosts.map((host) => `MAP ${host}:80 127.0.0.1:${options.port}`);
  const browser = await puppeteer.launch({
    executablePath: path,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    ...(options.profile ? { userDataDir: resolve(options.profile) } : {}),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      "--disable-quic",
      "--disable-search-engine-choice-screen",
      "--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable",
      `--window-size=${options.width ?? 1280},${options.height ?? 900}`,
      `--host-resolver-rules=${[...rules, ...(options.headless ? ["MAP * ~NOTFOUND"] : [])].join(", ")}`,
    ],
  });
  const id = await browser.installExtension(resolve(options.extension));
  for (const other of options.others ?? []) await browser.installExtension(resolve(other));
  const addressOf = (page: string) => `chrome-extension://${id}/${page}`;
  return {
    browser,
    kind: "chrome",
    addressOf,
    async openOwnPage(page) {
      const tab = await browser.newPage();
      await tab.goto(addressOf(page));
      return tab;
    },
    kill: () => killProcess(browser),
    close: () => browser.close(),
  };
}

async function launchFirefox(path: string, options: LaunchOptions): Promise<RunningBrowser> {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: path,
    headless: options.headless,
    defaultViewport: null,
    ...(options.profile ? { userDataDir: resolve(options.profile) } : {}),
    args: ["--remote-allow-system-access", `--width=${options.width ?? 1280}`, `--height=${options.height ?? 900}`],
    extraPrefsFirefox: {
      "network.proxy.type": 1,
      "network.proxy.http": "127.0.0.1",
      "network.proxy.http_port": options.port,
      "network.proxy.allow_hijacking_localhost": true,
      "dom.security.https_first": false,
      "dom.security.https_first_schemeless": false,
      "extensions.webextensions.uuids": JSON.stringify({ [firefoxId]: firefoxUuid }),
      "extensions.webextensions.keepStorageOnUninstall": true,
      "extensions.webextensions.keepUuidOnUninstall": true,
      "browser.aboutwelcome.enabled": false,
      "datareporting.policy.dataSubmissionEnabled": false,
    },
  });
  await browser.installExtension(resolve(options.extension));
  for (const other of options.others ?? []) await browser.installExtension(resolve(other));
  const addressOf = (page: string) => `moz-extension://${firefoxUuid}/${page}`;
  return {
    browser,
    kind: "firefox",
    addressOf,
    async openOwnPage(page) {
      const tab = await browser.newPage();
      // Firefox 153 over BiDi: the navigation of an extension page is never reported as finished, so it is not awaited.
      tab.goto(addressOf(page)).catch(() => undefined);
      await waitUntil(() =>
        tab.evaluate(() => location.protocol === "moz-extension:" && document.readyState === "complete"),
      );
      return tab;
    },
    kill: () => killProcess(browser),
    close: () => browser.close(),
  };
}

async function killProcess(browser: Browser): Promise<void> {
  const child = browser.process();
  if (!child || child.exitCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill("SIGKILL");
  await gone;
}

/** Asks again until the answer is yes; after `seconds` it fails, saying what was waited for. */
export async function waitUntil(check: () => Promise<unknown>, what = "the page", seconds = 20): Promise<void> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    if (await check().catch(() => false)) return;
    if (Date.now() > end) throw new Error(`Waited ${seconds} s for ${what}`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
