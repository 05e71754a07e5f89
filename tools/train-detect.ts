/**
 * `npm run train:detect`: fits the detector's weights to labelled articles and says, by cross-validation, whether the
 * result is better than the weights that are there. With `--write` it replaces them in `src/core/detect/weights.ts`.
 */
import { writeFileSync } from "node:fs";
import { loadPack } from "../src/context/load.ts";
import { buildPackFromFiles } from "./context/build-pack.ts";
import { type Labelled, readLabelled } from "./train/labelled.ts";
import { asTheyAre, byHand, type Fits, fitBoth, names, type Penalties, roleNames } from "./train/models.ts";
import { crossValidate, judgeCollections, lengths, listErrors, type Model, round, score } from "./train/score.ts";
import { writeWeights } from "./train/write-weights.ts";

const file = "src/core/detect/weights.ts";
const penalties = [0.3, 1, 3, 10, 30];

export async function run(options: string[]): Promise<number> {
  const { pack } = buildPackFromFiles();
  if (!pack) throw new Error("the database does not build: npm run context:check");
  const all = readLabelled(loadPack(pack));
  const hand = score(all, () => byHand);
  const trained = penalties.map((penalty) => {
    const model = crossValidate(all, fitWith({ matter: penalty, role: penalty }));
    return { penalty, plain: score(all, model, true), ...score(all, model) };
  });
  const matter = trained.reduce((a, b) =>
    b.plain.f1 > a.plain.f1 || (b.plain.f1 === a.plain.f1 && b.loss < a.loss) ? b : a,
  );
  const role = trained.reduce((a, b) => (b["f1, background wrong"] > a["f1, background wrong"] ? b : a));
  const best: Penalties = { matter: matter.penalty, role: role.penalty };
  const inFolds = crossValidate(all, fitWith(best));
  const figures = score(all, inFolds);
  console.table({
    "as they are": round(score(all, () => asTheyAre)),
    "set by hand": round(hand),
    ...Object.fromEntries(trained.map(({ penalty, plain, ...one }) => [`in folds, penalty ${penalty}`, round(one)])),
    [`in folds, penalties ${best.matter} and ${best.role}`]: round(figures),
    "the same, first regression alone": round(score(all, inFolds, true)),
  });
  console.log("In folds, by length:");
  console.table(
    Object.fromEntries(
      Object.entries(lengths).flatMap(([length, isOf]) => [
        [`${length}, as they are`, round(score(all.filter(isOf), () => asTheyAre))],
        [`${length}, in folds`, round(score(all.filter(isOf), inFolds))],
      ]),
    ),
  );
  console.log("Each collection by weights fitted to the others:");
  console.table(judgeCollections(all, fitWith(best)));
  const fits = fitBoth(all, best);
  for (const [of, held, now] of [
    [names, asTheyAre.matter, fits.matter],
    [roleNames, asTheyAre.role, fits.role],
  ] as const) {
    const rows = of.map((name, index) => [
      name,
      { held: held.weights[index], trained: now.weights[index]?.toFixed(2) },
    ]);
    console.table(Object.fromEntries([["base", { held: held.base, trained: now.base.toFixed(2) }], ...rows]));
  }
  showErrors("as they are", all, () => asTheyAre);
  showErrors("in folds", all, inFolds);
  if (!options.includes("--write")) return 0;
  if (hand.f1 > figures.f1) {
    console.log("Not written: the weights set by hand do better.");
    return 0;
  }
  writeFileSync(file, writeWeights({ all, fits, penalties: best, ...figures }));
  console.log(`Written to ${file}.`);
  return 0;
}

function fitWith(penalty: Penalties): (some: readonly Labelled[]) => Fits {
  return (some) => fitBoth(some, penalty);
}

function showErrors(title: string, all: readonly Labelled[], model: Model): void {
  console.log(`Errors ${title}:`);
  for (const { id, title: said, sort, judged, features, role } of listErrors(all, model)) {
    const read = [...(features ?? []), ...(role ?? [])]
      .map(([name, value]) => `${name} ${value.toFixed(2)}`)
      .join(", ");
    const got = `${judged.matter.toFixed(2)} and ${judged.role.toFixed(2)}`;
    console.log(`  ${sort} ${got} ${id} ${said.slice(0, 100)}\n      ${read}`);
  }
}
