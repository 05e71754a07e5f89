/**
 * `npm run bench:anchor`: finds clippings again in edited copies of articles, beside the published way of Hypothesis,
 * and times both on a long page with a thousand clippings. `-- --cases 50` makes fewer cases of each kind,
 * `-- --seed 7` others, `-- --faults` prints what went wrong, `-- --fast` leaves the timing out.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { makeCases } from "./bench/anchoring/cases.ts";
import { editKinds } from "./bench/anchoring/edits.ts";
import { count, type Judged, measure, ours } from "./bench/anchoring/measure.ts";
import { timeLongPage } from "./bench/anchoring/time-long-page.ts";
import { createYardstick } from "./bench/anchoring/yardstick.ts";

const output = "out/bench-anchor.json";

export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seed: { type: "string", default: "20261127" },
      cases: { type: "string", default: "160" },
      faults: { type: "boolean", default: false },
      fast: { type: "boolean", default: false },
    },
  });
  const seed = Number(values.seed);
  const cases = makeCases(Number(values.cases), seed);
  const judged = { ours: measure(cases, ours), yardstick: measure(cases, createYardstick) };
  const rows = Object.fromEntries([
    ...editKinds.map((kind) => [kind, describe(judged, (one) => one.case.kind === kind)]),
    ["all where it survives", describe(judged, (one) => one.case.truth !== undefined)],
    ["all where it is gone", describe(judged, (one) => one.case.truth === undefined)],
    ["all", describe(judged, () => true)],
  ]);
  console.table(rows);
  if (values.faults) for (const one of judged.ours) printFault(one);
  const time = values.fast ? undefined : timeLongPage();
  if (time) {
    console.table(time);
    const [mine, theirs] = ["ours, page edited", "yardstick, page edited"].map(
      (row) => time[row]?.["total ms"] ?? Number.NaN,
    );
    console.log(
      `Ours takes ${((100 * (mine ?? Number.NaN)) / (theirs ?? Number.NaN)).toFixed(1)} % of the yardstick's time.`,
    );
  }
  mkdirSync("out", { recursive: true });
  writeFileSync(output, `${JSON.stringify({ seed, cases: cases.length, rows, time }, undefined, 1)}\n`);
  console.log(`${cases.length} cases, seed ${seed}. Written to ${output}.`);
  return 0;
}

function describe(judged: { ours: Judged[]; yardstick: Judged[] }, which: (one: Judged) => boolean) {
  const mine = count(judged.ours.filter(which));
  const theirs = count(judged.yardstick.filter(which));
  return {
    cases: mine.right + mine.wrong + mine.missed,
    right: mine.right,
    wrong: mine.wrong,
    missed: mine.missed,
    "yardstick right": theirs.right,
    "yardstick wrong": theirs.wrong,
    "yardstick missed": theirs.missed,
  };
}

function printFault({ case: { kind, size, clipping, after, truth }, answer, verdict }: Judged): void {
  if (verdict === "right") return;
  const text = after.blocks.map((block) => block.text).join("\n\n");
  console.log(`\n${verdict}: ${kind}, ${size}`);
  console.log(`  saved    ${clipping.quote.prefix}[${clipping.quote.exact}]${clipping.quote.suffix}`);
  if (truth) console.log(`  truth    ${show(text, truth)}`);
  if (answer) console.log(`  answered ${show(text, answer)}`);
}

function show(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(Math.max(0, start - 32), start)}[${text.slice(start, end)}]${text.slice(end, end + 32)}`;
}
