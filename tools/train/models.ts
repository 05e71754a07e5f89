/** The detector's two regressions as they are fitted: whether anything of both is the matter, and whether it is the main one. */

import { isAside } from "../../src/core/detect/detect.ts";
import type { FeatureName } from "../../src/core/detect/features.ts";
import type { RoleName } from "../../src/core/detect/role.ts";
import { base, roleBase, roleWeights, weights } from "../../src/core/detect/weights.ts";
import type { Labelled } from "./labelled.ts";
import { type Example, type Fit, fitLogistic, predict } from "./logistic-regression.ts";
import { prior, rolePrior, roleSigns, signs } from "./prior.ts";

export interface Fits {
  matter: Fit;
  role: Fit;
}

export interface Penalties {
  matter: number;
  role: number;
}

export const names = Object.keys(signs) as FeatureName[];
export const roleNames = Object.keys(roleSigns) as RoleName[];

/** The corpus has few articles about the relation; each counts so many times, as in what a reader of Mali opens. */
export const positiveWeight = 1.5;
/** Background is rarer still in what is labelled, and a panel that opens by itself on it is the worse error. */
export const backgroundWeight = 2;

export const byHand: Fits = {
  matter: { base: prior.base, weights: names.map((name) => prior.weights[name]) },
  role: { base: rolePrior.base, weights: roleNames.map((name) => rolePrior.weights[name]) },
};
export const asTheyAre: Fits = {
  matter: { base, weights: names.map((name) => weights[name]) },
  role: { base: roleBase, weights: roleNames.map((name) => roleWeights[name]) },
};

/** The first learns nothing of background, the second of nothing else. */
export function fitBoth(all: readonly Labelled[], penalties: Penalties): Fits {
  const matter = all.flatMap<Example>(({ features, label, weight }) => {
    if (!features || label === "between" || label === "background") return [];
    const isPositive = label === "relation";
    return { values: valuesOf(features, names), isPositive, weight: weight * (isPositive ? positiveWeight : 1) };
  });
  const role = all.flatMap<Example>(({ role: measured, label, weight }) => {
    if (!measured || (label !== "relation" && label !== "background")) return [];
    const isPositive = label === "relation";
    return { values: valuesOf(measured, roleNames), isPositive, weight: weight * (isPositive ? 1 : backgroundWeight) };
  });
  return {
    matter: fitLogistic(
      matter,
      names.map((name) => signs[name]),
      byHand.matter,
      penalties.matter,
    ),
    role: fitLogistic(
      role,
      roleNames.map((name) => roleSigns[name]),
      byHand.role,
      penalties.role,
    ),
  };
}

/** Both probabilities, as the detector would use them: no matter where the second party is an aside or a mere place. */
export function judge({ features, role, isOnlyPlace }: Labelled, fits: Fits): { matter: number; role: number } {
  if (!features || !role || isOnlyPlace || isAside([...features].map(([name, value]) => ({ name, value })))) {
    return { matter: 0, role: 0 };
  }
  return {
    matter: predict(fits.matter, valuesOf(features, names)),
    role: predict(fits.role, valuesOf(role, roleNames)),
  };
}

function valuesOf<Name extends string>(measured: ReadonlyMap<Name, number>, wanted: readonly Name[]): number[] {
  return wanted.map((name) => measured.get(name) ?? 0);
}
