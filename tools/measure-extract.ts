/**
 * Measures the reading of pages over saved real pages, when they are there (`../shared/corpus/html`): the share
 * of the texts that must and must not be in the body, whether every character maps back to the live page,
 * dates, and what the gate says. Figures only; nothing asserts them.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { JSDOM, VirtualConsole } from "jsdom";
import { namesBothCountries } from "../src/core/detect/both-countries.ts";
import { extractArticle } from "../src/page/extract/extract-article.ts";
import type { ReadPage } from "../src/page/extract/read-page.ts";
import { skimArticle } from "../src/page/news-article.ts";

interface SavedPage {
  file: string;
  url: string;
  first_sentence: string | null;
  last_sentence: string | null;
  main_title: string | null;
  must_include: string[];
  must_exclude: string[];
}

/** @returns the exit code */
export async function run(args: string[]): Promise<number> {
  const folder = args.find((arg) => !arg.startsWith("--")) ?? join("..", "shared", "corpus", "html");
  const index = join(folder, "index.jsonl");
  if (!existsSync(index)) {
    console.error(`There are no saved pages in ${folder}.`);
    return 1;
  }
  const verbose = args.includes("--verbose");
  const pages: SavedPage[] = readFileSync(index, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const sum = {
    pages: 0,
    read: 0,
    wanted: 0,
    found: 0,
    unwanted: 0,
    leaked: 0,
    chars: 0,
    mapped: 0,
    titles: 0,
    titled: 0,
  };
  const origins: Record<string, number> = {};
  const gate = { article: 0, both: 0 };
  const times: number[] = [];

  for (const page of pages) {
    // A few were saved with the path alone.
    const url = URL.canParse(page.url) ? page.url : `https://site.example${page.url}`;
    const html = gunzipSync(readFileSync(join(folder, page.file))).toString("utf8");
    const { document } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window;
    const before = document.documentElement.outerHTML;
    const skimmed = skimArticle(document, new URL(url).pathname);
    if (skimmed) gate.article++;
    if (skimmed && namesBothCountries(skimmed)) {
      gate.both++;
      console.log(`  gate lets in: ${page.file}`);
    }
    const started = performance.now();
    const result = extractArticle(document, url);
    times.push(performance.now() - started);
    if (document.documentElement.outerHTML !== before) console.log(`  PAGE CHANGED: ${page.file}`);
    sum.pages++;
    if (!result.ok) {
      console.log(`  not read: ${page.file}: ${result.failure.detail}`);
      continue;
    }
    sum.read++;
    const { article } = result.value;
    const text = squeeze(article.blocks.map((block) => block.text).join(" "));
    const holds = (wanted: string) => text.includes(squeeze(wanted));
    const wanted = [...page.must_include, page.first_sentence, page.last_sentence].filter((part) => part !== null);
    const missing = wanted.filter((part) => !holds(part));
    const leaked = page.must_exclude.filter(holds);
    sum.wanted += wanted.length;
    sum.found += wanted.length - missing.length;
    sum.unwanted += page.must_exclude.length;
    sum.leaked += leaked.length;
    if (page.main_title) {
      sum.titles++;
      if (squeeze(article.title) === squeeze(page.main_title)) sum.titled++;
      else if (verbose) console.log(`  title: ${page.file}: "${article.title}" for "${page.main_title}"`);
    }
    const { chars, mapped } = countMapped(result.value);
    sum.chars += chars;
    sum.mapped += mapped;
    const origin = article.published?.origin ?? "none";
    origins[origin] = (origins[origin] ?? 0) + 1;
    if (verbose) {
      const { published, modified, byline, language, outlet, canonical } = article;
      console.log(
        `${page.file} ${language} ${outlet.name} | ${published?.day} ${origin} / ${modified?.day} | ${byline} | ${canonical} | ${article.blocks.length} blocks ${text.length}`,
      );
      for (const part of missing) console.log(`  missing: ${part.slice(0, 100)}`);
      for (const part of leaked) console.log(`  leaked: ${part.slice(0, 100)}`);
      if (mapped < chars) console.log(`  unmapped: ${chars - mapped} of ${chars}`);
    }
  }
  times.sort((a, b) => a - b);
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} % (${part} of ${whole})`;
  console.log(`pages read            ${percent(sum.read, sum.pages)}`);
  console.log(`wanted text found     ${percent(sum.found, sum.wanted)}`);
  console.log(`unwanted text leaked  ${percent(sum.leaked, sum.unwanted)}`);
  console.log(`characters mapped     ${percent(sum.mapped, sum.chars)}`);
  console.log(`title as printed      ${percent(sum.titled, sum.titles)}`);
  console.log(
    `published from        ${Object.entries(origins)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ")}`,
  );
  console.log(`the gate              ${gate.article} articles, of which ${gate.both} name both countries`);
  console.log(
    `time in jsdom         median ${times[times.length >> 1]?.toFixed(0)} ms, longest ${times.at(-1)?.toFixed(0)} ms`,
  );
  return 0;
}

/** Characters of the blocks whose live range holds the same text. */
function countMapped(page: ReadPage): { chars: number; mapped: number } {
  let chars = 0;
  let mapped = 0;
  for (const [index, block] of page.article.blocks.entries()) {
    chars += block.text.length;
    const range = page.rangeOf(index, 0);
    if (range && squeeze(range.toString()) === squeeze(block.text)) mapped += block.text.length;
  }
  return { chars, mapped };
}

/** Without white space and the characters that cannot be seen: pages and annotators differ in them. */
function squeeze(text: string): string {
  return text
    .replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, "")
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»]/g, '"');
}
