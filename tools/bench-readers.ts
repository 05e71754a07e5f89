/**
 * `npm run bench:readers`: how far two readers of the eighth set agree, who did not see each other's annotation: what
 * could be asked of an engine. Then the engine's marks that the first has not, by the verdict of a third who did not
 * know whose they were.
 */
import { join } from "node:path";
import { loadPack } from "../src/context/load.ts";
import { buildPackFromFiles } from "./context/build-pack.ts";
import { compareReaders, type Kept } from "./gold/compare-readers.ts";
import { measureGold } from "./gold/measure.ts";
import { goldSets, readGoldFolder } from "./gold/read-gold.ts";
import { readJudged } from "./gold/read-judged.ts";
import type { Tally } from "./gold/score-mentions.ts";

const second = join("tests", "gold", "eighth-second-reader");
const judged = join("tests", "gold", "eighth-judged.yaml");

const isOfEvent: Kept = (ids) => ids.some((id) => id.startsWith("e-"));

export async function run(): Promise<number> {
  const { pack } = buildPackFromFiles();
  if (!pack) {
    console.error("The database does not build: npm run context:check.");
    return 1;
  }
  const context = loadPack(pack);
  const [one, other] = [readGoldFolder(goldSets.eighth), readGoldFolder(second)];
  console.log("The second reader against the first:");
  console.table({
    all: shares(compareReaders(one, other, () => true)),
    events: shares(compareReaders(one, other, isOfEvent)),
    others: shares(compareReaders(one, other, (ids) => !isOfEvent(ids))),
  });
  const verdictOf = readJudged(judged);
  const measured = measureGold(one, context);
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
  console.log("The engine's marks that the first reader has not:", counts);
  const counted = taken - counts.open;
  console.log(
    `Precision at any width: ${share(rightLoose, taken)} by the annotation; ${share(rightLoose + counts.right, counted)} as judged, whatever was not judged counted as wrong.`,
  );
  return 0;
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
