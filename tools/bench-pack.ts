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
const answers = 50;
const synthetic = { records: 10_000, aliases: 100_000 };

export async function run(): Promise<number> {
  const { pack } = buildPackFromFiles();
  if (!pack) throw new Error("the database does not build: npm run context:check");
  const packs = { shipped: addIndex(pack), synthetic: addIndex(enlarge(pack)) };
  const article = readFixture();
  const loaded = Object.entries(packs).map(([name, one]) => measureLoad(name, one));
  const answered = timeInTurn(
    loaded.map(
      ({ context }) =>
        () =>
          readArticle(article, context, { today: "2026-11-26" }),
    ),
  );
  const rows = loaded.map(({ row }, index) => describe(row, answered[index] ?? Number.NaN));
  console.table(rows);
  const [shipped, large] = rows;
  if (shipped && large) {
    console.log(
      `One article costs ${(Number(large["article ms"]) / Number(shipped["article ms"])).toFixed(2)} × as much in the synthetic pack.`,
    );
  }
  return 0;
}

function measureLoad(name: string, pack: Pack) {
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
  const row = {
    pack: name,
    records: pack.records.length,
    aliases: pack.records.reduce((sum, record) => sum + record.aliases.length, 0),
    "JSON kB": Math.round(text.length / 1000),
    "heap MB": (heap / 1e6).toFixed(1),
    parse,
    load,
  };
  return { row, context };
}

function describe({ parse, load, ...row }: ReturnType<typeof measureLoad>["row"], answer: number) {
  return {
    ...row,
    "parse ms": parse.toFixed(1),
    "load ms": load.toFixed(1),
    "article ms": answer.toFixed(2),
    "cold ms": (parse + load + answer).toFixed(1),
  };
}

/** Medians of works that take turns, after as many turns that do not count. */
function timeInTurn(works: readonly (() => unknown)[]): number[] {
  const times = works.map((): number[] => []);
  for (let turn = 0; turn < 2 * answers; turn++) {
    works.forEach((work, index) => {
      const start = performance.now();
      work();
      if (turn >= answers) times[index]?.push(performance.now() - start);
    });
  }
  return times.map((all) => all.sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN);
}

function medianOf(work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? Number.NaN;
}

/**
 * Copies of our records under other ids, with made-up forms as aliases: nobody's facts, but their shape. Every
 * generation of copies is a story of its own, tied within itself as ours is.
 */
export function enlarge(pack: Pack): Pack {
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
    records.push({ ...renameIds(model, Math.floor(index / pack.records.length)), aliases, not: [] });
  }
  return { ...pack, records };
}

/** The copy of a generation, with every id in it that of the same generation. */
function renameIds<T>(value: T, generation: number): T {
  return JSON.parse(JSON.stringify(value), (_, held: unknown) =>
    typeof held === "string" && /^[a-z]-[a-z0-9-]+$/.test(held) ? `${held}-${generation}` : held,
  );
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
