/** How well two fits tell articles about the relation from background and from anything else. */
import { steps } from "../../src/core/detect/weights.ts";
import { hashNext, hashStart } from "../../src/core/text/word-table.ts";
import { trainedShortSets } from "../gold/read-short.ts";
import { type Labelled, shortCollection } from "./labelled.ts";
import { backgroundWeight, type Fits, judge, positiveWeight } from "./models.ts";

/** For an article, the fits that judge it: in cross-validation those that were fitted without it. */
export type Model = (one: Labelled) => Fits;

const folds = 5;
/** No article weighs more than this, however sure and wrong the judgement. */
const least = 1e-6;

export function isTaken({ matter, role }: { matter: number; role: number }): boolean {
  return matter >= steps.relation && role >= steps.role;
}

/** @param isPlain without the second regression, as it was before there was one */
export function score(all: readonly Labelled[], model: Model, isPlain = false) {
  const counts = { relation: [0, 0], background: [0, 0], other: [0, 0], "near and far": [0, 0] };
  let [loss, roleLoss] = [0, 0];
  for (const one of all) {
    if (one.label === "between") continue;
    const judged = judge(one, model(one));
    const taken = isPlain ? judged.matter >= steps.relation : isTaken(judged);
    const isNear = one.sort === "near" || one.sort === "far";
    for (const row of [one.label, ...(isNear ? (["near and far"] as const) : [])] as const) {
      counts[row][taken ? 0 : 1] = (counts[row][taken ? 0 : 1] ?? 0) + 1;
    }
    const isPositive = one.label === "relation";
    const lossOf = (probability: number) => -Math.log(Math.max(least, isPositive ? probability : 1 - probability));
    if (one.label !== "background") loss += one.weight * lossOf(judged.matter) * (isPositive ? positiveWeight : 1);
    if (one.label !== "other" && one.role) {
      roleLoss += one.weight * lossOf(judged.role) * (isPositive ? 1 : backgroundWeight);
    }
  }
  const [right = 0, missed = 0] = counts.relation;
  const [wrong = 0] = counts.other;
  const [withBackground = 0, leftBackground = 0] = counts.background;
  const recall = right / (right + missed);
  const precision = right / (right + wrong);
  const strict = right / (right + wrong + withBackground);
  return {
    recall,
    precision,
    "precision, background wrong": strict,
    f1: (2 * recall * precision) / (recall + precision),
    "f1, background wrong": (2 * recall * strict) / (recall + strict),
    missed,
    wrong,
    background: withBackground,
    "of background": withBackground + leftBackground,
    "near and far": counts["near and far"][0] ?? 0,
    loss,
    roleLoss,
  };
}

/** @param fitTo gives the fits for the articles that are not of a fold; folds are drawn by the hash of the article's id, so they stay and a cut falls with its article */
export function crossValidate(all: readonly Labelled[], fitTo: (some: readonly Labelled[]) => Fits): Model {
  const fits = Array.from({ length: folds }, (_, fold) => fitTo(all.filter(({ article }) => foldOf(article) !== fold)));
  return ({ article }) => {
    const own = fits[foldOf(article)];
    if (!own) throw new Error(`no fold for ${article}`);
    return own;
  };
}

/** Nearer than the folds to what happens to articles that nobody has seen: no sister of theirs is learnt from either. */
export function judgeCollections(all: readonly Labelled[], fitTo: (some: readonly Labelled[]) => Fits) {
  return Object.fromEntries(
    [...new Set(all.map(({ collection }) => collection))].map((name) => {
      const own = all.filter(({ collection }) => collection === name);
      const held = new Set(own.map(({ article }) => article));
      const fits = fitTo(all.filter(({ article }) => !held.has(article)));
      return [name, round(score(own, () => fits))];
    }),
  );
}

/** Of what length an article is; the long ones are those that have always been trained on. */
export const lengths: Record<string, (one: Labelled) => boolean> = {
  long: ({ collection }) => !collection.startsWith(shortCollection) && collection !== "cuts",
  ...Object.fromEntries(
    trainedShortSets.map((set) => {
      const name = `${shortCollection}${set}`;
      return [name, ({ collection }: Labelled) => collection === name];
    }),
  ),
  "cut to two sentences": ({ collection }) => collection === "cuts",
};

export function listErrors(all: readonly Labelled[], model: Model) {
  return all.flatMap((one) => {
    const judged = judge(one, model(one));
    const isRight = one.label === "between" || (one.label === "relation") === isTaken(judged);
    return isRight ? [] : [{ ...one, judged }];
  });
}

export function round(figures: Record<string, number>) {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1_000) / 1_000]));
}

function foldOf(id: string): number {
  let hash = hashStart;
  for (let index = 0; index < id.length; index += 1) hash = hashNext(hash, id.charCodeAt(index));
  return (hash >>> 8) % folds;
}
