/** Pages of the newsstand opened in jsdom, as a page script would find them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";
import type { DatedBy } from "../../src/core/article/article.ts";
import newsstand from "../pages/newsstand.json" with { type: "json" };

export interface StockedPage {
  file: string;
  host: string;
  path: string;
  language: string;
  date: string;
  standing: string;
  read?: {
    title: string;
    byline?: string;
    outlet: string;
    published?: DatedBy;
    modified?: DatedBy;
    /** How the body begins and ends, and what must not be in it. */
    first: string;
    last: string;
    without: string[];
  };
}

export const stockedPages = newsstand as StockedPage[];

export function readStored(file: string): string {
  return readFileSync(join(import.meta.dirname, "..", "pages", file), "utf8");
}

export interface OpenOptions {
  url?: string;
  contentType?: string;
}

/** Opens HTML without running its scripts or showing its complaints. */
export function openHtml(
  html: string,
  { url = "http://www.example.org/2025/09/20/page.html", contentType = "text/html" }: OpenOptions = {},
) {
  return new JSDOM(html, { url, contentType, virtualConsole: new VirtualConsole() }).window;
}

export function openStocked(page: StockedPage) {
  const url = `http://${page.host}${page.path}`;
  return { window: openHtml(readStored(page.file), { url }), url };
}
