/**
 * `npm run bench:library`: the library page in a real Chromium with 100, 1,000, 10,000 and 100,000 made-up clippings:
 * how long it takes to open, to answer each key of a search, to save one more, and what it weighs. Prints a table and
 * writes out/bench-library.json.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Clipping } from "../src/core/clipping/clipping.ts";
import { bringStore, fill } from "./bench-library/fill.ts";
import { type ClippingMaker, createClippingMaker } from "./bench-library/make-clippings.ts";
import { libraryPage, measureMemory, measureOpening, measureSaves, measureTyping } from "./bench-library/measure.ts";
import { findOrInstallBrowser } from "./browsers/find.ts";
import { launchBrowser, type RunningBrowser, waitUntil } from "./browsers/launch.ts";
import { buildExtension } from "./build.ts";

const usage = "npm run bench:library -- [SIZE …] [--built]   (sizes ascending; 100 1000 10000 100000 by default)";
const slowdowns = [1, 4];
const openings = 3;
const saves = 40;
/** Saves in a small and in the large library, one after the other. */
const turns = 8;
const savesInTurn = 15;
/** A page of the extension that reads no library. */
const emptyPage = "src/notice/index.html";
const seed = 20_250_918;

/** What people type: words in both languages, prefixes, phrases, filters, a word that is nowhere. */
const queries = [
  "retrait bamako",
  "the withdrawal",
  "d’ambassadeur",
  '"de la france"',
  "tag:sorties mali",
  "lang:en before:2022-08-15 menaka",
  "about:f-bench-2 minister or ministre",
  "zzz",
  "-gao has:note pro",
];

interface Row {
  size: number;
  slowdown: number;
  shown: number;
  searchable: number;
  answered: { p50: number; p95: number };
  painted: { p50: number; p95: number };
  /** Processor time, not the clock's. */
  busy: { p50: number; p95: number };
  save: number;
  megabytes: number;
}

/** @returns the exit code: 1 when a budget is broken */
export async function run(args: string[]): Promise<number> {
  if (args.includes("--help")) {
    console.log(usage);
    return 0;
  }
  const given = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const sizes = given.length > 0 ? given : [100, 1_000, 10_000, 100_000];
  const found = findOrInstallBrowser("chrome", console.log);
  if ("missing" in found) {
    console.error(found.missing);
    return 1;
  }
  const extension = args.includes("--built") ? join("dist", "chrome") : await buildExtension("chrome");
  const options = { extension, hosts: [], port: 1, headless: true, width: 1400, height: 1000 };
  const running = await launchBrowser(found, options);
  const small = await launchBrowser(found, options);
  try {
    const rows = await measureAll(running, sizes);
    const saving = await compareSaves(small, running, sizes.at(-1) ?? 0);
    mkdirSync("out", { recursive: true });
    writeFileSync(join("out", "bench-library.json"), `${JSON.stringify({ rows, saving }, undefined, 2)}\n`);
    console.log(`\nWritten to ${join("out", "bench-library.json")}.`);
    return judge(rows, saving) ? 0 : 1;
  } finally {
    await running.close();
    await small.close();
  }
}

/** Median milliseconds that saving one takes in a library of 100 and in the large one, in turns: disks have moods. */
async function compareSaves(small: RunningBrowser, large: RunningBrowser, size: number): Promise<[number, number]> {
  const maker = createClippingMaker(seed + 1);
  const pages = [await small.openOwnPage(emptyPage), await large.openOwnPage(emptyPage)] as const;
  for (const page of pages) await bringStore(page);
  await fill(pages[0], makeAll(maker, 0, 100));
  const times: [number[], number[]] = [[], []];
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [at, page] of pages.entries()) {
      const from = size + 1_000_000 * (at + 1) + turn * savesInTurn;
      times[at === 0 ? 0 : 1].push(...(await measureSaves(page, [...makeAll(maker, from, from + savesInTurn)])));
    }
  }
  const saving: [number, number] = [median(times[0]), median(times[1])];
  console.log(`\nsaving one, in turns: ${saving[0].toFixed(1)} ms with 100, ${saving[1].toFixed(1)} ms with ${size}`);
  return saving;
}

async function measureAll(running: RunningBrowser, sizes: readonly number[]): Promise<Row[]> {
  const maker = createClippingMaker(seed);
  const rows: Row[] = [];
  let there = 0;
  console.log(
    "clippings  CPU  shown ms  searchable ms  key p50/p95 ms  painted p50/p95 ms  busy p50/p95 ms  save ms  MB",
  );
  for (const size of sizes) {
    const loader = await running.openOwnPage(emptyPage);
    await bringStore(loader);
    await fill(loader, makeAll(maker, there, size));
    const times = await measureSaves(loader, [...makeAll(maker, size, size + saves)]);
    there = size + saves;
    await loader.close();
    for (const slowdown of slowdowns) {
      const row = await measureOne(running, size, slowdown, median(times));
      rows.push(row);
      print(row);
    }
  }
  return rows;
}

function* makeAll(maker: ClippingMaker, from: number, to: number): Generator<Clipping> {
  for (let number = from; number < to; number += 1) yield maker.make(number);
}

async function measureOne(running: RunningBrowser, size: number, slowdown: number, save: number): Promise<Row> {
  const opened = [];
  for (let turn = 0; turn < openings; turn += 1) opened.push(await measureOpening(running, slowdown));
  const page = await running.openOwnPage(libraryPage);
  await waitUntil(() => page.evaluate(() => document.querySelectorAll("nav li small").length > 2), "the index", 120);
  await page.emulateCPUThrottling(slowdown);
  const typing = await measureTyping(page, queries);
  const megabytes = (await measureMemory(page)) / 1e6;
  await page.close();
  return {
    size,
    slowdown,
    shown: median(opened.map((one) => one.shown)),
    searchable: median(opened.map((one) => one.searchable)),
    answered: { p50: quantile(typing.answered, 0.5), p95: quantile(typing.answered, 0.95) },
    painted: { p50: quantile(typing.painted, 0.5), p95: quantile(typing.painted, 0.95) },
    busy: { p50: quantile(typing.busy, 0.5), p95: quantile(typing.busy, 0.95) },
    save,
    megabytes,
  };
}

function print({ size, slowdown, shown, searchable, answered, painted, busy, save, megabytes }: Row): void {
  const cells = [
    String(size).padStart(9),
    `${slowdown}×`.padStart(4),
    shown.toFixed(0).padStart(9),
    searchable.toFixed(0).padStart(14),
    `${answered.p50.toFixed(1)} / ${answered.p95.toFixed(1)}`.padStart(15),
    `${painted.p50.toFixed(0)} / ${painted.p95.toFixed(0)}`.padStart(19),
    `${busy.p50.toFixed(1)} / ${busy.p95.toFixed(1)}`.padStart(16),
    save.toFixed(1).padStart(8),
    megabytes.toFixed(0).padStart(4),
  ];
  console.log(cells.join(" "));
}

/** Ratios within this run; milliseconds where the budget is one. */
function judge(rows: readonly Row[], [ofSmall, ofLarge]: [number, number]): boolean {
  const at = (size: number, slowdown: number) => rows.find((row) => row.size === size && row.slowdown === slowdown);
  const [thousand, large] = [at(1_000, 1), at(100_000, 1)];
  const slow = at(100_000, 4);
  if (!thousand || !large || !slow) return true;
  const budgets = [
    { what: "opening, 100,000 to 1,000", is: large.shown / thousand.shown, most: 2 },
    { what: "saving one, 100,000 to 100", is: ofLarge / ofSmall, most: 1.3 },
    { what: "a key at 4×, p95 ms", is: slow.answered.p95, most: 50 },
  ];
  console.log("");
  for (const { what, is, most } of budgets)
    console.log(`${what}: ${is.toFixed(2)} (at most ${most}) ${is <= most ? "holds" : "BROKEN"}`);
  return budgets.every(({ is, most }) => is <= most);
}

const median = (values: readonly number[]) => quantile(values, 0.5);

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
