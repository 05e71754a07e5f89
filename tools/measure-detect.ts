/**
 * `node tools/launch.mjs measure-detect FILE`: the detector against a labelled collection (JSON lines with `label`:
 * relation, context, or anything else for neither). Prints counts, recall and precision of "relation", with
 * `context` neither right nor wrong, and every error with its reasons.
 */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { loadPack } from "../src/context/load.ts";
import { readArticle } from "../src/core/read-article.ts";
import { readJsonLines } from "./analyse/read-json-lines.ts";
import { buildPackFromFiles } from "./context/build-pack.ts";

const labelled = v.object({ id: v.string(), label: v.string(), lang: v.string() });

export async function run([file]: string[]): Promise<number> {
  const { pack } = buildPackFromFiles();
  if (!file || !pack) {
    console.error("Name a labelled file.");
    return 2;
  }
  const content = readFileSync(file, "utf8");
  const labels = new Map(
    content
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => v.parse(labelled, JSON.parse(line)))
      .map((one) => [one.id, one]),
  );
  const context = loadPack(pack);
  const today = new Date().toISOString().slice(0, 10);
  const counts: Record<string, Record<string, number>> = {};
  const tally = { right: 0, missed: 0, wrong: 0 };
  for (const entry of readJsonLines(file, content)) {
    const given = "problem" in entry ? undefined : labels.get(entry.id);
    if ("problem" in entry || !given) continue;
    const { verdict } = readArticle(entry.article, context, { today });
    const row = `${given.label} ${given.lang}`;
    counts[row] = { ...counts[row], [verdict.standing]: (counts[row]?.[verdict.standing] ?? 0) + 1 };
    if (given.label === "context" || (given.label !== "relation" && !verdict.about)) continue;
    const outcome = given.label !== "relation" ? "wrong" : verdict.about ? "right" : "missed";
    tally[outcome] += 1;
    if (outcome === "right") continue;
    const reasons = verdict.because.map(({ signal, weight }) => `${signal} ${weight}`).join(", ");
    console.log(`${outcome} (${given.label}, ${verdict.score}) ${entry.id} ${entry.article.title}: ${reasons}`);
  }
  console.table(counts);
  const { right, missed, wrong } = tally;
  console.log(`recall ${(right / (right + missed)).toFixed(3)}, precision ${(right / (right + wrong)).toFixed(3)}`);
  return 0;
}
