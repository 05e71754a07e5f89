/**
 * `npm run bench:pack`: what the database costs to load and to ask, as shipped and as a synthetic pack of ten thousand
 * records and a hundred thousand aliases. Medians of interleaved runs in Node; ratios count, milliseconds tell the order.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { loadPack } from "../src/context/load.ts";
import { addIndex } from "../src/context/pack-index.ts";
import type { Article } from "../src/core/article/article.ts";
import { readArticle } from "../src/core/read-article.ts";
import type { ContextRecord, Pack } from "../src/core/record.ts";
import { readHtml } from "./analyse/read-html.ts";
import { buildPackFromFiles } from "./context/build-pack.ts";

const runs = 7;
const synthetic = { records: 10_000, aliases: 100_000 };

export async function run(): Promise<number> {
  const { pack } = buildPackFromFiles();
  if (!pack) throw new Error("the database does not build: npm run context:check");
  const packs = { shipped: addIndex(pack), synthetic: addIndex(enlarge(pack)) };
  const article = readFixture();
  const rows = Object.entries(packs).map(([name, one]) => measure(name, one, article));
  console.table(rows);
  const [shipped, large] = rows;
  if (shipped && large) {
    console.log(
      `One article costs ${(Number(large["article ms"]) / Number(shipped["article ms"])).toFixed(2)} × as much in the synthetic pack.`,
    );
  }
  return 0;
}

function measure(name: string, pack: Pack, article: Article) {
  const text = JSON.stringify(pack);
  const collect = exposeGc();
  collect();
  const before = process.memoryUsage().heapUsed;
  const context = loadPack(JSON.parse(text));
  collect();
  const heap = process.memoryUsage().heapUsed - before;
  const parse = medianOf(() => JSON.parse(text));
  const parsed = JSON.parse(text) as Pack;
  const load = medianOf(() => loadPack(parsed));
  const answer = medianOf(() => readArticle(article, context, { today: "2026-11-26" }));
  return {
    pack: name,
    records: pack.records.length,
    aliases: pack.records.reduce((sum, record) => sum + record.aliases.length, 0),
    "JSON kB": Math.round(text.length / 1000),
    "parse ms": parse.toFixed(1),
    "load ms": load.toFixed(1),
    "article ms": answer.toFixed(2),
    "cold ms": (parse + load + answer).toFixed(1),
    "heap MB": (heap / 1e6).toFixed(1),
  };
}

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? Number.NaN;
}

/** Copies of our records under other ids, with made-up forms as aliases: nobody's facts, but their shape. */
function enlarge(pack: Pack): Pack {
  const random = createRandom(1);
  const syllables = [
    "ba",
    "ko",
    "dia",
    "ra",
    "mo",
    "sé",
    "gou",
    "tim",
    "lé",
    "na",
    "fa",
    "you",
    "ka",
    "ti",
    "dou",
    "wa",
  ];
  const word = () => {
    const made = Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => syllables[Math.floor(random() * syllables.length)],
    ).join("");
    return made.charAt(0).toUpperCase() + made.slice(1);
  };
  const records: ContextRecord[] = [...pack.records];
  const perRecord = Math.ceil(synthetic.aliases / synthetic.records);
  for (let index = 0; records.length < synthetic.records; index++) {
    const model = pack.records[index % pack.records.length];
    if (!model) break;
    const aliases = Array.from({ length: perRecord }, () => ({ text: `${word()} ${word()} ${index % 97}` }));
    records.push({ ...model, id: `${model.id}-${index}`, aliases, not: [] });
  }
  return { ...pack, records };
}

/** Mulberry32: small, seeded, good enough to make words. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function exposeGc(): () => void {
  setFlagsFromString("--expose_gc");
  return runInNewContext("gc") as () => void;
}

function readFixture(): Article {
  const file = join("tests/pages", "rfi-expulsions-2025.html");
  const [entry] = readHtml(file, readFileSync(file, "utf8"));
  if (!entry || "problem" in entry) throw new Error(`${file} cannot be read`);
  return entry.article;
}
