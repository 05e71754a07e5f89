/**
 * `npm run train:nil`: fits the weights by which a mark that means none of ours is dropped
 * (`src/core/resolve/nil/nil-weights.ts`): to the engine's marks that the annotation has, against those that earlier
 * engines made wrongly (`tools/train/wrong-marks.yaml`). Says in folds of articles what each threshold drops;
 * `-- --faults` prints what the one in force does wrongly; `-- --write` replaces the weights.
 */
import { writeFileSync } from "node:fs";
import { loadPack } from "../src/context/load.ts";
import { type NilSign, nilSigns } from "../src/core/resolve/nil/nil-signs.ts";
import { hashNext, hashStart } from "../src/core/text/word-table.ts";
import { buildPackFromFiles } from "./context/build-pack.ts";
import { readLookAlikes } from "./gold/look-alikes.ts";
import { goldSets, readGoldFolder, trainedSets } from "./gold/read-gold.ts";
import { readTrainedShortTexts } from "./gold/read-short.ts";
import { type Example, type Fit, fitLogistic, predict } from "./train/logistic-regression.ts";
import { listNilExamples, listShortExamples, type NilExample } from "./train/nil-examples.ts";
import { readWrongMarks } from "./train/wrong-marks.ts";

const file = "src/core/resolve/nil/nil-weights.ts";
const folds = 5;
const penalty = 3;
/** A look-alike taken is the worst error; right marks are many. */
const weightOf = ({ isRight, isTrap }: NilExample) => (isRight ? 1 : isTrap ? 3 : 1.5);
const thresholds = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7];
/** A mark is kept from this probability on: where marks are shown, and in an article that the detector leaves alone. */
const least = { shown: 0.4, unasked: 0.2 } as const;
const leastOf = ({ standing }: NilExample) => (standing === "none" ? least.unasked : least.shown);

/** What a person would call absurd is not learnt: none of ours near never speaks for a mark, nor one of ours against. */
const speaksFor: readonly NilSign[] = [
  "own-relation",
  "own-score",
  "own-title-ours",
  "own-here-ours",
  "own-here-second",
  "own-beside-ours",
  "own-ours",
  "own-company",
  "own-linked",
  "own-in",
  "own-in-full",
  "own-known",
  "own-ours-at-all",
  "lent-ours-at-all",
  "event-year-written",
  "own-state",
  "own-office-beside",
  "proper-long",
  "lent-relation",
  "lent-score",
  "lent-title-ours",
  "lent-here-ours",
  "lent-beside-ours",
  "lent-within-ours",
  "lent-next-ours",
  "lent-ours",
  "lent-linked-here",
  "lent-linked",
];
const speaksAgainst: readonly NilSign[] = [
  "own-none",
  "own-here-abroad",
  "own-beside-abroad",
  "own-share-abroad",
  "own-alone",
  "own-goes-on",
  "own-capital-before",
  "own-in-quotes",
  "own-article-before",
  "own-one-word",
  "own-field-here",
  "own-field",
  "own-inactive",
  "own-kin",
  "lent-none",
  "lent-title-abroad",
  "lent-here-abroad",
  "lent-beside-abroad",
  "lent-within-abroad",
  "lent-last-abroad",
  "lent-next-abroad",
  "lent-first-abroad",
  "lent-nobody",
  "lent-share-abroad",
  "lent-field",
];
const signs = nilSigns.map((sign) => (speaksFor.includes(sign) ? 1 : speaksAgainst.includes(sign) ? -1 : undefined));
/** What a person would set where few articles speak: a whole name, and any name where the article is ours, is meant. */
const priors: Partial<Record<NilSign, number>> = {
  "full-name": 1,
  "own-relation": 1.5,
  "own-background": 0.5,
  "lent-relation": 1.5,
  "lent-background": 0.5,
};
const prior: Fit = { base: 0, weights: nilSigns.map((sign) => priors[sign] ?? 0) };

export async function run(options: string[]): Promise<number> {
  const { pack } = buildPackFromFiles();
  if (!pack) throw new Error("the database does not build: npm run context:check");
  const context = loadPack(pack);
  const wrong = readWrongMarks();
  const ofShort = readTrainedShortTexts().flatMap((text) =>
    listShortExamples(
      text,
      wrong.filter((one) => one.set === "short" && one.article === text.id),
      context,
    ),
  );
  const annotated = [...trainedSets.map((set) => [set, readGoldFolder(goldSets[set])] as const), lookAlikes].flatMap(
    ([set, articles]) =>
      articles.flatMap((gold) => {
        const marks = wrong.filter((one) => one.set === set && one.article === gold.id);
        return listNilExamples(gold, marks, context);
      }),
  );
  const all = [...annotated, ...ofShort];
  const count = all.filter(({ isRight }) => isRight).length;
  console.log(`${count} right marks, ${all.length - count} wrong ones.`);
  const judged = Array.from({ length: folds }, (_, fold) => {
    const fit = fitTo(all.filter((one) => foldOf(one) !== fold));
    return all
      .filter((one) => foldOf(one) === fold)
      .map((one) => ({ ...one, probability: predict(fit, valuesOf(one)) }));
  }).flat();
  console.log(`In ${folds} folds, dropped below:`);
  console.table(Object.fromEntries(thresholds.map((threshold) => [threshold, describe(judged, threshold)])));
  if (options.includes("--faults")) for (const one of judged) printFault(one);
  const fit = fitTo(all);
  console.table(Object.fromEntries(nilSigns.map((sign, place) => [sign, (fit.weights[place] ?? 0).toFixed(2)])));
  if (options.includes("--write")) write(fit, count, all.length - count);
  return 0;
}

const lookAlikes = ["look-alikes", readLookAlikes()] as const;

function fitTo(examples: readonly NilExample[]): Fit {
  const weighed = examples.map<Example>((one) => ({
    values: valuesOf(one),
    isPositive: one.isRight,
    weight: weightOf(one),
  }));
  return fitLogistic(weighed, signs, prior, penalty);
}

function valuesOf({ signs: read }: NilExample): number[] {
  return nilSigns.map((sign) => read.get(sign) ?? 0);
}

function foldOf({ article }: NilExample): number {
  let hash = hashStart;
  for (let index = 0; index < article.length; index += 1) hash = hashNext(hash, article.charCodeAt(index));
  return (hash >>> 0) % folds;
}

type Judged = NilExample & { probability: number };

function describe(judged: readonly Judged[], threshold: number) {
  const part = (list: readonly Judged[]) =>
    `${list.filter(({ probability }) => probability < threshold).length} of ${list.length}`;
  const right = judged.filter(({ isRight }) => isRight);
  const isNote = ({ isOfNote }: NilExample) => isOfNote;
  const isShown = ({ standing }: NilExample) => standing !== "none";
  return {
    "right lost": part(right),
    "of those in notes": part(right.filter(isNote)),
    "of those shown": part(right.filter(isShown)),
    "look-alikes dropped": part(judged.filter((one) => one.isTrap && !one.isRight)),
    "of them shown": part(judged.filter((one) => one.isTrap && !one.isRight && isShown(one))),
    "other wrong ones": part(judged.filter((one) => !one.isTrap && !one.isRight)),
  };
}

function printFault(one: Judged): void {
  const { article, words, record, standing, isRight, probability } = one;
  if (probability >= leastOf(one) === isRight) return;
  const sort = isRight ? "lost " : "taken";
  console.log(`${sort} ${probability.toFixed(2)} ${record} | ${words} | ${article}, ${standing}`);
}

function write(fit: Fit, right: number, wrong: number): void {
  const lines = nilSigns.map(
    (sign, place) => `  ${sign.includes("-") ? `"${sign}"` : sign}: ${Number((fit.weights[place] ?? 0).toFixed(2))},`,
  );
  writeFileSync(
    file,
    `/**
 * How much each sign says that a mark means its record, as log-odds, and below which probability it is dropped.
 *
 * Written by \`npm run train:nil -- --write\` on ${new Date().toISOString().slice(0, 10)}, by a logistic regression with signs held
 * (penalty ${penalty}), over ${right} right marks of the gold sets that have been looked at and ${wrong} that earlier engines
 * made wrongly there and in the look-alikes.
 */
import type { NilSign } from "./nil-signs.ts";

export const base = ${Number(fit.base.toFixed(2))};

export const weights: Readonly<Record<NilSign, number>> = {
${lines.join("\n")}
};

/** Where marks are shown, and in an article that the detector leaves alone. */
export const least = { shown: ${least.shown}, unasked: ${least.unasked} } as const;
`,
  );
}
