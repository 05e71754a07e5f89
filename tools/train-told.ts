/**
 * `npm run train:told`: fits the weights by which the engine recognises an event told in free words
 * (`src/core/resolve/told/told-weights.ts`) to the annotated articles, and says by cross-validation how far they can be
 * trusted. `-- --faults` prints each word judged wrongly; `-- --write` replaces the weights.
 */
import { writeFileSync } from "node:fs";
import { loadPack } from "../src/context/load.ts";
import { type ToldFeature, toldFeatures } from "../src/core/resolve/told/told-features.ts";
import { hashNext, hashStart } from "../src/core/text/word-table.ts";
import { buildPackFromFiles } from "./context/build-pack.ts";
import { goldSets, readGoldFolder, trainedSets } from "./gold/read-gold.ts";
import { chooseAmong, type Fit, fitConditionalLogit } from "./train/conditional-logit.ts";
import { measurePieces } from "./train/measure-pieces.ts";
import { listToldExamples, type ToldExample } from "./train/told-examples.ts";
import { isPiece, isPlainPiece, readToldPieces } from "./train/told-pieces.ts";

const file = "src/core/resolve/told/told-weights.ts";
const folds = 5;
const penalty = 1;
const thresholds = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** An event is told from this probability on; one that the article has named before, by its very act or not; where there is less to go by. */
const steps = { taken: 0.6, retold: 0.7, again: 0.8, sure: 0.9 } as const;
/** What a person would call absurd is not learnt. */
const against: readonly ToldFeature[] = [
  "other-number",
  "other-person",
  "other-place",
  "other-body",
  "other-day",
  "other-day-beside",
  "other-date",
  "other-date-beside",
  "abroad",
  "undated",
  "older",
  "denied",
  "elsewhere",
  "date-beside",
  "any-such",
  "untied",
  "other-in-lead",
];
const free: readonly ToldFeature[] = [
  "clause",
  "other-sort",
  "days-31",
  "days-200",
  "days-800",
  "announced",
  "said-elsewhere",
  "in-opening",
  "year",
];
const signs = toldFeatures.map((feature) => (against.includes(feature) ? -1 : free.includes(feature) ? 0 : 1));

/** Too rare in the articles to be learnt from them alone. */
const priors: Partial<Record<ToldFeature, number>> = {
  undated: -0.5,
  denied: -2,
  "any-such": -2,
  untied: -2,
  "other-day": -3,
  "other-day-beside": -1,
  elsewhere: -2,
  lead: 1,
};
const prior = toldFeatures.map((feature) => priors[feature] ?? 0);

export async function run(options: string[]): Promise<number> {
  const { pack } = buildPackFromFiles();
  if (!pack) throw new Error("the database does not build: npm run context:check");
  const context = loadPack(pack);
  const pieces = readToldPieces();
  const articles = [
    ...trainedSets.flatMap((set) => readGoldFolder(goldSets[set])),
    ...pieces.filter(({ id }) => isPlainPiece(id)),
  ];
  const left = articles.flatMap((gold) => listToldExamples(gold, context, "left over"));
  const all = [...left, ...articles.flatMap((gold) => listToldExamples(gold, context, "all"))];
  console.log(`${left.length} words and clauses are left over, ${countTelling(left)} of them tell an event;`);
  console.log(`${all.length - left.length} with what usual words tell, ${countTelling(all) - countTelling(left)} do.`);
  const judged = Array.from({ length: folds }, (_, fold) => {
    const fit = fitConditionalLogit(
      all.filter((one) => foldOf(one) !== fold),
      signs,
      penalty,
      prior,
    );
    return left.filter((one) => !isPiece(one.article) && foldOf(one) === fold).map((one) => judge(one, fit));
  }).flat();
  console.log(`In ${folds} folds, of those left over:`);
  console.table(Object.fromEntries(thresholds.map((least) => [least, count(judged, least)])));
  if (options.includes("--faults")) for (const one of judged) printFault(one);
  const fit = fitConditionalLogit(all, signs, penalty, prior);
  console.table(
    Object.fromEntries(toldFeatures.map((feature, place) => [feature, (fit.weights[place] ?? 0).toFixed(2)])),
  );
  console.log("On pieces of our own, full of events told in free words, to which nothing is fitted:");
  const free = pieces.filter(({ id }) => !isPlainPiece(id));
  if (!options.includes("--quick")) console.table(measurePieces(free, context));
  if (options.includes("--write"))
    write(
      fit,
      articles.filter(({ id }) => !isPiece(id)).length,
      pieces.filter(({ id }) => isPlainPiece(id)).length,
      countTelling(left),
      countTelling(all) - countTelling(left),
    );
  return 0;
}

function countTelling(examples: readonly ToldExample[]): number {
  return examples.filter(({ right }) => right.length > 0).length;
}

function foldOf({ article }: ToldExample): number {
  let hash = hashStart;
  for (let index = 0; index < article.length; index += 1) hash = hashNext(hash, article.charCodeAt(index));
  return (hash >>> 0) % folds;
}

function judge(example: ToldExample, fit: Fit) {
  const probabilities = chooseAmong(fit, example.options);
  const best = Math.max(0, ...probabilities);
  const index = probabilities.indexOf(best);
  return { example, best, id: example.ids[index], isRight: example.right.includes(index) };
}

type Judged = ReturnType<typeof judge>;

function count(judged: readonly Judged[], least: number) {
  const mentions = new Set(judged.flatMap(({ example }) => example.mention ?? []));
  const taken = judged.filter(({ best }) => best >= least);
  const right = taken.filter(({ isRight }) => isRight);
  const found = new Set(right.flatMap(({ example }) => example.mention ?? []));
  return {
    taken: taken.length,
    right: right.length,
    precision: (right.length / taken.length).toFixed(3),
    mentions: mentions.size,
    found: found.size,
    recall: (found.size / mentions.size).toFixed(3),
  };
}

function printFault({ example, best, id, isRight }: Judged): void {
  const isTaken = best >= steps.taken;
  if (isTaken === example.right.length > 0 && (isRight || !isTaken)) return;
  const expected = example.right.map((index) => example.ids[index]).join(" or ") || "nothing";
  console.log(`${best.toFixed(2)} ${id ?? "nothing"}, expected ${expected} | ${example.article} | ${example.text}`);
}

function write(fit: Fit, articles: number, plain: number, left: number, usual: number): void {
  const lines = toldFeatures.map(
    (feature, place) =>
      `  ${/-/.test(feature) ? `"${feature}"` : feature}: ${Number((fit.weights[place] ?? 0).toFixed(2))},`,
  );
  writeFileSync(
    file,
    `/**
 * How much each sign says that a place in the text tells an event, as log-odds, and from which probability on it does.
 *
 * Written by \`npm run train:told -- --write\` on ${new Date().toISOString().slice(0, 10)}, by a conditional logit with signs held
 * (penalty ${penalty}), over ${articles} annotated articles of ${trainedSets.length} gold sets and ${plain} pieces of plain news: ${left} words
 * and clauses that tell an event and that no usual wording finds, and ${usual} with those that one does.
 */
import type { ToldFeature } from "./told-features.ts";

export const base = ${Number(fit.base.toFixed(2))};

export const weights: Record<ToldFeature, number> = {
${lines.join("\n")}
};

/** An event is told from this probability on; one that the article has named before, by its very act or not; where there is less to go by. */
export const steps = ${JSON.stringify(steps)
      .replace(/"(\w+)":/g, " $1: ")
      .replace("}", " }")} as const;
`,
  );
}
