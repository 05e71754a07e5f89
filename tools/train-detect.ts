/**
 * `npm run train:detect`: fits the detector's weights to labelled articles and says, by cross-validation, whether the
 * result is better than the weights that are there. With `--write` it replaces them in `src/core/detect/weights.ts`.
 */
import { writeFileSync } from "node:fs";
import { loadPack } from "../src/context/load.ts";
import { isAside } from "../src/core/detect/detect.ts";
import type { FeatureName } from "../src/core/detect/features.ts";
import { base, steps, weights } from "../src/core/detect/weights.ts";
import { hashNext, hashStart } from "../src/core/text/word-table.ts";
import { buildPackFromFiles } from "./context/build-pack.ts";
import { type Labelled, readLabelled } from "./train/labelled.ts";
import { type Example, type Fit, fitLogistic, predict } from "./train/logistic-regression.ts";
import { prior } from "./train/prior.ts";

const file = "src/core/detect/weights.ts";
const folds = 5;
const penalties = [0.3, 1, 3, 10, 30];
/** The corpus has few articles about the relation; each counts so many times, as in what a reader of Mali opens. */
const positiveWeight = 1.5;
/** What a person would call absurd is not learnt: that a title naming both speaks against, or sport for. */
const signs: Record<FeatureName, 1 | -1> = {
  "title-names-both": 1,
  "title-names-first": 1,
  "title-names-second": 1,
  "lead-ties-both": 1,
  "sentences-tying-both": 1,
  "institutions-together": 1,
  "opening-tells-story": 1,
  "title-tells-story": 1,
  "opening-names-both": 1,
  "share-naming-second": 1,
  "both-among-others": -1,
  "second-in-lists": -1,
  "other-state-in-title": -1,
  "other-states": -1,
  "many-states": -1,
  "other-state-leads": -1,
  "acts-of-second": 1,
  "share-acts": 1,
  "acts-on-others": -1,
  "stories-told": 1,
  "second-in-looking-back": -1,
  elsewhere: -1,
  sport: -1,
  culture: -1,
};
const names = Object.keys(signs) as FeatureName[];
const priorFit: Fit = { base: prior.base, weights: names.map((name) => prior.weights[name]) };

export async function run(options: string[]): Promise<number> {
  const { pack } = buildPackFromFiles();
  if (!pack) throw new Error("the database does not build: npm run context:check");
  const all = readLabelled(loadPack(pack));
  const fixed = { base, weights: names.map((name) => weights[name]) };
  const held = score(all, () => fixed);
  const byHand = score(all, () => priorFit);
  const trained = penalties.map((penalty) => ({ penalty, ...score(all, crossValidate(all, penalty)) }));
  console.table({
    "as they are": round(held),
    "set by hand": round(byHand),
    ...Object.fromEntries(trained.map(({ penalty, ...one }) => [`trained, penalty ${penalty}`, round(one)])),
  });
  const best = trained.reduce((a, b) => (b.f1 > a.f1 || (b.f1 === a.f1 && b.loss < a.loss) ? b : a));
  console.log("Each collection by weights fitted to the others:");
  console.table(judgeCollections(all, best.penalty));
  const fit = fitAll(all, best.penalty);
  console.table(
    Object.fromEntries(
      names.map((name, index) => [name, { held: weights[name], trained: fit.weights[index]?.toFixed(2) }]),
    ),
  );
  console.log(`base ${base}, trained ${fit.base.toFixed(2)}`);
  for (const [name, model] of [
    ["as they are", () => fixed],
    ["trained", crossValidate(all, best.penalty)],
  ] as const) {
    console.log(`Errors ${name}:`);
    for (const { id, title, sort, score: got, features } of errors(all, model)) {
      const read = [...(features ?? [])].map(([feature, value]) => `${feature} ${value.toFixed(2)}`).join(", ");
      console.log(`  ${sort} ${got.toFixed(2)} ${id} ${title.slice(0, 100)}\n      ${read}`);
    }
  }
  if (!options.includes("--write")) return 0;
  if (byHand.f1 > best.f1) {
    console.log("Not written: the weights set by hand do better.");
    return 0;
  }
  writeFileSync(file, describe(fit, all, best, byHand));
  console.log(`Written to ${file}.`);
  return 0;
}

type Model = (one: Labelled) => Fit;

/** Every article is judged by weights fitted without its fold; folds are drawn by the hash of the id, so they stay. */
function crossValidate(all: readonly Labelled[], penalty: number): Model {
  const fits = Array.from({ length: folds }, (_, fold) =>
    fitAll(
      all.filter(({ id }) => foldOf(id) !== fold),
      penalty,
    ),
  );
  return ({ id }) => fits[foldOf(id)] ?? { base: 0, weights: [] };
}

/** Nearer than the folds to what happens to articles that nobody has seen: no sister of theirs is learnt from either. */
function judgeCollections(all: readonly Labelled[], penalty: number) {
  return Object.fromEntries(
    [...new Set(all.map(({ collection }) => collection))].map((name) => {
      const fit = fitAll(
        all.filter(({ collection }) => collection !== name),
        penalty,
      );
      return [
        name,
        round(
          score(
            all.filter(({ collection }) => collection === name),
            () => fit,
          ),
        ),
      ];
    }),
  );
}

function fitAll(all: readonly Labelled[], penalty: number): Fit {
  const examples = all.flatMap<Example>(({ features, label }) => {
    if (!features || label === "between") return [];
    const isPositive = label === "relation";
    return { values: valuesOf(features), isPositive, weight: isPositive ? positiveWeight : 1 };
  });
  return fitLogistic(
    examples,
    names.map((name) => signs[name]),
    priorFit,
    penalty,
  );
}

function valuesOf(features: ReadonlyMap<FeatureName, number>): number[] {
  return names.map((name) => features.get(name) ?? 0);
}

function foldOf(id: string): number {
  let hash = hashStart;
  for (let index = 0; index < id.length; index += 1) hash = hashNext(hash, id.charCodeAt(index));
  return (hash >>> 8) % folds;
}

/** Probability as the detector would use it: none where the second party is an aside. */
function judge(one: Labelled, model: Model): number {
  if (!one.features || isAside([...one.features].map(([name, value]) => ({ name, value })))) return 0;
  return predict(model(one), valuesOf(one.features));
}

function score(all: readonly Labelled[], model: Model) {
  let [right, missed, wrong, near, nearAll, loss] = [0, 0, 0, 0, 0, 0];
  for (const one of all) {
    if (one.label === "between") continue;
    const probability = judge(one, model);
    const isPositive = one.label === "relation";
    const isTaken = probability >= steps.relation;
    if (isPositive && isTaken) right += 1;
    else if (isPositive) missed += 1;
    else if (isTaken) wrong += 1;
    if (one.sort === "near" || one.sort === "far") {
      nearAll += 1;
      if (isTaken) near += 1;
    }
    loss -= Math.log(Math.max(1e-6, isPositive ? probability : 1 - probability)) * (isPositive ? positiveWeight : 1);
  }
  const [recall, precision] = [right / (right + missed), right / (right + wrong)];
  return {
    recall,
    precision,
    f1: (2 * recall * precision) / (recall + precision),
    "near and far": nearAll === 0 ? 0 : near / nearAll,
    missed,
    wrong,
    loss,
  };
}

function errors(all: readonly Labelled[], model: Model) {
  return all
    .map((one) => ({ ...one, score: judge(one, model) }))
    .filter(({ label, score: got }) => label !== "between" && (label === "relation") !== got >= steps.relation);
}

function round(figures: Record<string, number>) {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1_000) / 1_000]));
}

function describe(
  fit: Fit,
  all: readonly Labelled[],
  figures: ReturnType<typeof score> & { penalty: number },
  byHand: ReturnType<typeof score>,
): string {
  const count = (collection: string, label?: string) =>
    all.filter((one) => one.collection === collection && (label === undefined || one.label === label)).length;
  const collections = [...new Set(all.map(({ collection }) => collection))]
    .map((one) => ` * - ${one}: ${count(one)} articles, ${count(one, "relation")} about the relation`)
    .join("\n");
  const written = (number: number) => String(Math.round(number * 100) / 100);
  const entries = names.map((name, index) => {
    const key = /^\w+$/.test(name) ? name : JSON.stringify(name);
    return `  ${key}: ${written(fit.weights[index] ?? 0)},`;
  });
  return `/**
 * The detector's numbers, all of them: log-odds by feature, and the two steps.
 *
 * Written by \`npm run train:detect -- --write\` on ${new Date().toISOString().slice(0, 10)}, by logistic regression drawn towards weights set by
 * hand (penalty ${figures.penalty}), with signs held, over
${collections}
 *
 * In ${folds} folds, each judged by weights fitted without it: recall ${figures.recall.toFixed(3)}, precision ${figures.precision.toFixed(3)}; the weights set by hand
 * have ${byHand.recall.toFixed(3)} and ${byHand.precision.toFixed(3)}. Articles in which one of the two is in a second role count neither way.
 */
import type { FeatureName } from "./features.ts";

export const base = ${written(fit.base)};

export const weights: Record<FeatureName, number> = {
${entries.join("\n")}
};

/** About the relation from this probability on; background from that on, or from the last where a sentence ties both. */
export const steps = { relation: ${steps.relation}, background: ${steps.background}, tied: ${steps.tied} } as const;
`;
}
