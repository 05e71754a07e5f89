/** The file of weights, as training writes it. */
import { steps } from "../../src/core/detect/weights.ts";
import type { Labelled } from "./labelled.ts";
import { type Fits, names, type Penalties, roleNames } from "./models.ts";

export interface Report {
  all: readonly Labelled[];
  fits: Fits;
  penalties: Penalties;
  /** In folds. */
  recall: number;
  precision: number;
  background: number;
  "of background": number;
}

/** @returns the source of `src/core/detect/weights.ts` */
export function writeWeights({ all, fits, penalties, ...figures }: Report): string {
  const count = (collection: string, label?: string) =>
    all.filter((one) => one.collection === collection && (label === undefined || one.label === label)).length;
  const collections = [...new Set(all.map(({ collection }) => collection))]
    .map(
      (one) =>
        ` * - ${one}: ${count(one)} articles, ${count(one, "relation")} about the relation, ${count(one, "background")} background`,
    )
    .join("\n");
  const day = new Date().toISOString().slice(0, 10);
  return `/**
 * The detector's numbers, all of them: log-odds by feature, twice, and the steps.
 *
 * Written by \`npm run train:detect -- --write\` on ${day}, by two logistic regressions drawn towards weights
 * set by hand (penalties ${penalties.matter} and ${penalties.role}), with signs held, over
${collections}
 *
 * The first tells articles about the relation from anything else, the second from background. In folds, each judged by
 * weights fitted without it: recall ${figures.recall.toFixed(3)}, precision ${figures.precision.toFixed(3)}, background taken for the relation ${figures.background} of ${figures["of background"]}. Articles
 * on which two careful readers could differ count neither way.
 */
import type { FeatureName } from "./features.ts";
import type { RoleName } from "./role.ts";

export const base = ${written(fits.matter.base)};

export const weights: Record<FeatureName, number> = {
${listWeights(names, fits.matter.weights)}
};

export const roleBase = ${written(fits.role.base)};

export const roleWeights: Record<RoleName, number> = {
${listWeights(roleNames, fits.role.weights)}
};

/** About the relation from the first probability on, if its role is the main one by \`role\`; background from the last on. */
export const steps = ${JSON.stringify(steps).replaceAll('"', "").replaceAll(":", ": ").replaceAll(",", ", ").replace("{", "{ ").replace("}", " }")} as const;
`;
}

function listWeights(of: readonly string[], values: readonly number[]): string {
  return of
    .map((name, index) => `  ${/^\w+$/.test(name) ? name : JSON.stringify(name)}: ${written(values[index] ?? 0)},`)
    .join("\n");
}

function written(number: number): string {
  return String(Math.round(number * 100) / 100);
}
