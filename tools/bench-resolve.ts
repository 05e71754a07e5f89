/**
 * `npm run bench:resolve`: the engine against the open gold sets; `-- --set fifth` against one of them. Prints each
 * fault with its reason, then recall and precision of mentions, traps taken, main events and verdicts, by set,
 * language, verdict and year, and how well articles about the relation are told; writes the same as JSON.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { loadPack } from "../src/context/load.ts";
import { buildPackFromFiles } from "./context/build-pack.ts";
import { type Measured, measureGold } from "./gold/measure.ts";
import { chooseSets, describeBlock, goldSets, readGoldFolder } from "./gold/read-gold.ts";
import type { Fault } from "./gold/score-mentions.ts";
import { summarise, summariseDetection } from "./gold/summarise.ts";

const output = "out/bench-resolve.json";

export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({ args: [...args], options: { set: { type: "string" } } });
  const sets = chooseSets(values.set);
  if (!sets.ok) {
    console.error(sets.failure.detail);
    return 1;
  }
  const { pack } = buildPackFromFiles();
  if (!pack) {
    console.error("The database does not build: npm run context:check.");
    return 1;
  }
  const context = loadPack(pack);
  const bySet = sets.value.map((set) => [set, measureGold(readGoldFolder(goldSets[set]), context)] as const);
  const measured = bySet.flatMap(([, some]) => some);
  for (const one of measured) printFaults(one);
  const rows = {
    all: summarise(measured),
    ...Object.fromEntries(bySet.map(([set, some]) => [set, summarise(some)])),
    ...by(measured, ({ gold }) => gold.article.language),
    ...by(measured, ({ gold }) => gold.labels[0] ?? ""),
    ...by(measured, ({ gold }) => gold.article.published?.day.slice(0, 4) ?? ""),
  };
  console.table(rows);
  const detection = summariseDetection(measured);
  console.log("About the relation:", detection);
  mkdirSync("out", { recursive: true });
  const faults = measured.flatMap(({ gold, faults: found, mainEvent, standing }) => [
    ...found.map((fault) => ({ article: gold.id, ...describe(fault) })),
    ...(mainEvent.isRight ? [] : [{ article: gold.id, sort: "main event", ...mainEvent }]),
    ...(standing.isRight ? [] : [{ article: gold.id, sort: "verdict", ...standing }]),
  ]);
  writeFileSync(output, `${JSON.stringify({ pack: pack.hash, rows, detection, faults }, undefined, 1)}\n`);
  console.log(`Written to ${output}.`);
  return 0;
}

function by(measured: readonly Measured[], key: (one: Measured) => string) {
  const groups = [...new Set(measured.map(key))].sort();
  return Object.fromEntries(groups.map((group) => [group, summarise(measured.filter((one) => key(one) === group))]));
}

function printFaults({ gold, faults, mainEvent, standing }: Measured): void {
  if (faults.length === 0 && mainEvent.isRight && standing.isRight) return;
  console.log(`\n${gold.id}: ${gold.article.title}`);
  for (const fault of faults) {
    const { sort, block, text, expected, got, why } = describe(fault);
    console.log(`  ${sort} [${block}] “${text}”: expected ${expected}, got ${got}${why ? ` (${why})` : ""}`);
  }
  if (!mainEvent.isRight) {
    console.log(`  main event: expected ${mainEvent.expected}, got ${mainEvent.got} (${mainEvent.why})`);
  }
  if (!standing.isRight) {
    console.log(`  verdict: expected ${standing.expected}, got ${standing.got} (${standing.why})`);
  }
}

function describe(fault: Fault) {
  const place = "gold" in fault ? fault.gold : "trap" in fault ? fault.trap : fault.got;
  const readings = "gold" in fault ? fault.gold.readings.map((ids) => ids.join(" + ")).join(" or ") : "nothing";
  const got = "got" in fault ? fault.got : undefined;
  const elsewhere = got && got.text !== place.text ? ` on “${got.text}”` : "";
  return {
    sort: fault.sort,
    block: describeBlock(place.block),
    text: place.text,
    expected: readings,
    got: got ? got.records.join(" + ") + elsewhere : "nothing",
    why: got?.why.en,
  };
}
