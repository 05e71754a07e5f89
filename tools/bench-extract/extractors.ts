/** The three readings that are compared, each on a document of its own. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { Readability } from "@mozilla/readability";
import { JSDOM, VirtualConsole } from "jsdom";
import { extractArticle } from "../../src/page/extract/extract-article.ts";
import type { JudgedPage } from "./judged-pages.ts";
import { countMapped, type Mapped } from "./mapped.ts";

export interface Reading {
  /** The body's text; undefined when nothing was read. */
  text: string | undefined;
  /** What it says of the publication, a day where it is one. */
  date?: string | undefined;
  /** Counts what leads back to the page; asked for afterwards, so that it costs the reading nothing. */
  countMapped?(): Mapped;
}

export interface Extractor {
  name: string;
  read(page: JudgedPage): Reading;
}

/** The version that the figures in docs/reading.md were made with. */
const defuddleVersion = "0.19.4";
const folder = join(".cache", "bench-extract");

export const ours: Extractor = {
  name: "Arrière-plan",
  read(page) {
    const { document } = open(page);
    const result = extractArticle(document, page.url);
    if (!result.ok) return { text: undefined };
    const { blocks, published } = result.value.article;
    return { text: textOf(blocks), date: published?.day, countMapped: () => countMapped(result.value) };
  },
};

export const readability: Extractor = {
  name: "Readability",
  read(page) {
    const article = new Readability(open(page).document).parse();
    return { text: article?.textContent ?? undefined, date: dayOf(article?.publishedTime) };
  },
};

/**
 * Defuddle is no dependency of ours: it is installed for the benchmark, by npm, into the cache.
 * @returns the extractor, or why it is not there
 */
export function findDefuddle(): Extractor | { missing: string } {
  const entry = join(folder, "node_modules", "defuddle", "package.json");
  if (!existsSync(entry) || JSON.parse(readFileSync(entry, "utf8")).version !== defuddleVersion) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{"private":true}\n');
    console.error(`Installing defuddle ${defuddleVersion} into ${folder} …`);
    const { status } = spawnSync("npm", ["install", "--no-audit", "--no-fund", `defuddle@${defuddleVersion}`], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
      shell: process.platform === "win32",
    });
    if (status !== 0) return { missing: "npm could not install Defuddle; it is left out of the comparison." };
  }
  const load = createRequire(resolve(folder, "package.json"));
  const Defuddle = load("defuddle") as new (
    document: Document,
    options: { url: string },
  ) => { parse(): { content: string; published?: string } };
  return {
    name: "Defuddle",
    read(page) {
      const { content, published } = quietly(() => new Defuddle(open(page).document, { url: page.url }).parse());
      // What it gives is HTML; its text is what stands in it.
      const { body } = new JSDOM(content).window.document;
      return { text: body.textContent || undefined, date: dayOf(published) };
    },
  };
}

function open({ html, url }: JudgedPage) {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
}

/** Defuddle tells the console of every page whose JSON-LD does not parse. */
function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => {};
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function textOf(blocks: readonly { text: string }[]): string {
  return blocks.map(({ text }) => text).join("\n");
}

/** The calendar day as written, as ours is. */
function dayOf(text: string | null | undefined): string | undefined {
  return text ? (/^\d{4}-\d\d-\d\d/.exec(text)?.[0] ?? text) : undefined;
}
