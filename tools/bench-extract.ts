/**
 * `npm run bench:extract`: the body, the date and the way back to the page, as we read them, beside Readability's and
 * Defuddle's own readings of the same pages. Prints a table and writes out/bench-extract.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Extractor, findDefuddle, ours, type Reading, readability } from "./bench-extract/extractors.ts";
import { type JudgedPage, readOutletPages, readSavedPages } from "./bench-extract/judged-pages.ts";

interface Score {
  extractor: string;
  pages: number;
  read: number;
  wanted: number;
  found: number;
  unwanted: number;
  leaked: number;
  /** Pages with everything that is wanted and nothing that is not. */
  faultless: number;
  dated: number;
  /** Of the pages whose day is known, those that are dated so. */
  known: number;
  right: number;
  characters: number;
  mapped: number;
  milliseconds: number;
}

const usage = "npm run bench:extract -- [FOLDER] [--verbose]   (FOLDER holds index.jsonl and saved pages)";

/** @returns the exit code: 1 when one of ours maps less than the floor */
export async function run(args: string[]): Promise<number> {
  if (args.includes("--help")) {
    console.log(usage);
    return 0;
  }
  const verbose = args.includes("--verbose");
  const folder = args.find((arg) => !arg.startsWith("--")) ?? join("..", "shared", "corpus", "html");
  const defuddle = findDefuddle();
  if ("missing" in defuddle) console.error(defuddle.missing);
  const extractors = [ours, readability, ...("missing" in defuddle ? [] : [defuddle])];
  const sets = [
    { name: "saved pages of real outlets", pages: readSavedPages(folder) },
    { name: "our pages in the habits of outlets", pages: readOutletPages() },
  ].filter(({ pages, name }) => pages.length > 0 || console.log(`No ${name} in ${folder}.`));
  const results = sets.map(({ name, pages }) => {
    const scores = extractors.map((extractor) => scoreAll(extractor, pages, verbose));
    console.log(`\n${name}: ${pages.length}\n`);
    print(scores);
    return { set: name, scores };
  });
  mkdirSync("out", { recursive: true });
  const file = join("out", "bench-extract.json");
  writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);
  console.log(`\nWritten to ${file}.`);
  const [own] = results.map(({ scores }) => scores[0]);
  return own && own.mapped < own.characters * leastMapped ? 1 : 0;
}

/** Share of the characters that must lead back to the live page. */
const leastMapped = 0.99;

function scoreAll(extractor: Extractor, pages: readonly JudgedPage[], verbose: boolean): Score {
  const score: Score = {
    ...{ extractor: extractor.name, pages: pages.length, read: 0, wanted: 0, found: 0, unwanted: 0, leaked: 0 },
    ...{ faultless: 0, dated: 0, known: 0, right: 0, characters: 0, mapped: 0, milliseconds: 0 },
  };
  for (const page of pages) {
    const started = performance.now();
    const reading = readSafely(extractor, page);
    score.milliseconds += performance.now() - started;
    const text = squeeze(reading.text ?? "");
    const missing = page.wanted.filter((part) => !text.includes(squeeze(part)));
    const leaked = page.unwanted.filter((part) => text.includes(squeeze(part)));
    score.read += reading.text === undefined ? 0 : 1;
    score.wanted += page.wanted.length;
    score.found += page.wanted.length - missing.length;
    score.unwanted += page.unwanted.length;
    score.leaked += leaked.length;
    score.faultless += missing.length + leaked.length === 0 ? 1 : 0;
    score.dated += reading.date ? 1 : 0;
    score.known += page.day ? 1 : 0;
    score.right += page.day && reading.date === page.day ? 1 : 0;
    const { characters, mapped } = reading.countMapped?.() ?? { characters: 0, mapped: 0 };
    score.characters += characters;
    score.mapped += mapped;
    if (!verbose) continue;
    for (const part of missing) console.log(`  ${extractor.name}, ${page.file}: missing "${part.slice(0, 90)}"`);
    for (const part of leaked) console.log(`  ${extractor.name}, ${page.file}: leaked "${part.slice(0, 90)}"`);
  }
  return score;
}

function readSafely(extractor: Extractor, page: JudgedPage): Reading {
  try {
    return extractor.read(page);
  } catch (error) {
    console.error(`${extractor.name} failed on ${page.file}: ${error instanceof Error ? error.message : error}`);
    return { text: undefined };
  }
}

function print(scores: readonly Score[]): void {
  const percent = (part: number, all: number) => (all === 0 ? "–" : `${((100 * part) / all).toFixed(1)} %`);
  const f1 = ({ found, leaked, wanted }: Score) => percent(2 * found, wanted + found + leaked);
  const columns: [string, (score: Score) => string][] = [
    ["", ({ extractor }) => extractor],
    ["read", ({ read, pages }) => `${read}/${pages}`],
    ["recall", ({ found, wanted }) => percent(found, wanted)],
    ["precision", ({ found, leaked }) => percent(found, found + leaked)],
    ["F1", f1],
    ["kept out", ({ leaked, unwanted }) => percent(unwanted - leaked, unwanted)],
    ["faultless", ({ faultless, pages }) => `${faultless}/${pages}`],
    ["dated", ({ dated, pages }) => `${dated}/${pages}`],
    ["right day", ({ right, known }) => (known ? `${right}/${known}` : "–")],
    ["mapped", ({ mapped, characters }) => percent(mapped, characters)],
    ["ms a page", ({ milliseconds, pages }) => (milliseconds / Math.max(1, pages)).toFixed(0)],
  ];
  const rows = [columns.map(([head]) => head), ...scores.map((score) => columns.map(([, cell]) => cell(score)))];
  const widths = columns.map((_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  for (const row of rows) console.log(row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  "));
}

/** Without white space and invisible characters, quotation marks of one kind: extractors and annotators differ in them. */
function squeeze(text: string): string {
  return text
    .replace(/[\s\u00ad\u200b\u2060\ufeff]+/g, "")
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»]/g, '"');
}
