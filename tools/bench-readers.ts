/**
 * `npm run bench:readers`: how far two readers of the eighth set and the later ones agree, who did not see each other's
 * annotation: what could be asked of an engine. Then the engine's marks that the set's annotation has not, by the verdict
 * of a third who did not know whose they were.
 */
import { join } from "node:path";
import { loadPack } from "../src/context/load.ts";
import type { Context } from "../src/core/context.ts";
import { buildPackFromFiles } from "./context/build-pack.ts";
import { compareReaders, type Kept } from "./gold/compare-readers.ts";
import { measureGold } from "./gold/measure.ts";
import { goldSets, readGoldFolder } from "./gold/read-gold.ts";
import { readJudged } from "./gold/read-judged.ts";
import type { Tally } from "./gold/score-mentions.ts";

/** The eighth's annotation is the first reader's; the later ones are settled from both readers'. */
const readings = {
  eighth: { first: goldSets.eighth, second: join("tests", "gold", "eighth-second-reader") },
  ninth: { first: join("tests", "gold", "ninth-first-reader"), second: join("tests", "gold", "ninth-second-reader") },
  tenth: { first: join("tests", "gold", "tenth-first-reader"), second: join("tests", "gold", "tenth-second-reader") },
  eleventh: {
    first: join("tests", "gold", "eleventh-first-reader"),
    second: join("tests", "gold", "eleventh-second-reader"),
  },
  // Four of its articles were read once only.
  twelfth: {
    first: join("tests", "gold", "twelfth-first-reader"),
    second: join("tests", "gold", "twelfth-second-reader"),
  },
} as const;

const isOfEvent: Kept = (ids) => ids.some((id) => id.startsWith("e-"));

export async function run(): Promise<number> {
  const { pack } = buildPackFromFiles();
  if (!pack) {
    console.error("The database does not build: npm run context:check.");
    return 1;
  }
  const context = loadPack(pack);
  for (const set of ["eighth", "ninth", "tenth", "eleventh", "twelfth"] as const) {
    console.log(`\nThe ${set} set`);
    compare(set);
    judge(set, context);
  }
  return 0;
}

function compare(set: keyof typeof readings): void {
  const settled = readGoldFolder(goldSets[set]);
  const [first, second] = [readGoldFolder(readings[set].first), readGoldFolder(readings[set].second)];
  const isSettled = readings[set].first !== goldSets[set];
  console.table({
    "the second reader against the first": shares(compareReaders(first, second, () => true)),
    "the same, events": shares(compareReaders(first, second, isOfEvent)),
    "the same, others": shares(compareReaders(first, second, (ids) => !isOfEvent(ids))),
    ...(isSettled && {
      "the first reader against what was settled": shares(compareReaders(settled, first, () => true)),
      "the second reader against what was settled": shares(compareReaders(settled, second, () => true)),
    }),
  });
}

function judge(set: keyof typeof readings, context: Context): void {
  const verdictOf = readJudged(join("tests", "gold", `${set}-judged.yaml`));
  const measured = measureGold(readGoldFolder(goldSets[set]), context);
  const counts = { right: 0, open: 0, wrong: 0, unjudged: 0 };
  let [taken, rightLoose] = [0, 0];
  for (const { gold, faults, tally } of measured) {
    taken += tally.taken;
    rightLoose += tally.rightLoose;
    for (const fault of faults) {
      if (fault.sort !== "not wanted" && fault.sort !== "other record") continue;
      const verdict = verdictOf(gold.id, fault.got) ?? "unjudged";
      counts[verdict] += 1;
      if (verdict === "unjudged" || verdict === "wrong")
        console.log(verdict, gold.id, `“${fault.got.text}”`, fault.got.records.join(" + "));
    }
  }
  console.log("The engine's marks that the annotation has not:", counts);
  const counted = taken - counts.open;
  console.log(
    `Precision at any width: ${share(rightLoose, taken)} by the annotation; ${share(rightLoose + counts.right, counted)} as judged, whatever was not judged counted as wrong.`,
  );
}

function shares({ wanted, taken, foundStrict, rightStrict, foundLoose, rightLoose }: Tally) {
  return {
    wanted,
    recall: share(foundStrict, wanted),
    precision: share(rightStrict, taken),
    "recall, any width": share(foundLoose, wanted),
    "precision, any width": share(rightLoose, taken),
  };
}

function share(part: number, whole: number): string {
  return (part / whole).toFixed(3);
}
