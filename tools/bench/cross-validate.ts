import { trainLogisticRegression } from "./logistic-regression.ts";
import { fitTfIdf } from "./tf-idf.ts";

export interface Example {
  text: string;
  /** Examples of the same stratum are dealt out evenly over the folds. */
  stratum: string;
  /** `undefined` where it is neither right nor wrong: judged, never learnt from. */
  isSought: boolean | undefined;
}

const folds = 5;

/** @returns for each example, in order, the probability that a model which never saw it gives */
export function crossValidate(examples: readonly Example[]): number[] {
  const dealt = dealOut(examples);
  const given = examples.map(() => 0);
  for (let fold = 0; fold < folds; fold += 1) {
    const learnt = examples.filter(({ isSought }, at) => dealt[at] !== fold && isSought !== undefined);
    const { size, transform } = fitTfIdf(learnt.map(({ text }) => text));
    const model = trainLogisticRegression(
      learnt.map(({ text, isSought }) => ({ vector: transform(text), isSought: isSought === true })),
      size,
    );
    for (const [at, { text }] of examples.entries()) {
      if (dealt[at] === fold) given[at] = model(transform(text));
    }
  }
  return given;
}

/** In turn within each stratum, so that the folds are alike and the same on every run. */
function dealOut(examples: readonly Example[]): number[] {
  const next = new Map<string, number>();
  return examples.map(({ stratum }) => {
    const turn = next.get(stratum) ?? 0;
    next.set(stratum, turn + 1);
    return turn % folds;
  });
}

/** @returns the threshold that gives the best F1 on these very examples: more than any model can know beforehand */
export function findBestThreshold(examples: readonly Example[], given: readonly number[]): number {
  const ranked = examples
    .map(({ isSought }, at) => ({ isSought, probability: given[at] ?? 0 }))
    .filter(({ isSought }) => isSought !== undefined)
    .sort((a, b) => b.probability - a.probability);
  const sought = ranked.filter(({ isSought }) => isSought).length;
  let best = { threshold: 1, f1: 0 };
  let right = 0;
  for (const [at, { isSought, probability }] of ranked.entries()) {
    if (isSought) right += 1;
    const f1 = (2 * right) / (at + 1 + sought);
    if (f1 > best.f1) best = { threshold: probability, f1 };
  }
  return best.threshold;
}
