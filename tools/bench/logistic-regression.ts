/** Logistic regression by gradient descent with momentum, classes weighed alike, L2 penalty; the same on every run. */
import type { SparseVector } from "./tf-idf.ts";

/** Plain settings, not tuned to any collection; the loss has settled by then. */
const settings = { rounds: 300, rate: 20, momentum: 0.9, penalty: 1e-4 };

/** @returns the probability that a text is of the sought class */
export function trainLogisticRegression(
  examples: readonly { vector: SparseVector; isSought: boolean }[],
  size: number,
): (vector: SparseVector) => number {
  const weights = new Float64Array(size + 1);
  const speed = new Float64Array(size + 1);
  const sought = examples.filter(({ isSought }) => isSought).length;
  // Each class has half of the say.
  const shares = { sought: 0.5 / Math.max(1, sought), other: 0.5 / Math.max(1, examples.length - sought) };
  for (let round = 0; round < settings.rounds; round += 1) {
    const slope = weights.map((weight, at) => (at === size ? 0 : settings.penalty * weight));
    for (const { vector, isSought } of examples) {
      const error = (predict(weights, vector) - (isSought ? 1 : 0)) * (isSought ? shares.sought : shares.other);
      for (const [at, feature] of vector.features.entries()) add(slope, feature, error * (vector.values[at] ?? 0));
      add(slope, size, error);
    }
    for (let at = 0; at <= size; at += 1) {
      speed[at] = settings.momentum * (speed[at] ?? 0) - settings.rate * (slope[at] ?? 0);
      add(weights, at, speed[at] ?? 0);
    }
  }
  return (vector) => predict(weights, vector);
}

function predict(weights: Float64Array, { features, values }: SparseVector): number {
  let odds = weights.at(-1) ?? 0;
  for (const [at, feature] of features.entries()) odds += (weights[feature] ?? 0) * (values[at] ?? 0);
  return 1 / (1 + Math.exp(-odds));
}

function add(list: Float64Array, at: number, value: number): void {
  list[at] = (list[at] ?? 0) + value;
}
